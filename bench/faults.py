"""Sends 100,000 messages to a service that fails in every way, over every kind of connection.

Run: python -m bench.faults [--sends N] [--seed N]. It takes some ten minutes. Exits 1 if a message was accepted twice,
was lost without an error, or failed with an error that wrongly says it was not processed.
"""

from __future__ import annotations

import argparse

from tests.transports.random_faults import try_out
from tests.transports.ways import WAYS


def main() -> int:
    """Print a table; 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sends", type=int, default=100_000, help="how many messages, over all kinds of connections")
    parser.add_argument("--seed", type=int, default=2026, help="what the faults are drawn from")
    options = parser.parse_args()
    ways = [way for way in WAYS if "stock" not in way.name]
    wrong = 0
    print(f"{'connection':<20}{'sends':>8}{'batches':>9}{'errors':>8}{'twice':>7}{'lost':>6}{'wrong':>7}")
    for way in ways:
        verdict = try_out(way, sends=options.sends // len(ways), seed=options.seed)
        counts = [len(verdict.duplicates), len(verdict.losses), len(verdict.wrong)]
        wrong += sum(counts)
        errors = sum(verdict.errors.values())
        print(
            f"{way.name:<20}{verdict.sends:>8}{verdict.delivered:>9}{errors:>8}"
            f"{counts[0]:>7}{counts[1]:>6}{counts[2]:>7}",
            flush=True,
        )
    return int(wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main())
