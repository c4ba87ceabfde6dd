"""What a client adds to every call: headers, timeout, repeats, checks."""

import platform
from typing import Any

import httpx
import pytest

import sinchkit
from sinchkit import (
    NULL,
    APITimeoutError,
    AsyncClient,
    Client,
    ConfigurationError,
    RateLimitError,
    SinchError,
    ValidationError,
)
from sinchkit_sms.requests import batches
from tests.core.scripted_server import ScriptedServer, close, reply, silence
from tests.core.sms_samples import BATCH, GROUP

KINDS: tuple[Any, ...] = (Client, AsyncClient)
PLAN: dict[str, Any] = {"service_plan_id": "plan", "sms_api_token": "token"}
GOOD = reply(200, BATCH)


def get(server: ScriptedServer, **settings: Any) -> Any:
    with Client(base_url=server.base_url, **PLAN, **settings) as client:
        return client.sms.batches.get("b1")


async def get_async(server: ScriptedServer, **settings: Any) -> Any:
    async with AsyncClient(base_url=server.base_url, **PLAN, **settings) as client:
        return await client.sms.batches.get("b1")


def test_it_calls_itself_by_name_and_version(server: ScriptedServer) -> None:
    server.answers(GOOD)
    get(server)
    assert server.received[0].headers["User-Agent"] == (
        f"sinchkit/{sinchkit.__version__} (Python/{platform.python_version()}; {platform.python_implementation()})"
    )


async def test_the_asynchronous_one_has_the_same_name(server: ScriptedServer) -> None:
    server.answers(GOOD)
    get(server)
    await get_async(server)
    assert server.received[0].headers["User-Agent"] == server.received[1].headers["User-Agent"]


def named(server: ScriptedServer, name: str) -> list[str]:
    return [value for header, value in server.received[-1].header_lines if header.lower() == name.lower()]


@pytest.mark.parametrize("name", ["X-Trace", "User-Agent", "user-agent", "Accept", "accept", "ACCEPT"])
async def test_headers_go_with_every_request_and_take_precedence(name: str, server: ScriptedServer) -> None:
    server.answers(GOOD)
    get(server, headers={name: "mine"})
    assert named(server, name) == ["mine"]
    await get_async(server, headers={name: "mine"})
    assert named(server, name) == ["mine"]


@pytest.mark.parametrize("name", ["Content-Type", "content-type"])
def test_the_type_of_the_body_can_be_set(name: str, server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH))
    with Client(base_url=server.base_url, headers={name: "application/json; charset=utf-8"}, **PLAN) as client:
        client.sms.batches.send(to=["1"], body="b")
    assert named(server, "Content-Type") == ["application/json; charset=utf-8"]


def test_headers_are_copied(server: ScriptedServer) -> None:
    server.answers(GOOD)
    headers = {"X-Trace": "mine"}
    with Client(base_url=server.base_url, headers=headers, **PLAN) as client:
        headers["X-Trace"] = "changed"
        client.sms.batches.get("b1")
    assert named(server, "X-Trace") == ["mine"]


@pytest.mark.parametrize("value", ["förbjudet", "two\nlines", "nul\x00"])
async def test_headers_that_cannot_be_sent_are_a_matter_of_configuration(value: str, server: ScriptedServer) -> None:
    server.answers(GOOD)
    with pytest.raises(ConfigurationError):
        get(server, headers={"X-Trace": value}, max_retries=0)
    with pytest.raises(ConfigurationError):
        await get_async(server, headers={"X-Trace": value}, max_retries=0)
    assert server.received == []


async def test_the_timeout_is_kept(server: ScriptedServer) -> None:
    server.answers(silence)
    with pytest.raises(APITimeoutError):
        get(server, timeout=0.1, max_retries=0)
    with pytest.raises(APITimeoutError):
        await get_async(server, timeout=0.1, max_retries=0)
    assert len(server.received) == 2


def test_the_timeout_of_a_client_of_ones_own_holds(server: ScriptedServer) -> None:
    server.answers(silence)
    with (
        httpx.Client(timeout=0.1, trust_env=False) as http_client,
        pytest.raises(APITimeoutError),
    ):
        get(server, http_client=http_client, timeout=60, max_retries=0)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("settings", [{"timeout": 0}, {"timeout": -1.0}, {"max_retries": -1}])
def test_impossible_settings_are_refused(kind: Any, settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(**PLAN, **settings)
    assert next(iter(settings)) in str(caught.value)


@pytest.mark.parametrize("attempts", [0, 1, 2])
async def test_the_number_of_repeats_can_be_set(attempts: int, server: ScriptedServer) -> None:
    server.answers(reply(429, b"", {"Retry-After": "0"}))
    with pytest.raises(RateLimitError):
        get(server, max_retries=attempts)
    with pytest.raises(RateLimitError):
        await get_async(server, max_retries=attempts)
    assert len(server.received) == 2 * (attempts + 1)


def test_two_repeats_are_the_default(server: ScriptedServer) -> None:
    server.answers(reply(429, b"", {"Retry-After": "0"}))
    with pytest.raises(RateLimitError):
        get(server)
    assert len(server.received) == 3


async def test_a_message_is_not_sent_twice_however_many_repeats(server: ScriptedServer) -> None:
    server.answers(close)
    with Client(base_url=server.base_url, max_retries=9, **PLAN) as client, pytest.raises(SinchError):
        client.sms.batches.send(to=["1"], body="b")
    async with AsyncClient(base_url=server.base_url, max_retries=9, **PLAN) as asynchronous:
        with pytest.raises(SinchError):
            await asynchronous.sms.batches.send(to=["1"], body="b")
    assert len(server.received) == 2


async def test_checks_can_be_switched_off(server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH))
    with Client(base_url=server.base_url, **PLAN) as strict, pytest.raises(ValidationError):
        strict.sms.batches.send(to=[], body="")
    assert server.received == []
    with Client(base_url=server.base_url, validate=False, **PLAN) as lax:
        lax.sms.batches.send(to=[], body="")
    async with AsyncClient(base_url=server.base_url, validate=False, **PLAN) as lax_too:
        await lax_too.sms.batches.send(to=[], body="")
    assert [received.json for received in server.received] == [{"to": [], "body": ""}] * 2


async def test_requests_as_values_are_executed(server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, {"X-Request-Id": "r-7"}))
    request = batches.get("b1")
    with Client(base_url=server.base_url, **PLAN) as client:
        assert client.sms.execute(request).id == BATCH["id"]
        assert client.sms.execute_raw(request).headers["x-request-id"] == "r-7"
    async with AsyncClient(base_url=server.base_url, **PLAN) as asynchronous:
        assert (await asynchronous.sms.execute(request)).id == BATCH["id"]
        assert (await asynchronous.sms.execute_raw(request)).parse().id == BATCH["id"]


def test_null_and_errors_are_there_by_short_names(server: ScriptedServer) -> None:
    server.answers(reply(200, GROUP))
    with Client(base_url=server.base_url, **PLAN) as client:
        client.sms.groups.update("g1", name=NULL)
    assert server.received[0].json == {"name": None}
    assert repr(NULL) == "NULL"


@pytest.mark.parametrize("kind", KINDS)
def test_the_api_and_its_resources_are_made_once(kind: Any) -> None:
    client = kind(**PLAN)
    assert client.sms is client.sms
    for resource in ("batches", "delivery_reports", "groups", "inbounds"):
        assert getattr(client.sms, resource) is getattr(client.sms, resource)


@pytest.mark.parametrize("kind", KINDS)
def test_settings_are_given_by_name(kind: Any) -> None:
    with pytest.raises(TypeError):
        kind("plan", "token")
