"""Decides whether a document is OpenAPI 3.0 or 3.1 that the generator can use without losing anything.

openapi-spec-validator judges the document as such. What it leaves open, and openapi-python-client drops without
a word, is judged here: schemas that combine properties with alternatives, siblings of references, equal titles.
Nothing is fetched: a reference to another file is an error before anything follows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import shorten
from typing import Any

from attrs import frozen

from generator.errors import GeneratorError, did_you_mean, json_path, raise_together
from generator.loading import Location, is_array, is_object, pointer_location

MAX_PROBLEMS = 20
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_VERSION = re.compile(r"3\.([01])\.\d+(-.+)?")
_LITERALS = frozenset(("example", "default", "enum", "const", "value"))
_COMPOSITIONS = ("allOf", "oneOf", "anyOf")
_ONE_SUBSCHEMA = ("items", "additionalProperties", "contains", "propertyNames", "unevaluatedProperties")
_NAMED_SUBSCHEMAS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_NAMED_PARTS = ("callbacks", "examples", "headers", "links", "parameters", "requestBodies", "responses", "schemas")
# Keywords over mappings whose keys are names, which may look like keywords.
_NAMED = frozenset((*_NAMED_SUBSCHEMAS, *_NAMED_PARTS, "encoding", "paths", "securitySchemes", "webhooks"))
# What a reference must lead to, by the keyword it stands under, and how that is told.
_EXPECTED = {"parameters": ("parameter", "in"), "responses": ("response", "description")}
_OTHER_KINDS = {
    "swagger": "a Swagger 2 document",
    "asyncapi": "an AsyncAPI document",
    "overlay": "an overlay",
    "arazzo": "an Arazzo workflow",
    "$schema": "a JSON Schema",
    "item": "a Postman collection",
}
_NOWHERE = object()


@frozen
class Fault:
    """Something wrong at a place in a document."""

    location: Location
    message: str
    hint: str | None = None

    def error(self, file: Path) -> GeneratorError:
        """The fault as an error about a file."""
        where = json_path(self.location) if self.location else None
        return GeneratorError(self.message, file=file, where=where, hint=self.hint)


@frozen
class FoundOperation:
    """An operation, with the path item that it stands in."""

    location: Location
    template: str
    item: Mapping[str, Any]
    node: Mapping[str, Any]


@frozen
class _FoundSchema:
    """A schema, with the schemas around it that describe the same value."""

    location: Location
    node: dict[str, Any]
    around: tuple[dict[str, Any], ...] = ()


def validate_openapi(data: Mapping[str, Any], path: Path) -> None:
    """Check a document, usually a patched one.

    Args:
        data: the document.
        path: what to call it in messages.

    Raises:
        GeneratorError: all that is wrong, at most 20 problems, each with its JSONPath.
    """
    document = dict(data)
    minor = openapi_minor(document, path)
    faults = [*_reference_faults(document, minor), *_composition_faults(document)]
    faults += _specification_faults(document, minor, can_be_followed=not faults)
    faults += _operation_faults(document)
    faults += _schema_faults(document)
    raise_together([fault.error(path) for fault in faults], path, limit=MAX_PROBLEMS)


def openapi_minor(data: Mapping[str, Any], path: Path) -> int:
    """The minor version of an OpenAPI 3 document, 0 or 1.

    Args:
        data: the document, which may be anything.
        path: what to call it in messages.

    Raises:
        GeneratorError: it is no OpenAPI 3.0 or 3.1; what it seems to be.
    """
    version = data.get("openapi")
    matched = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if matched:
        return int(matched[1])
    if version is not None:
        hint = "give a document of version 3.0 or 3.1, its version a string of three numbers such as 3.0.3"
        raise GeneratorError(f"OpenAPI version {version!r} is not supported", file=path, hint=hint)
    for key, kind in _OTHER_KINDS.items():
        if key in data:
            raise GeneratorError(f"not OpenAPI 3: it seems to be {kind}", file=path, hint="convert it first")
    keys = shorten(", ".join(data), 100) or "none"
    raise GeneratorError(f"not OpenAPI: its keys are {keys}", file=path, hint="check the path")


def operations(data: Mapping[str, Any]) -> Iterator[FoundOperation]:
    """The operations of a document, in its order; callbacks and webhooks are none."""
    for template, item in _items(data.get("paths")):
        if is_object(item):
            for method, node in item.items():
                if method in METHODS and is_object(node):
                    yield FoundOperation(("paths", template, method), template, item, node)


def resolved(data: Mapping[str, Any], node: Any) -> dict[str, Any]:
    """A mapping itself, or what its `$ref` leads to; empty if that is no mapping or does not exist."""
    seen: set[str] = set()
    while is_object(node) and isinstance(reference := node.get("$ref"), str):
        if reference in seen or not reference.startswith("#"):
            return {}
        seen.add(reference)
        node = _value_at(data, reference)
    return node if is_object(node) else {}


def parameters(
    data: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    """The parameters of an operation, those of its path item included and first, resolved."""
    for owner in (item, operation):
        for parameter in _list(owner.get("parameters")):
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
    for part in _parts(data, node):
        found.update(_properties(data, part, seen))
    return found | dict(_items(node.get("properties")))


def _items(value: Any) -> Iterator[tuple[str, Any]]:
    yield from value.items() if is_object(value) else ()


def _list(value: Any) -> list[Any]:
    return value if is_array(value) else []


def _value_at(data: Mapping[str, Any], reference: str) -> Any:
    value: Any = data
    for step in pointer_location(reference):
        if is_object(value) and step in value:
            value = value[step]
        elif is_array(value) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return _NOWHERE
    return value


def _references(node: Any, location: Location, *, names: bool = False) -> Iterator[tuple[Location, dict[str, Any]]]:
    """Mappings with a `$ref`, except in examples and the like. `names`: the keys are names, not keywords."""
    if is_object(node):
        if isinstance(node.get("$ref"), str):
            yield location, node
        for key, value in node.items():
            if names or not (key in _LITERALS or key.startswith("x-")):
                is_named = not names and key in _NAMED and is_object(value)
                yield from _references(value, (*location, key), names=is_named)
    elif is_array(node) and location[-1] != "examples":
        for index, value in enumerate(node):
            yield from _references(value, (*location, index))


def _reference_faults(data: dict[str, Any], minor: int) -> Iterator[Fault]:
    for location, node in _references(data, ()):
        reference: str = node["$ref"]
        if not reference.startswith("#"):
            hint = "copy what it refers to into components, and refer to that"
            yield Fault(location, f"$ref leaves the document: {reference}", hint)
        elif _value_at(data, reference) is _NOWHERE:
            parent, _, name = reference.rpartition("/")
            hint = did_you_mean(name, dict(_items(_value_at(data, parent))))
            yield Fault(location, f"$ref leads nowhere: {reference}", hint or None)
        elif not (target := resolved(data, node)):
            yield Fault(location, f"$ref leads to itself or to no mapping: {reference}")
        else:
            kind, key = _EXPECTED.get(str(location[-2:][0]), ("", ""))
            if kind and key not in target:
                yield Fault(location, f"$ref leads to something other than a {kind}: {reference}")
        ignored = [key for key in node if key not in ("$ref", "description", "summary") and key[:2] != "x-"]
        if ignored and minor == 0 and not (len(location) == 2 and location[0] == "paths"):
            hint = "OpenAPI 3.0 ignores what stands beside $ref: put the $ref into allOf, or drop the rest"
            yield Fault(location, f"{', '.join(ignored)} beside $ref: {reference}", hint)


def _composition_faults(data: dict[str, Any]) -> Iterator[Fault]:
    for schema in _schemas(data):
        pending = _parts(data, schema.node)
        seen: set[int] = set()
        while pending:
            part = pending.pop()
            if part is schema.node:
                yield Fault(schema.location, "the schema is composed of itself")
                break
            if id(part) not in seen:
                seen.add(id(part))
                pending += _parts(data, part)


def _parts(data: Mapping[str, Any], schema: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [resolved(data, part) for keyword in _COMPOSITIONS for part in _list(schema.get(keyword))]


def _specification_faults(data: dict[str, Any], minor: int, *, can_be_followed: bool) -> Iterator[Fault]:
    # Half of the time of a validation goes into this import.
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
    from openapi_spec_validator.schemas.backend.jsonschema import create_validator
    from openapi_spec_validator.schemas.utils import get_schema_content
    from openapi_spec_validator.validation import exceptions

    # By name, since jsonschema-rs would be preferred where it is installed, and its errors say less.
    structure = create_validator(dict(get_schema_content(f"3.{minor}")))
    broken = False
    for error in structure.iter_errors(data):
        broken = True
        cause = _cause(error)
        yield Fault(tuple(cause.absolute_path), shorten(str(cause.message), 300))
    if broken or not can_be_followed:
        return
    judged_here = (
        exceptions.DuplicateOperationIDError,
        exceptions.ExtraParametersError,
        exceptions.ParameterDuplicateError,
        exceptions.UnresolvableParameterError,
    )
    validator = (OpenAPIV31SpecValidator if minor else OpenAPIV30SpecValidator)(data)
    try:
        for error in validator.root_validator(validator.schema_path):
            if not isinstance(error, judged_here):
                yield Fault(_location_of(error, data), shorten(str(error.message), 300))
    except Exception as error:  # it trusts references to lead to the right kind of thing
        yield Fault((), f"openapi-spec-validator cannot follow the document: {type(error).__name__}: {error}")


def _cause(error: Any) -> Any:
    """The innermost reason of an error: of alternatives that all fail, the one that got furthest."""
    while error.context:  # the first is what was meant, the last a reference in its place
        error = max(error.context, key=lambda inner: len(inner.path))
    return error


def _location_of(error: Any, data: dict[str, Any]) -> Location:
    """Where the schema is that an error about a default, or about the schema itself, is about."""
    for schema in _schemas(data):
        if schema.node is error.schema:
            return schema.location
        value: Any = schema.node
        for step in error.absolute_path:
            value = value.get(step) if is_object(value) else None
        if error.absolute_path and value is error.instance:
            return (*schema.location, *error.absolute_path)
    return ()


def _operation_faults(data: dict[str, Any]) -> Iterator[Fault]:
    places: dict[str, Location] = {}
    checked: set[Location] = set()
    for operation in operations(data):
        name = operation.node.get("operationId")
        if isinstance(name, str):
            first = places.setdefault(name, operation.location)
            if first != operation.location:
                yield Fault(operation.location, f"operationId {name!r} is also that of {json_path(first)}")
        owners = {operation.location[:2]: operation.item, operation.location: operation.node}
        for location in sorted(owners.keys() - checked, key=len):
            keys = [_parameter_key(resolved(data, node)) for node in _list(owners[location].get("parameters"))]
            for place, twice in sorted({key for key in keys if keys.count(key) > 1}):
                yield Fault(location, f"the {place} parameter {twice!r} is declared twice")
        checked |= owners.keys()
        declared = {
            str(one.get("name")) for one in parameters(data, operation.item, operation.node) if one.get("in") == "path"
        }
        in_template = set(re.findall(r"\{([^{}]*)\}", operation.template))
        for missing in sorted(in_template - declared):
            yield Fault(operation.location, f"the path has {{{missing}}}, but no such path parameter is declared")
        for unused in sorted(declared - in_template):
            yield Fault(operation.location, f"the path parameter {unused!r} is declared, but not in the path")


def _parameter_key(parameter: Mapping[str, Any]) -> tuple[str, str]:
    return str(parameter.get("in")), str(parameter.get("name"))


def _schemas(node: Any, location: Location = (), *, names: bool = False) -> Iterator[_FoundSchema]:
    """All schemas of a document, the inner ones too."""
    if is_array(node):
        for index, value in enumerate(node):
            yield from _schemas(value, (*location, index))
    for key, value in _items(node):
        here = (*location, key)
        if names:
            yield from _schemas(value, here)
        elif key == "schema":
            yield from _with_subschemas(value, here)
        elif key == "schemas":
            for name, schema in _items(value):
                yield from _with_subschemas(schema, (*here, name))
        elif key not in _LITERALS and not key.startswith("x-"):
            yield from _schemas(value, here, names=key in _NAMED and is_object(value))


def _with_subschemas(node: Any, location: Location, around: tuple[dict[str, Any], ...] = ()) -> Iterator[_FoundSchema]:
    if not is_object(node):
        return
    yield _FoundSchema(location, node, around)
    for keyword in _NAMED_SUBSCHEMAS:
        for name, schema in _items(node.get(keyword)):
            yield from _with_subschemas(schema, (*location, keyword, name))
    for keyword in _ONE_SUBSCHEMA:
        yield from _with_subschemas(node.get(keyword), (*location, keyword))
    for keyword in ("not", "if", "then", "else"):
        yield from _with_subschemas(node.get(keyword), (*location, keyword), (*around, node))
    for keyword in _COMPOSITIONS:
        for index, schema in enumerate(_list(node.get(keyword))):
            yield from _with_subschemas(schema, (*location, keyword, index), (*around, node))


def _schema_faults(data: dict[str, Any]) -> Iterator[Fault]:
    titled: dict[str, Location] = {}
    for schema in _schemas(data):
        node, location = schema.node, schema.location
        title = node.get("title")
        if isinstance(title, str):
            first = titled.setdefault(title, location)
            if first != location:
                hint = "titles are class names: give one of them another, or refer to one schema from both"
                yield Fault(location, f"the title {title!r} is also that of {json_path(first)}", hint)
        known = {name for one in (*schema.around, node) for name in properties(data, one)}
        for name in _list(node.get("required")):
            if isinstance(name, str) and name not in known:
                hint = did_you_mean(name, known) or "add the property, or drop the name"
                yield Fault((*location, "required"), f"{name!r} is required, but no property", hint)
        yield from _lossy(data, schema)


def _lossy(data: dict[str, Any], schema: _FoundSchema) -> Iterator[Fault]:
    """What openapi-python-client drops without a word."""
    node, hint = schema.node, "write the fields into each alternative"
    alternatives = [keyword for keyword in ("oneOf", "anyOf") if keyword in node]
    if alternatives and "properties" in node:
        message = f"properties beside {' and '.join(alternatives)} would be lost"
        yield Fault(schema.location, message, hint)
    parts = _list(node.get("allOf"))
    # A reference wrapped alone in allOf is taken for the reference itself.
    if len(parts) > 1 or "properties" in node:
        for index, part in enumerate(parts):
            lost = [keyword for keyword in ("oneOf", "anyOf") if keyword in resolved(data, part)]
            if lost:
                message = f"{' and '.join(lost)} inside allOf would be lost"
                yield Fault((*schema.location, "allOf", index), message, hint)
