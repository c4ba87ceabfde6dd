"""The examples, served by the frameworks that they are for, and posted to by the emulator."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

import httpx
import pytest

from sinchkit.emulator import Emulator
from sinchkit.svaml import Svaml
from sinchkit_conversation.models import MessageInboundEvent
from sinchkit_sms.models import DeliveryReport
from sinchkit_voice.models import DisconnectedCallEvent, IncomingCallEvent
from tests.frameworks.serving import serve_asgi, serve_django, serve_flask
from tests.models.conversation_payloads import EVENTS as CONVERSATION_EVENTS
from tests.models.conversation_payloads import event
from tests.models.voice_payloads import EVENTS as VOICE_EVENTS

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("webhooks_fastapi", "webhooks_flask", "webhooks_django")
REPORT = DeliveryReport.from_dict(
    {"type": "delivery_report_sms", "batch_id": "b", "total_message_count": 0, "statuses": []}
)


@pytest.fixture(scope="module", params=NAMES)
def example(request: pytest.FixtureRequest) -> Iterator[ModuleType]:
    secrets = {
        "SINCH_SMS_WEBHOOK_SECRET": "sms secret",
        "SINCH_CONVERSATION_WEBHOOK_SECRET": "conversation secret",
        "SINCH_APPLICATION_KEY": "demo-application",
        "SINCH_APPLICATION_SECRET": "ZGVtby1zZWNyZXQ=",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, secret in secrets.items():
            patch.setenv(name, secret)
        patch.syspath_prepend(EXAMPLES)
        yield importlib.import_module(request.param)


@pytest.fixture(scope="module")
def url(example: ModuleType) -> Iterator[str]:
    with ExitStack() as stack:
        if example.__name__ == "webhooks_fastapi":
            yield stack.enter_context(serve_asgi(example.app))
        elif example.__name__ == "webhooks_flask":
            yield stack.enter_context(serve_flask(example.app))
        else:
            yield stack.enter_context(serve_django(example))


@pytest.fixture(scope="module")
def emulator(url: str) -> Iterator[Emulator]:
    with Emulator(
        sms_callback_url=f"{url}/sms",
        sms_webhook_secret="sms secret",
        conversation_callback_url=f"{url}/conversation",
        conversation_webhook_secret="conversation secret",
        voice_callback_url=f"{url}/voice",
    ) as emulator:
        yield emulator


@pytest.mark.parametrize("name", NAMES)
def test_an_example_has_fewer_than_40_lines(name: str) -> None:
    assert len((EXAMPLES / f"{name}.py").read_text(encoding="utf-8").splitlines()) < 40


def test_a_text_arrives(example: ModuleType, emulator: Emulator) -> None:
    example.inbox.clear()
    emulator.sms.receive_inbound(from_="15550100021", to="54321", body="Hej å")
    emulator.sms.post_event(REPORT)
    assert [callback.status for callback in emulator.sms.callbacks[-2:]] == [200, 200]
    assert example.inbox == ["Hej å"]


def test_a_message_of_any_channel_arrives(example: ModuleType, emulator: Emulator) -> None:
    example.inbox.clear()
    for kind in ("MessageInboundEvent", "OptInEvent"):
        assert emulator.conversation.post_event(event(CONVERSATION_EVENTS[kind])).status == 200
    expected = MessageInboundEvent.from_dict(event(CONVERSATION_EVENTS["MessageInboundEvent"])).message.channel_identity
    assert expected is not None
    assert example.inbox == [expected.channel]


def test_a_call_is_greeted(example: ModuleType, emulator: Emulator) -> None:
    answer = emulator.voice.post_event(IncomingCallEvent.from_dict(VOICE_EVENTS["IncomingCallEvent"]))
    expected = Svaml("ice").say("Welcome.", locale="en-GB").connect_conf("lobby")
    assert answer.svaml == expected.to_model(), example.__name__
    ended = emulator.voice.post_event(DisconnectedCallEvent.from_dict(VOICE_EVENTS["DisconnectedCallEvent"]))
    assert (ended.callback.status, ended.callback.answer, ended.svaml) == (200, b"", None)


@pytest.mark.parametrize("path", ["sms", "conversation", "voice"])
def test_what_is_not_signed_is_refused(url: str, path: str) -> None:
    refused = httpx.post(f"{url}/{path}", json={}, trust_env=False, verify=False)
    assert (refused.status_code, refused.content) == (401, b"")
