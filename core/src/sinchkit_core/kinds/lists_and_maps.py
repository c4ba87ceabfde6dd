"""Kinds of lists and of maps, whose keys are data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, TypeVar, cast

from attrs import frozen

from ..calls.url_text import url_text
from ..errors import DecodeError, ValidationError, key_step
from ..masking import shown_key
from .kind import Kind, check_encoded

T = TypeVar("T")


@frozen
class ListOf(Kind[list[T]]):
    """An array of one kind of item."""

    item: Kind[T]
    min_items: int | None = None
    max_items: int | None = None

    json_types: ClassVar[tuple[type, ...]] = (list,)

    def expected(self) -> str:
        return "a list"

    def decode(self, value: object) -> list[T]:
        decoded, failures = self.decode_readable(value)
        if failures:
            raise failures[0]
        return decoded

    def decode_readable(self, value: object) -> tuple[list[T], list[DecodeError]]:
        if not isinstance(value, list):
            return super().decode(value), []
        direct = self.item.direct
        decoded: list[T] = []
        failures: list[DecodeError] = []
        for index, item in enumerate(cast("list[object]", value)):
            if item.__class__ is direct:
                decoded.append(cast("T", item))
                continue
            try:
                decoded.append(self.item.decode(item))
            except DecodeError as error:
                failures.append(error.under(index))
        return decoded, failures

    def misfits(self, value: object) -> Iterator[DecodeError]:
        for index, item in enumerate(cast("list[object]", value) if isinstance(value, list) else ()):
            for error in self.item.misfits(item):
                yield error.under(index)

    def encode(self, value: object) -> list[object]:
        if isinstance(value, str):
            raise ValidationError("must be a list, not one text; put it in brackets")
        if not isinstance(value, Iterable) or isinstance(value, (Mapping, bytes)):
            return cast("list[object]", super().encode(value))
        encoded: list[object] = []
        for index, item in enumerate(cast("Iterable[object]", value)):
            try:
                encoded.append(self.item.encode(item))
            except ValidationError as error:
                raise error.under(index)
        return encoded

    def query_text(self, value: list[Any]) -> list[str]:
        return [url_text(item) for item in value]

    def accepts(self, value: object) -> bool:
        return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))

    def check(self, value: list[Any]) -> None:
        count = len(value)
        if self.min_items is not None and count < self.min_items:
            raise ValidationError(f"must have at least {_items(self.min_items)}, has {count or 'none'}")
        if self.max_items is not None and count > self.max_items:
            raise ValidationError(f"must have at most {_items(self.max_items)}, has {count}")
        for index, item in enumerate(value):
            try:
                check_encoded(self.item, item)
            except ValidationError as error:
                raise error.under(index)


def _items(count: int) -> str:
    return f"{count} item" if count == 1 else f"{count} items"


@frozen
class MapOf(Kind[dict[str, T]]):
    """An object whose keys are data, such as phone numbers."""

    value: Kind[T]

    json_types: ClassVar[tuple[type, ...]] = (dict,)

    def expected(self) -> str:
        return "an object"

    def decode(self, value: object) -> dict[str, T]:
        decoded, failures = self.decode_readable(value)
        if failures:
            raise failures[0]
        return decoded

    def decode_readable(self, value: object) -> tuple[dict[str, T], list[DecodeError]]:
        if not isinstance(value, dict):
            return super().decode(value), []
        decoded: dict[str, T] = {}
        failures: list[DecodeError] = []
        for key, item in cast("dict[str, object]", value).items():
            try:
                decoded[key] = self.value.decode(item)
            except DecodeError as error:
                failures.append(error.under(key_step(shown_key(key))))
        return decoded, failures

    def misfits(self, value: object) -> Iterator[DecodeError]:
        for key, item in (cast("dict[str, object]", value) if isinstance(value, dict) else {}).items():
            for error in self.value.misfits(item):
                yield error.under(key_step(shown_key(key)))

    def encode(self, value: object) -> dict[str, object]:
        if not isinstance(value, Mapping):
            return cast("dict[str, object]", super().encode(value))
        encoded: dict[str, object] = {}
        for key, item in cast("Mapping[object, object]", value).items():
            if not isinstance(key, str):
                raise ValidationError(f"keys must be text, not {type(key).__name__}")
            try:
                encoded[key] = self.value.encode(item)
            except ValidationError as error:
                raise error.under(key_step(key))
        return encoded

    def accepts(self, value: object) -> bool:
        return isinstance(value, Mapping)

    def check(self, value: dict[str, Any]) -> None:
        for key, item in value.items():
            try:
                check_encoded(self.value, item)
            except ValidationError as error:
                raise error.under(key_step(key))


@frozen
class CommaSeparated(Kind[list[T]]):
    """Several values in one query parameter, joined by commas. One value, or for text a joined one, will do."""

    item: Kind[T]
    min_items: int | None = None
    max_items: int | None = None

    def expected(self) -> str:
        return "a list"

    def encode(self, value: object) -> list[object]:
        values: object = value
        if isinstance(value, str):
            values = [part.strip() for part in value.split(",")]
        elif not isinstance(value, Iterable):
            values = [value]
        texts = ListOf(self.item).encode(values)
        if not texts:
            raise ValidationError("must not be empty; leave it out to look for any")
        for index, text in enumerate(texts):
            if isinstance(text, str) and ("," in text or not text):
                problem = "must not hold a comma, which separates values here" if text else "must not be empty"
                raise ValidationError(problem).under(index)
        return texts

    def accepts(self, value: object) -> bool:
        return True

    def check(self, value: list[Any]) -> None:
        ListOf(self.item, self.min_items, self.max_items).check(value)
