"""Values for the schemas of a document: as services send them, as callers may give them, and plain wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import Any, Final, Literal

from hypothesis import strategies as st

from tests.models.documents import Document, Schema, Union, document

Values = st.SearchStrategy[Any]
Style = Literal["received", "wild", "given"]
"""As a service sends them (with news, nulls and gaps), with anything anywhere, or as a caller may give them."""

# Deeper than this, fields that may be missing are mostly left out; every schema is drawn for itself as well.
_DEPTH: Final = 2

_JSON_TYPES: Final[dict[str, type]] = {"string": str, "object": dict, "integer": int}

_UNKNOWN_NAMES: Final = st.text("abcxyz_", min_size=1, max_size=6).map(lambda name: f"new_{name}")

SCALARS: Final[Values] = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)
)
ANY_JSON: Final[Values] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
    max_leaves=8,
)
_NEWS: Final[Values] = st.one_of(SCALARS, st.lists(SCALARS, max_size=2), st.just({"a": [{"b": None}]}))


def _write(moment: datetime, zone: timezone | None, precision: str) -> str:
    text = (moment if zone is None else moment.replace(tzinfo=zone)).isoformat(timespec=precision)
    return text.replace("+00:00", "Z") if zone is UTC else text


_MOMENTS: Final = st.datetimes(datetime(1970, 1, 2), datetime(9999, 12, 30))
_ZONES: Final = (UTC, UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-3)))
_PRECISIONS: Final = st.sampled_from(["seconds", "milliseconds", "microseconds"])
TIMESTAMPS: Final[Values] = st.builds(_write, _MOMENTS, st.sampled_from([*_ZONES, None]), _PRECISIONS)
ZONED_TIMESTAMPS: Final[Values] = st.builds(_write, _MOMENTS, st.sampled_from(_ZONES), _PRECISIONS)


@cache
def values_for(api: str, name: str, style: Style = "received") -> Values:
    """JSON objects for the model `name` of an API."""
    source = document(api)
    return _Values(source, style).of(source.models[name])


@cache
def field_values(api: str, name: str, style: Style) -> dict[str, Values]:
    """JSON values for each field of the model `name` of an API."""
    source = document(api)
    return {wire: values_of(api, schema, style) for wire, schema in source.fields(source.models[name]).items()}


def values_of(api: str, schema: Schema, style: Style) -> Values:
    """JSON values for any schema of an API's document."""
    return _Values(document(api), style).of(schema)


@cache
def kinds_of(api: str, title: str, style: Style = "received") -> dict[str, Values]:
    """JSON objects for each tag, or key, of the union `title` of an API."""
    source = document(api)
    return _Values(source, style).kinds(source.unions[title], 0)


class _Values:
    def __init__(self, source: Document, style: Style) -> None:
        self.source = source
        self.style = style

    def of(self, schema: Schema, depth: int = 0) -> Values:
        if self.style == "wild":
            proper = self._proper(self.source.resolved(schema), depth)
            return st.integers(0, 9).flatmap(lambda number: proper if number else ANY_JSON)
        return self._proper(self.source.resolved(schema), depth)

    def _proper(self, schema: Schema, depth: int) -> Values:
        union = self.source.union(schema)
        if union is not None:
            return self._union(union, depth)
        if schema.get("x-json-text"):
            return self._json_text(schema, depth)
        if "oneOf" in schema:
            return st.one_of([self.of(option, depth) for option in schema["oneOf"]])
        if self.source.is_object(schema):
            return self._object(schema, depth)
        match schema["type"]:
            case "object":
                rest = schema.get("additionalProperties", True)
                values = _NEWS if rest is True else self.of(rest, depth + 1)
                return st.dictionaries(st.text(max_size=8), values, max_size=2)
            case "array":
                return self._array(schema, depth)
            case "boolean":
                return st.booleans()
            case "integer":
                low, high = schema.get("minimum"), schema.get("maximum")
                return st.integers(low, high) if self.style == "given" else st.integers()
            case "number":
                return st.one_of(st.integers(-(10**6), 10**6), st.floats(allow_nan=False, allow_infinity=False))
            case "string":
                return self._text(schema)
            case other:
                raise AssertionError(f"no strategy for a schema of type {other!r}: extend this one")

    def _array(self, schema: Schema, depth: int) -> Values:
        least = schema.get("minItems", 0) if self.style == "given" else 0
        return st.lists(self.of(schema["items"], depth + 1), min_size=least, max_size=max(least, 2))

    def _text(self, schema: Schema) -> Values:
        given = self.style == "given"
        if schema.get("format") == "date-time":
            return ZONED_TIMESTAMPS if given else TIMESTAMPS
        if "enum" in schema:
            known = st.sampled_from(schema["enum"])
            return known if given else st.one_of(known, st.text(max_size=10))
        if schema.get("x-seconds-text") and self.style != "wild":
            return st.integers(int(schema["minimum"]), int(schema["maximum"])).map(lambda seconds: f"{seconds}s")
        if given and "pattern" in schema:
            texts = st.from_regex(schema["pattern"].replace("$", r"\Z").replace(r"\w", "[a-z0-9_]"))
            return texts.filter(lambda text: len(text) <= schema.get("maxLength", 40))
        least = schema.get("minLength", 0) if given else 0
        return st.text(min_size=least, max_size=max(least, min(schema.get("maxLength", 12), 12)))

    def _json_text(self, schema: Schema, depth: int) -> Values:
        # It travels as text, whatever may be given for it.
        return st.one_of([self.of(one, depth) for one in schema["oneOf"] if one.get("type") == "string"])

    def _object(self, schema: Schema, depth: int) -> Values:
        required = self.source.required(schema)
        fields = self.source.fields(schema)
        shown = {name for name, field in fields.items() if depth < _DEPTH or name in required or self._is_plain(field)}
        values = {name: self.of(field, depth + 1) for name, field in fields.items() if name in shown}
        always = {name: one for name, one in values.items() if name in required}
        sometimes = {name: one for name, one in values.items() if name not in required}
        if self.style == "given":
            given = st.fixed_dictionaries(always, optional=sometimes)
            least = schema.get("x-at-least-one", ())
            return given.filter(lambda value: not least or any(name in value for name in least))
        known = st.fixed_dictionaries(always, optional={name: st.none() | one for name, one in sometimes.items()})
        return st.builds(lambda first, second: {**first, **second}, known, self._news())

    def _news(self) -> Values:
        return st.dictionaries(_UNKNOWN_NAMES, _NEWS, max_size=2)

    def _is_plain(self, schema: Schema) -> bool:
        return self.source.resolved(schema).get("type") in {"string", "integer", "boolean", "number"}

    def _union(self, union: Union, depth: int) -> Values:
        kinds = list(self.kinds(union, depth).values())
        return st.one_of(kinds) if self.style == "given" else st.one_of(*kinds, self._unknown(union, depth))

    def kinds(self, union: Union, depth: int) -> dict[str, Values]:
        if union.tag is None:
            return {key: self._told_by_key(union, one, depth) for key, one in union.variants.items()}
        return {tag: self._tagged(union.tag, tag, one, depth) for tag, one in union.variants.items()}

    def _told_by_key(self, union: Union, variant: Schema, depth: int) -> Values:
        return self._proper(variant, depth).filter(lambda value: self.source.kind_of(union, value) is variant)

    def _tagged(self, name: str, tag: str, variant: Schema, depth: int) -> Values:
        return self._proper(variant, depth).map(lambda value: {**value, name: tag})

    def _unknown(self, union: Union, depth: int) -> Values:
        shared = {
            name: st.none() | self.of(field, depth + 1)
            for name, field in self.source.shared_fields(union).items()
            if name != union.tag and name not in union.beside
        }
        objects = st.fixed_dictionaries({}, optional=shared)
        if union.tag is None:
            news = st.dictionaries(_UNKNOWN_NAMES, _NEWS, min_size=1, max_size=2)
        else:
            news = st.builds(lambda tag, rest: {**rest, union.tag: tag}, _UNKNOWN_NAMES, self._news())
        return st.builds(lambda first, second: {**first, **second}, objects, news)


def normal_form(source: Document, schema: Schema, value: Any) -> Any:
    """`value` with nulls of known fields left out and timestamps as instants, so that equal meanings are equal."""
    schema = source.resolved(schema)
    union = source.union(schema)
    if union is not None:
        return _normal_object(source, _known_fields(source, union, value), value)
    if "oneOf" in schema:
        options = {
            _JSON_TYPES[option.get("type", "object")]: option for option in map(source.resolved, schema["oneOf"])
        }
        schema = options[type(value)]
    if source.is_object(schema):
        return _normal_object(source, source.fields(schema), value)
    if schema["type"] == "object":
        rest = schema.get("additionalProperties", True)
        return value if rest is True else {key: normal_form(source, rest, item) for key, item in value.items()}
    if schema["type"] == "array":
        return [normal_form(source, schema["items"], item) for item in value]
    if schema.get("format") == "date-time":
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return value


def _normal_object(source: Document, known: dict[str, Schema], value: dict[str, Any]) -> dict[str, Any]:
    return {
        key: normal_form(source, known[key], item) if key in known else item
        for key, item in value.items()
        if item is not None or key not in known
    }


def _known_fields(source: Document, union: Union, value: dict[str, Any]) -> dict[str, Schema]:
    variant = source.kind_of(union, value)
    return source.shared_fields(union) if variant is None else source.fields(variant)
