"""Answers and callbacks as others have seen them: each gives what there is, and what is absent costs itself alone.

Bodies come from other SDKs, public handlers and bug reports. Answers come over HTTP, callbacks are signed; both are
read with `validate_answers`, which would raise at the first misfit, except where the body is wrong by all accounts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final

import pytest

import sinchkit.webhooks as events
from sinchkit import Client, ValidationError
from sinchkit.svaml import Svaml, menu, returns
from sinchkit_conversation.models import ComposingContactEvent, InboundContactEvent
from sinchkit_core import Misfit, Pages
from sinchkit_voice import models as voice_models
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH, BINARY_BATCH, GROUP, RECIPIENT_REPORT, page_of
from tests.facade.accounts import APPLICATION, PLAN, PROJECT
from tests.facade.using import KINDS, use
from tests.models import conversation_payloads, voice_payloads
from tests.models.mutations import REMOVED, places
from tests.models.test_every_misfit import assert_only_that_is_lost
from tests.models.test_official_payloads import PAYLOADS, READ, payload

SECRETS: Final = {"sms_webhook_secret": "planted-sms", "conversation_webhook_secret": "planted-conversation"}
CALL: Final = {"type": "number", "endpoint": "+15550100021"}
IN_APP_CALL: Final[dict[str, Any]] = {
    "event": "ice",
    "callid": "c",
    "timestamp": "2023-05-17T10:53:07Z",
    "version": 1,
    "user": "caller",
    "to": {"type": "conference", "endpoint": "x"},
    "domain": "mxp",
    "originationType": "MXP",
}
ENDED: Final = {**voice_payloads.EVENTS["DisconnectedCallEvent"]}


def without(raw: dict[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in raw.items() if key not in names}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


def received(api: str, raw: dict[str, Any], *, validate_answers: bool = True) -> Any:
    """The event that a signed callback gives."""
    where: dict[str, str] = {"path": "/calls"} if api == "voice" else {}
    body = json.dumps(raw).encode()
    credentials: dict[str, Any] = {**PLAN, **APPLICATION, **SECRETS}
    with Client(**credentials, validate_answers=validate_answers) as client:
        webhooks: Any = getattr(client.webhooks, api)
        return webhooks.parse(body, webhooks.sign(body, **where), **where)


def answered(server: ScriptedServer, kind: Any, operate: Callable[[Any], Any], body: object, status: int = 200) -> Any:
    """What a call gives for an answer."""
    server.answers(reply(status, body))
    accounts = {**PLAN, **PROJECT, **APPLICATION, "conversation_auth": "basic"}
    return use(kind, operate, **accounts, base_url=server.base_url, validate_answers=True)


def walked(pages: Any) -> Any:
    """All items of a list, in either mode."""

    async def walk() -> list[Any]:
        return [item async for item in pages]

    return list(pages) if isinstance(pages, Pages) else walk()


# Callbacks.


def test_a_call_from_an_app_has_a_user_and_no_cli() -> None:
    event = received("voice", IN_APP_CALL)
    assert type(event) is events.IncomingCallEvent
    assert (event.user, event.cli, event.callid) == ("caller", None, "c")
    assert event.to is not None
    assert (event.to.type_, event.to.endpoint) == ("conference", "x")


@pytest.mark.parametrize(
    ("price", "amount"),
    [({"currencyId": None, "amount": 0}, 0), ({"amount": 0.5}, 0.5), ({"currencyId": None, "amount": None}, None)],
)
@pytest.mark.parametrize("raw", [IN_APP_CALL, ENDED], ids=["ice", "dice"])
def test_a_price_may_be_without_a_currency(raw: dict[str, Any], price: dict[str, Any], amount: float | None) -> None:
    event = received("voice", {**raw, "userRate": price})
    assert (event.user_rate.currency_id, event.user_rate.amount) == (None, amount)
    ended = received("voice", {**ENDED, "debit": price})
    assert (ended.debit.currency_id, ended.debit.amount) == (None, amount)
    assert received("voice", {**raw, "userRate": {}}).user_rate.amount is None


def test_a_notification_may_be_about_a_conference() -> None:
    raw = {"event": "notify", "conferenceId": "conf", "version": 1, "type": "recording_finished"}
    event = received("voice", raw)
    assert type(event) is events.NotificationEvent
    assert (event.conference_id, event.callid, event.type_) == ("conf", None, "recording_finished")
    assert received("voice", without(raw, "version", "type")).conference_id == "conf"


@pytest.mark.parametrize(
    "name", ["IncomingCallEvent", "AnsweredCallEvent", "DisconnectedCallEvent", "PromptInputEvent"]
)
def test_of_an_event_of_a_call_all_but_its_kind_and_the_call_may_be_absent(name: str) -> None:
    raw = voice_payloads.EVENTS[name]
    whole = received("voice", raw)
    for wire in raw.keys() - {"event", "callid"}:
        event = received("voice", without(raw, wire))
        assert (type(event), event.misfits) == (type(whole), ())
    bare = received("voice", {"event": raw["event"], "callid": "c"})
    assert (type(bare), bare.callid, bare.timestamp, bare.version) == (type(whole), "c", None, None)


def test_a_header_of_a_call_may_be_without_a_value() -> None:
    headers = received(
        "voice", {**IN_APP_CALL, "callHeaders": [{"key": "shop"}, {"key": "a", "value": "b"}]}
    ).call_headers
    assert [(header.key, header.value) for header in headers] == [("shop", None), ("a", "b")]


def test_a_composing_event_may_be_without_an_id() -> None:
    event = received(
        "conversation",
        conversation_payloads.event(
            {
                "event": {
                    "direction": "TO_APP",
                    "contact_event": {"composing_event": {}},
                    "channel_identity": {"channel": "MESSENGER", "identity": "2734085512", "app_id": "a1"},
                    "contact_id": "c1",
                    "conversation_id": "v1",
                    "accept_time": "2026-03-02T09:15:10Z",
                }
            }
        ),
    )
    assert type(event) is events.EventInboundEvent
    assert (event.event.id, event.event.contact_id) == (None, "c1")
    assert isinstance(event.event, InboundContactEvent)
    assert type(event.event.contact_event) is ComposingContactEvent


def test_an_empty_text_in_place_of_a_reason_costs_the_reason() -> None:
    report = {"message_id": "m1", "status": "DELIVERED", "reason": "", "contact_id": "c1"}
    raw = conversation_payloads.event({"message_delivery_report": report})
    event = received("conversation", raw, validate_answers=False)
    assert type(event) is events.MessageDeliveryEvent
    found = event.message_delivery_report
    assert (found.message_id, found.status, found.contact_id, found.reason) == ("m1", "DELIVERED", "c1", None)
    assert event.misfits == (Misfit("message_delivery_report.reason", "an object", "text"),)
    assert event.to_dict()["message_delivery_report"] == report


# Answers.


@pytest.mark.parametrize("kind", KINDS)
def test_a_message_that_went_out_gives_a_batch_with_what_there_is(kind: Any, server: ScriptedServer) -> None:
    def send(client: Any) -> Any:
        return client.sms.batches.send(to=["15550100021"], body="Hello")

    batch = answered(server, kind, send, without(BATCH, "created_at"), 201)
    assert (batch.id, batch.created_at, batch.to) == (BATCH["id"], None, BATCH["to"])
    batch = answered(server, kind, send, {"id": "b1", "type": "mt_text"}, 201)
    assert (batch.id, batch.to, batch.body, batch.canceled, batch.modified_at) == ("b1", None, None, None, None)


@pytest.mark.parametrize("kind", KINDS)
def test_a_binary_batch_may_be_without_its_header(kind: Any, server: ScriptedServer) -> None:
    batch = answered(server, kind, lambda client: client.sms.batches.get("b1"), without(BINARY_BATCH, "udh"))
    assert (batch.type_, batch.body, batch.udh) == ("mt_binary", BINARY_BATCH["body"], None)


@pytest.mark.parametrize("kind", KINDS)
def test_a_report_in_a_list_may_be_without_its_type(kind: Any, server: ScriptedServer) -> None:
    page = page_of("delivery_reports", without(RECIPIENT_REPORT, "type"), RECIPIENT_REPORT)
    reports = answered(server, kind, lambda client: walked(client.sms.delivery_reports.list()), page)
    assert [(report.recipient, report.type_) for report in reports] == [
        (RECIPIENT_REPORT["recipient"], None),
        (RECIPIENT_REPORT["recipient"], RECIPIENT_REPORT["type"]),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_group_may_have_nothing_but_its_id(kind: Any, server: ScriptedServer) -> None:
    page = page_of("groups", {"id": "g1"}, GROUP)
    groups = answered(server, kind, lambda client: walked(client.sms.groups.list()), page)
    assert [(group.id, group.size) for group in groups] == [("g1", None), (GROUP["id"], GROUP["size"])]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "rule", [{"to": "1", "add": {}}, {"to": 1, "add": {"second_word": "JOIN"}}, {"remove": {}}, {}]
)
def test_the_words_of_a_group_may_be_absent(kind: Any, rule: dict[str, Any], server: ScriptedServer) -> None:
    group = answered(server, kind, lambda client: client.sms.groups.get("g1"), {**GROUP, "auto_update": rule})
    assert group.auto_update.to == ("1" if "to" in rule else None)
    assert (group.auto_update.add is None) == ("add" not in rule)
    assert group.auto_update.add is None or group.auto_update.add.first_word is None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["batches", "groups", "inbounds", "delivery_reports"])
def test_a_page_may_be_without_its_numbers_and_its_list(kind: Any, name: str, server: ScriptedServer) -> None:
    assert answered(server, kind, lambda client: walked(getattr(client.sms, name).list()), {}) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_dry_run_may_be_without_its_totals(kind: Any, server: ScriptedServer) -> None:
    tried = answered(server, kind, lambda client: client.sms.batches.send_dry_run(to=["1"], body="b"), {})
    assert (tried.number_of_messages, tried.number_of_recipients, tried.per_recipient) == (None, None, None)


@pytest.mark.parametrize("kind", KINDS)
def test_a_stored_event_may_be_without_its_time(kind: Any, server: ScriptedServer) -> None:
    identity = {"channel": "MESSENGER", "identity": "2734085512", "app_id": "a1"}
    stored = {"id": "e1", "direction": "TO_APP", "contact_event": {"composing_event": {}}, "channel_identity": identity}
    event = answered(server, kind, lambda client: client.conversation.events.get("e1"), stored)
    assert (event.id, event.accept_time) == ("e1", None)


@pytest.mark.parametrize("kind", KINDS)
def test_a_participant_may_have_nothing_but_its_id(kind: Any, server: ScriptedServer) -> None:
    known = {"cli": "+15550100021", "id": "p1", "duration": 5, "muted": False}
    body = {"participants": [known, {"id": "p2"}]}
    conference = answered(server, kind, lambda client: client.voice.conferences.get("standup"), body)
    assert [(one.id, one.onhold, one.muted) for one in conference.participants] == [
        ("p1", None, False),
        ("p2", None, None),
    ]
    assert answered(server, kind, lambda client: client.voice.conferences.get("standup"), {}).participants is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_and_a_number_may_be_without_prices(kind: Any, server: ScriptedServer) -> None:
    price = {"currencyId": None, "amount": 0}
    body = {"callId": "c1", "userRate": price, "debit": {}}
    call = answered(server, kind, lambda client: client.voice.calls.get("c1"), body)
    assert (call.call_id, call.status, call.user_rate.amount, call.debit.amount) == ("c1", None, 0, None)
    found = answered(
        server, kind, lambda client: client.voice.applications.query_number("+1"), {"number": {"rate": price}}
    )
    assert found.number.rate.currency_id is None
    found = answered(server, kind, lambda client: client.voice.applications.query_number("+1"), {"method": "QUERY"})
    assert (found.number, found.method) == (None, "QUERY")
    owned = {"numbers": [{"number": "+1"}]}
    (number,) = answered(server, kind, lambda client: client.voice.applications.get_numbers(), owned).numbers
    assert (number.number, number.capability) == ("+1", None)


# What Sinch's own samples send.


def menus(key: object) -> list[dict[str, Any]]:
    return [{"id": "main", "mainPrompt": "#tts[Press 1]", "options": [{"dtmf": key, "action": "return(one)"}]}]


def sent_menus(body: Any) -> Any:
    """The menus of a request, wherever it carries SVAML."""
    if "customCallout" in body:
        body = json.loads(body["customCallout"]["ice"])
    return body["action"]["menus"]


RUN_MENU: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "update": lambda voice, given: voice.calls.update("c1", action={"name": "runMenu", "menus": given}),
    "leg": lambda voice, given: voice.calls.manage_with_call_leg(
        "c1", "both", action={"name": "runMenu", "menus": given}
    ),
    "callout": lambda voice, given: voice.callouts.custom(ice={"action": {"name": "runMenu", "menus": given}}),
    "script": lambda voice, given: voice.calls.update("c1", **Svaml("parked").run_menu(given).for_update()),
}


def run_menu(way: str, key: Any, client: Any) -> Any:
    return RUN_MENU[way](client.voice, menus(key))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", RUN_MENU)
def test_the_key_of_a_menu_may_be_a_number_and_goes_out_as_text(kind: Any, way: str, server: ScriptedServer) -> None:
    answered(server, kind, lambda client: RUN_MENU[way](client.voice, menus(1)), {"callId": "c1"})
    assert sent_menus(server.received[0].json) == menus("1")
    for refused in (True, False, 1.5, [1]):
        with pytest.raises(ValidationError, match="dtmf"):
            answered(server, kind, partial(run_menu, way, refused), {"callId": "c1"})
    assert len(server.received) == 1


def test_a_script_writes_the_keys_of_a_menu_as_text() -> None:
    script = Svaml("ice").run_menu([menu("main", options={0: returns("none"), 9: returns("nine")})])
    assert script == Svaml("ice").run_menu([menu("main", options={"0": returns("none"), "9": returns("nine")})])
    assert [option["dtmf"] for option in json.loads(script.to_json())["action"]["menus"][0]["options"]] == ["0", "9"]
    wrong: Any
    for wrong in ({True: returns("x")}, {1.5: returns("x")}, {12: returns("x")}, {-1: returns("x")}):
        with pytest.raises(ValidationError, match="dtmf"):
            Svaml("ice").run_menu([menu("main", options=wrong)])


def test_svaml_with_a_number_for_a_key_is_read() -> None:
    read = voice_models.Svaml.from_dict({"action": {"name": "runMenu", "menus": menus(1)}}, validate=True)
    assert read.action.to_dict()["menus"] == menus("1")


# Every payload of an official SDK's tests.

_WRONG: Final[tuple[object, ...]] = (REMOVED, None, "", "planted", 7, True, [], [None], {"a": {"b": []}})


@pytest.mark.parametrize("name", READ)
def test_each_place_of_a_payload_may_be_gone_or_anything(name: str) -> None:
    read, _ = READ[name]
    raw = payload(name)
    assert PAYLOADS.exists()
    for path in places(raw):
        for value in _WRONG:
            if value is not REMOVED or not isinstance(path[-1], int):
                assert_only_that_is_lost(read, raw, path, value)
