"""What a document says of one operation: how to make a request for it and how to read its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar
from urllib.parse import quote

from attrs import frozen

from .errors import ValidationError
from .kinds import Kind, encode_or_null, query_text
from .pagination import Pagination
from .requests import Request

T = TypeVar("T")

Repeat = Literal["safe", "same-state", "never"]
"""What may happen after an ambiguous failure, where the request may have arrived.

``safe``: repeat it. ``same-state``: repeating leads to the same state, though the second answer may be an error.
``never``: it would act twice, such as sending a message.
"""

Place = Literal["path", "query", "body"]


@frozen
class Argument:
    """One argument of an operation.

    Attributes:
        name: As the caller writes it.
        wire: As the service calls it.
        place: Where it travels.
        kind: What its value is, with the limits that the document sets.
        required: Whether it must be given.
        nullable: Whether `NULL` may be given, to erase a value.
    """

    name: str
    wire: str
    place: Place
    kind: Kind[Any]
    required: bool = False
    nullable: bool = False


@frozen
class Operation(Generic[T]):
    """One operation of an API.

    Attributes:
        name: Resource and method, such as ``batches.send``.
        method: HTTP method.
        path: Path with the names of its parameters in braces. Those that no argument fills are the client's.
        arguments: What a caller may give.
        result: Kind of the answer's body, or `None` where nothing is to be read.
        repeat: What may happen after an ambiguous failure.
        pagination: How its pages follow each other, for lists.
    """

    name: str
    method: str
    path: str
    arguments: tuple[Argument, ...] = ()
    result: Kind[T] | None = None
    repeat: Repeat = "never"
    pagination: Pagination | None = None

    def request(self, **values: object) -> Request[T]:
        """A request with `values` by argument name. Those that are `None` are left out.

        Raises:
            ValidationError: A value is missing or cannot be sent. Limits are checked when the request is executed.
        """
        path: dict[str, str] = {}
        query: dict[str, str] = {}
        body: dict[str, object] | None = None
        for argument in self.arguments:
            if argument.place == "body" and body is None:
                body = {}
            value = values.pop(argument.name, None)
            try:
                if value is None:
                    if argument.required:
                        raise ValidationError("is required")
                    continue
                encoded = encode_or_null(argument.kind, value, nullable=argument.nullable)
                if argument.place == "body":
                    assert body is not None
                    body[argument.wire] = encoded
                elif argument.place == "query":
                    query[argument.wire] = query_text(encoded)
                else:
                    path[argument.wire] = path_segment(query_text(encoded))
            except ValidationError as error:
                raise error.under(argument.name)
        if values:
            raise TypeError(f"{self.name} has no argument {next(iter(values))!r}")
        return Request(self, path, query, body)

    def check(self, query: Mapping[str, str], body: Mapping[str, object] | None) -> None:
        """Check what a request carries against the limits of the arguments.

        Raises:
            ValidationError: Names the argument and the limit that it breaks.
        """
        for argument in self.arguments:
            if argument.place == "body":
                value = None if body is None else body.get(argument.wire)
            else:
                value = query.get(argument.wire)
                if value is not None and argument.kind.direct is int:
                    value = int(value)
            if value is not None:
                try:
                    argument.kind.check(value)
                except ValidationError as error:
                    raise error.under(argument.name)


def path_segment(value: str) -> str:
    """`value` as one segment of a path, percent-encoded.

    Raises:
        ValidationError: It is empty, or would lead to another path.
    """
    if value in ("", ".", ".."):
        raise ValidationError("must not be empty" if not value else f"{value!r} is no identifier")
    return quote(value, safe="")
