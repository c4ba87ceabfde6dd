"""The operations that the documents describe, and what a request for each must be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import Any, Final, Literal
from urllib.parse import quote

from hypothesis import strategies as st

from sinchkit_core.calls.operations import Operation
from tests.models.documents import DOCUMENTS, Document, Schema, attribute
from tests.models.schema_values import Values, values_of

METHODS: Final = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True)
class Given:
    """One thing that a caller may give.

    Attributes:
        wire: Its name in the document.
        place: Where it travels.
        schema: What it is.
        required: Whether it must be given.
        joined: Whether a list travels as one text with commas.
    """

    wire: str
    place: Literal["path", "query", "body"]
    schema: Schema
    required: bool
    joined: bool = False

    @property
    def name(self) -> str:
        """Its name in Python."""
        return attribute(self.wire)


@dataclass(frozen=True)
class Described:
    """An operation as its document describes it."""

    source: Document
    resource: str
    method: str
    http: str
    path: str
    given: tuple[Given, ...]
    has_body: bool
    wrap: str | None
    constants: dict[str, Any]
    server: str | None
    repeat: str

    def __str__(self) -> str:
        return f"{self.source.api}.{self.resource}.{self.method}"

    @property
    def build(self) -> Callable[..., Any]:
        """The builder of requests."""
        builder: Callable[..., Any] = getattr(
            import_module(f"sinchkit_{self.source.api}.requests.{self.resource}"), self.method
        )
        return builder

    @property
    def operation(self) -> Operation[Any]:
        """What the package makes of it."""
        module = import_module(f"sinchkit_{self.source.api}.requests.{self.resource}")
        operation: Operation[Any] = getattr(module, self.method.upper())
        return operation

    @cached_property
    def arguments(self) -> dict[str, Given]:
        """What may be given, by name in Python."""
        return {one.name: one for one in self.given}

    @cached_property
    def values(self) -> Values:
        """Arguments as JSON, by their names in Python."""
        drawn = {one.name: self._values(one) for one in self.given}
        required = {name: one for name, one in drawn.items() if self.arguments[name].required}
        optional = {name: one for name, one in drawn.items() if name not in required}
        return st.fixed_dictionaries(required, optional=optional)

    def _values(self, one: Given) -> Values:
        texts = st.text(min_size=1, max_size=8).filter(lambda text: text not in {".", ".."} and "," not in text)
        schema = self.source.resolved(one.schema)
        if one.place == "path" and "enum" not in schema and "pattern" not in schema:
            return texts
        if not one.joined:
            return values_of(self.source.api, schema, "given")
        item = self.source.resolved(schema["items"])
        plain = item["type"] == "string" and "enum" not in item
        items = texts.filter(str.strip) if plain else values_of(self.source.api, item, "given")
        return st.lists(items, min_size=1, max_size=3)

    def expected_path(self, arguments: dict[str, Any]) -> str:
        """The path for arguments in JSON, with the client's parameters left in braces."""
        path = self.path
        for one in self.given:
            if one.place == "path":
                path = path.replace(f"{{{one.wire}}}", quote(str(arguments[one.name]), safe=""))
        return path

    def expected_query(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The query for arguments in JSON."""
        return {
            one.wire: _query_value(arguments[one.name], joined=one.joined)
            for one in self.given
            if one.place == "query" and one.name in arguments
        }

    def expected_body(self, arguments: dict[str, Any]) -> dict[str, Any] | None:
        """The body for arguments in JSON."""
        if not self.has_body:
            return None
        fields = {one.wire: arguments[one.name] for one in self.given if one.place == "body" and one.name in arguments}
        return {**self.constants, **({self.wrap: fields} if self.wrap else fields)}


def _query_value(value: Any, *, joined: bool) -> Any:
    if isinstance(value, list):
        texts = [_query_value(item, joined=False) for item in value]
        return ",".join(texts) if joined else texts
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _parameters(source: Document, item: Schema, operation: Schema) -> list[Given]:
    found: dict[tuple[str, str], Given] = {}
    for reference in (*item.get("parameters", ()), *operation.get("parameters", ())):
        one = source.resolved(reference)
        if one.get("x-client-parameter"):
            continue
        joined = source.resolved(one["schema"]).get("type") == "array" and not one.get("explode", True)
        found[one["in"], one["name"]] = Given(
            one["name"], one["in"], one["schema"], bool(one.get("required")), joined=joined
        )
    return list(found.values())


def _body(source: Document, schema: Schema) -> list[Given]:
    required = source.required(schema)
    return [Given(wire, "body", field, wire in required) for wire, field in source.fields(schema).items()]


def _described(source: Document, path: str, item: Schema, http: str) -> list[Described]:
    operation = item[http]
    parameters = _parameters(source, item, operation)
    has_body = "requestBody" in operation
    fields = []
    if has_body:
        fields = _body(source, source.resolved(operation["requestBody"])["content"]["application/json"]["schema"])
    common = {"source": source, "resource": operation["x-resource"], "http": http.upper(), "path": path}
    common |= {"has_body": has_body, "server": operation.get("x-server"), "repeat": operation["x-repeat"]}
    made = [Described(**common, method=operation["x-method"], given=(*parameters, *fields), wrap=None, constants={})]
    for one in operation.get("x-variants", ()):
        body = _body(source, source.target(one["body"]))
        given = (*parameters, *body)
        made.append(Described(**common, method=one["method"], given=given, wrap=one["wrap"], constants=one["constant"]))
    return made


OPERATIONS: Final = tuple(
    one
    for source in DOCUMENTS
    for path, item in source.data["paths"].items()
    for http in METHODS
    if http in item
    for one in _described(source, path, item, http)
)
