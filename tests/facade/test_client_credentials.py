"""Credentials of a client: from arguments, from the environment, incomplete and contradictory ones."""

import traceback
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

import sinchkit
import sinchkit_core
from sinchkit import AsyncClient, Client, ConfigurationError
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH

TOKEN = "planted-T0ken-8f1c2e"
KINDS: tuple[Any, ...] = (Client, AsyncClient)


def used(server: ScriptedServer, **settings: Any) -> tuple[str, str]:
    """The service plan and the credentials that a client sends."""
    server.answers(reply(200, BATCH))
    server.received.clear()
    with Client(base_url=server.base_url, **settings) as client:
        client.sms.batches.get("b1")
    (received,) = server.received
    return received.path.split("/")[3], received.headers["Authorization"]


def test_credentials_as_arguments(server: ScriptedServer) -> None:
    assert used(server, service_plan_id="plan", sms_api_token=TOKEN) == ("plan", f"Bearer {TOKEN}")


@pytest.mark.parametrize("variable", ["SINCH_SMS_API_TOKEN", "SINCH_API_TOKEN"])
def test_credentials_from_the_environment(
    variable: str, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SINCH_SERVICE_PLAN_ID", "plan")
    monkeypatch.setenv(variable, TOKEN)
    assert used(server) == ("plan", f"Bearer {TOKEN}")


def test_arguments_come_before_the_environment(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_SERVICE_PLAN_ID", "other")
    monkeypatch.setenv("SINCH_SMS_API_TOKEN", "other")
    assert used(server, service_plan_id="plan", sms_api_token=TOKEN) == ("plan", f"Bearer {TOKEN}")
    assert used(server, sms_api_token=TOKEN) == ("other", f"Bearer {TOKEN}")
    assert used(server, service_plan_id="plan") == ("plan", "Bearer other")


def test_the_environment_is_read_when_the_client_is_made(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SINCH_SERVICE_PLAN_ID", "plan")
    monkeypatch.setenv("SINCH_SMS_API_TOKEN", TOKEN)
    server.answers(reply(200, BATCH))
    with Client(base_url=server.base_url) as client:
        monkeypatch.setenv("SINCH_SMS_API_TOKEN", "changed")
        client.sms.batches.get("b1")
    assert server.received[0].headers["Authorization"] == f"Bearer {TOKEN}"


def test_variables_that_agree_are_no_contradiction(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_SERVICE_PLAN_ID", "plan")
    monkeypatch.setenv("SINCH_SMS_API_TOKEN", TOKEN)
    monkeypatch.setenv("SINCH_API_TOKEN", TOKEN)
    assert used(server) == ("plan", f"Bearer {TOKEN}")


def test_an_empty_variable_counts_as_unset(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_SERVICE_PLAN_ID", "plan")
    monkeypatch.setenv("SINCH_SMS_API_TOKEN", "")
    monkeypatch.setenv("SINCH_API_TOKEN", TOKEN)
    monkeypatch.setenv("SINCH_REGION", "")
    monkeypatch.setenv("SINCH_BASE_URL", "")
    assert used(server) == ("plan", f"Bearer {TOKEN}")


def refused(kind: Any, **settings: Any) -> ConfigurationError:
    with pytest.raises(ConfigurationError) as caught:
        _ = kind(**settings).sms
    assert str(caught.value) == " ".join(str(caught.value).split()), "one line"
    return caught.value


@pytest.mark.parametrize("kind", KINDS)
def test_variables_that_contradict_each_other_are_named(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_SERVICE_PLAN_ID", "plan")
    monkeypatch.setenv("SINCH_SMS_API_TOKEN", TOKEN)
    monkeypatch.setenv("SINCH_API_TOKEN", "other-token")
    message = str(refused(kind))
    assert "SINCH_SMS_API_TOKEN" in message
    assert "SINCH_API_TOKEN" in message
    assert TOKEN not in message
    assert "other-token" not in message


@pytest.mark.parametrize("kind", KINDS)
def test_an_argument_settles_a_contradiction(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_SMS_API_TOKEN", "one")
    monkeypatch.setenv("SINCH_API_TOKEN", "two")
    assert kind(service_plan_id="plan", sms_api_token=TOKEN).sms


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("rest", [None, ""])
def test_half_a_pair_says_what_is_missing(kind: Any, rest: str | None) -> None:
    message = str(refused(kind, service_plan_id="plan", sms_api_token=rest))
    assert "sms_api_token" in message
    assert "SINCH_SMS_API_TOKEN" in message
    message = str(refused(kind, service_plan_id=rest, sms_api_token=TOKEN))
    assert "service_plan_id" in message
    assert "SINCH_SERVICE_PLAN_ID" in message
    assert TOKEN not in message


@pytest.mark.parametrize("kind", KINDS)
def test_half_a_pair_in_the_environment_says_what_is_missing(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_API_TOKEN", TOKEN)
    assert "SINCH_SERVICE_PLAN_ID" in str(refused(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_no_credentials_are_told_when_sms_is_first_used(kind: Any) -> None:
    client = kind(region="us")
    with pytest.raises(ConfigurationError) as caught:
        _ = client.sms
    for what_to_give in ("service_plan_id", "sms_api_token", "SINCH_SERVICE_PLAN_ID", "SINCH_SMS_API_TOKEN"):
        assert what_to_give in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("token", [f"{TOKEN}\n", f" {TOKEN}", f"{TOKEN}\r\nX: y", f"{TOKEN}é", f"{TOKEN}\x00", " "])
def test_a_token_that_no_header_can_carry_is_refused_and_not_shown(kind: Any, token: str) -> None:
    message = str(refused(kind, service_plan_id="plan", sms_api_token=token))
    assert "sms_api_token" in message
    assert TOKEN not in message


@pytest.mark.parametrize("plan", ["a/b", "a?b", "a#b", "..", "å", "50%", "{x}"])
def test_a_service_plan_stays_one_segment_of_the_path(plan: str, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH))
    try:
        with Client(base_url=server.base_url, service_plan_id=plan, sms_api_token=TOKEN) as client:
            client.sms.batches.get("b1")
    except ConfigurationError:  # refusing it is as good
        assert server.received == []
    else:
        segments = server.received[0].path.split("/")
        assert [unquote(segment) for segment in segments] == ["", "xms", "v1", plan, "batches", "b1"]


OURS = tuple(str(Path(package.__file__).parent) for package in (sinchkit_core, sinchkit) if package.__file__)
BROKEN: dict[str, dict[str, Any]] = {
    "base-url": {"service_plan_id": "plan", "sms_api_token": TOKEN, "base_url": "sms.example.com"},
    "half": {"sms_api_token": TOKEN},
    "white-space": {"service_plan_id": "plan", "sms_api_token": f"{TOKEN} "},
    "retries": {"service_plan_id": "plan", "sms_api_token": TOKEN, "max_retries": -1},
    "region": {"service_plan_id": "plan", "sms_api_token": TOKEN, "region": "mars"},
}


@pytest.mark.parametrize("in_environment", [False, True], ids=["argument", "variable"])
@pytest.mark.parametrize("settings", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("kind", KINDS)
def test_no_refusal_shows_the_token(
    kind: Any, settings: dict[str, Any], in_environment: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if in_environment:
        monkeypatch.setenv("SINCH_SMS_API_TOKEN", settings["sms_api_token"])
        settings = {name: value for name, value in settings.items() if name != "sms_api_token"}
    check_secrecy(refused(kind, **settings))


@pytest.mark.parametrize("kind", KINDS)
def test_no_contradiction_shows_the_tokens(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_SMS_API_TOKEN", TOKEN)
    monkeypatch.setenv("SINCH_API_TOKEN", f"{TOKEN}-2")
    check_secrecy(refused(kind, service_plan_id="plan"))


def check_secrecy(error: ConfigurationError) -> None:
    assert TOKEN not in "".join(traceback.format_exception(error))
    for frame in traceback.TracebackException.from_exception(error, capture_locals=True).stack:
        if frame.filename.startswith(OURS):
            assert TOKEN not in repr(frame.locals), f"a local variable of {frame.name} shows the token"


@pytest.mark.parametrize("kind", KINDS)
def test_repr_shows_plan_and_place_but_not_the_token(kind: Any) -> None:
    client = kind(service_plan_id="plan", sms_api_token=TOKEN, region="eu", headers={"X-Secret": TOKEN})
    assert repr(client) == f"{kind.__name__}(service_plan_id='plan', region='eu')"
    local = kind(service_plan_id="plan", sms_api_token=TOKEN, base_url="http://127.0.0.1:1")
    assert repr(local) == f"{kind.__name__}(service_plan_id='plan', base_url='http://127.0.0.1:1')"
    for thing in (client.sms, client.sms.batches, str(client), vars(client)):
        assert TOKEN not in repr(thing)
    assert repr(kind()) == f"{kind.__name__}()"
