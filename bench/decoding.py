"""Measures reading a page of 100 batches from bytes to models, against the official SDK, other libraries, `json.loads`.

Run: python -m bench.decoding. The official SDK is `sinch` 2.3.0 of the dependency group `bench`. Exits 1 if the ratio
to it is above the limit. What cattrs and msgspec do for it is less: see `bench.peer_models`. The page: 100 text batches
of two recipients, 14 fields each, three of them timestamps.
"""

from __future__ import annotations

import json
import statistics
import timeit
from collections.abc import Callable
from importlib import import_module
from typing import Any

from bench.peer_models import cattrs_reader, msgspec_reader
from bench.sample_batch import BATCH
from sinchkit_sms.requests import batches

LIMIT = 0.5
ROUNDS, PAGES = 15, 60

PAGE = json.dumps({"count": 100, "page": 0, "page_size": 100, "batches": [BATCH] * 100}).encode()


# Not among the development tools, and untyped: `make bench` installs it.
OFFICIAL_PAGE: Any = import_module("sinch.domains.sms.models.v1.response").ListBatchesResponse


def ours() -> object:
    """The page as our models."""
    kind = batches.LIST.result
    assert kind is not None
    return kind.decode(json.loads(PAGE))


def official() -> object:
    """The page as the official SDK's models."""
    page: object = OFFICIAL_PAGE.model_validate(json.loads(PAGE))
    return page


def plain() -> object:
    """The page as dicts."""
    return json.loads(PAGE)


def main() -> int:
    """Print a table; 1 if the limit is broken."""
    by_msgspec, by_cattrs = msgspec_reader(), cattrs_reader()
    cases: dict[str, Callable[[], object]] = {
        "json.loads": plain,
        "sinchkit": ours,
        "sinch 2.3.0": official,
        "cattrs": lambda: by_cattrs(PAGE),
        "msgspec": lambda: by_msgspec(PAGE),
    }
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(ROUNDS):
        for name, read in cases.items():
            times[name].append(timeit.timeit(read, number=PAGES) / PAGES)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    print(f"One page of 100 batches ({len(PAGE):,} bytes) from bytes to models, median of {ROUNDS} interleaved rounds")
    for name, taken in medians.items():
        print(f"  {name:<12} {taken * 1e6:7.0f} us   {taken / medians['sinch 2.3.0']:5.2f} x sinch 2.3.0")
    ratio = medians["sinchkit"] / medians["sinch 2.3.0"]
    print(f"sinchkit: {ratio:.2f} x sinch 2.3.0, limit {LIMIT}")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())
