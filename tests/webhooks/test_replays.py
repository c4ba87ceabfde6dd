"""No callback passes twice, unless it may."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from sinchkit import ConfigurationError, SignatureError
from sinchkit.webhooks import MemoryReplayStore
from tests.webhooks.vectors import VOICE, Vector, at


class OwnStore:
    """A store of a user's own."""

    def __init__(self) -> None:
        self.remembered: dict[str, float] = {}

    def remember(self, nonce: str, until: float) -> bool:
        return self.remembered.setdefault(nonce, until) == until and len(self.remembered) == 1


def refusal(vector: Vector, webhooks: Any, **changes: Any) -> str:
    with pytest.raises(SignatureError) as caught:
        vector.parse(webhooks, **changes)
    return caught.value.reason


def test_a_callback_passes_once(vector: Vector) -> None:
    webhooks = vector.make()
    assert vector.parse(webhooks)
    assert refusal(vector, webhooks) == "replayed"
    with pytest.raises(SignatureError, match="taken before"):
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


def test_a_store_of_ones_own_is_asked(vector: Vector) -> None:
    store = OwnStore()
    webhooks = vector.make(replays=store, tolerance=60)
    assert vector.parse(webhooks)
    ((nonce, until),) = store.remembered.items()
    api, _, rest = nonce.partition(":")
    assert (
        api
        == {"SmsWebhooks": "sms", "ConversationWebhooks": "conversation", "VoiceWebhooks": "voice"}[
            type(webhooks).__name__
        ]
    )
    assert rest in {vector.headers.get("x-sinch-webhook-signature-nonce"), vector.headers[vector.signature][-44:]}
    assert until == vector.signed_at + 60
    store.remembered["another"] = until
    assert refusal(vector, webhooks) == "replayed"


def test_the_failure_of_a_store_is_told(vector: Vector) -> None:
    class Failing:
        def remember(self, nonce: str, until: float) -> bool:
            raise ConnectionError("no store")

    with pytest.raises(ConnectionError, match="no store"):
        vector.parse(vector.make(replays=Failing()))


def test_what_would_be_stale_is_forgotten() -> None:
    now = 100.0
    store = MemoryReplayStore(clock=lambda: now)
    assert store.remember("a", until=110)
    assert store.remember("b", until=105)
    now = 105
    assert not store.remember("a", until=110)
    assert not store.remember("b", until=105)
    now = 105.1
    assert not store.remember("a", until=110)
    assert store.remember("b", until=200)
    now = 150
    assert store.remember("c", until=200)
    assert len(store) == 2


def test_no_more_is_remembered_than_there_is_room_for() -> None:
    store = MemoryReplayStore(3, clock=lambda: 0.0)
    for number in (5, 1, 4, 2, 3):
        assert store.remember(f"n{number}", until=number)
        assert len(store) <= 3
    # Those that would have been forgotten first have made room.
    assert [store.remember(f"n{number}", until=number) for number in (5, 4, 3)] == [False, False, False]
    assert store.remember("n1", until=1)
    assert repr(store) == "MemoryReplayStore(3 of 3)"
    with pytest.raises(ConfigurationError, match="capacity"):
        MemoryReplayStore(0)


def test_of_many_threads_one_is_told_that_it_is_new() -> None:
    store = MemoryReplayStore(clock=lambda: 0.0)
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda number: store.remember(f"n{number % 50}", until=1), range(2000)))
    assert sum(told) == len(store) == 50
