"""When a request may be sent again, and after how long."""

from __future__ import annotations

import random
from collections.abc import Callable

from attrs import frozen

from .errors import APIConnectionError
from .operations import Repeat
from .retry_after import read_retry_after


@frozen
class RetryPolicy:
    """Bounded retries with exponential delays and full jitter.

    The one rule without exception: an operation marked ``never`` is repeated only if the service surely did not act.

    Attributes:
        attempts: How often a request may be repeated.
        base: Ceiling of the first delay in seconds; it doubles with each further one.
        cap: Ceiling of any delay in seconds. A Retry-After beyond it ends the retries: earlier would be too early.
        jitter: Draws a delay between 0 and its argument.
    """

    attempts: int = 2
    base: float = 0.5
    cap: float = 30.0
    jitter: Callable[[float], float] = lambda ceiling: random.uniform(0, ceiling)  # noqa: S311  # no secret hangs on it

    def after_failure(self, error: APIConnectionError, repeat: Repeat, attempt: int) -> float | None:
        """Seconds to wait before repeating a request that got no answer; `None` to give up.

        Args:
            error: How it failed.
            repeat: What the operation allows.
            attempt: How many repeats there have been.
        """
        if attempt >= self.attempts or (repeat == "never" and error.may_have_been_processed):
            return None
        return self._delay(attempt)

    def after_status(self, status: int, retry_after: str | None, repeat: Repeat, attempt: int) -> float | None:
        """Seconds to wait before repeating a request that was refused; `None` if the refusal stands.

        Args:
            status: The answer's HTTP status.
            retry_after: Its Retry-After header.
            repeat: What the operation allows.
            attempt: How many repeats there have been.
        """
        wait = read_retry_after(retry_after)
        if repeat == "never":
            refused_unseen = status == 429 or (status == 503 and wait is not None)
        else:
            refused_unseen = status in (408, 429) or status >= 500
        if attempt >= self.attempts or not refused_unseen:
            return None
        if wait is None:
            return self._delay(attempt)
        return None if wait > self.cap else wait

    def _delay(self, attempt: int) -> float:
        return self.jitter(min(self.cap, self.base * 2**attempt))
