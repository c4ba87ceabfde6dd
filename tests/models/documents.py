"""The patched documents of the three packages, and what they say of models and unions."""

from __future__ import annotations

import builtins
import json
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module, resources
from types import ModuleType
from typing import Any, Final

Schema = dict[str, Any]

APIS: Final = ("sms", "conversation", "voice")
REFERENCE: Final = "#/components/schemas/"


def attribute(wire: str) -> str:
    """The name in Python of a field or argument that is called `wire` in JSON."""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wire).lower()
    return f"{name}_" if keyword.iskeyword(name) or (hasattr(builtins, name) and name != "id") else name


@dataclass(frozen=True)
class Union:
    """An object that is one of several kinds.

    Attributes:
        title: Its name.
        tag: The field that tells the kind, or `None` if it is a key.
        variants: The schemas by tag or by key.
        beside: The keys that other kinds may have too, beside their own.
    """

    title: str
    tag: str | None
    variants: dict[str, Schema]
    beside: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Document:
    """A document as it ships in its package.

    Attributes:
        api: The last part of the package's name.
        data: The document.
        models: The schemas that have a class, by its name.
        unions: The schemas that have a type alias, by its name.
    """

    api: str
    data: dict[str, Any]
    models: dict[str, Schema] = field(default_factory=dict)
    unions: dict[str, Union] = field(default_factory=dict)

    @property
    def classes(self) -> ModuleType:
        """The package's models."""
        return import_module(f"sinchkit_{self.api}.models")

    def target(self, reference: str) -> Any:
        """What `reference` refers to."""
        part: Any = self.data
        for segment in reference.removeprefix("#/").split("/"):
            part = part[segment]
        return part

    def resolved(self, schema: Schema) -> Schema:
        """`schema`, or what it refers to."""
        while "$ref" in schema:
            schema = self.target(schema["$ref"])
        return schema

    def name_of(self, schema: Schema) -> str | None:
        """The name of the class or alias for `schema`, if it has one."""
        schema = self.resolved(schema)
        named = ((name, one) for name, one in self.data["components"]["schemas"].items() if one is schema)
        return schema.get("title") or next((name for name, _ in named), None)

    def fields(self, schema: Schema) -> dict[str, Schema]:
        """The fields of an object, those of its parts included."""
        schema = self.resolved(schema)
        found: dict[str, Schema] = {}
        for part in schema.get("allOf", ()):
            found.update(self.fields(part))
        return {**found, **schema.get("properties", {})}

    def required(self, schema: Schema) -> set[str]:
        """The required fields of an object, those of its parts included."""
        schema = self.resolved(schema)
        return set(schema.get("required", ())).union(*(self.required(part) for part in schema.get("allOf", ())))

    def is_object(self, schema: Schema) -> bool:
        """Whether `schema` has named fields, so that there is a class for it."""
        return "properties" in schema or "allOf" in schema

    def kind_of(self, union: Union, value: Schema) -> Schema | None:
        """The schema of the kind that an object is of, or `None` for a new kind."""
        if union.tag is not None:
            return union.variants.get(value[union.tag])
        given = {key for key, item in value.items() if item is not None and (item or key not in union.beside)}
        return next((one for key, one in union.variants.items() if key in given), None)

    def shared_fields(self, union: Union) -> dict[str, Schema]:
        """The fields that all kinds of a union have in the same form: those of the class for new kinds."""
        first, *others = (self.fields(variant) for variant in union.variants.values())
        known: set[str] = set(getattr(self.classes, f"Unknown{union.title}").wire().fields)
        assert all(known <= other.keys() for other in (first, *others)), f"Unknown{union.title} has fields of one kind"
        return {name: schema for name, schema in first.items() if name in known}

    def union(self, schema: Schema) -> Union | None:
        """The union that `schema` is, or refers to, if it is one of objects."""
        schema = self.resolved(schema)
        return self.unions.get(str(self.name_of(schema))) if "oneOf" in schema else None


def _parts(part: Any) -> Iterator[Schema]:
    if isinstance(part, list):
        for item in part:
            yield from _parts(item)
    elif isinstance(part, dict):
        yield part
        for item in part.values():
            yield from _parts(item)


def _union(document: Document, title: str, schema: Schema) -> Union:
    if "discriminator" in schema:
        mapping: dict[str, str] = schema["discriminator"]["mapping"]
        variants = {tag: document.target(reference) for tag, reference in mapping.items()}
        return Union(title, schema["discriminator"]["propertyName"], variants)
    options = [document.resolved(option) for option in schema["oneOf"]]
    own: dict[str, Schema] = {}
    beside: dict[str, Schema] = {}
    for option in options:
        others = [other for other in options if other is not option]
        allowed_elsewhere = set[str]().union(*(document.fields(other) for other in others))
        required_elsewhere = set[str]().union(*(document.required(other) for other in others))
        if telling := document.required(option) - allowed_elsewhere:
            (key,) = telling
            own[key] = option
        else:
            (key,) = document.required(option) - required_elsewhere
            beside[key] = option
    return Union(title, None, {**own, **beside}, frozenset(beside))


@cache
def document(api: str) -> Document:
    """The document that ships in the package of `api`."""
    data = json.loads((resources.files(f"sinchkit_{api}") / "openapi.json").read_text("utf-8"))
    made = Document(api, data)
    components = data["components"]["schemas"]
    titled = ((part["title"], part) for part in _parts(data) if isinstance(part.get("title"), str))
    for name, schema in (*((schema.get("title", name), schema) for name, schema in components.items()), *titled):
        if made.is_object(schema):
            made.models[name] = schema
    for name, schema in components.items():
        if "oneOf" in schema:
            made.unions[schema.get("title", name)] = _union(made, schema.get("title", name), schema)
    return made


DOCUMENTS: Final = tuple(document(api) for api in APIS)
