"""A message is never sent twice: every way in which sending can fail, against the requests that arrived."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from sinchkit_core import (
    APIConnectionError,
    APITimeoutError,
    AsyncExecutor,
    Executor,
    RateLimitError,
    RetryPolicy,
    ServerError,
    Settings,
    SinchError,
)
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection
from sinchkit_sms import AsyncSms, Sms
from tests.core.calling import AT_ONCE, MODES, PLAN, Caller, PassingTransport
from tests.core.scripted_server import (
    ScriptedServer,
    close,
    half_a_status_line,
    half_an_answer,
    no_http,
    reply,
    reset,
    silence,
)
from tests.core.sms_samples import BATCH, GROUP
from tests.transports.raw_server import full_queue

ACCEPTED = reply(201, BATCH)


def send(sms: Any) -> Any:
    return sms.batches.send(to=["15550100021"], body="Hi")


AMBIGUOUS: dict[str, Any] = {
    "closed": close,
    "reset": reset,
    "half-an-answer": half_an_answer,
    "half-a-status-line": half_a_status_line,
    "other-protocol": no_http,
    "broken-compression": reply(201, b"not gzip", {"Content-Encoding": "gzip"}),
}


@pytest.mark.parametrize("failure", AMBIGUOUS.values(), ids=AMBIGUOUS.keys())
def test_after_an_ambiguous_failure_nothing_is_sent_again(failure: Any, call: Caller, server: ScriptedServer) -> None:
    server.answers(failure, ACCEPTED)
    with pytest.raises(APIConnectionError) as caught:
        call(send)
    assert caught.value.may_have_been_processed is True
    assert "may have been processed" in str(caught.value)
    assert len(server.received) == 1


def test_after_a_timeout_nothing_is_sent_again(call: Caller, server: ScriptedServer) -> None:
    server.answers(silence, ACCEPTED)
    with pytest.raises(APITimeoutError) as caught:
        call(send, timeout=0.2)
    assert caught.value.may_have_been_processed is True
    assert len(server.received) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 409, 418, 500, 502, 503, 504, 302])
def test_after_a_refusal_nothing_is_sent_again(status: int, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(status), ACCEPTED)
    with pytest.raises(Exception, match=str(status)):
        call(send)
    assert len(server.received) == 1


def test_a_group_is_not_created_twice(call: Caller, server: ScriptedServer) -> None:
    server.answers(close, reply(201, GROUP))
    with pytest.raises(APIConnectionError):
        call(lambda sms: sms.groups.create(name="n"))
    assert len(server.received) == 1


def test_a_stale_connection_is_no_reason_to_send_again(server: ScriptedServer) -> None:
    # The first answer keeps the connection open, then the server drops it with the next request on it.
    server.answers(reply(200, GROUP), close, ACCEPTED)

    def twice(sms: Any) -> Any:
        sms.groups.get("g1")
        return send(sms)

    with pytest.raises(APIConnectionError) as caught:
        Caller("sync", server.base_url)(twice)
    assert caught.value.may_have_been_processed is True
    assert [received.method for received in server.received] == ["GET", "POST"]


@pytest.mark.parametrize(
    "refusal",
    [
        reply(429),
        reply(429, b"", {"Retry-After": "0"}),
        reply(429, b"", {"Retry-After": "soon"}),
        reply(503, b"", {"Retry-After": "0"}),
        reply(503, b"", {"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}),
    ],
)
def test_what_the_service_surely_did_not_take_is_sent_again(refusal: Any, call: Caller, server: ScriptedServer) -> None:
    server.answers(refusal, refusal, ACCEPTED)
    assert call(send).id == BATCH["id"]
    assert len(server.received) == 3
    assert len({(received.target, received.body) for received in server.received}) == 1


def test_an_ambiguous_failure_after_a_sure_one_ends_it(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(429), close, ACCEPTED)
    with pytest.raises(APIConnectionError):
        call(send)
    assert len(server.received) == 2


def test_repeats_are_bounded(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(429, b"", {"Retry-After": "0"}))
    with pytest.raises(RateLimitError):
        call(send)
    assert len(server.received) == 3


def test_without_repeats_nothing_is_sent_again(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(503, b"", {"Retry-After": "0"}), ACCEPTED)
    with pytest.raises(ServerError):
        call(send, retries=RetryPolicy(attempts=0))
    assert len(server.received) == 1


@pytest.fixture(params=MODES)
def closed_port(request: pytest.FixtureRequest) -> Iterator[tuple[Caller, ScriptedServer]]:
    server = ScriptedServer()  # it has its port, but does not listen
    server.answers(ACCEPTED)
    yield Caller(request.param, server.base_url), server
    server.stop()


def test_a_refused_connection_is_tried_again(closed_port: tuple[Caller, ScriptedServer]) -> None:
    call, server = closed_port

    def start_meanwhile(_: float) -> float:
        server.start()
        return 0.0

    assert call(send, retries=RetryPolicy(jitter=start_meanwhile)).id == BATCH["id"]
    assert len(server.received) == 1


def test_a_port_that_stays_closed_was_tried_thrice(closed_port: tuple[Caller, ScriptedServer]) -> None:
    call, _ = closed_port
    transport = PassingTransport()
    with pytest.raises(APIConnectionError) as caught:
        call(send, transport=lambda: transport)
    assert transport.attempts == 3
    assert caught.value.may_have_been_processed is False
    assert "it was not processed" in str(caught.value)
    assert not isinstance(caught.value, APITimeoutError)


def test_a_host_without_address_was_tried_thrice(call: Caller) -> None:
    transport = PassingTransport()
    with pytest.raises(APIConnectionError) as caught:
        call(send, transport=lambda: transport, base_url="http://nowhere.invalid")
    assert transport.attempts == 3
    assert caught.value.may_have_been_processed is False


def test_a_failed_handshake_was_tried_thrice(call: Caller, server: ScriptedServer) -> None:
    transport = PassingTransport()
    with pytest.raises(APIConnectionError) as caught:
        call(send, transport=lambda: transport, base_url=server.base_url.replace("http:", "https:"))
    assert transport.attempts == 3
    assert caught.value.may_have_been_processed is False
    assert server.received == []


def test_a_proxy_that_opens_no_tunnel_was_tried_thrice(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(502))
    transport = PassingTransport(proxy=server.base_url)
    with pytest.raises(APIConnectionError) as caught:
        call(send, transport=lambda: transport, base_url="https://sms.example.com")
    assert [received.method for received in server.received] == ["CONNECT"] * 3
    assert transport.attempts == 3
    assert caught.value.may_have_been_processed is False


def test_a_proxy_that_passes_the_request_on_and_fails_is_ambiguous(call: Caller, server: ScriptedServer) -> None:
    server.answers(close, ACCEPTED)
    with pytest.raises(APIConnectionError) as caught:
        call(send, transport=lambda: PassingTransport(proxy=server.base_url), base_url="http://sms.example.com")
    assert [received.method for received in server.received] == ["POST"]
    assert caught.value.may_have_been_processed is True


def test_a_connection_that_takes_too_long_was_tried_thrice(call: Caller) -> None:
    transport = PassingTransport()
    with full_queue() as url, pytest.raises(APITimeoutError) as caught:
        call(send, transport=lambda: transport, base_url=url, timeout=0.05)
    assert transport.attempts == 3
    assert caught.value.may_have_been_processed is False


class _Misnaming(PassingTransport):
    """Delivers the request, loses the answer, and calls that a failure to connect, as some transports do."""

    failure: type[httpx.TransportError]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        super().handle_request(request).close()
        raise self.failure("connection lost")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await (await super().handle_async_request(request)).aclose()
        raise self.failure("connection lost")


@pytest.mark.parametrize("failure", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError])
def test_what_a_transport_calls_a_failure_does_not_matter(
    failure: type[httpx.TransportError], call: Caller, server: ScriptedServer
) -> None:
    server.answers(ACCEPTED)
    transport = _Misnaming()
    transport.failure = failure
    with pytest.raises(APIConnectionError) as caught:
        call(send, transport=lambda: transport)
    assert len(server.received) == 1
    assert caught.value.may_have_been_processed is True


@pytest.mark.parametrize("status", [302, 303, 307, 308])
def test_a_redirect_that_leads_nowhere_is_no_reason_to_send_again(
    status: int, call: Caller, server: ScriptedServer
) -> None:
    # Whoever redirects may have acted, and a client of one's own may follow, to a port where nobody listens.
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        server.answers(reply(status, b"", {"Location": f"http://127.0.0.1:{unused.getsockname()[1]}/"}), ACCEPTED)
        with pytest.raises(SinchError):
            call(send, follow_redirects=True)
    assert len(server.received) == 1


ONE_CONNECTION: dict[str, Any] = {
    "limits": httpx.Limits(max_connections=1),
    "timeout": httpx.Timeout(20, pool=0.02),
    "verify": False,
    "trust_env": False,
}


def send_in_vain(sms: Sms) -> None:
    with pytest.raises(APIConnectionError):
        send(sms)


def test_waiting_for_a_free_connection_is_not_sending(server: ScriptedServer) -> None:
    server.answers(silence, ACCEPTED)
    settings = Settings(server.base_url, {"service_plan_id": PLAN}, retries=AT_ONCE)
    with httpx.Client(**ONE_CONNECTION) as client:
        sms = Sms(Executor(settings, lambda: HttpxConnection(client, BearerAuth("t"))))
        occupant = threading.Thread(target=send_in_vain, args=(sms,))
        occupant.start()
        server.wait_for_requests(1)
        with pytest.raises(APITimeoutError) as caught:
            send(sms)
        assert caught.value.may_have_been_processed is False
        server.released.set()
        occupant.join()
    assert len(server.received) == 1


async def test_waiting_for_a_free_connection_is_not_sending_in_a_loop(server: ScriptedServer) -> None:
    server.answers(silence, ACCEPTED)
    settings = Settings(server.base_url, {"service_plan_id": PLAN}, retries=AT_ONCE)
    async with httpx.AsyncClient(**ONE_CONNECTION) as client:
        sms = AsyncSms(AsyncExecutor(settings, lambda: AsyncHttpxConnection(client, BearerAuth("t"))))
        occupant = asyncio.create_task(send(sms))
        await asyncio.to_thread(server.wait_for_requests, 1)
        with pytest.raises(APITimeoutError) as caught:
            await send(sms)
        assert caught.value.may_have_been_processed is False
        server.released.set()
        with pytest.raises(APIConnectionError):
            await occupant
    assert len(server.received) == 1
