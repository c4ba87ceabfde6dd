"""What receiving callbacks loads: neither httpx nor the packages of other APIs."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from typing import Any

import pytest

import sinchkit.webhooks
from sinchkit import ConfigurationError
from tests.webhooks.event_payloads import EVENT_PAYLOADS

NAMES: list[str] = vars(sinchkit.webhooks)["__all__"]
PACKAGES = {"sinchkit_sms", "sinchkit_conversation", "sinchkit_voice"}


def loaded_by(program: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after running `program`."""
    ending = "\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program + ending], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize(
    ("program", "packages"),
    [
        ("import sinchkit.webhooks", set[str]()),
        ("from sinchkit.webhooks import SmsWebhooks; w = SmsWebhooks('s'); w.verify(b'', w.sign(b''))", set[str]()),
        (
            "from sinchkit.webhooks import VoiceWebhooks; w = VoiceWebhooks('k', 'c2VjcmV0');"
            " w.verify(b'', w.sign(b'', path='/'), path='/')",
            set[str](),
        ),
        ("from sinchkit.webhooks import Dispatcher, UnknownEvent, IncomingCallEvent", {"sinchkit_voice"}),
        (
            'from sinchkit.webhooks import SmsWebhooks; SmsWebhooks().parse_unverified(\'{"type": "news"}\')',
            {"sinchkit_sms"},
        ),
        (
            "from sinchkit.webhooks import ConversationWebhooks; ConversationWebhooks().parse_unverified('{}')",
            {"sinchkit_conversation"},
        ),
    ],
)
def test_little_is_loaded(program: str, packages: set[str]) -> None:
    loaded = loaded_by(program)
    assert {name.partition(".")[0] for name in loaded} & (PACKAGES | {"httpx", "ssl", "dateutil"}) == packages


def test_every_name_is_there_and_every_class_of_events_among_them() -> None:
    for name in NAMES:
        assert getattr(sinchkit.webhooks, name) is not None
    assert {payload.event_class for payload in EVENT_PAYLOADS} <= {*NAMES}
    assert {*NAMES} <= {*dir(sinchkit.webhooks)}
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        sinchkit.webhooks.Nothing  # noqa: B018


def test_a_package_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    find_spec = importlib.util.find_spec

    def without_voice(name: str, *rest: Any) -> Any:
        return None if name == "sinchkit_voice" else find_spec(name, *rest)

    monkeypatch.setattr("sinchkit.installed.find_spec", without_voice)
    monkeypatch.delitem(vars(sinchkit.webhooks), "PromptInputEvent", raising=False)
    webhooks = sinchkit.webhooks.VoiceWebhooks()
    for use in (lambda: sinchkit.webhooks.PromptInputEvent, lambda: webhooks.parse_unverified("{}")):
        with pytest.raises(ConfigurationError, match="pip install sinchkit-voice"):
            use()
