"""The request of every operation of every package, against the patched document."""

from __future__ import annotations

import inspect
import json
import pickle
import pkgutil
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinchkit_core import NULL, ValidationError
from sinchkit_core.calls.operations import Operation
from tests.models.document_operations import OPERATIONS, Described
from tests.models.documents import APIS
from tests.models.schema_values import normal_form
from tests.models.typed_values import typed

FEW = settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
every_operation = pytest.mark.parametrize("described", OPERATIONS, ids=str)


@pytest.mark.parametrize("api", APIS)
def test_the_operations_of_the_package_are_those_of_the_document(api: str) -> None:
    package = import_module(f"sinchkit_{api}.requests")
    modules = [import_module(f"{package.__name__}.{found.name}") for found in pkgutil.iter_modules(package.__path__)]
    made = [one.name for module in modules for one in vars(module).values() if isinstance(one, Operation)]
    described = [f"{one.resource}.{one.method}" for one in OPERATIONS if one.source.api == api]
    assert sorted(made) == sorted(described)


@every_operation
def test_the_arguments_are_those_of_the_document(described: Described) -> None:
    signature = inspect.signature(described.build)
    by_position = {name for name, one in signature.parameters.items() if one.kind is one.POSITIONAL_OR_KEYWORD}
    assert by_position == {name for name, one in described.arguments.items() if one.place == "path"}
    assert {*signature.parameters} == {*described.arguments}
    needed = {name for name, one in signature.parameters.items() if one.default is inspect.Parameter.empty}
    assert needed == {name for name, one in described.arguments.items() if one.required}


@every_operation
@given(data=st.data())
@FEW
def test_a_request_is_exactly_what_the_document_says(described: Described, data: st.DataObject) -> None:
    arguments = data.draw(described.values)
    request = described.build(**arguments)
    request.check()
    assert request.method == described.http
    assert request.path == described.expected_path(arguments)
    assert request.query == described.expected_query(arguments)
    assert json.dumps(request.body, sort_keys=True) == json.dumps(described.expected_body(arguments), sort_keys=True)
    again = pickle.loads(pickle.dumps(request))
    assert (again, again.body, again.query) == (request, request.body, request.query)
    assert request.operation.server == described.server
    assert request.repeat == described.repeat


@every_operation
@given(data=st.data())
@settings(FEW, max_examples=5)
def test_models_and_datetimes_say_the_same_as_json(described: Described, data: st.DataObject) -> None:
    source = described.source
    arguments = data.draw(described.values)
    given_instead = {name: typed(source, described.arguments[name].schema, value) for name, value in arguments.items()}
    request = described.build(**given_instead)
    request.check()
    plain = described.build(**arguments)
    assert request.path == plain.path
    for one in described.given:
        if one.name in arguments and one.place != "path":
            sent = normal_form(source, one.schema, request.values[one.name])
            assert sent == normal_form(source, one.schema, plain.values[one.name])
    assert {*request.query} == {*plain.query}


@every_operation
@given(data=st.data())
@settings(FEW, max_examples=1)
def test_required_arguments_are_asked_for(described: Described, data: st.DataObject) -> None:
    arguments = data.draw(described.values)
    for name, one in described.arguments.items():
        if one.required:
            with pytest.raises(TypeError, match=name):
                described.build(**{key: value for key, value in arguments.items() if key != name})
            with pytest.raises(ValidationError, match=f"^{name}\\b.*is required"):
                described.build(**{**arguments, name: None})
        elif name in arguments:
            absent = {key: value for key, value in arguments.items() if key != name}
            assert described.build(**{**arguments, name: None}) == described.build(**absent)


@every_operation
@given(data=st.data())
@settings(FEW, max_examples=1)
def test_null_is_sent_where_it_means_something_and_nowhere_else(described: Described, data: st.DataObject) -> None:
    arguments = data.draw(described.values)
    for name, one in described.arguments.items():
        nulled: dict[str, Any] = {**arguments, name: NULL}
        if described.source.resolved(one.schema).get("nullable"):
            body = described.build(**nulled).body
            assert (body[described.wrap] if described.wrap else body)[one.wire] is None
        else:
            with pytest.raises(ValidationError, match=name):
                described.build(**nulled)


@every_operation
def test_unknown_arguments_are_refused(described: Described) -> None:
    with pytest.raises(TypeError):
        described.build(unheard_of=1)
