"""Executes requests: fills in what is the client's, sends, repeats, turns refusals into errors.

There is one source for both modes. It is written with `async`, over a `Connection` whose methods may suspend.
Those of a blocking connection never do, so `run_blocking` carries such a coroutine to its end in one step, without
an event loop.

The way of a call, from top to bottom of this file:

    perform        check the arguments, then attempt until answered or not to be repeated any more
    _attempt       circuit breaker, and one kind of error for whatever a connection raises
    _authorized    authorize, send, and once more with other credentials after a 401
    Connection     send, and read the answer within its limits (`connections`)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Mapping
from contextlib import nullcontext
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define, field, frozen

from ..auth.token_failures import TokenUnavailable, error_without_token
from ..call_log import InCall, log_answer, log_attempt, log_failure, log_repeat
from ..errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    ResponseTooLargeError,
    SinchError,
    ValidationError,
)
from ..forking import renew_in_children
from ..uncopyable import Uncopyable
from .error_bodies import USUAL_SHAPE, ErrorShape, error_from_response
from .exchange import Answer, Connection, Message, MessageHeaders, NoAnswer
from .requests import Request, Response
from .retries import RetryPolicy

if TYPE_CHECKING:
    from .circuit_breaker import Circuit, CircuitBreaker

T = TypeVar("T")

_UNBROKEN = nullcontext()


@frozen
class Settings:
    """The settings that a client adds to every request.

    Attributes:
        base_url: Scheme, host and perhaps a path prefix.
        servers: The same for operations that another host serves, by its label.
        path_parameters: Values of the path parameters that the client fills in, by name.
        headers: Headers for every request. They take precedence over the client's own.
        timeout: Seconds that the service may stay silent; `None` leaves it to the connection.
        max_response_bytes: How large an answer may be once decompressed; `None` for no limit.
        retries: When a request is repeated.
        validate: Whether the document's limits are checked before sending.
        validate_answers: Whether an answer that is not as documented is refused.
        hints: What to add to the text of a refusal, by HTTP status.
        error_shape: Where error bodies hold code, text and reference, if not in the usual fields.
        circuit_breaker: Holds requests back while the service keeps failing.
    """

    base_url: str
    path_parameters: Mapping[str, str] = field(factory=dict[str, str])
    servers: Mapping[str, str] = field(factory=dict[str, str])
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    timeout: float | None = None
    max_response_bytes: int | None = None
    retries: RetryPolicy = field(factory=RetryPolicy)
    validate: bool = True
    validate_answers: bool = False
    hints: Mapping[int, str] = field(factory=dict[int, str])
    error_shape: ErrorShape = USUAL_SHAPE
    circuit_breaker: CircuitBreaker | None = None


@define
class _Call:
    """A call under way.

    Attributes:
        request: What is asked.
        message: The same as it goes out, but for credentials.
        circuit: What holds it back while the service keeps failing.
        attempt: How many repeats there have been.
        may_have_acted: Whether the service may have acted on an attempt that failed.
    """

    request: Request[Any]
    message: Message
    circuit: Circuit | None
    attempt: int = 0
    may_have_acted: bool = False


async def perform(request: Request[T], settings: Settings, connection: Connection) -> Response[T]:
    """Send `request` until it is answered or may not be repeated any more.

    Raises:
        ValidationError: An argument breaks a limit; nothing was sent.
        APIError: The service refused.
        APIConnectionError: There was no answer.
    """
    if settings.validate:
        request.check()
    call = _call(request, settings)
    while True:
        try:
            outcome = await _attempt(call, settings, connection)
        except SinchError as error:
            # An earlier attempt may have been processed, though this one surely was not.
            error.may_have_been_processed |= call.may_have_acted
            raise
        if isinstance(outcome, Response):
            return outcome
        delay = outcome
        log_repeat(request, delay)
        call.attempt += 1
        await connection.wait(delay)


def _call(request: Request[Any], settings: Settings) -> _Call:
    base_url = settings.servers.get(request.operation.server or "", settings.base_url)
    headers = MessageHeaders(accept="application/json")
    content = _content(request)
    if content is not None:
        headers["content-type"] = "application/json"
    for name, value in settings.headers.items():
        headers[name.lower()] = value
    total = settings.retries.total
    message = Message(
        request.method,
        base_url.rstrip("/") + request.path_for(settings.path_parameters),
        headers,
        request.query,
        content,
        settings.timeout,
        None if total is None else monotonic() + total,
        settings.max_response_bytes,
    )
    circuit = None if settings.circuit_breaker is None else settings.circuit_breaker.circuit(base_url)
    return _Call(request, message, circuit)


async def _attempt(call: _Call, settings: Settings, connection: Connection) -> Response[Any] | float:
    """The answer to one attempt, or the seconds to wait before the next one.

    Raises:
        SinchError: It failed, and may not be repeated.
    """
    request, retries = call.request, settings.retries
    log_attempt(request, call.message, call.attempt)
    began = monotonic()
    reason: APIError | APIConnectionError
    try:
        answer = await _answer(call, connection)
    except APIConnectionError as failure:
        log_failure(request, failure, monotonic() - began)
        reason = failure
        delay = retries.after_failure(failure, request.repeat, call.attempt)
        acted = failure.may_have_been_processed
    else:
        log_answer(request, answer, monotonic() - began)
        response = Response(request, answer.status, answer.headers, answer.content, settings.validate_answers)
        if 200 <= answer.status < 300 or (call.may_have_acted and _is_already_so(response)):
            return response
        reason = error_from_response(response, request, settings.hints.get(answer.status), settings.error_shape)
        retry_after = answer.headers.get("retry-after")
        delay = retries.after_status(answer.status, retry_after, request.repeat, call.attempt)
        acted = reason.may_have_been_processed
    deadline = call.message.deadline
    if delay is None or (deadline is not None and monotonic() + delay >= deadline):
        raise reason
    call.may_have_acted |= acted
    return delay


async def _answer(call: _Call, connection: Connection) -> Answer:
    """The answer to one attempt, if the circuit breaker lets it pass.

    Raises:
        APIConnectionError: There is none.
        SinchError: The attempt was not made.
    """
    with InCall(), _UNBROKEN if call.circuit is None else call.circuit.attempt(call.request) as attempt:
        try:
            answer = await _authorized(call.message, connection)
        except NoAnswer as failure:
            raise _no_answer(failure, call.request) from failure.__cause__
        except TokenUnavailable as failure:
            raise error_without_token(failure.failure, call.request) from failure.__cause__
        if attempt is not None:
            attempt.answered(answer.status)
        return answer


async def _authorized(message: Message, connection: Connection) -> Answer:
    """The answer to one message with credentials, sent once more with other ones if they are not accepted."""
    auth = connection.auth
    headers = await auth.authorize(message, connection)
    answer = await connection.send(message.with_headers(headers))
    if answer.status == 401 and auth.may_renew(headers, answer):
        headers = await auth.authorize(message, connection)
        answer = await connection.send(message.with_headers(headers))
        if answer.status == 401:
            auth.renewal_failed()
    return answer


def _no_answer(failure: NoAnswer, request: Request[Any]) -> APIConnectionError:
    kind = APIConnectionError
    if failure.too_large:
        kind = ResponseTooLargeError
    elif failure.timed_out:
        kind = APITimeoutError
    return kind(failure.problem, request=request, may_have_been_processed=not failure.unsent)


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


class _Line:
    """A connection that is opened by its first use, once, whatever the number of threads."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._lock = Lock()
        self._connection: Connection | None = None
        self._closed = False
        renew_in_children(self)

    def get(self) -> Connection:
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

    def renew_after_fork(self) -> None:
        self._lock = Lock()
        self._connection = None


class _AnyExecutor(Uncopyable):
    """What executors of both modes are made of."""

    def __init__(self, settings: Settings, connect: Callable[[], Connection]) -> None:
        self.settings = settings
        self._connection = _Line(connect)

    def with_settings(self, settings: Settings) -> Self:
        """An executor with other settings over the same connection; closing either closes both."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other.settings = settings
        return other

    def close(self) -> None:
        """Send nothing any more. What the connection runs over is closed by its opener."""
        self._connection.close()


class Executor(_AnyExecutor):
    """Executes requests and blocks until they are answered. Threads may share it.

    Args:
        settings: What to add to every request.
        connect: Opens the connection; called once, at the first request.
    """

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


class AsyncExecutor(_AnyExecutor):
    """Executes requests in an event loop; otherwise as `Executor`.

    Args:
        settings: What to add to every request.
        connect: Opens the connection; called once, at the first request.
    """

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
