"""The methods of every kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Final, Generic, TypeVar, cast

from ..calls.url_text import url_text
from ..errors import DecodeError, ValidationError
from ..null import NULL

T = TypeVar("T")

_JSON_NAMES: Final[dict[type, str]] = {
    dict: "an object",
    list: "a list",
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}


_MOST_DIGITS = 6


def json_name(value: object) -> str:
    """What a JSON value is, in words; nothing of what it holds."""
    return _JSON_NAMES.get(type(value), type(value).__name__)


def named(value: object) -> str:
    """A JSON value for a message: its type, and its content where that cannot be a message or a phone number."""
    name = json_name(value)
    if isinstance(value, str):
        return f"{name} of {len(value)} character{'' if len(value) == 1 else 's'}"
    # `repr` refuses numbers of thousands of digits.
    if isinstance(value, (bool, int, float)) and abs(value) < 10**_MOST_DIGITS and len(repr(value)) <= _MOST_DIGITS:
        return f"{name} ({value})"
    return name


def as_plain_dict(data: object) -> object:
    """`data` as a dict if it is another mapping; anything else as it is."""
    if data.__class__ is dict or not isinstance(data, Mapping):
        return data
    return dict(cast("Mapping[str, object]", data))


class Kind(Generic[T]):
    """One kind of JSON value and the Python value that it stands for.

    Attributes:
        direct: The class whose instances are valid as they are, so that the hot path need not call `decode`.
        json_types: The classes that `json.loads` gives for this kind.
    """

    direct: ClassVar[type | None] = None
    json_types: ClassVar[tuple[type, ...]] = ()

    def expected(self) -> str:
        """What to call the JSON of this kind in a message."""
        return "a value"

    def accepted(self) -> str:
        """What to call the Python values that `encode` is meant for."""
        return self.expected()

    def decode(self, value: object) -> T:
        """The Python value that `value`, as given by `json.loads`, stands for.

        Raises:
            DecodeError: `value` is of another kind.
        """
        raise unexpected(self.expected(), value)

    def decode_readable(self, value: object) -> tuple[T, list[DecodeError]]:
        """As `decode`, but without the items that cannot be read, and what was wrong with each of those.

        Raises:
            DecodeError: `value` is of another kind.
        """
        return self.decode(value), []

    def misfits(self, value: Any) -> Iterator[DecodeError]:
        """What was wrong within a `value` that was read nevertheless."""
        return iter(())

    def encode(self, value: Any) -> object:
        """`value` as `json.dumps` takes it.

        Raises:
            ValidationError: This kind cannot send `value`.
        """
        raise ValidationError(f"must be {self.accepted()}, not {type(value).__name__}")

    def query_text(self, value: Any) -> str | list[str]:
        """The encoded `value` as a query carries it; several texts repeat the parameter."""
        return url_text(value)

    def accepts(self, value: object) -> bool:
        """Whether `value` is a Python value that `encode` is meant for."""
        return isinstance(value, self.json_types)

    def check(self, value: Any) -> None:
        """Check the encoded `value` against the limits of this kind.

        Raises:
            ValidationError: It breaks one, which the message names.
        """


def unexpected(expected: str, value: object) -> DecodeError:
    """The error for a JSON value that is not what was expected."""
    return DecodeError("", f"expected {expected}, got {named(value)}", value, expected=expected, got=json_name(value))


def check_encoded(kind: Kind[Any], value: object) -> None:
    """Check an encoded `value`, which may be a misfit that a service sent.

    Raises:
        ValidationError: It is not of this kind, or breaks one of its limits.
    """
    types = kind.json_types
    if types and (not isinstance(value, types) or (value.__class__ is bool and bool not in types)):
        raise ValidationError(f"must be {kind.accepted()}, not {json_name(value)}")
    kind.check(value)


def encode_or_null(kind: Kind[Any], value: object, *, nullable: bool) -> object:
    """`value` encoded, where `NULL` stands for JSON null if that is allowed."""
    if value is NULL:
        if nullable:
            return None
        raise ValidationError("cannot be null")
    return kind.encode(value)
