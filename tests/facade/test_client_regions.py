"""Where a client sends to: regions, base URLs, their variables."""

from typing import Any, get_args

import httpx
import pytest

from sinchkit import AsyncClient, Client, ConfigurationError, ConversationRegion, Region, SmsRegion, VoiceRegion
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import page_of
from tests.facade.recording import RecordingTransport

KINDS: tuple[Any, ...] = (Client, AsyncClient)
PLAN: dict[str, Any] = {"service_plan_id": "plan", "sms_api_token": "token"}


def url(**settings: Any) -> str:
    """The URL that a client with these settings uses for its batches."""
    transport = RecordingTransport()
    with httpx.Client(transport=transport) as http_client:
        Client(http_client=http_client, **PLAN, **settings).sms.batches.list()
    (request,) = transport.requests
    return str(request.url)


@pytest.mark.parametrize("argument", ["region", "sms_region"])
@pytest.mark.parametrize("region", ["us", "eu", "au", "br", "ca"])
def test_every_region_has_its_host(argument: str, region: str) -> None:
    assert url(**{argument: region}) == f"https://{region}.sms.api.sinch.com/xms/v1/plan/batches"


@pytest.mark.parametrize("variable", ["SINCH_REGION", "SINCH_SMS_REGION"])
@pytest.mark.parametrize("region", ["us", "eu", "au", "br", "ca"])
def test_regions_come_from_the_environment(variable: str, region: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, region)
    assert url() == f"https://{region}.sms.api.sinch.com/xms/v1/plan/batches"


async def test_the_asynchronous_client_uses_the_same_hosts() -> None:
    transport = RecordingTransport()
    async with httpx.AsyncClient(transport=transport) as http_client:
        await AsyncClient(http_client=http_client, region="br", **PLAN).sms.batches.list()
    assert str(transport.requests[0].url) == "https://br.sms.api.sinch.com/xms/v1/plan/batches"


def test_without_a_region_it_is_the_us() -> None:
    assert url() == "https://us.sms.api.sinch.com/xms/v1/plan/batches"


def test_the_region_of_sms_comes_before_that_of_all() -> None:
    assert url(region="us", sms_region="eu").startswith("https://eu.sms")


def test_arguments_come_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_REGION", "au")
    assert url(region="ca").startswith("https://ca.sms")
    monkeypatch.setenv("SINCH_SMS_REGION", "br")
    assert url(sms_region="eu").startswith("https://eu.sms")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("setting", [{"region": "mars"}, {"sms_region": "EU"}, {"region": "us", "sms_region": "eu-1"}])
def test_an_unknown_region_is_refused_with_those_there_are(kind: Any, setting: dict[str, str]) -> None:
    client = kind(**PLAN, **setting)
    with pytest.raises(ConfigurationError) as caught:
        _ = client.sms
    assert repr(list(setting.values())[-1]) in str(caught.value)
    assert "us, eu, au, br, ca" in str(caught.value)


@pytest.mark.parametrize("variable", ["SINCH_REGION", "SINCH_SMS_REGION"])
def test_an_unknown_region_in_the_environment_is_refused(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "mars")
    with pytest.raises(ConfigurationError, match="mars"):
        _ = Client(**PLAN).sms


def test_a_base_url_does_not_hide_an_unknown_region() -> None:
    with pytest.raises(ConfigurationError, match="mars"):
        _ = Client(base_url="http://127.0.0.1:1", region="mars", **PLAN).sms  # type: ignore[arg-type]


def test_regions_are_typed() -> None:
    assert get_args(SmsRegion) == ("us", "eu", "au", "br", "ca")
    assert get_args(ConversationRegion) == ("us", "eu", "br")
    assert set(get_args(SmsRegion)) | set(get_args(ConversationRegion)) == set(get_args(Region))
    assert set(get_args(VoiceRegion)) >= {"global", "use1", "euc1", "sae1", "apse1", "apse2", "europe"}


def test_a_base_url_takes_the_place_of_regions(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answers(reply(200, page_of("batches")))
    both: list[dict[str, Any]] = [{"base_url": server.base_url}, {"base_url": f"{server.base_url}/", "region": "eu"}]
    for settings in both:
        with Client(**PLAN, **settings) as client:
            client.sms.batches.list()
    monkeypatch.setenv("SINCH_BASE_URL", server.base_url)
    with Client(**PLAN) as client:
        client.sms.batches.list()
    assert [received.path for received in server.received] == ["/xms/v1/plan/batches"] * 3


def test_a_base_url_as_argument_comes_before_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_BASE_URL", "http://other.example")
    assert url(base_url="https://sms.example/prefix") == "https://sms.example/prefix/xms/v1/plan/batches"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "base_url", ["", " ", "sms.example.com", "127.0.0.1:8180", "//sms.example.com", "ftp://sms.example.com", "https:/x"]
)
def test_a_base_url_without_scheme_is_refused(kind: Any, base_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(base_url=base_url, **PLAN)
    assert "base_url" in str(caught.value)
    assert "SINCH_BASE_URL" in str(caught.value)
    if base_url:
        monkeypatch.setenv("SINCH_BASE_URL", base_url)
        with pytest.raises(ConfigurationError):
            kind(**PLAN)


@pytest.mark.parametrize(
    "base_url",
    [
        "http://",
        "https:///path",
        "http://127.0.0.1:port",
        "http://127.0.0.1:99999",
        "https://sms.example.com?a=b",
        "https://sms.example.com/#part",
        "https://sms.example.com\n",
    ],
)
def test_a_base_url_that_leads_nowhere_is_a_matter_of_configuration(base_url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        url(base_url=base_url)
    assert "base" in str(caught.value)
