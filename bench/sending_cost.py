"""Measures the processor time of `client.sms.batches.send` against `httpx.Client.post(...).json()` of the same body.

Run: python -m bench.sending_cost [--rounds N]. The server is another process, whose time does not count. Exits 1 if the
median of the rounds' ratios is above the limit.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import httpx

from bench.answering_server import answering_server
from sinchkit import Client

LIMIT = 1.15
SENDS = 150
RECIPIENTS, SENDER, TEXT = (
    ["15551231234", "15551256344"],
    "15551231234",
    "Your parcel is waiting at the counter until Friday.",
)


def microseconds(send: Callable[[], object]) -> float:
    """The processor time of one send."""
    start = time.process_time()
    for _ in range(SENDS):
        send()
    return (time.process_time() - start) / SENDS * 1e6


def main() -> int:
    """Print a table; 1 if the limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help=f"rounds of {SENDS} sends each, interleaved")
    rounds = parser.parse_args().rounds
    with (
        answering_server() as server,
        httpx.Client(headers={"Authorization": "Bearer t"}) as plain,
        Client(service_plan_id="plan", sms_api_token="t", base_url=server.base_url) as client,
    ):
        url = f"{server.base_url}/xms/v1/plan/batches"
        body = {"to": RECIPIENTS, "from": SENDER, "body": TEXT, "type": "mt_text"}
        cases: dict[str, Callable[[], object]] = {
            "httpx.Client.post().json()": lambda: plain.post(url, json=body).json(),
            "client.sms.batches.send": lambda: client.sms.batches.send(to=RECIPIENTS, from_=SENDER, body=TEXT),
        }
        times: dict[str, list[float]] = {name: [] for name in cases}
        for count in range(rounds + 1):
            for name, send in cases.items():
                taken = microseconds(send)
                if count:  # the first round opens connections and imports
                    times[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    reference = medians["httpx.Client.post().json()"]
    # Round by round, so that what else the machine does counts for both.
    ratio = statistics.median(ours / plainly for plainly, ours in zip(*times.values(), strict=True))
    print(f"Processor time of one send, median of {rounds} interleaved rounds of {SENDS}")
    for name, cost in medians.items():
        print(f"  {name:<28} {cost:6.0f} us   {cost / reference:5.2f} x httpx")
    print(f"client.sms.batches.send: {ratio:.2f} x httpx, median of the rounds' ratios, limit {LIMIT}")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())
