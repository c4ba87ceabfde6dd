"""Holds requests back while a service keeps failing, so that callers learn it at once and the service can recover."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeAlias, cast

from attrs import field, frozen

from ..errors import APIConnectionError, CircuitOpenError, ConfigurationError, ResponseTooLargeError
from ..forking import renew_in_children
from ..setting_checks import CALLABLE, COUNT, SECONDS, STATUSES, check_settings, number

if TYPE_CHECKING:
    from .requests import Request

_RULES: Final = {
    "window": SECONDS,
    "bucket": SECONDS,
    "minimum_requests": COUNT,
    "failure_ratio": number("a number above 0 and at most 1", lambda value: 0 < value <= 1),
    "reset": SECONDS,
    "statuses": STATUSES,
    "clock": CALLABLE,
}

CircuitState: TypeAlias = Literal["closed", "open", "half-open"]
"""Closed: requests pass. Open: they are held back. Half-open: the next one is a trial, which decides."""


def _set_of(statuses: Iterable[int]) -> frozenset[int]:
    # What cannot be a set is left as it is, for the check of the settings to name.
    try:
        return frozenset(statuses)
    except TypeError:
        return cast("frozenset[int]", statuses)


@frozen(kw_only=True)
class CircuitBreaker:
    """When requests are held back, and for how long.

    Once too many of the last requests to a host have failed, its circuit opens: further requests raise
    `CircuitOpenError` without being sent. After `reset` seconds one request is let through as a trial. If it
    succeeds, the circuit closes; if it fails, requests are held back for as long again.

    The settings never change. Clients that are given the same breaker share its circuits, and so do the views of a
    client. Threads may share it.

    Attributes:
        window: Over how many seconds requests are counted.
        bucket: By how many seconds the window moves on.
        minimum_requests: How many requests there must be in the window before the circuit can open.
        failure_ratio: The share of failed requests at which it opens, above 0 and at most 1.
        reset: For how many seconds requests are held back.
        statuses: The HTTP statuses that count as failures. A request without an answer counts as well.
        clock: Seconds, never going back.

    Raises:
        ConfigurationError: A value is out of its range.
    """

    window: float = 60.0
    bucket: float = 10.0
    minimum_requests: int = 10
    failure_ratio: float = 0.5
    reset: float = 30.0
    statuses: frozenset[int] = field(default=frozenset((500, 502, 503, 504)), converter=_set_of)
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)
    _circuits: dict[str, Circuit] = field(init=False, factory=dict[str, "Circuit"], repr=False, eq=False)
    _lock: Lock = field(init=False, factory=Lock, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        renew_in_children(self)
        check_settings(_RULES, {name: getattr(self, name) for name in _RULES}, owner="CircuitBreaker")
        if self.bucket > self.window:
            raise ConfigurationError("bucket of a CircuitBreaker must be no more than window")

    def renew_after_fork(self) -> None:
        """Begin anew in a child process, with closed circuits."""
        object.__setattr__(self, "_lock", Lock())
        self._circuits.clear()

    def circuit(self, service: str) -> Circuit:
        """The circuit of one service, by its base URL: when SMS fails, calls can still be made."""
        with self._lock:
            if service not in self._circuits:
                self._circuits[service] = Circuit(self)
            return self._circuits[service]


class Circuit:
    """What a breaker knows of one service."""

    def __init__(self, breaker: CircuitBreaker) -> None:
        self._breaker = breaker
        self._lock = Lock()
        self._recent = _Recent(breaker.window, breaker.bucket)
        self._opened_at: float | None = None
        # Results of requests let through before the circuit last changed say nothing of it as it is now.
        self._epoch = 0
        self._trial: Attempt | None = None

    @property
    def state(self) -> CircuitState:
        """Whether requests pass."""
        with self._lock:
            if self._opened_at is None:
                return "closed"
            return "open" if self._seconds_left() > 0 else "half-open"

    def attempt(self, request: Request[Any]) -> Attempt:
        """One attempt to send `request`, as a context manager; the outcome of the block counts."""
        return Attempt(self, request)

    def _seconds_left(self) -> float:
        if self._opened_at is None:
            return 0.0
        return max(0.0, self._opened_at + self._breaker.reset - self._breaker.clock())

    def admit(self, attempt: Attempt) -> int:
        """Let `attempt` through, and give what to return with its result.

        Raises:
            CircuitOpenError: Not now.
        """
        with self._lock:
            if self._opened_at is not None:
                seconds = self._seconds_left()
                if seconds > 0 or self._trial is not None:
                    raise _held_back(attempt.request, seconds)
                self._trial = attempt
            return self._epoch

    def settle(self, attempt: Attempt, epoch: int, *, failed: bool | None) -> None:
        """Take in the result of an attempt; `None` for one that had none."""
        with self._lock:
            if epoch != self._epoch:
                return
            if attempt is self._trial:
                self._trial = None
                if failed is not None:
                    self._change(opened=failed)
            elif failed is not None and self._opened_at is None:
                now = self._breaker.clock()
                total, failures = self._recent.add(now, failed=failed)
                ratio = failures / total
                if total >= self._breaker.minimum_requests and ratio >= self._breaker.failure_ratio:
                    self._change(opened=True)

    def _change(self, *, opened: bool) -> None:
        self._epoch += 1
        self._opened_at = self._breaker.clock() if opened else None
        self._recent.clear()

    def counts(self, status: int) -> bool:
        """Whether an answer with this status is a failure of the service."""
        return status in self._breaker.statuses


class Attempt:
    """One try of a request, as context.

    Args:
        circuit: The circuit of its service.
        request: What is tried.
    """

    def __init__(self, circuit: Circuit, request: Request[Any]) -> None:
        self.request = request
        self._circuit = circuit
        self._epoch = 0
        self._failed: bool | None = None

    def answered(self, status: int) -> None:
        """The service answered with this status."""
        self._failed = self._circuit.counts(status)

    def __enter__(self) -> Self:
        self._epoch = self._circuit.admit(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        failed = self._failed
        if isinstance(error, APIConnectionError):
            failed = not isinstance(error, ResponseTooLargeError)  # which is an answer
        self._circuit.settle(self, self._epoch, failed=failed)


class _Recent:
    """How many requests there were of late, and how many of them failed; counted in buckets, so that it stays small."""

    def __init__(self, window: float, bucket: float) -> None:
        self._window = window
        self._bucket = bucket
        self._buckets: deque[tuple[float, list[int]]] = deque()

    def add(self, now: float, *, failed: bool) -> tuple[int, int]:
        """Count one more, and give the numbers of requests and of failures in the window."""
        while self._buckets and self._buckets[0][0] <= now - self._window:
            self._buckets.popleft()
        if not self._buckets or now >= self._buckets[-1][0] + self._bucket:
            self._buckets.append((now, [0, 0]))
        counts = self._buckets[-1][1]
        counts[0] += 1
        counts[1] += failed
        return sum(counts[0] for _, counts in self._buckets), sum(counts[1] for _, counts in self._buckets)

    def clear(self) -> None:
        """Begin anew."""
        self._buckets.clear()


def _held_back(request: Request[Any], seconds: float) -> CircuitOpenError:
    when = f"in {seconds:.1f} s" if seconds > 0 else "once the trial under way is over"
    problem = f"not sent, since the service failed too often lately; the next one is tried {when}"
    return CircuitOpenError(problem, request=request, may_have_been_processed=False)
