"""Measures `python -m generator --check` for each API, warm.

Run: python bench/generation.py [--runs N]. Exits 1 if a median is above the limit of 2.5 s.
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
LIMIT = 2.5


def main() -> int:
    """Print a table; 1 if the limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="runs for each API, after one to warm up")
    runs = parser.parse_args().runs
    broken = False
    print(f"Whole generation of one API in a fresh process, median of {runs} runs")
    for api in yaml.safe_load((ROOT / "generator" / "apis.yaml").read_text(encoding="utf-8")):
        times: list[float] = []
        for run in range(runs + 1):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-m", "generator", "--check", api], cwd=ROOT, check=True)
            if run:
                times.append(time.perf_counter() - start)
        median = statistics.median(times)
        broken = broken or median > LIMIT
        print(f"  {api:<14} {median:5.2f} s   limit {LIMIT} s")
    return int(broken)


if __name__ == "__main__":
    raise SystemExit(main())
