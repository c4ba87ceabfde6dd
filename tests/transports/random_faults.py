"""Sends to a service that fails in every way, and what is wrong with their outcomes. It is all drawn from one seed."""

from __future__ import annotations

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final

import httpx

from sinchkit_core import RetryPolicy, SinchError
from sinchkit_core.auth.oauth2 import OAuth2Auth
from tests.transports.fault_server import LIMIT, TOKEN_PATH, FaultServer
from tests.transports.ways import Exchange, Way

AT_A_TIME: Final = 16
REFUSED: Final = 25
"""Every so manieth goes to a port where nobody listens."""

RETRIES: Final = RetryPolicy(attempts=2, base=0.0005, cap=0.5, total=1.0)


@dataclass
class Verdict:
    """What came of many sends.

    Attributes:
        sends: How many there were.
        delivered: How many gave a batch.
        errors: How many failed, by the class of the error.
        duplicates: The references of messages that were accepted more than once.
        losses: Those of messages that were not accepted, and no error said so.
        wrong: Those of messages that were accepted, though the error says that they surely were not.
        faults: What the service did, how often.
        arrived: How often each message arrived.
        refused: The references of messages for which nobody listened.
    """

    sends: int
    delivered: int = 0
    errors: dict[str, int] = field(default_factory=dict)
    duplicates: list[str] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    faults: dict[str, int] = field(default_factory=dict)
    arrived: dict[str, int] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)


def try_out(way: Way, *, sends: int, seed: int) -> Verdict:
    """Send so many messages in one way, and judge every outcome by what the service has accepted."""
    with FaultServer(seed) as server, socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{unused.getsockname()[1]}"
        found = way.run(
            lambda exchange: _outcomes(exchange, server, nowhere, sends),
            limits=httpx.Limits(max_connections=AT_A_TIME, max_keepalive_connections=AT_A_TIME),
        )
    verdict = Verdict(sends, faults=dict(server.faults), arrived=dict(server.arrived))
    verdict.duplicates = [reference for reference, count in server.accepted.items() if count > 1]
    verdict.refused = [f"m{number}" for number in range(0, sends, REFUSED)]
    for reference in (f"m{number}" for number in range(sends)):
        outcome = found.get(reference)
        if isinstance(outcome, SinchError):
            name = type(outcome).__name__
            verdict.errors[name] = verdict.errors.get(name, 0) + 1
            if server.accepted[reference] and not outcome.may_have_been_processed:
                verdict.wrong.append(reference)
        else:
            verdict.delivered += 1
            if outcome is None or not server.accepted[reference] or outcome.client_reference != reference:
                verdict.losses.append(reference)
    return verdict


async def _outcomes(exchange: Exchange, server: FaultServer, nowhere: str, sends: int) -> dict[str, Any]:
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
            return dict(threads.map(lambda number: asyncio.run(send_one(number)), range(sends)))
    found: dict[str, Any] = {}
    numbers = iter(range(sends))

    async def work() -> None:
        for number in numbers:
            reference, outcome = await send_one(number)
            found[reference] = outcome

    await asyncio.gather(*(work() for _ in range(AT_A_TIME)))
    return found
