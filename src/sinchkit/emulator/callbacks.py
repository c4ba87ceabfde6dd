"""Posting callbacks to the user's server, with the service's retries."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import httpx

from sinchkit.emulator.agenda import Agenda
from sinchkit.emulator.callback_signatures import CONTENT_TYPE, CallbackSigner
from sinchkit.emulator.clock import Clock
from sinchkit.emulator.json_types import JsonOut
from sinchkit.emulator.timestamps import later

# Seconds after the first attempt, each double the one before.
RETRIES_AFTER = tuple(5 * 2**number for number in range(15))
_TIMEOUT = 10.0


@dataclass(frozen=True, slots=True)
class PostedCallback:
    """A callback and its attempts so far.

    Attributes:
        url: Where it went.
        body: The JSON object that was posted.
        status: The HTTP status of the latest answer; None if there was none.
        attempts: How often it has been posted.
        headers: The headers of the latest attempt that say what is posted and who posts it.
        answer: The body of the latest answer.
    """

    url: str
    body: JsonOut
    status: int | None = None
    attempts: int = 0
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    answer: bytes = field(default=b"", repr=False)

    @property
    def was_taken(self) -> bool:
        """Whether the latest answer was a success."""
        return self.status is not None and 200 <= self.status < 300


@dataclass(slots=True)
class _Record:
    """A callback as it stands; replaced as a whole, so that other threads may read it at any time."""

    callback: PostedCallback


class CallbackDelivery:
    """Posts callbacks of one API and remembers them.

    A 5xx, a 429 or no answer is followed by another attempt, as long as `retries_after` has one. Any other answer is
    final.

    Args:
        clock: The time that callbacks are signed with.
        agenda: Where attempts wait for their time.
        signer: Signs each attempt; None for callbacks without signature.
        retries_after: When further attempts follow, in seconds after the first: by default from 5, then 10, 20 and so
            on to 81,920.
        signs_repeats_anew: Whether a further attempt is signed anew, or carries the signature of the first. Nothing
            published says which of the two the service does.
    """

    def __init__(
        self,
        clock: Clock,
        agenda: Agenda,
        signer: CallbackSigner | None = None,
        retries_after: Sequence[int] = RETRIES_AFTER,
        *,
        signs_repeats_anew: bool = True,
    ) -> None:
        self._clock = clock
        self._agenda = agenda
        self._signer = signer
        self._retries_after = retries_after
        self._signs_repeats_anew = signs_repeats_anew
        self._records: list[_Record] = []
        self._client: httpx.AsyncClient | None = None

    @property
    def posted(self) -> tuple[PostedCallback, ...]:
        """The callbacks posted so far, oldest first."""
        return tuple(record.callback for record in tuple(self._records) if record.callback.attempts)

    def post(self, url: str, body: JsonOut) -> None:
        """Post `body` to `url` as soon as the agenda gets to it."""
        record = self._record(url, body)
        now = self._clock.now()
        self._agenda.at(now, lambda: self._attempt(record, now))

    async def post_at_once(self, url: str, body: JsonOut) -> PostedCallback:
        """Post `body` to `url` now; only further attempts, if they are needed, wait for the agenda.

        Returns:
            The callback as it stands after the first attempt.
        """
        record = self._record(url, body)
        await self._attempt(record, self._clock.now())
        return record.callback

    def forget(self) -> None:
        """Forget what was posted."""
        self._records = []

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    def _record(self, url: str, body: JsonOut) -> _Record:
        record = _Record(PostedCallback(url, body))
        self._records.append(record)
        return record

    async def _attempt(self, record: _Record, first_at: datetime) -> None:
        record.callback = callback = await self._send(record.callback)
        status, attempts = callback.status, callback.attempts
        may_succeed_later = status is None or status == 429 or status >= 500
        if may_succeed_later and attempts <= len(self._retries_after):
            again_at = later(first_at, timedelta(seconds=self._retries_after[attempts - 1]))
            self._agenda.at(again_at, lambda: self._attempt(record, first_at))

    async def _send(self, callback: PostedCallback) -> PostedCallback:
        content = json.dumps(callback.body, ensure_ascii=False, separators=(",", ":")).encode()
        headers = {"Content-Type": CONTENT_TYPE}
        if callback.attempts and not self._signs_repeats_anew:
            headers |= callback.headers
        elif self._signer is not None:
            headers |= self._signer.headers(callback.url, content, self._clock.now())
        sent = replace(callback, attempts=callback.attempts + 1, headers=headers, status=None, answer=b"")
        try:
            answer = await self._http().post(callback.url, content=content, headers=headers)
        except httpx.RequestError:
            return sent
        return replace(sent, status=answer.status_code, answer=answer.content)

    def _http(self) -> httpx.AsyncClient:
        # Made at the first callback: setting up TLS takes longer than everything else at the emulator's start.
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False)
        return self._client
