"""Properties that are made once: no object waits for another, whatever Python does in `functools.cached_property`."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

from sinchkit import Client
from sinchkit_core.kept_property import kept_property


class Slow:
    def __init__(self) -> None:
        self.begun = Event()
        self.go_on = Event()
        self.made = 0

    @kept_property
    def value(self) -> object:
        """What it is."""
        self.begun.set()
        assert self.go_on.wait(60)
        self.made += 1
        return object()


def test_one_object_does_not_wait_for_another() -> None:
    waiting, free = Slow(), Slow()
    free.go_on.set()
    with ThreadPoolExecutor(1) as pool:
        pending = pool.submit(lambda: waiting.value)
        assert waiting.begun.wait(60)
        assert free.value is free.value
        waiting.go_on.set()
        assert pending.result() is waiting.value
    assert (free.made, waiting.made) == (1, 1)
    assert Slow.value.__doc__ == "What it is."


def test_threads_that_come_at_once_use_the_same() -> None:
    client = Client(service_plan_id="p", sms_api_token="t")
    together = Barrier(8)

    def batches() -> object:
        together.wait(60)
        return client.sms.batches

    with ThreadPoolExecutor(8) as pool:
        found = [one.result() for one in [pool.submit(batches) for _ in range(8)]]
    assert {id(one) for one in found} == {id(client.sms.batches)}
