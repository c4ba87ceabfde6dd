"""JSON values turned into what a caller with types would give instead: models, datetimes, tuples."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.models.documents import Document, Schema, attribute


def typed(source: Document, schema: Schema, value: Any) -> Any:
    """`value`, a JSON value for `schema`, with models for objects and datetimes for timestamps."""
    schema = source.resolved(schema)
    union = source.union(schema)
    if union is not None:
        return getattr(source.classes, f"{attribute(union.title)}_from_dict")(value)
    if schema.get("x-json-text"):
        return value
    if "oneOf" in schema:
        if not isinstance(value, dict):
            return value
        schema = next(one for one in map(source.resolved, schema["oneOf"]) if source.is_object(one))
    if source.is_object(schema):
        return getattr(source.classes, str(source.name_of(schema))).from_dict(value)
    if schema.get("type") == "object":
        rest = schema.get("additionalProperties", True)
        return value if rest is True else {key: typed(source, rest, item) for key, item in value.items()}
    if schema.get("type") == "array":
        return tuple(typed(source, schema["items"], item) for item in value)
    if schema.get("format") == "date-time":
        return datetime.fromisoformat(value)
    return value
