"""Thousands of sends to a service that fails in every way: no message goes out twice, and every loss is an error.

`python -m bench.faults` does the same with 100,000.
"""

from typing import Final

import pytest

from tests.transports.random_faults import try_out
from tests.transports.ways import WAYS, Way

SENDS: Final = 2000

FAULTS: Final = (
    "reset before the request",
    "reset",
    "silence",
    "drip",
    "closed within the answer",
    "left after the answer",
    "expired token",
    "429",
    "500",
    "503",
)


# httpx's transport by itself is that of a client of one's own.
@pytest.mark.parametrize("way", [way for way in WAYS if "stock" not in way.name], ids=lambda way: way.name)
def test_nothing_is_sent_twice_and_nothing_is_lost_in_silence(way: Way) -> None:
    verdict = try_out(way, sends=SENDS, seed=20)
    assert (verdict.duplicates, verdict.losses, verdict.wrong) == ([], [], [])
    assert verdict.delivered > SENDS / 4
    assert sum(verdict.errors.values()) >= len(verdict.refused)
    assert not any(verdict.arrived.get(reference) for reference in verdict.refused)
    assert any(count > 1 for reference, count in verdict.arrived.items() if reference.startswith("m"))
    assert min(verdict.faults[name] for name in FAULTS) > 0
