"""What a document says of one operation: how to make a request for it and how to read its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

from attrs import field, frozen

from ..errors import ValidationError
from ..kinds import Kind, check_encoded, encode_or_null
from .pagination import Pagination
from .requests import Request
from .url_text import path_segment

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
        wrap: The key of the body that the arguments are sent under; `None` if they are the body.
        constants: What is sent in the body beside them.
        server: Label of the host that serves it, where that is not the API's own.
    """

    name: str
    method: str
    path: str
    arguments: tuple[Argument, ...] = ()
    result: Kind[T] | None = None
    repeat: Repeat = "never"
    pagination: Pagination | None = None
    wrap: str | None = None
    constants: Mapping[str, object] = field(factory=dict[str, object])
    server: str | None = None
    _placed: dict[Place, tuple[Argument, ...]] = field(
        factory=dict[Place, "tuple[Argument, ...]"], init=False, eq=False, repr=False
    )

    def placed(self, place: Place) -> tuple[Argument, ...]:
        """The arguments that travel there."""
        found = self._placed.get(place)
        if found is None:
            found = self._placed[place] = tuple(one for one in self.arguments if one.place == place)
        return found

    def request(self, **given: object) -> Request[T]:
        """A request with the values `given` by argument name. Those that are `None` are left out.

        Raises:
            ValidationError: A value is missing or cannot be sent. Limits are checked when the request is executed.
        """
        values: dict[str, object] = {}
        for argument in self.arguments:
            value = given.pop(argument.name, None)
            if value is None and not argument.required:
                continue
            try:
                if value is None:
                    raise ValidationError("is required")
                encoded = encode_or_null(argument.kind, value, nullable=argument.nullable)
                if argument.place == "path":
                    path_segment(encoded)
            except ValidationError as error:
                raise error.under(argument.name)
            values[argument.name] = encoded
        if given:
            raise TypeError(f"{self.name} has no argument {next(iter(given))!r}")
        return Request(self, values)

    def check(self, values: Mapping[str, object]) -> None:
        """Check encoded `values`, by argument name, against the limits of the arguments.

        Raises:
            ValidationError: Names the argument and the limit that it breaks.
        """
        for argument in self.arguments:
            value = values.get(argument.name)
            if value is not None:
                try:
                    check_encoded(argument.kind, value)
                except ValidationError as error:
                    raise error.under(argument.name)
