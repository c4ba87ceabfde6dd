"""Incomplete and impossible credentials of projects and applications: told early, by argument and variable."""

import traceback
from pathlib import Path
from typing import Any

import pytest

import sinchkit
import sinchkit_core
from sinchkit import AsyncClient, Client, ConfigurationError
from tests.facade.accounts import APPLICATION, PLAN, PROJECT, SECRETS, VARIABLES

KINDS: tuple[Any, ...] = (Client, AsyncClient)
APIS = {"sms": PLAN, "conversation": PROJECT, "voice": APPLICATION}
OURS = tuple(str(Path(package.__file__).parent) for package in (sinchkit_core, sinchkit) if package.__file__)


def _make(kind: Any, api: str | None, settings: Any) -> None:
    client = kind(**settings)
    assert api is not None, "it should not have been made"
    getattr(client, api)


def refused(kind: Any, api: str | None = None, **settings: Any) -> str:
    """The message of a client that cannot be made, or whose API cannot be used; no secret is in it or around it."""
    with pytest.raises(ConfigurationError) as caught:
        _make(kind, api, settings)
    message = str(caught.value)
    assert message == " ".join(message.split()), "one line"
    shown = "".join(traceback.format_exception(caught.value))
    for frame in traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack:
        if frame.filename.startswith(OURS):
            shown += repr(frame.locals)
    for secret in SECRETS:
        assert secret not in shown
    return message


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("api", "given"),
    [
        ("conversation", {}),
        ("conversation", PLAN),
        ("conversation", APPLICATION),
        ("voice", {}),
        ("voice", PROJECT),
        ("sms", {}),
        ("sms", APPLICATION),
    ],
)
def test_missing_credentials_say_what_to_give(kind: Any, api: str, given: Any) -> None:
    client = kind(**given)
    with pytest.raises(ConfigurationError) as caught:
        getattr(client, api)
    for argument in APIS[api]:
        assert argument in str(caught.value)
        assert VARIABLES[argument][0] in str(caught.value)


def test_missing_credentials_of_sms_name_both_ways() -> None:
    message = refused(Client, "sms")
    for argument in (*PLAN, *PROJECT):
        assert argument in message


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("missing", [*PROJECT, *APPLICATION, *PLAN])
@pytest.mark.parametrize("instead", [None, ""])
def test_an_incomplete_set_of_arguments_is_refused_at_once(kind: Any, missing: str, instead: str | None) -> None:
    whole = next(credentials for credentials in APIS.values() if missing in credentials)
    message = refused(kind, **{**whole, missing: instead})
    assert missing in message
    assert VARIABLES[missing][0] in message


@pytest.mark.parametrize("missing", [*PROJECT, *APPLICATION, *PLAN])
def test_an_incomplete_set_of_variables_is_told_to_who_needs_it(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    api, whole = next((api, credentials) for api, credentials in APIS.items() if missing in credentials)
    for argument, value in whole.items():
        if argument != missing:
            monkeypatch.setenv(VARIABLES[argument][0], value)
    message = refused(Client, api)
    assert missing in message
    assert VARIABLES[missing][0] in message
    first, second = (credentials for credentials in APIS.values() if credentials is not whole)
    client = Client(**first, **second)
    for other in APIS.keys() - {api}:
        assert getattr(client, other)


def test_contradictory_variables_are_told_to_who_needs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_APPLICATION_KEY", "one")
    monkeypatch.setenv("SINCH_APP_KEY", "two")
    monkeypatch.setenv("SINCH_APPLICATION_SECRET", APPLICATION["application_secret"])
    message = refused(Client, "voice")
    assert "SINCH_APPLICATION_KEY and SINCH_APP_KEY" in message
    assert Client(**PLAN).sms


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("argument", ["key_id", "key_secret", "application_key", "application_secret"])
@pytest.mark.parametrize("blemish", [" ", "\n", "\r\nX: y", "é", "\x00"])
def test_what_no_header_can_carry_is_refused(kind: Any, argument: str, blemish: str) -> None:
    whole = next(credentials for credentials in APIS.values() if argument in credentials)
    message = refused(kind, **{**whole, argument: whole[argument] + blemish})
    assert argument in message
    assert VARIABLES[argument][0] in message


@pytest.mark.parametrize("argument", ["key_id", "application_key"])
def test_what_a_colon_would_cut_is_refused(argument: str) -> None:
    whole = next(credentials for credentials in APIS.values() if argument in credentials)
    assert argument in refused(Client, **{**whole, argument: "a:b"})


def test_a_secret_may_hold_a_colon() -> None:
    assert Client(**{**PROJECT, "key_secret": "a:b"}).conversation


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("argument", ["conversation_auth", "voice_auth"])
@pytest.mark.parametrize("value", ["bearer", "", "Basic"])
def test_an_unknown_way_of_authentication_is_refused(kind: Any, argument: str, value: str) -> None:
    message = refused(kind, **PROJECT, **APPLICATION, **{argument: value})
    assert argument in message
    assert "basic" in message


async def test_a_secret_that_cannot_sign_is_told_at_the_first_call() -> None:
    settings: dict[str, Any] = {"application_key": "key", "application_secret": "planted-S3cret-51=d0"}
    with pytest.raises(ConfigurationError) as caught:
        Client(**settings).voice.conferences.get("room")
    assert "application_secret (SINCH_APPLICATION_SECRET)" in str(caught.value)
    with pytest.raises(ConfigurationError, match="application_secret"):
        await AsyncClient(**settings).voice.conferences.get("room")
    for frame in traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack:
        if frame.filename.startswith(OURS):
            assert "planted" not in repr(frame.locals)


@pytest.mark.parametrize("kind", KINDS)
def test_no_object_on_the_way_shows_a_secret(kind: Any) -> None:
    client = kind(**PLAN, **PROJECT, **APPLICATION)
    things = [client, vars(client), client.sms, client.conversation, client.voice]
    things += [vars(api) for api in things[2:]] + [vars(vars(api)["_executor"]) for api in things[2:5]]
    for thing in things:
        for secret in SECRETS:
            assert secret not in repr(thing)
