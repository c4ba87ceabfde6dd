"""Executes requests: fills in what is the client's, sends, repeats, turns refusals into errors.

There is one source for both modes. It is written with `async`, over a `Connection` whose methods may suspend.
Those of a blocking connection never do, so `run_blocking` carries such a coroutine to its end in one step, without
an event loop.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Mapping
from copy import copy
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from .call_log import in_call, log_answer, log_attempt, log_failure, log_repeat
from .error_bodies import error_from_response
from .errors import APIConnectionError, APIError, ConfigurationError, ValidationError
from .requests import Request, Response
from .retries import RetryPolicy

if TYPE_CHECKING:
    from .circuit_breaker import Circuit, CircuitBreaker

T = TypeVar("T")


@frozen
class Answer:
    """What came back over a connection."""

    status: int
    headers: Mapping[str, str]
    content: bytes


@frozen
class Outgoing:
    """A request as it goes over a connection, but for credentials.

    Attributes:
        request: What is asked.
        url: Where it goes, without the query.
        headers: Its headers; names in lower case.
        content: Its body.
        timeout: Seconds that the service may stay silent; `None` leaves it to the connection.
        deadline: When the whole answer must be there, by `time.monotonic`; `None` for whenever it comes.
    """

    request: Request[Any]
    url: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes | None = field(repr=False)
    timeout: float | None
    deadline: float | None


class Connection(Protocol):
    """A way to the service, which adds the credentials."""

    async def send(self, outgoing: Outgoing) -> Answer:
        """Send once; raises `APIConnectionError` or `APITimeoutError` without a complete answer."""
        ...

    async def wait(self, seconds: float) -> None:
        """Let time pass."""
        ...


@frozen
class Settings:
    """What a client adds to every request.

    Attributes:
        base_url: Scheme, host and perhaps a path prefix.
        servers: The same for operations that another host serves, by its label.
        path_parameters: Values of the path parameters that the client fills in, by name.
        headers: Headers for every request. They take precedence over the client's own.
        timeout: Seconds that the service may stay silent; `None` leaves it to the connection.
        retries: When a request is repeated.
        validate: Whether the document's limits are checked before sending.
        hints: What to add to the text of a refusal, by HTTP status.
        circuit_breaker: Holds requests back while the service keeps failing.
    """

    base_url: str
    path_parameters: Mapping[str, str] = field(factory=dict[str, str])
    servers: Mapping[str, str] = field(factory=dict[str, str])
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    timeout: float | None = None
    retries: RetryPolicy = field(factory=RetryPolicy)
    validate: bool = True
    hints: Mapping[int, str] = field(factory=dict[int, str])
    circuit_breaker: CircuitBreaker | None = None


async def perform(request: Request[T], settings: Settings, connection: Connection) -> Response[T]:
    """Send `request` until it is answered or may not be repeated any more.

    Raises:
        ValidationError: An argument breaks a limit; nothing was sent.
        APIError: The service refused.
        APIConnectionError: There was no answer.
    """
    if settings.validate:
        request.check()
    base_url = settings.servers.get(request.operation.server or "", settings.base_url)
    outgoing = _outgoing(request, settings, base_url)
    circuit = None if settings.circuit_breaker is None else settings.circuit_breaker.circuit(base_url)
    may_have_acted = False
    attempt = 0
    while True:
        log_attempt(outgoing, attempt)
        began = monotonic()
        reason: APIError | APIConnectionError
        try:
            answer = await _send(outgoing, circuit, connection)
        except APIConnectionError as failure:
            log_failure(outgoing, failure, monotonic() - began)
            reason = failure
            delay = settings.retries.after_failure(failure, request.repeat, attempt)
            # An earlier attempt may have been processed, though this one surely was not.
            failure.may_have_been_processed |= may_have_acted
            may_have_acted = failure.may_have_been_processed
        else:
            log_answer(outgoing, answer, monotonic() - began)
            response = Response(request, answer.status, answer.headers, answer.content)
            if 200 <= answer.status < 300 or (may_have_acted and _is_already_so(response)):
                return response
            reason = error_from_response(response, request, settings.hints.get(answer.status))
            retry_after = answer.headers.get("retry-after")
            delay = settings.retries.after_status(answer.status, retry_after, request.repeat, attempt)
            # What is marked `never` is sent again only if it surely was not processed.
            may_have_acted |= request.repeat != "never" and (answer.status == 408 or answer.status >= 500)
        if delay is None or (outgoing.deadline is not None and monotonic() + delay >= outgoing.deadline):
            raise reason
        log_repeat(outgoing, delay)
        attempt += 1
        await connection.wait(delay)


def _outgoing(request: Request[Any], settings: Settings, base_url: str) -> Outgoing:
    url = base_url.rstrip("/") + request.path_for(settings.path_parameters)
    headers = {"accept": "application/json"}
    content = _content(request)
    if content is not None:
        headers["content-type"] = "application/json"
    headers.update({name.lower(): value for name, value in settings.headers.items()})
    total = settings.retries.total
    deadline = None if total is None else monotonic() + total
    return Outgoing(request, url, headers, content, settings.timeout, deadline)


async def _send(outgoing: Outgoing, circuit: Circuit | None, connection: Connection) -> Answer:
    """Send once, if the circuit breaker lets it pass."""
    with in_call():
        if circuit is None:
            return await connection.send(outgoing)
        with circuit.attempt(outgoing.request) as attempt:
            answer = await connection.send(outgoing)
            attempt.answered(answer.status)
            return answer


def _is_already_so(response: Response[Any]) -> bool:
    """Whether a repeat found done what the request before it was to do, such as deleting something."""
    request = response.request
    return response.status == 404 and request.repeat == "same-state" and request.decoder is None


def _content(request: Request[Any]) -> bytes | None:
    body = request.body
    if body is None:
        return None
    try:
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as problem:
        raise ValidationError(f"the body of {request.label} cannot be written as JSON: {problem}") from None


def run_blocking(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine over a blocking connection to its end.

    Raises:
        RuntimeError: It suspended, so its connection is not a blocking one.
    """
    try:
        coroutine.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    coroutine.close()
    raise RuntimeError("this connection needs an event loop; use the asynchronous client")


C = TypeVar("C", bound=Connection)


class _Line(Generic[C]):
    """A connection that is opened by its first use, once, whatever the number of threads."""

    def __init__(self, connect: Callable[[], C]) -> None:
        self._connect = connect
        self._lock = Lock()
        self._connection: C | None = None
        self._closed = False

    def get(self) -> C:
        connection = self._connection
        if connection is None:
            with self._lock:
                if self._closed:
                    raise ConfigurationError("the client is closed; make a new one")
                connection = self._connection = self._connection or self._connect()
        return connection

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._connection = None


class Executor:
    """Executes requests and blocks until they are answered. Threads may share it.

    Args:
        settings: What to add to every request.
        connect: Opens the connection; called once, at the first request.
    """

    def __init__(self, settings: Settings, connect: Callable[[], Connection]) -> None:
        self.settings = settings
        self._connection = _Line(connect)

    def with_settings(self, settings: Settings) -> Executor:
        """An executor with other settings over the same connection; closing either closes both."""
        other = copy(self)
        other.settings = settings
        return other

    def execute(self, request: Request[T]) -> T:
        """Send `request` and give its result; see `execute_raw` for what is raised, and `Response.parse`."""
        return self.execute_raw(request).parse()

    def execute_raw(self, request: Request[T]) -> Response[T]:
        """Send `request` and give the whole response, its body not yet read.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: There was no answer.
        """
        return run_blocking(perform(request, self.settings, self._connection.get()))

    def wait(self, seconds: float) -> None:
        """Let time pass between two requests."""
        run_blocking(self._connection.get().wait(seconds))

    def close(self) -> None:
        """Send nothing any more. What the connection runs over is closed by whoever opened it."""
        self._connection.close()


class AsyncExecutor:
    """Executes requests in an event loop; otherwise as `Executor`.

    Args:
        settings: What to add to every request.
        connect: Opens the connection; called once, at the first request.
    """

    def __init__(self, settings: Settings, connect: Callable[[], Connection]) -> None:
        self.settings = settings
        self._connection = _Line(connect)

    def with_settings(self, settings: Settings) -> AsyncExecutor:
        """An executor with other settings over the same connection; closing either closes both."""
        other = copy(self)
        other.settings = settings
        return other

    async def execute(self, request: Request[T]) -> T:
        """Send `request` and give its result; see `execute_raw` for what is raised, and `Response.parse`."""
        return (await self.execute_raw(request)).parse()

    async def execute_raw(self, request: Request[T]) -> Response[T]:
        """Send `request` and give the whole response, its body not yet read.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: There was no answer.
        """
        return await perform(request, self.settings, self._connection.get())

    async def wait(self, seconds: float) -> None:
        """Let time pass between two requests."""
        await self._connection.get().wait(seconds)

    def close(self) -> None:
        """Send nothing any more. What the connection runs over is closed by whoever opened it."""
        self._connection.close()
