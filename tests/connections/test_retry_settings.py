"""The settings of repeats, as a client is given them; `tests/core` shows what may be repeated at all."""

from typing import Any

import pytest

from sinchkit import ConfigurationError, RetryPolicy, ServerError
from tests.connections.clients import Way, call, get_batch
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH


def ceilings(way: Way, server: ScriptedServer, **settings: Any) -> list[float]:
    """The delays that a failing call would take at most."""
    seen: list[float] = []

    def note(ceiling: float) -> float:
        seen.append(ceiling)
        return 0.0

    server.answers(reply(503))
    with pytest.raises(ServerError):
        call(way, get_batch, base_url=server.base_url, retries=RetryPolicy(jitter=note, **settings))
    return seen


def test_count(way: Way, server: ScriptedServer) -> None:
    assert len(ceilings(way, server, attempts=3)) == 3
    assert len(server.received) == 4


def test_max_retries_is_the_short_way(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(429, "", {"Retry-After": "0"}), reply(200, BATCH))
    assert call(way, get_batch, base_url=server.base_url, max_retries=1).id == BATCH["id"]
    with pytest.raises(ConfigurationError, match="retries"):
        call(way, get_batch, base_url=server.base_url, max_retries=1, retries=RetryPolicy())


def test_interval_factor_and_longest_wait(way: Way, server: ScriptedServer) -> None:
    assert ceilings(way, server, attempts=5, base=0.2, factor=3.0, cap=5.0) == pytest.approx([0.2, 0.6, 1.8, 5.0, 5.0])


@pytest.mark.parametrize(("status", "requests"), [(500, 1), (418, 2)])
def test_statuses(way: Way, server: ScriptedServer, status: int, requests: int) -> None:
    server.answers(reply(status), reply(200, BATCH))
    retries = RetryPolicy(statuses={418}, jitter=lambda _: 0.0)
    if requests == 1:
        with pytest.raises(ServerError):
            call(way, get_batch, base_url=server.base_url, retries=retries)
    else:
        assert call(way, get_batch, base_url=server.base_url, retries=retries).id == BATCH["id"]
    assert len(server.received) == requests
