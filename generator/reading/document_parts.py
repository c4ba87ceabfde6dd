"""Finds the parts of an OpenAPI document: its operations, parameters, schemas and references.

The document may be at fault in any way: what is not there is not found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from generator.reading.json_values import is_array, is_object
from generator.reading.loading import Location, pointer_location

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

COMPOSITIONS = ("allOf", "oneOf", "anyOf")
NOWHERE = object()
"""What stands where a reference leads to nothing."""

_LITERALS = frozenset(("example", "default", "enum", "const", "value"))
_ONE_SUBSCHEMA = ("items", "additionalProperties", "contains", "propertyNames", "unevaluatedProperties")
_NAMED_SUBSCHEMAS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_NAMED_PARTS = ("callbacks", "examples", "headers", "links", "parameters", "requestBodies", "responses", "schemas")
# Keywords over mappings whose keys are names, which may look like keywords.
_NAMED = frozenset((*_NAMED_SUBSCHEMAS, *_NAMED_PARTS, "encoding", "paths", "securitySchemes", "webhooks"))


@frozen
class FoundOperation:
    """An operation, with the path item that it stands in."""

    location: Location
    template: str
    item: Mapping[str, Any]
    node: Mapping[str, Any]


@frozen
class FoundSchema:
    """A schema, with the schemas around it that describe the same value. An outermost one is not part of another."""

    location: Location
    node: dict[str, Any]
    around: tuple[dict[str, Any], ...] = ()
    outermost: bool = False


def operations(data: Mapping[str, Any]) -> Iterator[FoundOperation]:
    """The operations of a document, in its order; callbacks and webhooks are none."""
    for template, item in items(data.get("paths")):
        if is_object(item):
            for method, node in item.items():
                if method in METHODS and is_object(node):
                    yield FoundOperation(("paths", template, method), template, item, node)


def resolved(data: Mapping[str, Any], node: Any) -> dict[str, Any]:
    """A mapping itself, or what its `$ref` leads to; empty if that is not a mapping or does not exist."""
    seen: set[str] = set()
    while is_object(node) and isinstance(reference := node.get("$ref"), str):
        if reference in seen or not reference.startswith("#"):
            return {}
        seen.add(reference)
        node = value_at(data, reference)
    return node if is_object(node) else {}


def parameters(
    data: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    """The parameters of an operation, those of its path item included and first, resolved."""
    for owner in (item, operation):
        for parameter in entries(owner.get("parameters")):
            yield resolved(data, parameter)


def properties(data: Mapping[str, Any], schema: Any) -> dict[str, Any]:
    """The properties of a schema by name, with those of all schemas that it is composed of."""
    return _properties(data, schema, set())


def _properties(data: Mapping[str, Any], schema: Any, seen: set[int]) -> dict[str, Any]:
    node = resolved(data, schema)
    if id(node) in seen:
        return {}
    seen.add(id(node))
    found: dict[str, Any] = {}
    for part in composed_of(data, node):
        found.update(_properties(data, part, seen))
    return found | dict(items(node.get("properties")))


def items(value: Any) -> Iterator[tuple[str, Any]]:
    """The entries of what ought to be a mapping; none if it is something else."""
    yield from value.items() if is_object(value) else ()


def entries(value: Any) -> list[Any]:
    """The items of what ought to be a list; none if it is something else."""
    return value if is_array(value) else []


def value_at(data: Mapping[str, Any], reference: str) -> Any:
    """What a reference leads to in one step, or `NOWHERE`."""
    value: Any = data
    for step in pointer_location(reference):
        if is_object(value) and step in value:
            value = value[step]
        elif is_array(value) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return NOWHERE
    return value


def references(node: Any, location: Location, *, names: bool = False) -> Iterator[tuple[Location, dict[str, Any]]]:
    """Mappings with a `$ref`, except in examples and the like. `names`: the keys are names, not keywords."""
    if is_object(node):
        if isinstance(node.get("$ref"), str):
            yield location, node
        for key, value in node.items():
            if names or not (key in _LITERALS or key.startswith("x-")):
                is_named = not names and key in _NAMED and is_object(value)
                yield from references(value, (*location, key), names=is_named)
    elif is_array(node) and location[-1] != "examples":
        for index, value in enumerate(node):
            yield from references(value, (*location, index))


def composed_of(data: Mapping[str, Any], schema: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The parts and alternatives of a schema, resolved."""
    return [resolved(data, part) for keyword in COMPOSITIONS for part in entries(schema.get(keyword))]


def schemas(node: Any, location: Location = (), *, names: bool = False) -> Iterator[FoundSchema]:
    """All schemas of a document, the inner ones too."""
    if is_array(node):
        for index, value in enumerate(node):
            yield from schemas(value, (*location, index))
    for key, value in items(node):
        here = (*location, key)
        if names:
            yield from schemas(value, here)
        elif key == "schema":
            yield from _with_subschemas(value, here, outermost=True)
        elif key == "schemas":
            for name, schema in items(value):
                yield from _with_subschemas(schema, (*here, name), outermost=True)
        elif key not in _LITERALS and not key.startswith("x-"):
            yield from schemas(value, here, names=key in _NAMED and is_object(value))


def _with_subschemas(
    node: Any, location: Location, around: tuple[dict[str, Any], ...] = (), *, outermost: bool = False
) -> Iterator[FoundSchema]:
    if not is_object(node):
        return
    yield FoundSchema(location, node, around, outermost)
    for keyword in _NAMED_SUBSCHEMAS:
        for name, schema in items(node.get(keyword)):
            yield from _with_subschemas(schema, (*location, keyword, name))
    for keyword in _ONE_SUBSCHEMA:
        yield from _with_subschemas(node.get(keyword), (*location, keyword))
    for keyword in ("not", "if", "then", "else"):
        yield from _with_subschemas(node.get(keyword), (*location, keyword), (*around, node))
    for keyword in COMPOSITIONS:
        for index, schema in enumerate(entries(node.get(keyword))):
            yield from _with_subschemas(schema, (*location, keyword, index), (*around, node))
