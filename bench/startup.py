"""Measures how long a fresh process takes to reach ``client.sms.batches``, against ``import httpx`` alone.

Run: python bench/startup.py [--runs N]. Exits 1 if the ratio of the medians is above the limit.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time

LIMIT = 1.35
CASES = {
    "python -c pass": "pass",
    "import httpx": "import httpx",
    "client.sms.batches": (
        'from sinchkit import Client; Client(service_plan_id="p", sms_api_token="t", region="us").sms.batches'
    ),
    "building batches.send": (
        "from sinchkit_sms.requests import batches; "
        'batches.send(to=["+46701234567"], from_="+46701112233", body="Hello")'
    ),
}


def seconds(code: str) -> float:
    """How long a fresh interpreter takes to run `code`."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def main() -> int:
    """Print a table; 1 if the limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="runs of each case, interleaved")
    runs = parser.parse_args().runs
    times: dict[str, list[float]] = {name: [] for name in CASES}
    for run in range(runs + 1):
        for name, code in CASES.items():
            taken = seconds(code)
            if run:  # the first round fills the caches
                times[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    reference = medians["import httpx"]
    print(f"Fresh processes, median of {runs} interleaved runs")
    for name, taken in medians.items():
        print(f"  {name:<22} {taken * 1000:7.1f} ms   {taken / reference:5.2f} x import httpx")
    ratio = medians["client.sms.batches"] / reference
    print(f"client.sms.batches: {ratio:.2f} x import httpx, limit {LIMIT}")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())
