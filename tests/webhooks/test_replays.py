"""No callback passes twice, unless it may."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sinchkit import ConfigurationError, SignatureError
from sinchkit.webhooks import Dispatcher, MemoryReplayStore, RepeatedCallbackError
from tests.webhooks.vectors import VOICE, Vector, at


def refusal(vector: Vector, webhooks: Any, **changes: Any) -> str:
    with pytest.raises(SignatureError) as caught:
        vector.parse(webhooks, **changes)
    return caught.value.reason


def test_a_callback_passes_once(vector: Vector) -> None:
    webhooks = vector.make()
    assert vector.parse(webhooks)
    assert refusal(vector, webhooks) == "replayed"
    with pytest.raises(SignatureError, match="handled before"):
        webhooks.verify(vector.body, vector.headers, **vector.where)
    assert vector.parse(vector.make())  # another process


def test_one_that_is_signed_anew_passes(vector: Vector) -> None:
    webhooks = vector.make()
    assert vector.parse(webhooks)
    again = vector.make(clock=at(vector.signed_at + 5))
    assert vector.parse(webhooks, headers=again.sign(vector.body, **vector.where))


def test_another_spelling_of_a_signature_is_no_other_signature() -> None:
    webhooks = VOICE.make()
    assert VOICE.parse(webhooks)
    # The last character of Base64 has bits that decoders pass over.
    spelled = VOICE.headers["authorization"].replace("Zb4=", "Zb5=")
    assert refusal(VOICE, webhooks, headers=VOICE.with_header("authorization", spelled)) == "replayed"


def test_what_is_refused_uses_nothing_up(vector: Vector) -> None:
    webhooks = vector.make()
    assert refusal(vector, webhooks, body=vector.body + b" ") == "mismatch"
    assert vector.parse(webhooks)


def test_replays_may_pass(vector: Vector) -> None:
    webhooks = vector.make(replays=None)
    assert vector.parse(webhooks)
    assert vector.parse(webhooks)


class Failing:
    """A store that cannot be reached."""

    def reserve(self, key: str, holder: str, seconds: float) -> Any:
        raise ConnectionError("no store")


def test_the_failure_of_a_store_is_an_error_of_the_caller(vector: Vector) -> None:
    with pytest.raises(ConnectionError, match="no store"):
        vector.parse(vector.make(replays=Failing()))


def test_what_may_fail_is_handled_until_it_succeeds(vector: Vector) -> None:
    webhooks = vector.make()
    runs: list[str] = []

    def handle(*, fails: bool) -> None:
        with vector.handling(webhooks) as event:
            runs.append(type(event).__name__)
            if fails:
                raise ZeroDivisionError

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            handle(fails=True)
    handle(fails=False)
    with pytest.raises(RepeatedCallbackError) as caught:
        handle(fails=False)
    assert (caught.value.handled, caught.value.status, runs) == (True, 200, [vector.event] * 3)


def test_what_is_being_handled_is_asked_for_again_later(vector: Vector) -> None:
    webhooks = vector.make()
    with vector.handling(webhooks), pytest.raises(RepeatedCallbackError) as caught, vector.handling(webhooks):
        pass
    assert (caught.value.handled, caught.value.status) == (False, 503)


def test_what_is_being_handled_is_no_replay_to_parse_since_handling_may_fail(vector: Vector) -> None:
    webhooks = vector.make()

    def fail_while_it_is_parsed() -> None:
        with vector.handling(webhooks):
            with pytest.raises(RepeatedCallbackError) as caught:
                vector.parse(webhooks)
            assert caught.value.status == 503
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_while_it_is_parsed()
    assert vector.parse(webhooks)


async def test_the_same_in_an_event_loop(vector: Vector) -> None:
    webhooks = vector.make()
    with pytest.raises(ZeroDivisionError):
        async with vector.handling(webhooks):
            raise ZeroDivisionError
    async with vector.handling(webhooks) as event:
        assert type(event).__name__ == vector.event
    with pytest.raises(RepeatedCallbackError):
        await vector.handling(webhooks).__aenter__()


class AsyncStore:
    """An asynchronous store of somebody's own."""

    def __init__(self) -> None:
        self.inner = MemoryReplayStore()
        self.calls: list[tuple[Any, ...]] = []

    async def reserve(self, key: str, holder: str, seconds: float) -> Any:
        self.calls.append(("reserve", key, seconds))
        return self.inner.reserve(key, holder, seconds)

    async def confirm(self, key: str, holder: str, seconds: float) -> None:
        self.calls.append(("confirm", key, seconds))
        self.inner.confirm(key, holder, seconds)

    async def release(self, key: str, holder: str) -> None:
        self.calls.append(("release", key))
        self.inner.release(key, holder)


async def test_an_asynchronous_store_is_awaited(vector: Vector) -> None:
    store = AsyncStore()
    webhooks = vector.make(replays=store)
    with pytest.raises(ZeroDivisionError):
        async with vector.handling(webhooks):
            raise ZeroDivisionError
    async with vector.handling(webhooks):
        pass
    key = store.calls[0][1]
    # For as long as it could be accepted, by whatever clock, and an hour for one that is wrong for a while.
    window = (600 if vector is VOICE else 86_700) + 3600
    assert store.calls == [
        ("reserve", key, 300.0),
        ("release", key),
        ("reserve", key, 300.0),
        ("confirm", key, window),
    ]
    api = {"SmsWebhooks": "sms", "ConversationWebhooks": "conversation", "VoiceWebhooks": "voice"}
    assert key.startswith(api[type(webhooks).__name__] + ":")
    with pytest.raises(ConfigurationError, match="async with"):
        vector.parse(webhooks)


def test_a_repeat_within_the_services_time_is_taken_and_an_older_one_is_not(vector: Vector) -> None:
    window = 300 if vector is VOICE else 86_400
    assert vector.parse(vector.make(clock=at(vector.signed_at + window)))
    assert refusal(vector, vector.make(clock=at(vector.signed_at + window + 1))) == "stale"
    assert vector.parse(vector.make(clock=at(vector.signed_at - 300)))
    assert refusal(vector, vector.make(clock=at(vector.signed_at - 301))) == "stale"


def test_dispatching_handles_a_callback_once(vector: Vector) -> None:
    events: Dispatcher[Any] = Dispatcher()
    seen: list[object] = []

    @events.default
    def fail_twice(event: object) -> str:
        seen.append(event)
        if len(seen) < 3:
            raise ZeroDivisionError
        return "done"

    webhooks = vector.make()
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            events.receive(webhooks, vector.body, vector.headers, **vector.where)
    assert events.receive(webhooks, vector.body, vector.headers, **vector.where) == "done"
    with pytest.raises(RepeatedCallbackError):
        asyncio.run(events.receive_async(webhooks, vector.body, vector.headers, **vector.where))
    assert len(seen) == 3
