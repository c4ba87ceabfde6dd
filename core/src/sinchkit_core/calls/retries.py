"""When a request may be sent again, and after how long."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Final

from attrs import field, frozen

from ..errors import APIConnectionError, CircuitOpenError, ResponseTooLargeError
from ..setting_checks import CALLABLE, NOT_NEGATIVE, SECONDS, STATUSES, WHOLE, check_settings, number
from .operations import Repeat
from .retry_after import read_retry_after

_RULES: Final = {
    "attempts": WHOLE,
    "base": NOT_NEGATIVE,
    "factor": number("a number, 1 or more", lambda value: value >= 1),
    "cap": NOT_NEGATIVE,
    "total": SECONDS.or_none(),
    "statuses": STATUSES.or_none(),
    "jitter": CALLABLE,
}


def _status_set(statuses: Iterable[int] | None) -> frozenset[int] | None:
    # What cannot be a set is left as it is, for the check of the settings to name.
    return frozenset(statuses) if isinstance(statuses, Iterable) else statuses


def _full_jitter(ceiling: float) -> float:
    return random.uniform(0, ceiling)  # noqa: S311  # no secret hangs on it


@frozen(kw_only=True)
class RetryPolicy:
    """Bounded retries with exponential delays and full jitter.

    The one rule without exception: an operation marked ``never`` is repeated only if the service surely did not act.

    Attributes:
        attempts: How often a request may be repeated.
        base: Ceiling of the first delay in seconds.
        factor: What the ceiling is multiplied by with each further one.
        cap: Ceiling of any delay in seconds. A Retry-After beyond it ends the retries: earlier would be too early.
        total: Seconds that a call may take, its repeats and the waiting between them included; `None` for any time.
        statuses: The HTTP statuses after which a request is repeated; `None` for 408, 429 and all from 500 on.
        jitter: Draws a delay between 0 and its argument.

    Raises:
        ConfigurationError: A value is out of its range.
    """

    attempts: int = 2
    base: float = 0.5
    factor: float = 2.0
    cap: float = 30.0
    total: float | None = 120.0
    statuses: frozenset[int] | None = field(default=None, converter=_status_set)
    jitter: Callable[[float], float] = field(default=_full_jitter, repr=False)

    def __attrs_post_init__(self) -> None:
        check_settings(_RULES, {name: getattr(self, name) for name in _RULES}, owner="RetryPolicy")

    def after_failure(self, error: APIConnectionError, repeat: Repeat, attempt: int) -> float | None:
        """Seconds to wait before repeating a request that got no answer; `None` to give up.

        Args:
            error: How it failed.
            repeat: What the operation allows.
            attempt: How many repeats there have been.
        """
        if isinstance(error, (ResponseTooLargeError, CircuitOpenError)):
            return None
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
        passing = status in self.statuses if self.statuses is not None else status in (408, 429) or status >= 500
        if repeat == "never":
            passing = passing and (status == 429 or (status == 503 and wait is not None))
        if attempt >= self.attempts or not passing:
            return None
        if wait is None:
            return self._delay(attempt)
        return None if wait > self.cap else wait

    def _delay(self, attempt: int) -> float:
        return self.jitter(min(self.cap, self.base * self.factor**attempt))
