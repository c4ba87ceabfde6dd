"""Settings that cannot be: each is named, with what was expected and what there is, and no secret is shown."""

from __future__ import annotations

import copy
import inspect
import math
import pickle
from collections.abc import Callable
from typing import Any
from unittest.mock import create_autospec

import httpx
import pytest

from sinchkit import AsyncClient, CircuitBreaker, Client, ConfigurationError, ConnectionConfig, RetryPolicy
from sinchkit.webhooks import ConversationWebhooks, SmsWebhooks, VoiceWebhooks

KINDS: tuple[Any, ...] = (Client, AsyncClient)
PLAN: dict[str, Any] = {"service_plan_id": "plan", "sms_api_token": "planted-token"}
PROJECT: dict[str, Any] = {"project_id": "project", "key_id": "key", "key_secret": "planted-secret"}
APPLICATION: dict[str, Any] = {"application_key": "key", "application_secret": "cGxhbnRlZA=="}

WRONG_FOR_CLIENTS: list[tuple[str, Any, str]] = [
    *[("timeout", value, got) for value, got in [(None, "None"), ("5", "text"), (httpx.Timeout(5), "Timeout")]],
    *[("timeout", value, got) for value, got in [(math.inf, "inf"), (math.nan, "nan"), (-1, "-1"), (True, "True")]],
    ("max_retries", "2", "text"),
    ("max_retries", 1.5, "1.5"),
    ("retries", 3, "int"),
    ("circuit_breaker", True, "True"),
    ("validate", "no", "text"),
    ("validate", None, "None"),
    ("headers", [("a", "b")], "list"),
    ("headers", {"a": 1}, "dict"),
    ("connection", {}, "dict"),
    ("base_url", 5, "5"),
    ("region", 5, "5"),
    ("sms_webhook_secret", 5, "int"),
    ("conversation_webhook_secret", b"planted", "bytes"),
    *[(name, 5, "int") for name in ("service_plan_id", "sms_api_token", "project_id", "key_id", "key_secret")],
    *[(name, b"planted", "bytes") for name in ("application_key", "application_secret")],
]


def refusal(make: Callable[[], object]) -> str:
    with pytest.raises(ConfigurationError) as caught:
        make()
    assert "planted" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("name", "value", "got"), WRONG_FOR_CLIENTS)
def test_of_clients(kind: Any, name: str, value: Any, got: str) -> None:
    text = refusal(lambda: kind(**{**PLAN, **PROJECT, **APPLICATION, name: value}))
    assert text.startswith(f"{name} must be ")
    assert text.endswith(f"; got {got}")


@pytest.mark.parametrize(
    ("name", "value"),
    [("timeout", "5"), ("timeout", math.inf), ("max_retries", 1.0), ("retries", 1), ("validate", 1), ("headers", "a")],
)
def test_of_views(name: str, value: Any) -> None:
    assert refusal(lambda: Client(**PLAN).with_options(**{name: value})).startswith(f"{name} must be ")


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        *[(RetryPolicy, name, value) for name in ("attempts", "base", "factor", "cap") for value in ("1", None, -1)],
        *[(RetryPolicy, name, math.nan) for name in ("attempts", "base", "factor", "cap", "total")],
        *[(RetryPolicy, "total", value) for value in ("5", 0, math.inf)],
        *[(RetryPolicy, "statuses", value) for value in ("500", 500, ["500"], [5])],
        (RetryPolicy, "jitter", 1),
        *[(CircuitBreaker, name, "1") for name in ("window", "bucket", "minimum_requests", "failure_ratio", "reset")],
        *[(CircuitBreaker, name, math.nan) for name in ("window", "bucket", "failure_ratio", "reset")],
        (CircuitBreaker, "statuses", None),
        (CircuitBreaker, "clock", 0),
        *[(ConnectionConfig, name, "5") for name in ("connect_timeout", "pool_timeout", "keepalive_expiry")],
        *[(ConnectionConfig, name, math.inf) for name in ("connect_timeout", "pool_timeout", "keepalive_expiry")],
        *[(ConnectionConfig, name, 1.5) for name in ("max_connections", "max_response_bytes", "cache_bytes")],
        *[(ConnectionConfig, name, "yes") for name in ("http2", "keep_alive", "trust_env", "compression", "cache")],
        *[(ConnectionConfig, name, 5) for name in ("ca_file", "client_certificate", "proxy", "local_address")],
        (ConnectionConfig, "connect_timeout", None),
        *[(SmsWebhooks, "tolerance", value) for value in ("300", None, math.nan, 0)],
        *[(ConversationWebhooks, "secret", value) for value in (5, b"planted", [5])],
        (VoiceWebhooks, "application_key", 5),
    ],
)
def test_of_other_classes(kind: Any, name: str, value: Any) -> None:
    text = refusal(lambda: kind(**{name: value}))
    assert text.startswith(f"{name} ")


SPACED = ["{}\n", "{} ", " {}", "{}\t", "{}\x00", "{}\r\n", "{}\u00a0", "{}\u200b"]


@pytest.mark.parametrize("form", SPACED)
@pytest.mark.parametrize("name", [*PLAN, *PROJECT, *APPLICATION])
def test_white_space_in_credentials(name: str, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    variable = f"SINCH_{name.upper()}"
    sets = next(one for one in (PLAN, PROJECT, APPLICATION) if name in one)
    spaced = form.format("planted")
    text = refusal(lambda: Client(**{**sets, name: spaced}))
    assert name in text
    assert "white space" in text
    if "\x00" in spaced:
        return  # no variable can have it
    monkeypatch.setenv(variable, spaced)
    text = refusal(lambda: Client(**{key: value for key, value in sets.items() if key != name}))
    assert variable in text


@pytest.mark.parametrize("secret", ["planted\n", " planted", "plan\x00ted"])
def test_white_space_in_webhook_secrets(secret: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "secret" in refusal(lambda: SmsWebhooks(secret))
    assert "secret" in refusal(lambda: SmsWebhooks(["good", secret]))
    assert "sms_webhook_secret" in refusal(lambda: Client(sms_webhook_secret=secret))
    if "\x00" not in secret:
        monkeypatch.setenv("SINCH_SMS_WEBHOOK_SECRET", secret)
        assert "SINCH_SMS_WEBHOOK_SECRET" in refusal(SmsWebhooks)


def test_white_space_within_a_webhook_secret_is_its_owners_matter() -> None:
    assert SmsWebhooks("my secret").sign(b"{}")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("attempt", [pickle.dumps, copy.copy, copy.deepcopy])
def test_clients_cannot_be_copied(kind: Any, attempt: Callable[[Any], Any]) -> None:
    client = kind(**PLAN)
    for one in (client, client.sms.batches, client.sms.batches._executor):
        with pytest.raises(TypeError, match="ake a client in each process"):
            attempt(one)


@pytest.mark.parametrize("kind", KINDS)
def test_clients_can_be_looked_through_and_mocked(kind: Any) -> None:
    client = kind(**PLAN)
    assert hasattr(client, "sms")
    assert not hasattr(client, "voice")
    assert "sms" in dict(inspect.getmembers(client))
    mock = create_autospec(client, instance=True)
    assert callable(mock.sms.batches.send)
    assert not hasattr(mock.sms.batches, "sand")
    with pytest.raises(ConfigurationError, match="application_key"):
        _ = client.voice
