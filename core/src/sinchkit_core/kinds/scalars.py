"""Kinds of single values."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, ClassVar, Final, TypeGuard, cast, get_args

from attrs import frozen

from ..calls.url_text import check_characters
from ..errors import ValidationError
from ..timestamps import check_timestamp_text, read_timestamp, write_timestamp
from .kind import Kind


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    # As in the documents' dialect, `$` is the very end and `\w` is ASCII.
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern), re.ASCII)


@frozen
class Text(Kind[str]):
    """Text; lengths are counted in characters."""

    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None

    direct: ClassVar[type | None] = str
    json_types: ClassVar[tuple[type, ...]] = (str,)

    def expected(self) -> str:
        return "text"

    def decode(self, value: object) -> str:
        # Services write phone numbers now and then as bare numbers.
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            try:
                return str(value)
            except ValueError:  # a number of thousands of digits
                pass
        return super().decode(value)

    def encode(self, value: object) -> str:
        return value if isinstance(value, str) else cast("str", super().encode(value))

    def check(self, value: str) -> None:
        check_characters(value)
        length = len(value)
        if self.min_length is not None and length < self.min_length:
            wanted = "must not be empty" if self.min_length == 1 else f"must have at least {self.min_length} characters"
            raise ValidationError(wanted if not length else f"{wanted}, has {length}")
        if self.max_length is not None and length > self.max_length:
            raise ValidationError(f"must have at most {self.max_length} characters, has {length}")
        if self.pattern is not None and not _compiled(self.pattern).search(value):
            raise ValidationError(f"must match the pattern {self.pattern}")


class Term(Text):
    """A text from a list in the document, to which newer ones may be added. It holds nothing personal."""


@cache
def _choices(package: str, alias: str) -> tuple[str, ...]:
    return get_args(getattr(import_module(package), alias))


@frozen
class Choice(Term):
    """A term that has to be in the document's list when it is sent; what is read may be newer.

    Attributes:
        alias: The package and the name of the ``Literal`` that lists them.
    """

    alias: tuple[str, str] = ("", "")

    def check(self, value: str) -> None:
        choices = _choices(*self.alias)
        if value not in choices:
            from difflib import get_close_matches

            near = get_close_matches(value.lower(), [choice.lower() for choice in choices], 1)
            meant = next((choice for choice in choices if [choice.lower()] == near), None)
            hint = f"; did you mean {meant!r}?" if meant is not None else ""
            raise ValidationError(f"must be one of {', '.join(map(repr, choices))}{hint}")


@frozen
class Integer(Kind[int]):
    """A whole number."""

    minimum: int | None = None
    maximum: int | None = None

    direct: ClassVar[type | None] = int
    json_types: ClassVar[tuple[type, ...]] = (int,)

    def expected(self) -> str:
        return "a whole number"

    def decode(self, value: object) -> int:
        if isinstance(value, bool):
            return super().decode(value)
        if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
            return int(value)
        if isinstance(value, str) and re.fullmatch(r"[+-]?[0-9]{1,40}", value):
            return int(value)
        return super().decode(value)

    def encode(self, value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        return cast("int", super().encode(value))

    def accepts(self, value: object) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)

    def check(self, value: int) -> None:
        _check_range(value, self.minimum, self.maximum)


@frozen
class Number(Kind[float]):
    """A number, whole or not."""

    minimum: float | None = None
    maximum: float | None = None

    json_types: ClassVar[tuple[type, ...]] = (float, int)

    def expected(self) -> str:
        return "a number"

    def decode(self, value: object) -> float:
        # JSON has no infinity and no NaN, which Python's reader lets through.
        if isinstance(value, (int, float)) and not isinstance(value, bool) and value - value == 0:
            return value
        return super().decode(value)

    def encode(self, value: object) -> float:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            if value - value != 0:
                raise ValidationError("must be a finite number")
            return value
        return cast("float", super().encode(value))

    def accepts(self, value: object) -> bool:
        return isinstance(value, (int, float)) and not isinstance(value, bool)

    def check(self, value: float) -> None:
        _check_range(value, self.minimum, self.maximum)


def _check_range(value: float, minimum: float | None, maximum: float | None) -> None:
    if minimum is not None and value < minimum:
        raise ValidationError(f"must be at least {minimum}, is {value}")
    if maximum is not None and value > maximum:
        raise ValidationError(f"must be at most {maximum}, is {value}")


@frozen
class Boolean(Kind[bool]):
    """True or false."""

    direct: ClassVar[type | None] = bool
    json_types: ClassVar[tuple[type, ...]] = (bool,)

    def expected(self) -> str:
        return "true or false"

    def decode(self, value: object) -> bool:
        return value if isinstance(value, bool) else super().decode(value)

    def encode(self, value: object) -> bool:
        return value if isinstance(value, bool) else cast("bool", super().encode(value))


@frozen
class Timestamp(Kind[datetime]):
    """An instant, as ISO-8601 text."""

    json_types: ClassVar[tuple[type, ...]] = (str,)

    def expected(self) -> str:
        return "an ISO-8601 timestamp"

    def decode(self, value: object) -> datetime:
        if isinstance(value, str):
            try:
                return read_timestamp(value)
            except (ValueError, OverflowError):
                pass
        return super().decode(value)

    def encode(self, value: object) -> str:
        try:
            if isinstance(value, datetime):
                return write_timestamp(value)
            if isinstance(value, str):
                return check_timestamp_text(value)
        except ValueError as problem:
            raise ValidationError(str(problem)) from None
        return cast("str", super().encode(value))

    def accepts(self, value: object) -> bool:
        return isinstance(value, (datetime, str))

    def check(self, value: str) -> None:
        try:
            read_timestamp(value)
        except (ValueError, OverflowError):
            raise ValidationError(f"must be {self.accepted()}") from None


@frozen
class Day(Kind[date]):
    """A calendar day, as ISO-8601 text."""

    json_types: ClassVar[tuple[type, ...]] = (str,)

    def expected(self) -> str:
        return "an ISO-8601 date"

    def decode(self, value: object) -> date:
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        return super().decode(value)

    def encode(self, value: object) -> str:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        return cast("str", super().encode(value))

    def accepts(self, value: object) -> bool:
        return isinstance(value, date) and not isinstance(value, datetime)

    def check(self, value: str) -> None:
        try:
            date.fromisoformat(value)
        except ValueError:
            raise ValidationError(f"must be {self.accepted()}") from None


@frozen
class SecondsText(Kind[str]):
    """A number of seconds, written as text that ends in ``s``, such as ``10s``."""

    minimum: float | None = None
    maximum: float | None = None

    json_types: ClassVar[tuple[type, ...]] = (str,)

    def expected(self) -> str:
        return "a number of seconds"

    def decode(self, value: object) -> str:
        return value if self._is_text(value) else super().decode(value)

    def encode(self, value: object) -> str:
        if isinstance(value, timedelta):
            value = value.total_seconds()
        if self._is_text(value):
            return value
        if isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0 and value - value == 0:
            return f"{value:.9f}".rstrip("0").rstrip(".") + "s"
        raise ValidationError('must be a number of seconds, a timedelta or a text such as "10s"')

    @staticmethod
    def _is_text(value: object) -> TypeGuard[str]:
        return isinstance(value, str) and re.fullmatch(r"[0-9]{1,15}(\.[0-9]{1,9})?s", value) is not None

    def accepts(self, value: object) -> bool:
        return isinstance(value, (str, int, float, timedelta))

    def check(self, value: str) -> None:
        if not self._is_text(value):
            raise ValidationError('must be a text such as "10s"')
        _check_range(float(value.removesuffix("s")), self.minimum, self.maximum)


@frozen
class Anything(Kind[Any]):
    """Any JSON value, left as it is."""

    def decode(self, value: object) -> Any:
        return value

    def encode(self, value: object) -> object:
        return value

    def accepts(self, value: object) -> bool:
        return True


TEXT: Final = Text()
TERM: Final = Term()
INTEGER: Final = Integer()
NUMBER: Final = Number()
BOOLEAN: Final = Boolean()
TIMESTAMP: Final = Timestamp()
DAY: Final = Day()
ANYTHING: Final = Anything()
