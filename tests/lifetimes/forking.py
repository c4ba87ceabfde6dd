"""A program that uses a client, forks, and uses it in parent and children: ``python -m tests.lifetimes.forking``.

Prints one JSON object: what came of every message, by process.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import sys
import threading
import time
from typing import Any

import httpx

from sinchkit import AsyncClient, Client, ConnectionConfig, RetryPolicy, SinchError

CHILDREN = 4
SENDS = 25


def client_of(kind: str, base_url: str, ca_file: str) -> Any:
    """A client of the kind that a test names."""
    options: dict[str, Any] = {
        "base_url": base_url,
        "service_plan_id": "plan",
        "sms_api_token": "token",
        "retries": RetryPolicy(total=15.0),
    }
    match kind:
        case "blocking":
            return Client(connection=ConnectionConfig(ca_file=ca_file), **options)
        case "http-client":
            return Client(http_client=httpx.Client(verify=ca_file, trust_env=False), **options)
        case "async":
            return AsyncClient(connection=ConnectionConfig(ca_file=ca_file), **options)
        case _:
            return AsyncClient(connection=ConnectionConfig(ca_file=ca_file, transport="aiohttp"), **options)


def send(client: Any, references: list[str]) -> dict[str, str]:
    """What came of each message: the id of the batch, or the name of the error."""

    async def send_all() -> dict[str, str]:
        return {reference: await send_one(client, reference) for reference in references}

    if isinstance(client, Client):
        return {reference: send_blocking(client, reference) for reference in references}
    return asyncio.run(send_all())


def send_blocking(client: Client, reference: str) -> str:
    """What came of one message."""
    try:
        return client.sms.batches.send(to=["15550100021"], body="Hi", client_reference=reference).id
    except SinchError as error:
        return f"{type(error).__name__}: {error}"


async def send_one(client: AsyncClient, reference: str) -> str:
    """The same in an event loop."""
    try:
        return (await client.sms.batches.send(to=["15550100021"], body="Hi", client_reference=reference)).id
    except SinchError as error:
        return f"{type(error).__name__}: {error}"


def in_child(client: Any, number: int, outcomes: Any) -> None:
    """What a child does with the client of its parent."""
    outcomes.put((f"child {number}", send(client, [f"child-{number}-{count}" for count in range(SENDS)])))


def main() -> None:
    """Use, fork, use."""
    kind, when, base_url, ca_file = sys.argv[1:]
    client = client_of(kind, base_url, ca_file)
    found: dict[str, dict[str, str]] = {}
    connecting = None
    if when == "used":
        found["before"] = send(client, ["before-0", "before-1"])
    elif when == "connecting":
        connecting = threading.Thread(target=lambda: found.update(connecting=send(client, ["connecting"])))
        connecting.start()
        sys.stdin.readline()  # the test has seen the connection, and keeps it waiting
    context = multiprocessing.get_context("fork")
    outcomes = context.SimpleQueue()
    children = [context.Process(target=in_child, args=(client, number, outcomes)) for number in range(CHILDREN)]
    for child in children:
        child.start()
    if when == "used" and isinstance(client, Client):  # the loop of an asynchronous client has ended
        found["parent"] = send(client, [f"parent-{count}" for count in range(SENDS)])
    deadline = time.monotonic() + 30
    while len([name for name in found if name.startswith("child")]) < CHILDREN and time.monotonic() < deadline:
        if not outcomes.empty():
            name, sent = outcomes.get()
            found[name] = sent
        time.sleep(0.01)
    for child in children:
        child.kill()
        child.join()
    print(json.dumps(found), flush=True)  # noqa: T201  # for the test
    if connecting is not None:
        sys.stdin.readline()
        connecting.join()
        print(json.dumps(found), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
