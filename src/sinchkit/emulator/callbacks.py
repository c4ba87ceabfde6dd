"""Posting callbacks to the user's server, with the service's retries."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import httpx

from sinchkit.emulator.agenda import Agenda
from sinchkit.emulator.clock import Clock
from sinchkit.emulator.json_types import JsonOut
from sinchkit.emulator.timestamps import later

# Seconds after the first attempt, each double the one before.
_RETRIES_AFTER = tuple(5 * 2**number for number in range(15))
_TIMEOUT = 10.0


@dataclass(frozen=True, slots=True)
class PostedCallback:
    """A callback and what became of it so far.

    Attributes:
        url: Where it went.
        body: The JSON object that was posted.
        status: The HTTP status of the latest answer; None if there was none.
        attempts: How often it has been posted.
    """

    url: str
    body: JsonOut
    status: int | None
    attempts: int


@dataclass(slots=True)
class _Record:
    """A callback as it stands; replaced as a whole, so that other threads may read it at any time."""

    callback: PostedCallback


class CallbackDelivery:
    """Posts callbacks and remembers them.

    A 5xx, a 429 or no answer is followed by another attempt 5 s after the first, then 10 s, 20 s and so on to 81,920 s
    after it. Any other answer is final.
    """

    def __init__(self, clock: Clock, agenda: Agenda) -> None:
        self._clock = clock
        self._agenda = agenda
        self._records: list[_Record] = []
        self._client: httpx.AsyncClient | None = None

    @property
    def posted(self) -> tuple[PostedCallback, ...]:
        """The callbacks posted so far, oldest first."""
        return tuple(record.callback for record in tuple(self._records) if record.callback.attempts)

    def post(self, url: str, body: JsonOut) -> None:
        """Post `body` to `url` as soon as the agenda gets to it."""
        record = _Record(PostedCallback(url, body, status=None, attempts=0))
        self._records.append(record)
        now = self._clock.now()
        self._agenda.at(now, lambda: self._attempt(record, now))

    def forget(self) -> None:
        """Forget what was posted."""
        self._records = []

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _attempt(self, record: _Record, first_at: datetime) -> None:
        status, may_succeed_later = await self._send(record.callback)
        attempts = record.callback.attempts + 1
        record.callback = replace(record.callback, status=status, attempts=attempts)
        if may_succeed_later and attempts <= len(_RETRIES_AFTER):
            again_at = later(first_at, timedelta(seconds=_RETRIES_AFTER[attempts - 1]))
            self._agenda.at(again_at, lambda: self._attempt(record, first_at))

    async def _send(self, callback: PostedCallback) -> tuple[int | None, bool]:
        content = json.dumps(callback.body, ensure_ascii=False, separators=(",", ":")).encode()
        try:
            answer = await self._http().post(
                callback.url, content=content, headers={"Content-Type": "application/json"}
            )
        except httpx.TransportError:
            return None, True
        return answer.status_code, answer.status_code == 429 or answer.status_code >= 500

    def _http(self) -> httpx.AsyncClient:
        # Made at the first callback: setting up TLS takes longer than everything else at the emulator's start.
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False)
        return self._client
