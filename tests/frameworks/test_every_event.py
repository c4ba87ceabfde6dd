"""Every event of the three APIs: posted and signed by the emulator, taken by a web framework, read as its class."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest

import sinchkit.webhooks as sinch
from sinchkit.emulator import Emulator
from sinchkit.svaml import Svaml
from tests.frameworks.serving import FRAMEWORKS, Endpoints, serve
from tests.webhooks.event_payloads import EVENT_PAYLOADS, EventPayload

# What these share is made once, by one worker.
pytestmark = pytest.mark.xdist_group("every event")

SECRET, KEY = "åsa's secret", "11111111-2222-4333-8444-555555555555"
APPLICATION_SECRET = base64.b64encode(b"a secret of the application").decode()


class Seen:
    """Keeps the events that arrive, and hangs up where that is asked."""

    def __init__(self) -> None:
        self.events: list[Any] = []

    def take(self, event: object) -> Svaml | None:
        self.events.append(event)
        answered = (sinch.IncomingCallEvent, sinch.AnsweredCallEvent, sinch.PromptInputEvent)
        return Svaml(event).hangup() if isinstance(event, answered) else None


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(
        sms_webhook_secret=SECRET,
        conversation_webhook_secret=SECRET,
        application_key=KEY,
        application_secret=APPLICATION_SECRET,
    ) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def seen() -> Seen:
    return Seen()


@pytest.fixture(scope="module", params=FRAMEWORKS)
def url(request: pytest.FixtureRequest, seen: Seen) -> Iterator[str]:
    endpoints: Endpoints = {
        "/sms": (sinch.SmsWebhooks(SECRET), seen.take),
        "/conversation": (sinch.ConversationWebhooks(SECRET), seen.take),
        "/voice": (sinch.VoiceWebhooks(KEY, APPLICATION_SECRET), seen.take),
    }
    with serve(request.param, endpoints) as url:
        yield url


def test_there_is_one_of_each_kind() -> None:
    kinds = {(payload.api, payload.kind) for payload in EVENT_PAYLOADS}
    assert len(kinds) == len(EVENT_PAYLOADS) == 7 + 21 + 5


@pytest.mark.parametrize("payload", EVENT_PAYLOADS, ids=str)
def test_an_event_goes_from_the_emulator_through_the_framework_to_its_class(
    url: str, emulator: Emulator, seen: Seen, payload: EventPayload
) -> None:
    seen.events.clear()
    posted = getattr(emulator, payload.api).post_event(payload.data, url=f"{url}/{payload.api}")
    expected = getattr(sinch, payload.event_class)
    assert seen.events == [expected.from_dict(payload.data)]
    if payload.api == "voice":
        assert posted.callback.status == 200
        assert posted.problem is None
        assert (posted.svaml is not None) == (payload.kind in {"ice", "ace", "pie"})
        if posted.svaml is not None:
            assert posted.svaml.to_dict() == {"action": {"name": "hangup"}}
    else:
        assert (posted.status, posted.answer) == (200, b"")


@pytest.mark.parametrize("api", ["sms", "conversation", "voice"])
def test_an_event_as_model_is_posted_as_the_service_writes_it(
    url: str, emulator: Emulator, seen: Seen, api: str
) -> None:
    for payload in EVENT_PAYLOADS:
        if payload.api == api:
            seen.events.clear()
            event = getattr(sinch, payload.event_class).from_dict(payload.data)
            getattr(emulator, api).post_event(event, url=f"{url}/{api}")
            assert seen.events == [event]


def test_an_event_newer_than_this_version_arrives_as_unknown(url: str, emulator: Emulator, seen: Seen) -> None:
    seen.events.clear()
    emulator.sms.post_event({"type": "mo_rcs", "body": 7}, url=f"{url}/sms")
    (event,) = seen.events
    assert isinstance(event, sinch.UnknownEvent)
    assert event.data == {"type": "mo_rcs", "body": 7}
