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

from generator.errors import GeneratorError, did_you_mean, json_path, raise_together
from generator.reading.document_parts import (
    NOWHERE,
    FoundSchema,
    entries,
    items,
    operations,
    parameters,
    properties,
    references,
    resolved,
    schemas,
    value_at,
)
from generator.reading.faults import Fault
from generator.reading.loading import Location, json_pointer
from generator.reading.schema_nesting import TOO_COMPOSED, TOO_NESTED, composition_faults, endless_faults

MAX_PROBLEMS = 20

_VERSION = re.compile(r"3\.([01])\.\d+(-.+)?")
# What a reference must lead to, by the keyword it stands under, and a key by which that is recognised.
_EXPECTED = {"parameters": ("parameter", "in"), "responses": ("response", "description")}
_OTHER_KINDS = {
    "swagger": "a Swagger 2 document",
    "asyncapi": "an AsyncAPI document",
    "overlay": "an overlay",
    "arazzo": "an Arazzo workflow",
    "$schema": "a JSON Schema",
    "item": "a Postman collection",
}
_DOCUMENT = "urn:document"


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
    faults = [*_reference_faults(document, minor), *composition_faults(document)]
    faults += [] if faults else endless_faults(document)
    if any(
        fault.message in (TOO_COMPOSED, TOO_NESTED) for fault in faults
    ):  # following them to the end would take long
        raise_together([fault.error(path) for fault in faults], path, limit=MAX_PROBLEMS)
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
        GeneratorError: it is not OpenAPI 3.0 or 3.1; what it seems to be.
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


def _reference_faults(data: dict[str, Any], minor: int) -> Iterator[Fault]:
    for location, node in references(data, ()):
        reference: str = node["$ref"]
        if not reference.startswith("#"):
            hint = "copy what it refers to into components, and refer to that"
            yield Fault(location, f"$ref leaves the document: {reference}", hint)
        elif value_at(data, reference) is NOWHERE:
            parent, _, name = reference.rpartition("/")
            hint = did_you_mean(name, dict(items(value_at(data, parent))))
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


def _specification_faults(data: dict[str, Any], minor: int, *, can_be_followed: bool) -> Iterator[Fault]:
    # Half of the time of a validation goes into this import.
    from openapi_spec_validator.schemas.backend.jsonschema import create_validator
    from openapi_spec_validator.schemas.utils import get_schema_content

    # By name, since jsonschema-rs would be preferred where it is installed, and its errors say less.
    structure = create_validator(dict(get_schema_content(f"3.{minor}")))
    broken = False
    for error in structure.iter_errors(data):
        broken = True
        cause = _cause(error)
        yield Fault(tuple(cause.absolute_path), shorten(str(cause.message), 300))
    if broken or not can_be_followed:
        return
    yield from _tag_faults(data)
    yield from _schema_and_default_faults(data, minor)


def _tag_faults(data: dict[str, Any]) -> Iterator[Fault]:
    places: dict[str, int] = {}
    for index, tag in enumerate(entries(data.get("tags"))):
        first = places.setdefault(tag["name"], index)
        if first != index:
            yield Fault(("tags", index), f"the tag {tag['name']!r} is also that of $.tags[{first}]", "drop one of them")


def _schema_and_default_faults(data: dict[str, Any], minor: int) -> Iterator[Fault]:
    """Schemas that are none by the rules of JSON Schema, and defaults that do not fit theirs.

    Each schema is judged where it stands. openapi-spec-validator itself would follow every reference to its end, by
    recursion, which a few hundred schemas that refer to each other are enough to exhaust.
    """
    from openapi_schema_validator import OAS30Validator, OAS31Validator
    from referencing import Registry, Resource

    kind: Any = OAS31Validator if minor else OAS30Validator
    registry: Any = Registry[Any]().with_resource(_DOCUMENT, Resource[Any].opaque(data))
    for schema in schemas(data):
        try:
            if schema.outermost:
                kind.check_schema(schema.node)
            default = schema.node.get("default")
            if default is None and ("default" not in schema.node or schema.node.get("nullable") is True):
                continue
            reference = {"$ref": _DOCUMENT + json_pointer(schema.location)}
            for error in kind(reference, registry=registry, format_checker=kind.FORMAT_CHECKER).iter_errors(default):
                yield Fault(schema.location, shorten(str(error.message), 300))
        except Exception as error:  # not a schema, or a reference to something else
            reason = getattr(error, "message", f"cannot be followed as a schema: {type(error).__name__}: {error}")
            yield Fault((*schema.location, *getattr(error, "absolute_path", ())), shorten(str(reason), 300))


def _cause(error: Any) -> Any:
    """The innermost reason of an error: of alternatives that all fail, the one that got furthest."""
    while error.context:  # the first is what was meant, the last a reference in its place
        error = max(error.context, key=lambda inner: len(inner.path))
    return error


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
            keys = [_parameter_key(resolved(data, node)) for node in entries(owners[location].get("parameters"))]
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


def _schema_faults(data: dict[str, Any]) -> Iterator[Fault]:
    titled: dict[str, Location] = {}
    for schema in schemas(data):
        node, location = schema.node, schema.location
        title = node.get("title")
        if isinstance(title, str):
            first = titled.setdefault(title, location)
            if first != location:
                hint = "titles are class names: give one of them another, or refer to one schema from both"
                yield Fault(location, f"the title {title!r} is also that of {json_path(first)}", hint)
        known = {name for one in (*schema.around, node) for name in properties(data, one)}
        for name in entries(node.get("required")):
            if isinstance(name, str) and name not in known:
                hint = did_you_mean(name, known) or "add the property, or drop the name"
                yield Fault((*location, "required"), f"{name!r} is required, but no property", hint)
        yield from _lossy(data, schema)


def _lossy(data: dict[str, Any], schema: FoundSchema) -> Iterator[Fault]:
    """What openapi-python-client drops without a word."""
    node, hint = schema.node, "write the fields into each alternative"
    alternatives = [keyword for keyword in ("oneOf", "anyOf") if keyword in node]
    if alternatives and "properties" in node:
        message = f"properties beside {' and '.join(alternatives)} would be lost"
        yield Fault(schema.location, message, hint)
    parts = entries(node.get("allOf"))
    # A reference wrapped alone in allOf is taken for the reference itself.
    if len(parts) > 1 or "properties" in node:
        for index, part in enumerate(parts):
            lost = [keyword for keyword in ("oneOf", "anyOf") if keyword in resolved(data, part)]
            if lost:
                message = f"{' and '.join(lost)} inside allOf would be lost"
                yield Fault((*schema.location, "allOf", index), message, hint)
