"""Keeps the keys of a document in the order that they have, so that a new one in another order does not differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.reading.json_values import is_array, is_object
from generator.updating.prose import called


def in_order_of(value: Any, model: Any) -> Any:
    """The same value with its keys in the order of another; what only it has stands behind what it stood behind.

    Args:
        value: A document, or a part of one.
        model: What it is the new version of. Items of lists keep their order, which means something.
    """
    if is_object(value):
        return _mapping(value, model if is_object(model) else {})
    if is_array(value):
        return _items(value, model if is_array(model) else [])
    return value


def _mapping(value: Mapping[str, Any], model: Mapping[str, Any]) -> dict[str, Any]:
    keys = [key for key in model if key in value]
    before: str | None = None
    for key in value:
        if key not in model:
            keys.insert(keys.index(before) + 1 if before is not None else 0, key)
        before = key
    return {key: in_order_of(value[key], model.get(key)) for key in keys}


def _items(value: Sequence[Any], model: Sequence[Any]) -> list[Any]:
    by_name = {name: item for item in model if (name := called(item)) is not None}
    by_place = model if len(model) == len(value) else [None] * len(value)
    return [
        in_order_of(item, by_name.get(name) if (name := called(item)) is not None else like)
        for item, like in zip(value, by_place, strict=True)
    ]
