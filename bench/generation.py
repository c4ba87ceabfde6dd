"""Measures `python -m generator --check` for each API and for all of them, warm.

Run: python -m bench.generation [--runs N]. Exits 1 if a median is above its limit: 2.5 s for SMS, 6 s for all.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
LIMIT_OF_ONE, LIMIT_OF_ALL = 2.5, 6.0


def median_seconds(arguments: list[str], runs: int) -> float:
    """The median time of a fresh process, after one run that is not counted."""
    times: list[float] = []
    for run in range(runs + 1):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "generator", "--check", *arguments], cwd=ROOT, check=True)
        if run:
            times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> int:
    """Print a table; 1 if a limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="runs of each case, after one to warm up")
    runs = parser.parse_args().runs
    print(f"Whole generation in a fresh process, median of {runs} runs")
    broken = False
    apis: dict[str, object] = yaml.safe_load((ROOT / "generator" / "apis.yaml").read_text(encoding="utf-8"))
    for name, arguments in [*((api, [api]) for api in apis), ("all", [])]:
        median = median_seconds(arguments, runs)
        limit = LIMIT_OF_ALL if name == "all" else LIMIT_OF_ONE if name == "sms" else None
        broken = broken or (limit is not None and median > limit)
        print(f"  {name:<14} {median:5.2f} s" + (f"   limit {limit} s" if limit else ""))
    return int(broken)


if __name__ == "__main__":
    raise SystemExit(main())
