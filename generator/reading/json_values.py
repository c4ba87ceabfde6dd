"""JSON values: their types, copies and comparison."""

from __future__ import annotations

import json
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value of a document is a mapping; its keys are strings then."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value of a document is a list."""
    return isinstance(value, list)


def independent_copy(value: Any) -> Any:
    """A copy that shares no mapping or list with the original, nor between two places of itself."""
    if is_object(value):
        return {key: independent_copy(item) for key, item in value.items()}
    if is_array(value):
        return [independent_copy(item) for item in value]
    return value


def same_value(left: Any, right: Any) -> bool:
    """Equality of JSON values, in which, unlike Python's, true differs from 1, and 1 from 1.0."""
    if is_object(left) and is_object(right):
        return left.keys() == right.keys() and all(same_value(left[key], right[key]) for key in left)
    if is_array(left) and is_array(right):
        return len(left) == len(right) and all(map(same_value, left, right))
    return type(left) is type(right) and left == right


def value_key(value: Any) -> str:
    """A text that is the same for values that are the same by `same_value`, to find one among many."""
    return json.dumps(value, sort_keys=True)
