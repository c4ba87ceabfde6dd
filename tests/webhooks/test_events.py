"""Every kind of event is read into its class, and what is newer than this version is kept."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import sinchkit.webhooks
from sinchkit import DecodeError
from sinchkit.webhooks import (
    AnsweredCallEvent,
    ConversationWebhooks,
    IncomingCallEvent,
    SmsWebhooks,
    UnknownEvent,
    VoiceWebhooks,
)
from tests.models import conversation_payloads, voice_payloads
from tests.models.documents import document
from tests.webhooks.event_payloads import EVENT_PAYLOADS, EventPayload

WEBHOOKS: dict[str, Any] = {
    "sms": SmsWebhooks("secret", validate_answers=False),
    "conversation": ConversationWebhooks("secret", validate_answers=False),
    "voice": VoiceWebhooks("key", "c2VjcmV0", validate_answers=False),
}
WHERE: dict[str, dict[str, str]] = {"sms": {}, "conversation": {}, "voice": {"path": "/calls"}}


def test_there_is_a_payload_for_every_kind_of_event() -> None:
    for api, union in (("sms", "SmsEvent"), ("conversation", "ConversationEvent"), ("voice", "VoiceEvent")):
        kinds = {payload.kind for payload in EVENT_PAYLOADS if payload.api == api}
        assert kinds == {*document(api).unions[union].variants}


@pytest.mark.parametrize("payload", EVENT_PAYLOADS, ids=str)
def test_a_signed_event_is_read_into_its_class(payload: EventPayload) -> None:
    webhooks, where = WEBHOOKS[payload.api], WHERE[payload.api]
    event = webhooks.parse(payload.body, webhooks.sign(payload.body, **where), **where)
    assert type(event) is getattr(sinchkit.webhooks, payload.event_class)
    assert event.additional_properties == {}
    assert event == webhooks.parse_unverified(payload.body)


@pytest.mark.parametrize(
    ("api", "kind", "data"),
    [
        ("sms", "delivery_report_rcs", {"type": "delivery_report_rcs", "batch_id": "b", "seen": [{"at": "x"}]}),
        (
            "conversation",
            "batch_status_update_notification",
            conversation_payloads.event({"batch_status_update_notification": {"batch_id": "b"}, "priority": 1}),
        ),
        ("conversation", "", conversation_payloads.event({"priority": 1})),
        ("conversation", "", conversation_payloads.event({"one": {}, "other": {}})),
        ("conversation", "", {}),
        ("voice", "hold", {"event": "hold", "callid": 7, "version": "x", "held": {"since": "2026-03-02"}}),
    ],
)
def test_an_event_newer_than_this_version_is_kept_whole(api: str, kind: str, data: dict[str, Any]) -> None:
    event = WEBHOOKS[api].parse_unverified(json.dumps(data))
    assert isinstance(event, UnknownEvent)
    assert (event.api, event.kind, event.data) == (api, kind, data)
    match event:
        case UnknownEvent(api=found):
            assert found == api
    assert repr(event) == f"UnknownEvent(api={api!r}, kind={kind!r})"
    assert str(event) == f"UnknownEvent(api={api!r}, kind={kind!r}, data={data!r})"


def test_voice_may_spell_the_id_of_a_call_as_elsewhere() -> None:
    raw = {key: value for key, value in voice_payloads.EVENTS["AnsweredCallEvent"].items() if key != "callid"}
    for ids, expected in (({"callId": "c"}, "c"), ({"callId": "c", "callid": "d"}, "d"), ({"callid": "d"}, "d")):
        event = WEBHOOKS["voice"].parse_unverified(json.dumps({**raw, **ids}))
        assert isinstance(event, AnsweredCallEvent)
        assert event.callid == expected
    event = WEBHOOKS["voice"].parse_unverified(json.dumps({**raw, "callid": None, "callId": "c"}))
    assert (event.callid, event.additional_properties) == ("c", {})
    event = WEBHOOKS["voice"].parse_unverified(json.dumps(raw))
    assert (event.callid, [misfit.path for misfit in event.misfits]) == (None, ["callid"])


def test_what_a_newer_service_adds_is_kept_within_an_event() -> None:
    raw = {**voice_payloads.EVENTS["IncomingCallEvent"], "mood": {"of": ["caller"]}}
    event = WEBHOOKS["voice"].parse_unverified(json.dumps(raw))
    assert isinstance(event, IncomingCallEvent)
    assert event.additional_properties == {"mood": {"of": ["caller"]}}
    assert event.timestamp == datetime(2026, 3, 2, 9, 15, 10, 123456, UTC)


@pytest.mark.parametrize("api", WEBHOOKS)
@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", "not JSON"),
        (b"no json", "not JSON"),
        (b"\xff\xfe{\x00}\x00", "not UTF-8"),
        ("{}".encode("utf-16-le"), "not JSON"),
        (b'{"a": "\xe5"}', "not UTF-8"),
        ("\udc80", "raw bytes"),
        (b"[]", "no object"),
        (b"null", "no object"),
        (b'"text"', "no object"),
        (b"1e999", "no object"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": -Infinity}', "Infinity"),
        (b'{"a": ' + b"1" * 5000 + b"}", "not JSON"),
        (b'{"a": 1,}', "not JSON"),
        (b'{"a":' + b"[" * 200 + b"]" * 200 + b"}", "nested too deeply"),
        (b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b"[" * 1_000_000, "nested too deeply"),
        (b" " * (4 * 1024 * 1024) + b"{}", "4194306 bytes"),
        ("\u00e5" * (2 * 1024 * 1024 + 1), "4194306 bytes"),
        ({"type": "mo_text"}, "raw bytes as received, not a dict"),
        (None, "not a NoneType"),
    ],
    ids=range(22),
)
def test_a_body_that_is_no_event_is_refused(api: str, body: Any, problem: str) -> None:
    with pytest.raises(DecodeError, match=problem) as caught:
        WEBHOOKS[api].parse_unverified(body)
    assert caught.value.model in {"SmsEvent", "ConversationEvent", "VoiceEvent"}


@pytest.mark.parametrize("api", WEBHOOKS)
def test_a_body_up_to_the_limits_is_read(api: str) -> None:
    tag = b'"type": "x"' if api == "sms" else b'"event": "x"' if api == "voice" else b'"hold": {}'
    nested = b"{" + tag + b', "callid": "c", "version": 1, "a":' + b"[" * 98 + b"]" * 98 + b"}"
    assert isinstance(WEBHOOKS[api].parse_unverified(nested.ljust(4 * 1024 * 1024)), UnknownEvent)
    small = {"sms": SmsWebhooks, "conversation": ConversationWebhooks, "voice": VoiceWebhooks}[api](
        max_body_bytes=len(nested)
    )
    assert isinstance(small.parse_unverified(nested), UnknownEvent)
    with pytest.raises(DecodeError, match="max_body_bytes"):
        small.parse_unverified(nested + b" ")


@pytest.mark.parametrize(
    ("api", "data", "place"),
    [
        ("sms", {"batch_id": "b"}, "type"),
        ("sms", {"type": ["mo_text"]}, "type"),
        ("sms", {"type": "mo_text", "id": "i"}, "from"),
        ("voice", {"callid": "c"}, "event"),
        ("voice", {"event": "ice", "cli": "+15550100001"}, "callid"),
        ("conversation", {"app_id": "", "project_id": "p", "message": "Hi"}, "message"),
    ],
)
def test_an_event_without_what_is_always_there_is_an_event_and_refused_on_demand(
    api: str, data: dict[str, Any], place: str
) -> None:
    event = WEBHOOKS[api].parse_unverified(json.dumps(data))
    assert event.misfits[0].path == place
    whole = event.data if isinstance(event, UnknownEvent) else event.to_dict()
    assert whole == data
    with pytest.raises(DecodeError) as caught:
        type(WEBHOOKS[api])(validate_answers=True).parse_unverified(json.dumps(data))
    assert caught.value.path == place
