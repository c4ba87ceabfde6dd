"""What the rooms of the APIs declare fits together, and the client takes what they name."""

from __future__ import annotations

import inspect
from typing import Any, get_args

import pytest

from sinchkit import APIError, Client, ConfigurationError, ConversationRegion, Region, RetryPolicy, SmsRegion
from sinchkit.apis import APIS, Api, api_of
from tests.core.scripted_server import ScriptedServer, reply
from tests.facade.accounts import APPLICATION, PLAN, PROJECT


def test_every_api_has_its_name_and_its_property() -> None:
    names = [api.name for api in APIS]
    assert list(get_args(Api)) == names
    assert all(hasattr(Client, name) for name in names)


def test_the_client_takes_every_argument_that_is_declared() -> None:
    declared = {api.region.argument for api in APIS} | {api.scheme for api in APIS if api.scheme}
    for api in APIS:
        declared |= {one.argument for option in api.access for one in option.credentials.parameters}
        if api.callbacks is not None and api.callbacks.secret is not None:
            declared.add(api.callbacks.secret.argument)
    assert declared <= {*inspect.signature(Client).parameters}


def test_region_has_every_region_of_the_apis_that_share_it() -> None:
    assert {*get_args(Region)} == {*get_args(SmsRegion), *get_args(ConversationRegion)}
    for api in APIS:
        for option in api.access:
            assert api.default_region in option.hosts


def test_a_path_belongs_to_one_api() -> None:
    for api in APIS:
        for prefix in api.path_prefixes:
            assert api_of(f"{prefix}x") is api
            assert [one for one in APIS if prefix.startswith(one.path_prefixes)] == [api]


@pytest.mark.parametrize(
    ("api", "body", "expected"),
    [
        ("sms", {"code": "c", "message": "m", "text": "t"}, ("c", "t", None)),
        ("voice", {"code": 1, "errorCode": 40003, "message": "m", "reference": "r"}, ("40003", "m", "r")),
        ("conversation", {"error": {"code": 400, "message": "m", "status": "INVALID"}}, ("INVALID", "m", None)),
        ("voice", {"title": "t", "code": "c"}, ("c", "t", None)),
        ("sms", {"text": " ", "detail": "d"}, (None, "d", None)),
    ],
)
def test_errors_are_read_where_each_api_has_them(api: Any, body: object, expected: object) -> None:
    with ScriptedServer() as server:
        server.answers(reply(400, body))
        settings: dict[str, Any] = {**PLAN, **PROJECT, **APPLICATION, "conversation_auth": "basic"}
        with (
            Client(base_url=server.base_url, retries=RetryPolicy(attempts=0), **settings) as client,
            pytest.raises(APIError) as caught,
        ):
            client.request("GET", "/anything", api=api)
    assert (caught.value.code, caught.value.text, caught.value.reference) == expected


def test_an_api_of_another_name_is_refused() -> None:
    name: Any = "fax"
    with Client(**PLAN) as client, pytest.raises(ConfigurationError, match='"sms", "conversation" or "voice"'):
        client.request("GET", "/anything", api=name)
