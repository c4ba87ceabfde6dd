"""The extensions that overlays set and the generator obeys: names, repeats, pages, parameters of the client.

On an operation: `x-resource` (the attribute it lives under), `x-method` (its Python name), `x-repeat` (what may
be done when its answer was lost), for lists `x-pagination`, for a body that can be one of several things `x-variants`,
for operations on another host `x-server`, and other names for the method `x-aliases`. On the document:
`x-resource-aliases` (other names for resources). On a path parameter: `x-client-parameter`. On a property:
`x-json-text` (JSON written into a text) and `x-seconds-text` (a number of seconds with an `s` behind it). On an object
among the components: `x-at-least-one` (properties one of which must be given).
All other names that begin with x- are left alone, unless they look like one of these misspelt.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from keyword import iskeyword
from pathlib import Path
from typing import Any, Literal, get_args

from attrs import fields, frozen

from generator.errors import GeneratorError, json_path, raise_together
from generator.reading.document_parts import FoundOperation, operations, parameters, properties, resolved
from generator.reading.faults import Fault
from generator.reading.json_values import is_array, is_object
from generator.reading.loading import Location

Repeat = Literal["safe", "same-state", "never"]

_OPERATION_EXTENSIONS = ("x-resource", "x-method", "x-repeat", "x-pagination", "x-variants", "x-server", "x-aliases")
_PARAMETER_EXTENSION = "x-client-parameter"
_AT_LEAST_ONE = "x-at-least-one"
_KNOWN = (*_OPERATION_EXTENSIONS, _PARAMETER_EXTENSION)
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_IN_METHODS = frozenset(("bool", "builtins", "datetime", "dict", "float", "int", "str", "timedelta", "type_checking"))
_IN_APIS = frozenset(("execute", "execute_raw", "kept_property", "property"))
"""Names that generated modules use themselves where methods, or resources, have theirs."""


@frozen
class PageNumberPagination:
    """Pages are counted: the response's field with the items, the query parameters for page and size."""

    items: str
    page: str
    size: str


@frozen
class TokenPagination:
    """Each page names the next: the field with the items, the token's query parameter, and its field."""

    items: str
    token: str
    next: str


@frozen
class OperationVariant:
    """A method for one of the things that an operation's body can be.

    Attributes:
        method: Its Python name.
        body: Reference to the schema whose properties are the method's arguments.
        wrap: The key under which they are sent.
        constant: What is sent beside it.
        summary: What it does.
        description: More of it.
    """

    method: str
    body: str
    wrap: str
    constant: Mapping[str, Any]
    summary: str = ""
    description: str = ""


@frozen
class OperationExtensions:
    """What the overlays say of an operation."""

    resource: str
    method: str
    repeat: Repeat
    pagination: PageNumberPagination | TokenPagination | None = None
    variants: tuple[OperationVariant, ...] = ()
    server: str | None = None
    aliases: tuple[str, ...] = ()


_STYLES: dict[str, type[PageNumberPagination | TokenPagination]] = {
    "page-number": PageNumberPagination,
    "token": TokenPagination,
}


def operation_extensions(operation: Mapping[str, Any]) -> OperationExtensions:
    """The extensions of an operation.

    Args:
        operation: an operation object of a patched document.

    Raises:
        GeneratorError: one is missing or has an unknown value.
    """
    for fault in _value_faults(operation, ()):
        raise GeneratorError(fault.message, where=str(operation.get("operationId", "")), hint=fault.hint)
    pagination: PageNumberPagination | TokenPagination | None = None
    if "x-pagination" in operation:
        given: dict[str, Any] = dict(operation["x-pagination"])
        pagination = _STYLES[given.pop("style")](**given)
    variants = tuple(
        OperationVariant(
            one["method"],
            one["body"],
            one["wrap"],
            one.get("constant", {}),
            one.get("summary", ""),
            one.get("description", ""),
        )
        for one in operation.get("x-variants", [])
    )
    return OperationExtensions(
        operation["x-resource"],
        operation["x-method"],
        operation["x-repeat"],
        pagination,
        variants,
        operation.get("x-server"),
        tuple(operation.get("x-aliases", [])),
    )


def check_extensions(data: Mapping[str, Any], path: Path) -> None:
    """Check all extensions of a patched document, which has been found valid OpenAPI.

    Args:
        data: the document.
        path: what to call it in messages.

    Raises:
        GeneratorError: all that is missing, unknown, or does not fit what the document says.
    """
    faults: list[Fault] = []
    names: dict[tuple[str, str], Location] = {}
    for operation in operations(data):
        own = list(_value_faults(operation.node, operation.location))
        if not own:
            extensions = operation_extensions(operation.node)
            variants = (variant.method for variant in extensions.variants)
            for method in (extensions.method, *variants, *extensions.aliases):
                location = (*operation.location, method)
                first = names.setdefault((extensions.resource, method), location)
                if first != location:
                    called = f"{extensions.resource}.{method}"
                    own.append(Fault(operation.location, f"{called} is also the name of {json_path(first[:-1])}"))
            own += _variant_faults(data, operation, extensions.variants)
            own += _pagination_faults(data, operation, extensions.pagination)
        faults += own
    faults += _misplaced(data)
    faults += _parameter_faults(data)
    faults += _schema_faults(data)
    raise_together([fault.error(path) for fault in faults], path)


def _value_faults(operation: Mapping[str, Any], location: Location) -> Iterator[Fault]:
    missing = [name for name in ("x-resource", "x-method", "x-repeat") if name not in operation]
    if missing:
        hint = "set it in an overlay, on the operation" if len(missing) == 1 else "set them in an overlay"
        yield Fault(location, f"{', '.join(missing)} missing on the operation", hint)
    for name in ("x-resource", "x-method"):
        value = operation.get(name, "x")
        yield from _name_faults(value, (*location, name), _IN_APIS if name == "x-resource" else _IN_METHODS)
    repeat = operation.get("x-repeat", "safe")
    if repeat not in get_args(Repeat):
        yield Fault((*location, "x-repeat"), f"unknown value {repeat!r}", f"one of {', '.join(get_args(Repeat))}")
    if "x-server" in operation and not (
        isinstance(operation["x-server"], str) and operation["x-server"].isidentifier()
    ):
        yield Fault((*location, "x-server"), f"{operation['x-server']!r} is not a label", "letters, digits and _")
    aliases = operation.get("x-aliases", [])
    if not is_array(aliases):
        yield Fault((*location, "x-aliases"), f"{aliases!r} is not a list of public Python identifiers")
    for index, alias in enumerate(aliases if is_array(aliases) else ()):
        yield from _name_faults(alias, (*location, "x-aliases", index), _IN_METHODS)
    variants = operation.get("x-variants", [])
    for index, variant in enumerate(variants if is_array(variants) else [variants]):
        yield from _variant_value_faults(variant, (*location, "x-variants", index))
    if "x-pagination" in operation:
        yield from _pagination_value_faults(operation["x-pagination"], (*location, "x-pagination"))


def _name_faults(value: Any, location: Location, taken: frozenset[str]) -> Iterator[Fault]:
    if not isinstance(value, str) or not value.isidentifier() or value.startswith("_") or iskeyword(value):
        hint = "a letter, then letters, digits and underscores; no keyword of Python"
        yield Fault(location, f"{value!r} is not a public Python identifier", hint)
    elif not _NAME.fullmatch(value):
        yield Fault(location, f"{value!r} is not in lower case", "letters from a to z, digits and underscores")
    elif value in taken:
        yield Fault(location, f"{value!r} is what generated code itself uses there", "choose another name")


def _variant_value_faults(variant: Any, location: Location) -> Iterator[Fault]:
    texts = ("method", "body", "wrap")
    known = {*texts, "constant", "summary", "description"}
    if not is_object(variant) or not all(isinstance(variant.get(name), str) for name in texts):
        yield Fault(location, f"a variant needs {', '.join(texts)}, all of them text")
        return
    if unknown := sorted(variant.keys() - known):
        yield Fault(location, f"a variant has no {unknown[0]}", f"it has {', '.join(sorted(known))}")
    yield from _name_faults(variant["method"], (*location, "method"), _IN_METHODS)
    if not is_object(variant.get("constant", {})):
        yield Fault((*location, "constant"), "not a mapping", "name what is sent beside the arguments")


def _variant_faults(
    data: Mapping[str, Any], operation: FoundOperation, variants: tuple[OperationVariant, ...]
) -> Iterator[Fault]:
    for variant in variants:
        if not properties(data, {"$ref": variant.body}):
            location = (*operation.location, "x-variants")
            yield Fault(location, f"{variant.body} is not a schema with properties", "name a component")


def _pagination_value_faults(value: Any, location: Location) -> Iterator[Fault]:
    style = _STYLES.get(str(value.get("style"))) if is_object(value) else None
    if style is None:
        found = f"unknown style {value.get('style')!r}" if is_object(value) else "not a mapping"
        yield Fault(location, found, f"style is one of {', '.join(_STYLES)}")
        return
    wanted = {"style", *(attribute.name for attribute in fields(style))}
    for name in sorted(wanted | value.keys()):
        if name not in wanted:
            yield Fault((*location, name), f"style {value['style']} has no {name}")
        elif not isinstance(value.get(name), str):
            yield Fault(location, f"style {value['style']} needs {name}, a string")


def _pagination_faults(
    data: Mapping[str, Any], operation: FoundOperation, style: PageNumberPagination | TokenPagination | None
) -> Iterator[Fault]:
    if style is None:
        return
    location = (*operation.location, "x-pagination")
    queries = {
        str(one.get("name")) for one in parameters(data, operation.item, operation.node) if one.get("in") == "query"
    }
    asked = queries | properties(data, _body_schema(data, operation.node)).keys()
    for name in (style.page, style.size) if isinstance(style, PageNumberPagination) else (style.token,):
        if name not in asked:
            hint = f"it has {', '.join(sorted(asked)) or 'none'}"
            yield Fault(location, f"the operation has no query parameter {name!r}, nor such a field in its body", hint)
    page = properties(data, _success_schema(data, operation.node))
    hint = f"it has {', '.join(sorted(page)) or 'none'}"
    if style.items not in page:
        yield Fault(location, f"the response has no field {style.items!r}", hint)
    elif "array" not in _types(resolved(data, page[style.items])):
        yield Fault(location, f"the response's field {style.items!r} is not an array")
    if isinstance(style, TokenPagination) and style.next not in page:
        yield Fault(location, f"the response has no field {style.next!r}", hint)


def _types(schema: Mapping[str, Any]) -> list[Any]:
    value = schema.get("type")
    return value if is_array(value) else [value]


def _body_schema(data: Mapping[str, Any], operation: Mapping[str, Any]) -> Any:
    """The schema of the request body; an empty one if there is none."""
    content = resolved(data, operation.get("requestBody")).get("content")
    for media_type in content.values() if is_object(content) else ():
        if is_object(media_type) and "schema" in media_type:
            return media_type["schema"]
    return {}


def _success_schema(data: Mapping[str, Any], operation: Mapping[str, Any]) -> Any:
    """The schema of the first successful response that has one; an empty one if there is none."""
    responses = operation.get("responses")
    for code, response in sorted(responses.items()) if is_object(responses) else ():
        content = resolved(data, response).get("content") if code.startswith("2") else None
        for media_type in content.values() if is_object(content) else ():
            if is_object(media_type) and "schema" in media_type:
                return media_type["schema"]
    return {}


def _misplaced(data: Mapping[str, Any]) -> Iterator[Fault]:
    """Extensions of ours where nothing reads them, or nearly spelt like ours."""
    items: dict[str, Any] = data["paths"] if is_object(data.get("paths")) else {}
    owners: list[tuple[Location, Any, tuple[str, ...]]] = [
        *((("paths", template), item, ()) for template, item in items.items()),
        *((one.location, one.node, _OPERATION_EXTENSIONS) for one in operations(data)),
        *((location, node, (_PARAMETER_EXTENSION,)) for location, node in _parameters(data)),
    ]
    for location, owner, allowed in owners:
        for name in owner if is_object(owner) else ():
            if name in allowed or not name.startswith("x-"):
                continue
            if name in _KNOWN:
                right = "an operation" if name in _OPERATION_EXTENSIONS else "a path parameter"
                yield Fault((*location, name), f"{name} has its place on {right}")
            elif close := difflib.get_close_matches(name, allowed, 1, 0.85):
                yield Fault((*location, name), f"unknown extension {name}", f"did you mean {close[0]}?")


def _parameters(data: Mapping[str, Any]) -> Iterator[tuple[Location, dict[str, Any]]]:
    """The parameters of a document wherever they are declared, and references to them."""
    components = data.get("components")
    declared = components.get("parameters") if is_object(components) else None
    for name, node in declared.items() if is_object(declared) else ():
        if is_object(node):
            yield ("components", "parameters", name), node
    owners: dict[Location, Mapping[str, Any]] = {}
    for operation in operations(data):
        owners[operation.location[:2]] = operation.item
        owners[operation.location] = operation.node
    for location, owner in owners.items():
        nodes = owner.get("parameters")
        for index, node in enumerate(nodes if is_array(nodes) else ()):
            if is_object(node):
                yield (*location, "parameters", index), node


def _parameter_faults(data: Mapping[str, Any]) -> Iterator[Fault]:
    for location, node in _parameters(data):
        if _PARAMETER_EXTENSION not in node:
            continue
        value = node[_PARAMETER_EXTENSION]
        if not isinstance(value, bool):
            yield Fault((*location, _PARAMETER_EXTENSION), f"{value!r} is neither true nor false")
        if "$ref" in node:
            message = f"{_PARAMETER_EXTENSION} beside $ref, where nothing reads it"
            yield Fault(location, message, f"set it on {node['$ref']}")
        elif node.get("in") != "path":
            message = f"{_PARAMETER_EXTENSION} on a parameter in {node.get('in')}"
            yield Fault(location, message, "only parameters in the path can be filled in by the client")


def _schema_faults(data: Mapping[str, Any]) -> Iterator[Fault]:
    components = data.get("components")
    schemas = components.get("schemas") if is_object(components) else None
    for name, schema in schemas.items() if is_object(schemas) else ():
        if not is_object(schema) or _AT_LEAST_ONE not in schema:
            continue
        location, names = ("components", "schemas", name, _AT_LEAST_ONE), schema[_AT_LEAST_ONE]
        known = properties(data, schema)
        if not is_array(names) or len(names) < 2 or not all(isinstance(one, str) and one in known for one in names):
            yield Fault(location, "not a list of two or more of its properties", f"it has {', '.join(known) or 'none'}")
    for operation in operations(data):
        # Its properties become arguments, which nothing checks together.
        if _AT_LEAST_ONE in resolved(data, _body_schema(data, operation.node)):
            message = f"{_AT_LEAST_ONE} on the schema of a request body"
            yield Fault((*operation.location, "requestBody"), message, "set it on an object within the body")
