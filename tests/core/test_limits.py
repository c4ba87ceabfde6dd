"""Limits are checked before anything is sent, and can be left to the service."""

from collections.abc import Callable
from typing import Any

import pytest

from sinchkit_core import ValidationError
from tests.core.calling import Caller
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH, GROUP, page_of

Call = Callable[[Any], Any]

JOIN_TOO_LONG = {"to": "12345", "add": {"first_word": "J" * 16}}
TOO_LONG = "x" * 161

BROKEN: list[tuple[str, Call, str]] = [
    ("to", lambda sms: sms.batches.send(to=[], body="b"), "at least 1 item"),
    ("to", lambda sms: sms.batches.send(to=["1"] * 1001, body="b"), "at most 1000 items, has 1001"),
    ("to", lambda sms: sms.batches.replace("b1", to=[], body="b"), "at least 1 item"),
    ("to", lambda sms: sms.batches.send_dry_run(to=[], body="b"), "at least 1 item"),
    ("body", lambda sms: sms.batches.send(to=["1"], body=""), "must not be empty"),
    ("body", lambda sms: sms.batches.send(to=["1"], body="b" * 2001), "at most 2000 characters, has 2001"),
    ("body.url", lambda sms: sms.batches.send(to=["1"], body={"message": "m"}), "required"),
    ("client_reference", lambda sms: sms.batches.send(to=["1"], body="b", client_reference="r" * 129), "128"),
    ("callback_url", lambda sms: sms.batches.update("b1", callback_url="u" * 2049), "2048"),
    ("from_npi", lambda sms: sms.batches.send(to=["1"], body="b", from_npi=99), "at most 18, is 99"),
    ("from_npi", lambda sms: sms.batches.send(to=["1"], body="b", from_npi=-1), "at least 0, is -1"),
    ("from_ton", lambda sms: sms.batches.send(to=["1"], body="b", from_ton=7), "at most 6"),
    (
        "max_number_of_message_parts",
        lambda sms: sms.batches.send(to=["1"], body="b", max_number_of_message_parts=0),
        "at least 1",
    ),
    (
        "parameters.name.default",
        lambda sms: sms.batches.send(to=["1"], body="b", parameters={"name": {"default": TOO_LONG}}),
        "at most 160",
    ),
    (
        "number_of_recipients",
        lambda sms: sms.batches.send_dry_run(to=["1"], body="b", number_of_recipients=1001),
        "at most 1000",
    ),
    ("to_add", lambda sms: sms.batches.update("b1", to_add=[]), "at least 1 item"),
    ("to_remove", lambda sms: sms.batches.update("b1", to_remove=["1"] * 101), "at most 100 items"),
    ("page_size", lambda sms: sms.batches.list(page_size=0), "at least 1, is 0"),
    ("page_size", lambda sms: sms.groups.list(page_size=101), "at most 100, is 101"),
    ("page", lambda sms: sms.inbounds.list(page=-1), "at least 0"),
    ("page_size", lambda sms: sms.delivery_reports.list(page_size=101), "at most 100"),
    ("name", lambda sms: sms.groups.create(name="n" * 21), "at most 20"),
    ("members", lambda sms: sms.groups.create(members=["1"] * 10_001), "at most 10000 items"),
    ("child_groups", lambda sms: sms.groups.replace("g1", child_groups=["g"] * 11), "at most 10 items"),
    ("auto_update.add.first_word", lambda sms: sms.groups.create(auto_update=JOIN_TOO_LONG), "at most 15"),
    ("auto_update.to", lambda sms: sms.groups.update("g1", auto_update={}), "required"),
    (
        "auto_update.remove.first_word",
        lambda sms: sms.groups.update("g1", auto_update={"to": "1", "remove": {"first_word": "two words"}}),
        "pattern",
    ),
    (
        "auto_update.remove.first_word",
        lambda sms: sms.groups.update("g1", auto_update={"to": "1", "remove": {"first_word": "STOP\n"}}),
        "pattern",
    ),
]

AT_THE_LIMIT: list[Call] = [
    lambda sms: sms.batches.send(to=["1"] * 1000, body="b" * 2000, client_reference="r" * 128, from_npi=18, from_ton=6),
    lambda sms: sms.batches.send(to=["1"], body="å" * 2000),
    lambda sms: sms.batches.update("b1", to_add=["1"] * 100, body="", callback_url="u" * 2048),
]


@pytest.mark.parametrize(("argument", "operate", "limit"), BROKEN)
def test_broken_limits_are_named_and_nothing_is_sent(
    argument: str, operate: Call, limit: str, call: Caller, server: ScriptedServer
) -> None:
    with pytest.raises(ValidationError) as caught:
        call(operate)
    assert caught.value.argument == argument
    assert limit in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200
    assert server.received == []


@pytest.mark.parametrize("operate", AT_THE_LIMIT)
def test_what_keeps_the_limits_is_sent(operate: Call, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH))
    call(operate)
    assert len(server.received) == 1


@pytest.mark.parametrize("operate", [operate for _, operate, _ in BROKEN])
def test_limits_can_be_left_to_the_service(operate: Call, call: Caller, server: ScriptedServer) -> None:
    pages = {**page_of("batches"), "groups": [], "inbounds": [], "delivery_reports": []}
    dry_run = {"number_of_recipients": 1, "number_of_messages": 1}
    server.answers(reply(200, {**BATCH, **GROUP, **pages, **dry_run}))
    call(operate, validate=False)
    assert len(server.received) == 1


def test_what_is_not_in_a_list_of_the_document_is_refused_unless_nothing_is_checked(
    call: Caller, server: ScriptedServer
) -> None:
    server.answers(reply(201, BATCH))
    for operate, problem in (
        (lambda sms: sms.batches.send(to=["1"], body="b", delivery_report="FULL"), r"delivery_report: .*mean 'full'"),
        (lambda sms: sms.batches.send(to=["1"], body="b", type_="mt_new"), r"type_: must be one of 'mt_"),
        (lambda sms: sms.delivery_reports.get_for_batch("b", status=["delivered"]), r"status\[0\]: .*'Delivered'"),
    ):
        with pytest.raises(ValidationError, match=problem):
            call(operate)
    assert server.received == []
    call(lambda sms: sms.batches.send(to=["1"], body="b", type_="mt_new"), validate=False)
    assert server.received[0].json["type"] == "mt_new"


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize(
    "operate",
    [
        lambda sms: sms.batches.send(to=["1"], body="a lone \ud800"),
        lambda sms: sms.batches.list(client_reference="a lone \ud800"),
        lambda sms: sms.batches.get("a lone \ud800"),
        lambda sms: sms.groups.create(auto_update={"to": "1", "new": object()}),
        lambda sms: sms.groups.create(auto_update={"to": "1", "new": float("nan")}),
    ],
    ids=["text", "query", "path", "no-json", "nan"],
)
def test_what_cannot_be_written_is_refused(operate: Call, validate: bool, call: Caller, server: ScriptedServer) -> None:
    with pytest.raises(ValidationError):
        call(operate, validate=validate)
    assert server.received == []


def test_a_body_nested_without_end_is_refused(call: Caller, server: ScriptedServer) -> None:
    endless: dict[str, Any] = {"to": "1"}
    endless["self"] = endless
    with pytest.raises(ValidationError):
        call(lambda sms: sms.groups.create(auto_update=endless))
    assert server.received == []
