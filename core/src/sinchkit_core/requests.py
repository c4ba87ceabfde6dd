"""Requests and responses as values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import evolve, field, frozen

from .errors import ConfigurationError, DecodeError

if TYPE_CHECKING:
    from .kinds import Kind
    from .operations import Operation, Repeat

T = TypeVar("T")


def _no_parameters() -> dict[str, str]:
    return {}


@frozen
class Request(Generic[T]):
    """One call of an operation, complete but for host, credentials and the parameters that a client fills in.

    It holds plain data only, so it can be pickled, kept and executed later, by any client and more than once.

    Attributes:
        operation: What is called.
        path_values: Values of the path's parameters, percent-encoded.
        query: Query parameters as the URL carries them.
        body: The JSON body, or `None` without one.
    """

    operation: Operation[T]
    path_values: Mapping[str, str] = field(factory=_no_parameters, repr=False)
    query: Mapping[str, str] = field(factory=_no_parameters, repr=False)
    body: dict[str, object] | None = field(default=None, repr=False)

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.operation.method

    @property
    def path(self) -> str:
        """The path, percent-encoded, with parameters that the client fills in still in braces."""
        path = self.operation.path
        for name, value in self.path_values.items():
            path = path.replace(f"{{{name}}}", value)
        return path

    @property
    def decoder(self) -> Kind[T] | None:
        """How the answer's body is read; `None` where nothing is to be read."""
        return self.operation.result

    @property
    def repeat(self) -> Repeat:
        """What may happen after an ambiguous failure."""
        return self.operation.repeat

    @property
    def label(self) -> str:
        """Operation, method and path template for messages; nothing that a caller gave."""
        return f"{self.operation.name} ({self.method} {self.operation.path})"

    def path_for(self, parameters: Mapping[str, str]) -> str:
        """The path with the client's `parameters` filled in.

        Raises:
            ConfigurationError: The client has no value for one of them.
        """
        path = self.path
        for name, value in parameters.items():
            path = path.replace(f"{{{name}}}", value)
        if "{" in path:
            name = path[path.index("{") + 1 : path.index("}")]
            raise ConfigurationError(f"{self.label} needs {name}, which this client was not given")
        return path

    def check(self) -> None:
        """Check all arguments against the limits of the service.

        Raises:
            ValidationError: Names the argument and the limit that it breaks.
        """
        self.operation.check(self.query, self.body)

    def with_query(self, **parameters: str) -> Request[T]:
        """The same request with these query parameters set, by their names in the URL."""
        return evolve(self, query={**self.query, **parameters})


@frozen
class Response(Generic[T]):
    """The answer to a request.

    Attributes:
        request: What was asked.
        status: HTTP status code.
        headers: The headers; names compare without regard to case.
        content: The body as received, decompressed.
    """

    request: Request[T]
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    def parse(self) -> T:
        """The body as the operation's result; `None` for operations that give none.

        Raises:
            DecodeError: The body is not what the operation promises.
        """
        kind = self.request.decoder
        if kind is None:
            return cast("T", None)
        try:
            return kind.decode(self.json())
        except DecodeError as error:
            error.response = self
            raise

    def json(self) -> Any:
        """The body as `json.loads` gives it.

        Raises:
            DecodeError: The body is empty or no JSON.
        """
        if not self.content.strip():
            raise self._undecodable("the body is empty")
        try:
            return json.loads(self.content)
        except RecursionError:
            raise self._undecodable("the body is nested too deeply") from None
        except ValueError as problem:
            raise self._undecodable(f"the body is no JSON: {problem}") from None

    def _undecodable(self, problem: str) -> DecodeError:
        error = DecodeError("", problem, self.content)
        error.response = self
        return error
