"""Requests and responses as values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import evolve, field, frozen

from ..errors import ConfigurationError, DecodeError, ValidationError
from ..masking import mask_phone_numbers
from ..models.misfits import Misfit, as_misfits, misfit_log
from .url_text import path_segment

if TYPE_CHECKING:
    from ..kinds import Kind
    from .operations import Operation, Repeat  # circular: operations make requests, which name them

T = TypeVar("T")


@frozen
class Request(Generic[T]):
    """One call of an operation, complete but for host, credentials and the parameters that a client fills in.

    It holds plain data only, so it can be pickled, kept and executed later, by any client and more than once.

    Attributes:
        operation: What is called.
        values: The arguments by name, as JSON.
    """

    operation: Operation[T]
    values: Mapping[str, object] = field(repr=False)

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.operation.method

    @property
    def path(self) -> str:
        """The path, percent-encoded, with parameters that the client fills in still in braces."""
        path = self.operation.path
        for argument in self.operation.placed("path"):
            if argument.name in self.values:
                path = path.replace(f"{{{argument.wire}}}", path_segment(self.values[argument.name]))
        return path

    @property
    def query(self) -> dict[str, str | list[str]]:
        """The query parameters, before percent-encoding; one with a list of texts is repeated."""
        return {
            argument.wire: argument.kind.query_text(self.values[argument.name])
            for argument in self.operation.placed("query")
            if argument.name in self.values
        }

    @property
    def body(self) -> dict[str, object] | None:
        """The JSON body, or `None` where the operation takes none."""
        arguments = self.operation.placed("body")
        if not arguments:
            return None
        given = {one.wire: self.values[one.name] for one in arguments if one.name in self.values}
        wrap = self.operation.wrap
        return {**self.operation.constants, **(given if wrap is None else {wrap: given})}

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
        """Operation, method and path template for messages; no value that a caller gave."""
        return mask_phone_numbers(f"{self.operation.name} ({self.method} {self.operation.path})")

    def path_for(self, parameters: Mapping[str, str]) -> str:
        """The path with the client's `parameters` filled in.

        Raises:
            ConfigurationError: The client has no value for one of them.
        """
        path = self.path
        for name, value in parameters.items():
            try:
                path = path.replace(f"{{{name}}}", path_segment(value))
            except ValidationError as error:
                raise ConfigurationError(f"{name} {error}") from None
        if "{" in path:
            name = path[path.index("{") + 1 : path.index("}")]
            raise ConfigurationError(f"{self.label} needs {name}, which this client was not given")
        return path

    def check(self) -> None:
        """Check all arguments against the limits of the service.

        Raises:
            ValidationError: Names the argument and the limit that it breaks.
        """
        self.operation.check(self.values)

    def value(self, parameter: str) -> object:
        """The JSON value of a parameter of the query or the body, by the service's name for it; `None` without one."""
        return self.values.get(self._argument_name(parameter))

    def with_value(self, parameter: str, value: object) -> Request[T]:
        """The same request with such a parameter set to another JSON value."""
        return evolve(self, values={**self.values, self._argument_name(parameter): value})

    def _argument_name(self, parameter: str) -> str:
        (name,) = (
            argument.name
            for argument in self.operation.arguments
            if argument.place != "path" and argument.wire == parameter
        )
        return name


@frozen
class Response(Generic[T]):
    """The answer to a request.

    Attributes:
        request: What was asked.
        status: HTTP status code.
        headers: The headers; names compare without regard to case.
        content: The body as received, decompressed.
        validate_answers: Whether `parse` refuses a body that has misfits.
    """

    request: Request[T]
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    validate_answers: bool = field(default=False, repr=False)

    def parse(self) -> T:
        """The body as the operation's result; `None` for operations that give none.

        A field that is absent or not as documented reads `None`; `misfits` lists such fields. A list that is the whole
        body goes without the items that cannot be read.

        Raises:
            DecodeError: The body is not JSON, or is not the object or the list that was expected; with
                `validate_answers`, its first misfit.
        """
        if self.request.decoder is None:
            return cast("T", None)
        result, failures = self._read(self.request.decoder)
        for failure in failures:
            misfit_log.add(self.request.operation.name, "", failure)
        return result

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """What in the body is not as documented; mostly empty. The body itself is in `content`.

        Raises:
            DecodeError: As `parse`.
        """
        kind = self.request.decoder
        if kind is None:
            return ()
        result, failures = self._read(kind)
        return as_misfits([*failures, *kind.misfits(result)])

    def _read(self, kind: Kind[T]) -> tuple[T, list[DecodeError]]:
        """The result, and what was wrong with items of the body itself that cannot be read."""
        value = self.json()
        try:
            result, failures = kind.decode_readable(value)
            if self.validate_answers:
                for error in (*failures, *kind.misfits(result)):
                    raise error
        except DecodeError as error:
            raise error.within(self)
        except RecursionError:
            raise self._undecodable("the body is nested too deeply") from None
        return result, failures

    def json(self) -> Any:
        """The body as `json.loads` gives it.

        Raises:
            DecodeError: The body is empty or not JSON.
        """
        if not self.content.strip():
            raise self._undecodable("the body is empty")
        try:
            return json.loads(self.content)
        except RecursionError:
            raise self._undecodable("the body is nested too deeply") from None
        except ValueError as problem:
            raise self._undecodable(f"the body is not JSON: {problem}") from None

    def _undecodable(self, problem: str) -> DecodeError:
        return DecodeError("", problem, self.content).within(self)
