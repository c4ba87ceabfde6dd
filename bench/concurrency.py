"""Measures 50 concurrent sends: over aiohttp, over our own pool, and with plain httpx and aiohttp.

Run: python -m bench.concurrency [--sends N] [--rounds N]. The server is another process; it is best left a core of its
own. First it answers at once, and what counts is the processor time of a send against plain httpx, in interleaved
rounds. Then it answers after 50 ms, so that 1,000 sends a second are ideal, and what counts is how many there are and
how many connections are opened for them. Exits 1 if a limit is broken.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import statistics
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from typing import Any, Final

import aiohttp
import httpx
from attrs import frozen
from httpx_aiohttp import AiohttpTransport

from bench.answering_server import AnsweringServer, answering_server
from sinchkit import AsyncClient, Client, ConnectionConfig

AT_A_TIME = 50
LATENCY = 0.05
MOST_CONNECTIONS: Final = 60
TIMES_PLAIN: Final = {"default install": 2.0, "sinchkit[aiohttp]": 4.0}
# Over httpx over aiohttp, as it was in 0.1.0, it took 4.35 times bare aiohttp in this bench: half of that.
TIMES_BARE_AIOHTTP: Final = 2.17
SENDS_A_SECOND: Final = {"default install": 750, "sinchkit[aiohttp]": 850, "default install, threads": 750}

RECIPIENTS, SENDER, TEXT = (
    ["15551231234", "15551256344"],
    "15551231234",
    "Your parcel is waiting at the counter until Friday.",
)

PATH = "/xms/v1/plan/batches"
BODY = {"to": RECIPIENTS, "from": SENDER, "body": TEXT, "type": "mt_text"}

Send = Callable[[], Awaitable[object]]


@frozen
class Cost:
    """What a number of sends took, each.

    Attributes:
        processor: Microseconds of this process.
        rate: Sends in a second.
        connections: How many were opened for all of them.
    """

    processor: float
    rate: float
    connections: int


def _settings(server: AnsweringServer) -> dict[str, Any]:
    return {"service_plan_id": "plan", "sms_api_token": "t", "base_url": server.base_url}


async def open_sends(server: AnsweringServer, stack: AsyncExitStack) -> dict[str, Send]:
    """The ways to send, by name; their clients are closed with `stack`."""
    headers = {"Authorization": "Bearer t"}
    plain = await stack.enter_async_context(httpx.AsyncClient(headers=headers))
    over_aiohttp = await stack.enter_async_context(httpx.AsyncClient(headers=headers, transport=AiohttpTransport()))
    bare = await stack.enter_async_context(aiohttp.ClientSession(headers=headers))

    async def send_barely() -> object:
        async with bare.post(f"{server.base_url}{PATH}", json=BODY) as response:
            answer: object = json.loads(await response.read())
            return answer

    sends: dict[str, Send] = {
        "httpx.AsyncClient": _sending_plainly(plain, server),
        "httpx over aiohttp": _sending_plainly(over_aiohttp, server),
        "bare aiohttp": send_barely,
    }
    for name, config in (
        ("default install", ConnectionConfig(transport="httpx")),
        ("sinchkit[aiohttp]", ConnectionConfig(transport="aiohttp")),
    ):
        sends[name] = _sending(await stack.enter_async_context(AsyncClient(connection=config, **_settings(server))))
    return sends


def _sending_plainly(client: httpx.AsyncClient, server: AnsweringServer) -> Send:
    async def send() -> object:
        answer: object = (await client.post(f"{server.base_url}{PATH}", json=BODY)).json()
        return answer

    return send


def _sending(client: AsyncClient) -> Send:
    return lambda: client.sms.batches.send(to=RECIPIENTS, from_=SENDER, body=TEXT)


async def cost(server: AnsweringServer, send: Send, count: int) -> Cost:
    """Send `count` times, so many at a time."""
    left = itertools.repeat(None, count)

    async def work() -> None:
        for _ in left:
            await send()

    server.connections()
    start, processor = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work() for _ in range(AT_A_TIME)))
    taken, processor = time.perf_counter() - start, time.process_time() - processor
    return Cost(processor / count * 1e6, count / taken, server.connections())


def threads_cost(server: AnsweringServer, count: int) -> Cost:
    """The same with threads over one blocking client."""
    with Client(**_settings(server)) as client, ThreadPoolExecutor(AT_A_TIME) as threads:

        def send(_: int) -> None:
            client.sms.batches.send(to=RECIPIENTS, from_=SENDER, body=TEXT)

        send(0)
        start, processor = time.perf_counter(), time.process_time()
        for _ in threads.map(send, range(count)):
            continue
        taken, processor = time.perf_counter() - start, time.process_time() - processor
    return Cost(processor / count * 1e6, count / taken, server.connections())


async def without_latency(count: int, rounds: int) -> bool:
    """Print the processor time of a send; whether a limit is broken."""
    with answering_server() as server:
        async with AsyncExitStack() as stack:
            sends = await open_sends(server, stack)
            costs: dict[str, list[Cost]] = {name: [] for name in sends}
            for number in range(rounds + 1):
                for name, send in sends.items():
                    found = await cost(server, send, count if number else AT_A_TIME)
                    if number:  # the first round opens connections and imports
                        costs[name].append(found)
    print(f"{AT_A_TIME} at a time, answered at once: median of {rounds} interleaved rounds of {count}")
    times = {name: statistics.median(each.processor for each in rounds_of_it) for name, rounds_of_it in costs.items()}
    broken = False
    for name, rounds_of_it in costs.items():
        ratio = times["httpx.AsyncClient"] / times[name]
        least = TIMES_PLAIN.get(name)
        broken = broken or (least is not None and ratio < least)
        rate = statistics.median(each.rate for each in rounds_of_it)
        limit = "" if least is None else f", at least {least}"
        print(f"  {name:<26} {times[name]:6.0f} us   {rate:6.0f}/s   {ratio:5.2f} times plain httpx{limit}")
    # Round by round, so that what else the machine does counts for both.
    bare, ours = ([each.processor for each in costs[name]] for name in ("bare aiohttp", "sinchkit[aiohttp]"))
    ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    print(f"  sinchkit[aiohttp] takes {ratio:.2f} times bare aiohttp, at most {TIMES_BARE_AIOHTTP}")
    return broken or ratio > TIMES_BARE_AIOHTTP


async def with_latency(count: int, rounds: int) -> bool:
    """Print how many sends there are in a second; whether a limit is broken."""
    costs: dict[str, list[Cost]] = {}
    with answering_server(LATENCY) as server:
        for _ in range(rounds):
            async with AsyncExitStack() as stack:
                for name, send in (await open_sends(server, stack)).items():
                    costs.setdefault(name, []).append(await cost(server, send, count))
            costs.setdefault("default install, threads", []).append(threads_cost(server, count))
    print(
        f"{AT_A_TIME} at a time, answered after {LATENCY * 1000:.0f} ms: {count} sends, best of {rounds} rounds; "
        f"{AT_A_TIME / LATENCY:.0f}/s are ideal"
    )
    broken = False
    for name, rounds_of_it in costs.items():
        found = max(rounds_of_it, key=lambda each: each.rate)  # what else runs can only slow it down
        least = SENDS_A_SECOND.get(name)
        broken = broken or (least is not None and (found.rate < least or found.connections > MOST_CONNECTIONS))
        limit = "" if least is None else f", at least {least}/s and at most {MOST_CONNECTIONS}"
        print(f"  {name:<26} {found.rate:6.0f}/s   {found.connections:5} connections{limit}")
    return broken


def main() -> int:
    """Print two tables; 1 if a limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sends", type=int, default=5000, help="sends with latency; a tenth of it is a round without")
    parser.add_argument("--rounds", type=int, default=5, help="rounds without latency")
    parser.add_argument("--rounds-with-latency", type=int, default=3, help="rounds with latency; the best counts")
    options = parser.parse_args()
    broken = [
        asyncio.run(without_latency(options.sends // 10, options.rounds)),
        asyncio.run(with_latency(options.sends, options.rounds_with_latency)),
    ]
    return int(any(broken))


if __name__ == "__main__":
    raise SystemExit(main())
