"""While a callback is handled: what a store, an event loop or a cancellation may do to it."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading
from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from sinchkit import ConfigurationError
from sinchkit.webhooks import MemoryReplayStore, RepeatedCallbackError, SmsWebhooks, VoiceWebhooks
from tests.webhooks.vectors import SMS, VOICE, Vector


class BlockingStore:
    """A blocking store of somebody's own, which notes who calls it, and fails where it is asked to."""

    def __init__(self, *, fails: str = "") -> None:
        self.inner = MemoryReplayStore()
        self.fails = fails
        self.threads: set[threading.Thread] = set()

    def reserve(self, key: str, holder: str, seconds: float) -> Any:
        return self._call("reserve", key, holder, seconds)

    def confirm(self, key: str, holder: str, seconds: float) -> None:
        self._call("confirm", key, holder, seconds)

    def release(self, key: str, holder: str) -> None:
        self._call("release", key, holder)

    def _call(self, name: str, *arguments: Any) -> Any:
        self.threads.add(threading.current_thread())
        if name == self.fails:
            raise ConnectionError(f"no {name}")
        return getattr(self.inner, name)(*arguments)


class SlowAsyncStore:
    """An asynchronous store that lets others run in each of its steps, as one over a network does."""

    def __init__(self) -> None:
        self.inner = MemoryReplayStore()

    async def reserve(self, key: str, holder: str, seconds: float) -> Any:
        await anyio.lowlevel.checkpoint()
        return self.inner.reserve(key, holder, seconds)

    async def confirm(self, key: str, holder: str, seconds: float) -> None:
        await anyio.lowlevel.checkpoint()
        self.inner.confirm(key, holder, seconds)

    async def release(self, key: str, holder: str) -> None:
        await anyio.lowlevel.checkpoint()
        self.inner.release(key, holder)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def test_a_store_that_fails_before_the_handler_keeps_it_from_running(vector: Vector) -> None:
    webhooks = vector.make(replays=BlockingStore(fails="reserve"))
    with pytest.raises(ConnectionError), vector.handling(webhooks):
        pytest.fail("it ran")


def test_a_handler_that_succeeded_has_succeeded_whatever_the_store_says(
    vector: Vector, caplog: pytest.LogCaptureFixture
) -> None:
    webhooks = vector.make(replays=BlockingStore(fails="confirm"))
    with caplog.at_level(logging.ERROR, logger="sinchkit.webhooks"), vector.handling(webhooks):
        pass
    assert "could not be confirmed" in caplog.text
    # Until its reservation ends, a repeat is asked for again later.
    with pytest.raises(RepeatedCallbackError, match="at this moment"), vector.handling(webhooks):
        pass


def test_what_a_handler_raises_comes_out_whatever_the_store_says(
    vector: Vector, caplog: pytest.LogCaptureFixture
) -> None:
    webhooks = vector.make(replays=BlockingStore(fails="release"))
    with (
        caplog.at_level(logging.ERROR, logger="sinchkit.webhooks"),
        pytest.raises(ZeroDivisionError),
        vector.handling(webhooks),
    ):
        raise ZeroDivisionError
    assert "could not be released" in caplog.text


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_one_that_is_broken_off_is_handled_again(vector: Vector, error: type[BaseException]) -> None:
    webhooks = vector.make()
    with pytest.raises(error), vector.handling(webhooks):
        raise error
    with vector.handling(webhooks) as event:
        assert type(event).__name__ == vector.event


async def test_a_blocking_store_does_not_block_the_event_loop(vector: Vector) -> None:
    store = BlockingStore()
    webhooks = vector.make(replays=store)
    with pytest.raises(ZeroDivisionError):
        async with vector.handling(webhooks):
            raise ZeroDivisionError
    async with vector.handling(webhooks):
        pass
    with pytest.raises(RepeatedCallbackError):
        await vector.handling(webhooks).__aenter__()
    assert store.threads
    assert threading.current_thread() not in store.threads


def test_where_there_is_no_asyncio_a_blocking_store_is_refused_unless_there_are_threads_for_it(vector: Vector) -> None:
    webhooks = vector.make(replays=BlockingStore())

    async def handle() -> None:
        async with vector.handling(webhooks):
            pytest.fail("it ran")

    async def handle_in_threads() -> str:
        async with vector.handling(webhooks).with_threads(anyio.to_thread.run_sync) as event:
            return type(event).__name__

    with pytest.raises(ConfigurationError, match="AsyncReplayStore, or use with_threads"):
        anyio.run(handle, backend="trio")
    assert anyio.run(handle_in_threads, backend="trio") == vector.event


STORES: list[Callable[[], Any]] = [MemoryReplayStore, BlockingStore, SlowAsyncStore]


@pytest.mark.parametrize("make_store", STORES)
async def test_a_handler_that_is_cancelled_gives_its_callback_back(
    vector: Vector, make_store: Callable[[], Any]
) -> None:
    webhooks = vector.make(replays=make_store())

    async def handle() -> None:
        async with vector.handling(webhooks):
            await asyncio.Event().wait()

    task = asyncio.create_task(handle())
    while not task.done():
        await asyncio.sleep(0.001)
        task.cancel()  # once and again, also while the callback is released
    await handled_in_the_end(vector, webhooks)
    # anyio, on which Starlette rests, cancels whatever is awaited from then on.
    webhooks = vector.make(replays=make_store())
    with anyio.move_on_after(0.05):
        await handle()
    await handled_in_the_end(vector, webhooks)


async def handled_in_the_end(vector: Vector, webhooks: Any) -> None:
    with anyio.fail_after(10):
        while True:
            try:
                async with vector.handling(webhooks):
                    return
            except RepeatedCallbackError as repeated:
                if repeated.handled:
                    raise
                await asyncio.sleep(0.001)


@pytest.mark.parametrize("make_store", STORES)
async def test_of_many_tasks_one_handles_it(vector: Vector, make_store: Callable[[], Any]) -> None:
    webhooks = vector.make(replays=make_store())
    runs: list[object] = []

    async def handle() -> int:
        try:
            async with vector.handling(webhooks) as event:
                await asyncio.sleep(0.05)
                runs.append(event)
        except RepeatedCallbackError as repeated:
            return repeated.status
        return 200

    statuses = await asyncio.gather(*(handle() for _ in range(20)))
    assert len(runs) == 1
    assert set(statuses) <= {200, 503}


def test_how_long_a_callback_is_reserved_can_be_set(vector: Vector) -> None:
    now = 0.0
    store = MemoryReplayStore(clock=lambda: now)
    webhooks = vector.make(replays=store, handling_seconds=20)
    first = vector.handling(webhooks)
    first.__enter__()  # and its process dies
    now = 19.0
    with pytest.raises(RepeatedCallbackError), vector.handling(webhooks):
        pass
    now = 20.0
    with vector.handling(webhooks):
        pass
    for make in (SmsWebhooks, lambda **options: VoiceWebhooks("key", "c2VjcmV0", **options)):
        for wrong in (0, -1, float("nan")):
            with pytest.raises(ConfigurationError, match="handling_seconds"):
                make(handling_seconds=wrong)


def test_the_error_can_be_pickled() -> None:
    webhooks = SMS.make()
    with SMS.handling(webhooks), pytest.raises(RepeatedCallbackError) as caught, SMS.handling(webhooks):
        pass
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (str(copied), copied.handled, copied.status) == (str(caught.value), False, 503)


def test_the_fallback_url_of_a_call_is_no_repeat() -> None:
    webhooks = VOICE.make()
    with VOICE.handling(webhooks):
        pass
    signed = webhooks.sign(VOICE.body, path="/fallback")
    with webhooks.handling(VOICE.body, signed, path="/fallback") as event:
        assert type(event).__name__ == VOICE.event
