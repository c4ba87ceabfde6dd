"""The errors of this client.

SinchError                      `may_have_been_processed`: whether the service may have acted
    ConfigurationError          a credential, region or setting is missing or wrong; nothing was sent
    ValidationError             an argument cannot be sent or breaks a limit; nothing was sent
    DecodeError                 an answer or a callback cannot be read
    SignatureError              a callback is not proven to come from the service
    APIConnectionError          no answer
        APITimeoutError         the service did not answer in time
        ResponseTooLargeError   the answer is larger than this client reads
        CircuitOpenError        not sent, because the service failed too often lately
    APIError                    the service answered with a status that is not success
        BadRequestError         400
        AuthenticationError     401, or the token endpoint refused
        PermissionDeniedError   403
        NotFoundError           404
        ConflictError           409
        RateLimitError          429
        ServerError             5xx
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .masking import mask_phone_numbers

if TYPE_CHECKING:
    from .calls.requests import Request, Response  # circular: errors show the request, and requests raise errors


def _rebuild(kind: type[SinchError], args: tuple[object, ...], state: dict[str, Any]) -> SinchError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class SinchError(Exception):
    """The root of all errors of this client.

    Attributes:
        may_have_been_processed: Whether the service may have acted on the call that failed. False only where it surely
            has not: nothing was sent, or the service refused before acting. After True, find out before sending again.
    """

    may_have_been_processed: bool = False

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are rebuilt from `args` alone, which keyword-only constructors refuse.
        return _rebuild, (type(self), self.args, self.__dict__)


class ConfigurationError(SinchError):
    """Credentials, a region or another setting is missing, contradictory or unknown. Nothing was sent."""


_PLAIN_KEY: Final = re.compile(r"[^\s.\[\]\"\\]+")


def key_step(key: str) -> str:
    """The key of a map as a step of a path: as it is, or quoted in brackets where that could mislead."""
    return key if key.isprintable() and _PLAIN_KEY.fullmatch(key) else f"[{json.dumps(key)}]"


def join_path(segment: str | int, path: str) -> str:
    """`path` seen from one level further out: ``join_path("to", "[3]") == "to[3]"``."""
    if isinstance(segment, int):
        segment = f"[{segment}]"
    joint = "." if path and not path.startswith("[") else ""
    return f"{segment}{joint}{path}"


class ValidationError(SinchError):
    """An argument cannot be sent, or breaks a limit of the service. Nothing was sent.

    Attributes:
        argument: The argument as the caller wrote it, with the place inside it, such as ``to[3]``.
        problem: What is wrong with it and what would do.
    """

    def __init__(self, problem: str, argument: str = "") -> None:
        super().__init__(problem)
        self.argument: str = argument
        self.problem = problem

    def under(self, segment: str | int) -> ValidationError:
        """The same error, seen from one level further out."""
        self.argument = join_path(segment, self.argument)
        return self

    def __str__(self) -> str:
        return f"{self.argument}: {self.problem}" if self.argument else self.problem


class DecodeError(SinchError):
    """The service answered with, or posted, something that is not what it promises.

    `may_have_been_processed` is True where a call was answered: the service has acted on it.

    Attributes:
        model: Name of the model that did not fit; empty where there is none.
        path: Where in the body, such as ``batches[3].created_at``; empty for the body as a whole.
        problem: What was expected and what was found.
        value: The value found.
        expected: What the document says is there, such as ``a list``; empty where the body as a whole is unreadable.
        got: What was there instead, such as ``text``; ``nothing`` where the field is absent. Never a value.
        response: The whole response, where there is one. A request that was answered has reached the service.
    """

    def __init__(self, model: str, problem: str, value: object = None, *, expected: str = "", got: str = "") -> None:
        super().__init__(model, problem)
        self.model = model
        self.problem = problem
        self.value = value
        self.expected = expected
        self.got = got
        self.path: str = ""
        self.response: Response[Any] | None = None

    def under(self, segment: str | int) -> DecodeError:
        """The same error, seen from one level further out."""
        self.path = join_path(segment, self.path)
        return self

    def within(self, response: Response[Any]) -> DecodeError:
        """The same error, of the answer to a call."""
        self.response = response
        self.may_have_been_processed = True
        return self

    def __str__(self) -> str:
        model = self.model or "the answer"
        place = f"{model} at {self.path}" if self.path else model
        message = f"cannot read {place}: {self.problem}"
        if self.response is not None:
            message += f" (in the answer {self.response.status} to {self.response.request.label})"
        return message


SignatureReason: TypeAlias = Literal[
    "missing-header",
    "malformed-header",
    "unknown-algorithm",
    "wrong-scheme",
    "unknown-key",
    "stale",
    "mismatch",
    "replayed",
]
"""Why a signature is refused."""


class SignatureError(SinchError):
    """A callback does not prove that the service sent it. Answer it with 401 and nothing more.

    Attributes:
        problem: What is wrong and where to look, for the owner's log; nothing in it helps to forge a signature.
        reason: The same as one of a few words, for metrics.
    """

    def __init__(self, problem: str, reason: SignatureReason) -> None:
        super().__init__(problem, reason)
        self.problem = problem
        self.reason: SignatureReason = reason

    def __str__(self) -> str:
        return self.problem


class APIConnectionError(SinchError):
    """No answer: the connection failed, or broke before the answer was complete.

    Attributes:
        request: The request, without credentials.
        method: Its HTTP method.
        path: The template of its path, such as ``/xms/v1/{service_plan_id}/batches/{batch_id}``.
        may_have_been_processed: Whether the service may have acted on the request all the same.
    """

    def __init__(self, problem: str, *, request: Request[Any], may_have_been_processed: bool) -> None:
        super().__init__(problem)
        self.request = request
        self.method: str = request.operation.method
        self.path: str = request.operation.path
        self.may_have_been_processed = may_have_been_processed

    def __str__(self) -> str:
        fate = "it may have been processed all the same" if self.may_have_been_processed else "it was not processed"
        return f"{self.request.label} got no answer: {self.args[0]}; {fate}"


class APITimeoutError(APIConnectionError):
    """The service did not answer in time."""


class ResponseTooLargeError(APIConnectionError):
    """The answer is larger than this client reads. The service has acted on the request."""


class CircuitOpenError(APIConnectionError):
    """The service failed too often lately, so the request was not sent; the message says when to try again."""


_REFUSALS = frozenset((*range(400, 408), *range(409, 419), *range(421, 430), 431, 451))
"""The statuses by which a server says that it has not done what was asked (RFC 9110, 6585, 4918, 7725)."""


def _refuses(status: int, headers: Mapping[str, str]) -> bool:
    # With Retry-After a 503 says that the service takes nothing now, so that it may be asked again.
    return status in _REFUSALS or (status == 503 and "retry-after" in {name.lower() for name in headers})


class APIError(SinchError):
    """The service answered, but not with success.

    `may_have_been_processed` is False where the status says that the service has refused: 4xx but 408, and 503 with
    Retry-After. It is True for 408, all other 5xx and whatever is not expected, such as a redirect.

    Attributes:
        status: HTTP status code.
        code: The service's own error code as text, where it gave one.
        text: The service's explanation, or what is known of an answer that carries none. It is as received; the
            message of the error leaves the middle of phone numbers out.
        reference: The service's reference for support, where it gave one.
        headers: The answer's headers.
        request: The request, without credentials.
        method: Its HTTP method.
        path: The template of its path, such as ``/xms/v1/{service_plan_id}/batches/{batch_id}``.
        body: The answer's body as received.
    """

    def __init__(
        self,
        *,
        status: int,
        text: str,
        request: Request[Any],
        code: str | None = None,
        reference: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(mask_phone_numbers(text))
        self.status = status
        self.code = code
        self.text = text
        self.reference = reference
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.request = request
        self.method: str = request.operation.method
        self.path: str = request.operation.path
        self.body = body
        self.may_have_been_processed: bool = not _refuses(status, self.headers)

    def __str__(self) -> str:
        code = f" {self.code}" if self.code else ""
        reference = f" (reference {self.reference})" if self.reference else ""
        text = " ".join(mask_phone_numbers(self.text).split())
        return f"{self.request.label} was answered with {self.status}{code}: {text}{reference}"


class BadRequestError(APIError):
    """400: the service does not accept the request as it stands."""


class AuthenticationError(APIError):
    """401, or the token endpoint refused: the credentials are missing, wrong or out of date."""


class PermissionDeniedError(APIError):
    """403: the credentials are good, the request is not allowed."""


class NotFoundError(APIError):
    """404: no such object, or not in this region."""


class ConflictError(APIError):
    """409: the request contradicts the present state."""


class RateLimitError(APIError):
    """429: too many requests.

    Attributes:
        retry_after: Seconds to wait as the service asks, or `None` if it does not say.
    """

    retry_after: float | None = None


class ServerError(APIError):
    """5xx: the service failed."""
