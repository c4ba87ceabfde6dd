"""Compares how long fresh interpreters take for pieces of code, run in turn."""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping


def seconds(code: str) -> float:
    """How long a fresh interpreter takes to run `code`."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def compare(cases: Mapping[str, str], *, reference: str, measured: str, limit: float) -> int:
    """Print the cases side by side; 1 if `measured` takes more than `limit` times what `reference` takes.

    Args:
        cases: Code by name.
        reference: The name of the case to compare with.
        measured: The name of the case under the limit.
        limit: The greatest ratio of the medians.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=15, help="runs of each case, interleaved")
    runs = parser.parse_args().runs
    times: dict[str, list[float]] = {name: [] for name in cases}
    for run in range(runs + 1):
        for name, code in cases.items():
            taken = seconds(code)
            if run:  # the first round fills the caches
                times[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    print(f"Fresh processes, median of {runs} interleaved runs")
    for name, taken in medians.items():
        print(f"  {name:<28} {taken * 1000:7.1f} ms   {taken / medians[reference]:5.2f} x {reference}")
    ratio = medians[measured] / medians[reference]
    print(f"{measured}: {ratio:.2f} x {reference}, limit {limit}")
    return int(ratio > limit)
