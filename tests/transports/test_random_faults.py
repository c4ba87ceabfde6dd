"""Thousands of sends to a service that fails in every way: no message goes out twice, and every loss is told.

It is all drawn from a fixed seed. The server counts.
"""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import httpx
import pytest

from sinchkit_core import APIConnectionError, RetryPolicy, SinchError
from sinchkit_core.oauth2 import OAuth2Auth
from tests.transports.fault_server import LIMIT, TOKEN_PATH, FaultServer
from tests.transports.ways import WAYS, Exchange, Way

SENDS: Final = 2000
AT_A_TIME: Final = 16
REFUSED: Final = 25
"""Every so manieth goes to a port where nobody listens."""

FAULTS: Final = (
    "reset before the request",
    "reset",
    "silence",
    "drip",
    "closed within the answer",
    "left after the answer",
    "expired token",
    "429",
    "500",
    "503",
)

RETRIES = RetryPolicy(attempts=2, base=0.0005, cap=0.5, total=1.0)


async def outcomes(exchange: Exchange, server: FaultServer, nowhere: str) -> dict[str, Any]:
    """What came of each message, by reference: the batch, or the error."""
    auth = OAuth2Auth(server.base_url + TOKEN_PATH, "id", "secret", retries=RETRIES)

    async def send_one(number: int) -> tuple[str, Any]:
        reference = f"m{number}"
        try:
            batch = await exchange.call(
                lambda sms: sms.batches.send(to=["15550100021"], body="Hi", client_reference=reference),
                nowhere if number % REFUSED == 0 else server.base_url,
                retries=RETRIES,
                timeout=0.25,
                max_response_bytes=LIMIT,
                auth=auth,
            )
        except SinchError as error:
            return reference, error
        return reference, batch

    if not exchange.way.asynchronous:
        with ThreadPoolExecutor(AT_A_TIME) as threads:
            return dict(threads.map(lambda number: asyncio.run(send_one(number)), range(SENDS)))
    found: dict[str, Any] = {}
    numbers = iter(range(SENDS))

    async def work() -> None:
        for number in numbers:
            reference, outcome = await send_one(number)
            found[reference] = outcome

    await asyncio.gather(*(work() for _ in range(AT_A_TIME)))
    return found


# httpx's transport by itself is that of a client of one's own.
@pytest.mark.parametrize("way", [way for way in WAYS if "stock" not in way.name], ids=lambda way: way.name)
def test_nothing_is_sent_twice_and_nothing_is_lost_in_silence(way: Way) -> None:
    with FaultServer(seed=20) as server, socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{unused.getsockname()[1]}"
        found = way.run(
            lambda exchange: outcomes(exchange, server, nowhere),
            limits=httpx.Limits(max_connections=AT_A_TIME, max_keepalive_connections=AT_A_TIME),
        )
    assert len(found) == SENDS
    assert max(server.accepted.values()) == 1
    for reference, outcome in found.items():
        if isinstance(outcome, APIConnectionError) and not outcome.may_have_been_processed:
            assert server.accepted[reference] == 0, outcome
        elif not isinstance(outcome, SinchError):
            assert server.accepted[reference] == 1
            assert outcome.client_reference == reference
    delivered = [reference for reference, outcome in found.items() if not isinstance(outcome, SinchError)]
    refused = [f"m{number}" for number in range(0, SENDS, REFUSED)]
    assert len(delivered) > SENDS / 4
    assert not any(server.arrived[reference] for reference in refused)
    assert all(isinstance(found[reference], SinchError) for reference in refused)
    assert any(count > 1 for reference, count in server.arrived.items() if reference.startswith("m"))
    assert min(server.faults[name] for name in FAULTS) > 0
