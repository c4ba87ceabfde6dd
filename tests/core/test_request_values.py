"""Requests as values: what the builders put into them.

The cases are examples, written out. That every operation of the documents makes its request from every argument is
shown by `tests/models/test_every_request.py`, which follows the documents.
"""

import copy
import pickle

import pytest

from sinchkit_core import ConfigurationError, Request
from sinchkit_sms.requests import batches, groups, inbounds
from tests.core.sms_cases import CASES, Case


@pytest.mark.parametrize("case", CASES, ids=str)
def test_builder_gives_method_path_query_and_body(case: Case) -> None:
    request = case.build(**case.arguments)
    assert isinstance(request, Request)
    assert request.method == case.method
    assert request.path == "/xms/v1/{service_plan_id}" + case.path
    assert request.query == case.query
    assert request.body == case.body


@pytest.mark.parametrize("case", CASES, ids=str)
def test_pickled_request_is_the_same_request(case: Case) -> None:
    request = case.build(**case.arguments)
    again = pickle.loads(pickle.dumps(request))
    assert again == request
    assert (again.method, again.path, again.query, again.body) == (
        request.method,
        request.path,
        request.query,
        request.body,
    )
    assert again.repeat == request.repeat
    assert copy.deepcopy(request) == request


def test_requests_with_other_arguments_differ() -> None:
    assert batches.get("b1") == batches.get("b1")
    assert batches.get("b1") != batches.get("b2")
    assert batches.get("b1") != batches.cancel("b1")
    assert batches.list(page=1) != batches.list(page=2)
    assert batches.send(to=["1"], body="a") != batches.send(to=["1"], body="b")


def test_request_is_frozen() -> None:
    request = batches.get("b1")
    with pytest.raises(AttributeError):
        request.query = {"page": "1"}  # type: ignore[misc]


def test_arguments_are_copied_into_the_request() -> None:
    recipients = ["15550100021"]
    request = batches.send(to=recipients, body="Hi")
    recipients.append("15550100022")
    assert request.body == {"to": ["15550100021"], "body": "Hi"}


def test_repr_shows_the_operation_and_nothing_that_a_caller_gave() -> None:
    shown = repr(batches.send(to=["15550100021"], body="private words", client_reference="case 12"))
    assert "batches.send" in shown
    for private in ("15550100021", "private words", "case 12"):
        assert private not in shown


def test_path_is_complete_only_with_the_parameters_of_a_client() -> None:
    request = batches.get("b1")
    assert request.path_for({"service_plan_id": "p1"}) == "/xms/v1/p1/batches/b1"
    with pytest.raises(ConfigurationError, match="service_plan_id"):
        request.path_for({})


def test_query_can_be_set_on_a_copy() -> None:
    request = inbounds.list(page_size=5)
    second = request.with_value("page", 1)
    assert second.query == {"page_size": "5", "page": "1"}
    assert request.query == {"page_size": "5"}
    assert second.path == request.path


@pytest.mark.parametrize(
    ("given", "encoded"),
    [
        ("+15550100021", "%2B15550100021"),
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("50%", "50%25"),
        ("%2F", "%252F"),
        ("två ord", "tv%C3%A5%20ord"),
        ("..a", "..a"),
        ("a/../b", "a%2F..%2Fb"),
        ("{service_plan_id}", "%7Bservice_plan_id%7D"),
        ("a:b@c;d=e&f,g", "a%3Ab%40c%3Bd%3De%26f%2Cg"),
    ],
)
def test_identifiers_in_the_path_are_percent_encoded(given: str, encoded: str) -> None:
    assert groups.get(given).path == "/xms/v1/{service_plan_id}/groups/" + encoded
