"""Views of a client with other options, over the same connections."""

import asyncio
from typing import Any

import pytest

from sinchkit import APITimeoutError, AsyncClient, Client, ConfigurationError, RetryPolicy, ServerError, ValidationError
from tests.core.scripted_server import ScriptedServer, reply, silence
from tests.core.sms_samples import BATCH
from tests.facade.accounts import PLAN, PROJECT
from tests.facade.using import KINDS, use

GOOD = reply(200, BATCH)
AT_ONCE = RetryPolicy(jitter=lambda _: 0.0)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_headers_are_added_and_take_precedence(kind: Any, server: ScriptedServer) -> None:
    server.answers(GOOD)

    def operate(client: Any) -> Any:
        return client.with_options(headers={"X-Trace": "of the view", "X-More": "1"}).sms.batches.get("b1")

    use(kind, operate, base_url=server.base_url, headers={"X-TRACE": "of the client", "X-Kept": "2"}, **PLAN)
    headers = server.received[0].headers
    assert (headers["X-Trace"], headers["X-More"], headers["X-Kept"]) == ("of the view", "1", "2")


def test_the_client_itself_stays_as_it_is(server: ScriptedServer) -> None:
    server.answers(GOOD)
    with Client(base_url=server.base_url, **PLAN) as client:
        batches = client.sms.batches
        client.with_options(headers={"X-Trace": "mine"}, max_retries=0).sms.batches.get("b1")
        batches.get("b1")
        client.sms.batches.get("b1")
        assert client.sms.batches is batches
    assert [received.headers["X-Trace"] for received in server.received] == ["mine", None, None]


@pytest.mark.parametrize("options", [{"max_retries": 0}, {"retries": RetryPolicy(attempts=0)}])
def test_repeats_can_be_set_for_a_call(options: dict[str, Any], kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(500))
    with pytest.raises(ServerError):
        use(
            kind,
            lambda client: client.with_options(**options).sms.batches.get("b1"),
            base_url=server.base_url,
            retries=AT_ONCE,
            **PLAN,
        )
    assert len(server.received) == 1


def test_a_number_of_repeats_keeps_the_rest_of_the_policy(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(500))
    with pytest.raises(ServerError):
        use(
            kind,
            lambda client: client.with_options(max_retries=4).sms.batches.get("b1"),
            base_url=server.base_url,
            retries=AT_ONCE,
            **PLAN,
        )
    assert len(server.received) == 5


def test_a_call_can_be_less_patient(kind: Any, server: ScriptedServer) -> None:
    server.answers(silence)
    with pytest.raises(APITimeoutError):
        use(
            kind,
            lambda client: client.with_options(timeout=0.05, max_retries=0).sms.batches.get("b1"),
            base_url=server.base_url,
            **PLAN,
        )


def test_checks_can_be_left_out_for_a_call(server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH))
    with Client(base_url=server.base_url, **PLAN) as client:
        with pytest.raises(ValidationError):
            client.sms.batches.send(to=[], body="b")
        client.with_options(validate=False).sms.batches.send(to=[], body="b")
        with pytest.raises(ValidationError):
            client.with_options(validate=False).with_options(timeout=9, validate=True).sms.batches.send(to=[], body="b")
    assert len(server.received) == 1


def test_views_of_views_keep_what_they_do_not_change(server: ScriptedServer) -> None:
    server.answers(GOOD)
    with Client(base_url=server.base_url, **PLAN) as client:
        view = client.with_options(headers={"X-First": "1"}).with_options(headers={"X-Second": "2"})
        view.sms.batches.get("b1")
    headers = server.received[0].headers
    assert (headers["X-First"], headers["X-Second"]) == ("1", "2")


def test_a_view_is_of_the_same_class(server: ScriptedServer) -> None:
    class Ours(Client):
        label = "ours"

    with Ours(base_url=server.base_url, **PLAN) as client:
        view = client.with_options(timeout=1)
        assert isinstance(view, Ours)
        assert view.label == "ours"
        assert repr(view) == repr(client)


def test_all_views_use_one_connection(server: ScriptedServer) -> None:
    server.answers(GOOD)
    with Client(base_url=server.base_url, **PLAN) as client:
        for number in range(5):
            client.with_options(headers={"X-Number": str(number)}).sms.batches.get("b1")
    assert len({received.connection for received in server.received}) == 1


def test_all_views_use_one_token(server: ScriptedServer) -> None:
    token = reply(200, {"access_token": "jwt", "expires_in": 3600})
    server.answers(token, reply(200, {"apps": []}))
    with Client(base_url=server.base_url, **PROJECT) as client:
        for _ in range(3):
            client.with_options(timeout=5).conversation.apps.list()
    assert [received.path for received in server.received].count("/oauth2/token") == 1


@pytest.mark.parametrize("through_view", [True, False])
def test_closing_either_closes_both(through_view: bool, server: ScriptedServer) -> None:
    server.answers(GOOD)
    client = Client(base_url=server.base_url, **PLAN)
    view = client.with_options(timeout=5)
    view.sms.batches.get("b1")
    (view if through_view else client).close()
    for one in (client, view):
        with pytest.raises(ConfigurationError, match="closed"):
            one.sms.batches.get("b1")
        one.close()


def test_an_asynchronous_view_belongs_to_the_loop_of_its_client(server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, {"Connection": "close"}))
    client = AsyncClient(base_url=server.base_url, **PLAN)

    async def first() -> None:
        await client.sms.batches.get("b1")

    async def second() -> None:
        with pytest.raises(ConfigurationError, match="event loop"):
            await client.with_options(timeout=5).sms.batches.get("b1")
        with pytest.raises(ConfigurationError, match="in the event loop that it was used in"):
            await client.close()

    asyncio.run(first())
    asyncio.run(second())
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"timeout": 0}, "timeout must be a number of seconds, more than 0"),
        ({"timeout": float("nan")}, "timeout must be a number of seconds, more than 0"),
        ({"max_retries": -1}, "max_retries must be a whole number, 0 or more"),
        ({"max_retries": 1, "retries": RetryPolicy()}, "exclude each other"),
        ({"headers": {"X Trace": "1"}}, "not the name of a header"),
        ({"headers": {"X-Trace": "1\r\nX-Evil: 2"}}, "printable ASCII"),
    ],
)
def test_wrong_options_are_refused(options: dict[str, Any], problem: str) -> None:
    with Client(**PLAN) as client, pytest.raises(ConfigurationError, match=problem):
        client.with_options(**options)


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"attempts": -1}, "attempts of a RetryPolicy must be a whole number, 0 or more"),
        ({"base": -0.1}, "base"),
        ({"factor": 0.5}, "factor of a RetryPolicy must be a number, 1 or more"),
        ({"cap": -1}, "cap"),
        ({"total": 0}, "total"),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(values: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        RetryPolicy(**values)
