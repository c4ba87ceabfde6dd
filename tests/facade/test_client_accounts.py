"""Projects and applications: which credentials reach which API, where, and how they are shown to it."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from sinchkit import AsyncClient, Client, ConfigurationError
from tests.facade.accounts import APPLICATION, PLAN, PROJECT, VARIABLES, basic
from tests.facade.recording import RecordingTransport

KINDS: tuple[Any, ...] = (Client, AsyncClient)
TOKEN_URL = "https://auth.sinch.com/oauth2/token"
ISSUED = "Bearer issued-jwt"


def list_batches(client: Any) -> Any:
    return client.sms.batches.list()


def list_messages(client: Any) -> Any:
    return client.conversation.messages.list()


def drop_conference(client: Any) -> Any:
    return client.voice.conferences.kick_all("room")


def unassign_number(client: Any) -> Any:
    return client.voice.applications.unassign_number(number="+46700000000")


def sent(kind: Any, *operations: Callable[[Any], Any], **settings: Any) -> RecordingTransport:
    """What a client of either kind sends for some operations."""
    transport = RecordingTransport()
    if kind is Client:
        with httpx.Client(transport=transport) as http_client:
            blocking = Client(http_client=http_client, **settings)
            for operation in operations:
                operation(blocking)
        return transport

    async def run() -> None:
        async with httpx.AsyncClient(transport=transport) as http_client:
            client = AsyncClient(http_client=http_client, **settings)
            for operation in operations:
                await operation(client)

    asyncio.run(run())
    return transport


def urls(transport: RecordingTransport) -> list[str]:
    return [str(request.url) for request in transport.requests]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("region", "host"), [(None, "zt.us"), ("us", "zt.us"), ("eu", "zt.eu")])
def test_sms_by_project(kind: Any, region: Any, host: str) -> None:
    transport = sent(kind, list_batches, region=region, **PROJECT)
    assert urls(transport) == [TOKEN_URL, f"https://{host}.sms.api.sinch.com/xms/v1/project/batches"]
    token_request, call = transport.requests
    assert token_request.headers["Authorization"] == basic(PROJECT["key_id"], PROJECT["key_secret"])
    assert call.headers["Authorization"] == ISSUED


@pytest.mark.parametrize("kind", KINDS)
def test_a_service_plan_comes_before_a_project(kind: Any) -> None:
    transport = sent(kind, list_batches, region="br", **PLAN, **PROJECT)
    (call,) = transport.requests
    assert str(call.url) == "https://br.sms.api.sinch.com/xms/v1/plan/batches"
    assert call.headers["Authorization"] == f"Bearer {PLAN['sms_api_token']}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("region", ["au", "br", "ca", "mars"])
def test_sms_by_project_is_not_served_everywhere(kind: Any, region: Any) -> None:
    client = kind(region=region, **PROJECT)
    with pytest.raises(ConfigurationError) as caught:
        _ = client.sms
    for part in (repr(region), "us, eu", "project", "sms_region", "SINCH_SMS_REGION"):
        assert part in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("settings", [{}, {"region": "eu"}, {"conversation_region": "us"}, {"region": "br"}])
def test_conversation_by_project(kind: Any, settings: Any) -> None:
    transport = sent(kind, list_messages, **settings, **PROJECT)
    region = next(iter(settings.values()), "eu")
    assert urls(transport)[0] == TOKEN_URL
    assert urls(transport)[1].partition("?")[0] == (
        f"https://{region}.conversation.api.sinch.com/v1/projects/project/messages"
    )
    assert transport.calls[0].headers["Authorization"] == ISSUED


@pytest.mark.parametrize("kind", KINDS)
def test_conversation_with_basic_authentication(kind: Any) -> None:
    transport = sent(kind, list_messages, conversation_auth="basic", **PROJECT)
    (call,) = transport.requests
    assert call.headers["Authorization"] == basic(PROJECT["key_id"], PROJECT["key_secret"])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("region", ["au", "ca", "EU"])
def test_conversation_is_not_served_everywhere(kind: Any, region: Any) -> None:
    client = kind(region=region, **PROJECT)
    with pytest.raises(ConfigurationError) as caught:
        _ = client.conversation
    for part in (repr(region), "us, eu, br", "conversation_region", "SINCH_CONVERSATION_REGION"):
        assert part in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
def test_the_apis_of_a_project_share_a_token(kind: Any) -> None:
    transport = sent(kind, list_batches, list_messages, list_batches, **PROJECT)
    assert urls(transport).count(TOKEN_URL) == 1
    assert len(transport.calls) == 3


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("region", "host"),
    [
        (None, "calling"),
        ("global", "calling"),
        ("use1", "calling-use1"),
        ("north-america", "calling-use1"),
        ("euc1", "calling-euc1"),
        ("europe", "calling-euc1"),
        ("sae1", "calling-sae1"),
        ("south-america", "calling-sae1"),
        ("apse1", "calling-apse1"),
        ("south-east-asia1", "calling-apse1"),
        ("apse2", "calling-apse2"),
        ("south-east-asia2", "calling-apse2"),
    ],
)
def test_voice_by_application(kind: Any, region: Any, host: str) -> None:
    transport = sent(kind, drop_conference, unassign_number, voice_region=region, **APPLICATION)
    assert urls(transport) == [
        f"https://{host}.api.sinch.com/calling/v1/conferences/id/room",
        "https://callingapi.sinch.com/v1/configuration/numbers",
    ]
    for request in transport.requests:
        assert request.headers["Authorization"].startswith(f"Application {APPLICATION['application_key']}:")
        assert request.headers["x-timestamp"].endswith("Z")


@pytest.mark.parametrize("kind", KINDS)
def test_voice_with_basic_authentication(kind: Any) -> None:
    transport = sent(kind, drop_conference, voice_auth="basic", **APPLICATION)
    (call,) = transport.requests
    assert call.headers["Authorization"] == basic(APPLICATION["application_key"], APPLICATION["application_secret"])
    assert "x-timestamp" not in call.headers


@pytest.mark.parametrize("kind", KINDS)
def test_voice_is_not_served_everywhere(kind: Any) -> None:
    client = kind(voice_region="eu", **APPLICATION)
    with pytest.raises(ConfigurationError) as caught:
        _ = client.voice
    for part in ("'eu'", "voice_region", "SINCH_VOICE_REGION", "euc1", "europe", "global"):
        assert part in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
def test_all_credentials_at_once(kind: Any) -> None:
    operations = (list_batches, list_messages, drop_conference)
    transport = sent(kind, *operations, region="eu", voice_region="europe", **PLAN, **PROJECT, **APPLICATION)
    assert [request.url.host for request in transport.calls] == [
        "eu.sms.api.sinch.com",
        "eu.conversation.api.sinch.com",
        "calling-euc1.api.sinch.com",
    ]
    schemes = [request.headers["Authorization"].partition(" ")[0] for request in transport.calls]
    assert schemes == ["Bearer", "Bearer", "Application"]


@pytest.mark.parametrize("number", range(4))
def test_all_credentials_from_the_environment(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for argument, value in {**PLAN, **PROJECT, **APPLICATION}.items():
        names = VARIABLES[argument]
        monkeypatch.setenv(names[min(number, len(names) - 1)], value)
    transport = sent(Client, list_batches, list_messages, drop_conference)
    assert transport.calls[0].headers["Authorization"] == f"Bearer {PLAN['sms_api_token']}"
    assert transport.calls[0].url.path.split("/")[3] == "plan"
    assert transport.calls[1].url.path.split("/")[3] == "project"
    assert APPLICATION["application_key"] in transport.calls[2].headers["Authorization"]


@pytest.mark.parametrize(
    ("variable", "operation", "host"),
    [
        ("SINCH_SMS_REGION", list_batches, "zt.eu.sms.api.sinch.com"),
        ("SMS_REGION", list_batches, "zt.eu.sms.api.sinch.com"),
        ("SINCH_REGION", list_batches, "zt.eu.sms.api.sinch.com"),
        ("SINCH_CONVERSATION_REGION", list_messages, "us.conversation.api.sinch.com"),
        ("CONVERSATION_REGION", list_messages, "us.conversation.api.sinch.com"),
        ("SINCH_REGION", list_messages, "us.conversation.api.sinch.com"),
        ("SINCH_VOICE_REGION", drop_conference, "calling-apse2.api.sinch.com"),
        ("VOICE_REGION", drop_conference, "calling-apse2.api.sinch.com"),
    ],
)
def test_regions_from_the_environment(
    variable: str, operation: Any, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    region = {"zt": "eu", "us": "us"}.get(host.partition(".")[0], "apse2")
    monkeypatch.setenv(variable, region)
    (call,) = sent(Client, operation, **PROJECT, **APPLICATION).calls
    assert call.url.host == host


def test_a_region_as_argument_comes_before_all_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("SINCH_REGION", "SINCH_SMS_REGION", "SINCH_CONVERSATION_REGION"):
        monkeypatch.setenv(variable, "us")
    transport = sent(Client, list_batches, list_messages, region="eu", **PROJECT)
    assert [request.url.host for request in transport.calls] == [
        "zt.eu.sms.api.sinch.com",
        "eu.conversation.api.sinch.com",
    ]


def test_regions_can_differ() -> None:
    transport = sent(Client, list_batches, list_messages, region="eu", conversation_region="br", **PROJECT)
    assert [request.url.host for request in transport.calls] == [
        "zt.eu.sms.api.sinch.com",
        "br.conversation.api.sinch.com",
    ]


def test_variables_without_our_prefix_come_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMS_SERVICE_PLAN_ID", "somebody-elses")
    monkeypatch.setenv("SINCH_SERVICE_PLAN_ID", "plan")
    monkeypatch.setenv("SINCH_API_TOKEN", "token")
    (call,) = sent(Client, list_batches).calls
    assert "/plan/" in call.url.path


@pytest.mark.parametrize("kind", KINDS)
def test_a_client_is_shown_by_what_it_is_for(kind: Any) -> None:
    name = kind.__name__
    client = kind(conversation_region="br", region="eu", voice_region="use1", **PLAN, **PROJECT, **APPLICATION)
    assert repr(client) == (
        f"{name}(service_plan_id='plan', project_id='project',"
        " application_key='669E367E-6BBA-48AB-AF15-266871C28135', sms_region='eu', conversation_region='br',"
        " voice_region='use1')"
    )
