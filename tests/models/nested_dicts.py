"""The dicts inside of what a caller gives, with what the document knows of their keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sinchkit_core.errors import key_step
from tests.models.documents import Document, Schema


@dataclass(frozen=True)
class NestedDict:
    """One dict.

    Attributes:
        place: Where it is, as errors say it.
        value: The dict itself.
        keys: The keys that the document knows there.
    """

    place: str
    value: dict[str, Any]
    keys: frozenset[str]


def nested_dicts(source: Document, schema: Schema, value: Any, place: str) -> Iterator[NestedDict]:
    """All dicts with known keys in a `value` that fits the `schema`."""
    schema = source.resolved(schema)
    if isinstance(value, list):
        items = next(one["items"] for one in _options(source, schema) if "items" in one)
        for index, item in enumerate(value):
            yield from nested_dicts(source, items, item, f"{place}[{index}]")
    elif isinstance(value, dict):
        union = source.union(schema)
        if union is not None:
            schema = source.kind_of(union, value) or {}
        fields = next((source.fields(one) for one in _options(source, schema) if source.is_object(one)), {})
        if fields:
            yield NestedDict(place, value, frozenset(fields))
        rest = schema.get("additionalProperties")
        for key, item in value.items():
            inner = fields.get(key, rest)
            if isinstance(inner, dict):
                step = key_step(key)
                yield from nested_dicts(source, inner, item, place + (step if step.startswith("[") else f".{step}"))


def holds_dicts(source: Document, schema: Schema) -> bool:
    """Whether a value that fits the `schema` can hold dicts with known keys, or be one."""
    for one in _options(source, source.resolved(schema)):
        inner = one.get("items", one.get("additionalProperties"))
        if source.is_object(one) or (isinstance(inner, dict) and holds_dicts(source, inner)):
            return True
    return False


def _options(source: Document, schema: Schema) -> list[Schema]:
    return [source.resolved(option) for option in schema.get("oneOf", [schema])]
