"""One access token for everybody who needs it, and one request for it however many wait."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar, cast

from attrs import evolve, field, frozen

from ..errors import DecodeError
from ..forking import renew_in_children

Failure = TypeVar("Failure")

_LEEWAY = 60.0
_USUAL_LIFE = 3600.0
_PAUSE_AFTER_FAILURE = 5.0


@frozen
class AccessToken:
    """A token and its times, in seconds of the clock it was taken by.

    Attributes:
        text: The token.
        renew_at: When to fetch the next one.
        expires_at: When it ends.
    """

    text: str = field(repr=False)
    renew_at: float
    expires_at: float


def read_access_token(content: bytes, asked_at: float) -> AccessToken | DecodeError:
    """The token in the body of a token endpoint's answer, or what is wrong with it, without showing it.

    It is renewed 60 seconds before its end, or after half of a life shorter than two minutes.
    """
    # The error is given back, not raised: a traceback's locals would show what was received.
    try:
        body: object = json.loads(content)
    except (ValueError, RecursionError):
        return DecodeError("AccessToken", "the token endpoint did not answer with JSON")
    answer = cast("dict[str, object]", body) if isinstance(body, dict) else {}
    text = answer.get("access_token")
    if not isinstance(text, str) or not text or not all("!" <= character <= "~" for character in text):
        return DecodeError("AccessToken", "the token endpoint answered without a usable token").under("access_token")
    life = _life(answer.get("expires_in"))
    return AccessToken(text, asked_at + life - min(_LEEWAY, life / 2), asked_at + life)


def _life(expires_in: object) -> float:
    try:
        life = float(cast("str", expires_in))
    except (TypeError, ValueError, OverflowError):
        return _USUAL_LIFE  # a token that ends sooner is renewed when the service says so
    return max(0.0, life) if math.isfinite(life) else _USUAL_LIFE


class SharedToken(Generic[Failure]):
    """The token in use. Threads and event loops may share it; nothing in it waits.

    A caller whom `take` asks to fetch the token must call `settle`, whatever happens.

    Args:
        clock: Seconds, never going back.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self._lock = Lock()
        self._token: AccessToken | None = None
        self._fetch: Future[AccessToken | Failure | None] | None = None
        renew_in_children(self)

    def take(self) -> AccessToken | Future[AccessToken | Failure | None] | None:
        """The token; or else what to wait for, as somebody fetches one; or `None`: fetch it.

        While a token that has not ended yet is being renewed, the others go on with it.
        """
        with self._lock:
            now = self.clock()
            if self._token is not None:
                if now < self._token.renew_at:
                    return self._token
                if self._fetch is not None and now < self._token.expires_at:
                    return self._token
            if self._fetch is not None:
                return self._fetch
            self._fetch = Future()
            # So that a waiting caller that is cancelled cannot cancel it for the others.
            self._fetch.set_running_or_notify_cancel()
            return None

    def settle(self, outcome: AccessToken | Failure | None) -> None:
        """Tell everybody who waits what came of fetching; `None` if it was given up, so that another one tries."""
        with self._lock:
            fetch, self._fetch = self._fetch, None
            if isinstance(outcome, AccessToken):
                self._token = outcome
            elif outcome is not None and self._token is not None:
                again_at = min(self.clock() + _PAUSE_AFTER_FAILURE, self._token.expires_at)
                self._token = evolve(self._token, renew_at=again_at)
        if fetch is not None:
            fetch.set_result(outcome)

    def unexpired(self) -> AccessToken | None:
        """The token if it has not ended, though it should be renewed."""
        with self._lock:
            return self._token if self._token is not None and self.clock() < self._token.expires_at else None

    def drop(self, text: str) -> None:
        """Use the token with this text no longer, unless another one has taken its place already."""
        with self._lock:
            if self._token is not None and self._token.text == text:
                self._token = None

    def renew_after_fork(self) -> None:
        """Begin anew in a child process: without a token, and without a fetch under way."""
        self._lock = Lock()
        self._token = None
        self._fetch = None
