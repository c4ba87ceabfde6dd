"""Values for the schemas of an OpenAPI document: as documented, as services send them, and plain wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from importlib import resources
from typing import Any, Final

from hypothesis import strategies as st

Schema = dict[str, Any]
Values = st.SearchStrategy[Any]

_UNKNOWN_NAMES: Final = st.text("abcxyz_", min_size=1, max_size=6).map(lambda name: f"new_{name}")

SCALARS: Final[Values] = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)
)
ANY_JSON: Final[Values] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
    max_leaves=8,
)


@cache
def sms_document() -> dict[str, Any]:
    """The patched document that ships in the generated package."""
    return json.loads((resources.files("sinchkit_sms") / "openapi.json").read_text("utf-8"))


@cache
def model_schemas() -> dict[str, Schema]:
    """The schemas that have a model, by its name: the title, or the name of a component without one."""
    found: dict[str, Schema] = {}
    components = sms_document()["components"]["schemas"]
    for name, schema in components.items():
        if "properties" in schema:
            found[schema.get("title", name)] = schema
    found.update((schema["title"], schema) for schema in _titled_objects(sms_document()))
    return found


@cache
def union_schemas() -> dict[str, Schema]:
    """The components that are unions of objects told apart by a tag, by title."""
    components = sms_document()["components"]["schemas"].values()
    return {schema["title"]: schema for schema in components if "discriminator" in schema}


def variant(union: Schema, value: dict[str, Any]) -> Schema:
    """The schema of a union for `value`, by its tag; for a tag that the document lacks, what all variants share."""
    tag = union["discriminator"]
    reference = tag["mapping"].get(value.get(tag["propertyName"]))
    if reference is not None:
        return resolved({"$ref": reference})
    first, *others = ({**resolved(option)["properties"]} for option in union["oneOf"])
    shared = {
        name: field
        for name, field in first.items()
        if all(name in other and _shape(other[name]) == _shape(field) for other in others)
    }
    return {"type": "object", "properties": shared}


def _shape(field: Schema) -> tuple[str, str | None]:
    field = resolved(field)
    return field["type"], field.get("format")


def _titled_objects(part: Any) -> Iterator[Schema]:
    if isinstance(part, list):
        for item in part:
            yield from _titled_objects(item)
    elif isinstance(part, dict):
        if isinstance(part.get("title"), str) and isinstance(part.get("properties"), dict):
            yield part
        for item in part.values():
            yield from _titled_objects(item)


def resolved(schema: Schema) -> Schema:
    """`schema`, or what it refers to."""
    while "$ref" in schema:
        part: Any = sms_document()
        for segment in schema["$ref"].removeprefix("#/").split("/"):
            part = part[segment]
        schema = part
    return schema


def _write(moment: datetime, zone: timezone | None, precision: str) -> str:
    text = (moment if zone is None else moment.replace(tzinfo=zone)).isoformat(timespec=precision)
    return text.replace("+00:00", "Z") if zone is UTC else text


TIMESTAMPS: Final[Values] = st.builds(
    _write,
    st.datetimes(datetime(1970, 1, 2), datetime(9999, 12, 30)),
    st.sampled_from([UTC, UTC, None, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-3))]),
    st.sampled_from(["seconds", "milliseconds", "microseconds"]),
)


@cache
def values_for(name: str, *, wild: bool = False) -> Values:
    """JSON objects for a model or union, with unknown fields, enum values and tags, and nulls in optional fields.

    Args:
        name: Its name.
        wild: Whether any part may be replaced by any other JSON value.
    """
    return _drawn(name, wild)


@st.composite
def _drawn(draw: st.DrawFn, name: str, wild: bool) -> Any:
    # A composite of its own, since messages of hypothesis show a strategy whole, and these are large.
    return draw(_named(name, wild))


@cache
def _named(name: str, wild: bool) -> Values:
    return _values((model_schemas() | union_schemas())[name], wild=wild)


def _values(schema: Schema, *, wild: bool) -> Values:
    schema = resolved(schema)
    proper = _proper(schema, wild=wild)
    return st.one_of(*[proper] * 9, ANY_JSON) if wild else proper


def _proper(schema: Schema, *, wild: bool) -> Values:
    if "discriminator" in schema:
        return _variants(schema, wild=wild)
    if "oneOf" in schema:
        return st.one_of([_values(option, wild=wild) for option in schema["oneOf"]])
    match schema["type"]:
        case "object" if "properties" in schema:
            return _objects(schema, wild=wild)
        case "object":
            return st.dictionaries(st.text(max_size=8), _values(schema["additionalProperties"], wild=wild), max_size=3)
        case "array":
            return st.lists(_values(schema["items"], wild=wild), max_size=3)
        case "string" if schema.get("format") == "date-time":
            return TIMESTAMPS
        case "string" if "enum" in schema:
            return st.one_of(st.sampled_from(schema["enum"]), st.text(max_size=10))
        case "string":
            return st.text(max_size=12)
        case "integer":
            return st.integers()
        case "boolean":
            return st.booleans()
        case other:
            raise AssertionError(f"no strategy for a schema of type {other!r}: extend this one")


def _objects(schema: Schema, *, wild: bool) -> Values:
    fields = {name: _values(field, wild=wild) for name, field in schema["properties"].items()}
    required = set(schema.get("required", ()))
    always = {name: values for name, values in fields.items() if name in required}
    sometimes = {name: st.none() | values for name, values in fields.items() if name not in required}
    known = st.fixed_dictionaries(always, optional=sometimes)
    unknown = st.dictionaries(_UNKNOWN_NAMES, ANY_JSON, max_size=2)
    return st.builds(lambda first, second: {**first, **second}, known, unknown)


def _variants(schema: Schema, *, wild: bool) -> Values:
    tag, mapping = schema["discriminator"]["propertyName"], schema["discriminator"]["mapping"]

    def tagged(value: Any, kind: str) -> Any:
        return {**value, tag: kind} if isinstance(value, dict) else value

    return st.one_of(
        [
            st.builds(tagged, _values({"$ref": reference}, wild=wild), st.just(kind) | _UNKNOWN_NAMES)
            for kind, reference in mapping.items()
        ]
    )


def normal_form(schema: Schema, value: Any) -> Any:
    """`value` with nulls of known fields left out and timestamps as instants, so that equal meanings are equal."""
    schema = resolved(schema)
    if "discriminator" in schema:
        schema = variant(schema, value)
    elif "oneOf" in schema:
        kinds = {"string": str, "object": dict}
        schema = next(option for option in map(resolved, schema["oneOf"]) if isinstance(value, kinds[option["type"]]))
    if schema["type"] == "object" and "properties" in schema:
        known = schema["properties"]
        return {
            key: normal_form(known[key], item) if key in known else item
            for key, item in value.items()
            if item is not None or key not in known
        }
    if schema["type"] == "object":
        return {key: normal_form(schema["additionalProperties"], item) for key, item in value.items()}
    if schema["type"] == "array":
        return [normal_form(schema["items"], item) for item in value]
    if schema.get("format") == "date-time":
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return value
