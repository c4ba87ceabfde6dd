"""What a property of openapi-python-client becomes in Python: its types as read and as given, and its kind."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import cast

from attrs import evolve, frozen
from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName

from generator.errors import GeneratorError, json_path
from generator.planning.unions import UnionPlan
from generator.reading.schemas import FIELD_PREFIX, Json, SchemaIndex, one_line

MODELS = "models"
"""Marks a name that the package's own `models` offers, among the modules that an annotation needs."""


@frozen
class Annotation:
    """A property in Python.

    Attributes:
        read: Its type on a model.
        given: Its type as an argument, or in a dict given as one.
        kind: The expression for its kind, over `sinchkit_core.kinds` as `_kinds`: no field can be called that.
        nullable: Whether the document lets it be null.
        imports: What `read` and `given` name, as module and name.
        limits: Its limits in words.
        default: What a field is when it is left out, as code.
    """

    read: str
    given: str
    kind: str
    nullable: bool = False
    imports: frozenset[tuple[str, str]] = frozenset()
    limits: str = ""
    default: str | None = None


def is_map(model: ModelProperty) -> bool:
    """Whether an object schema describes keys that are data, so that it is a dict rather than a model."""
    return not model.required_properties and not model.optional_properties


class Annotator:
    """Finds annotations. One for each document.

    Args:
        index: The document.
        package: The import name of the generated package.
        models: All models by class name. A property that refers to one holds a copy from before its fields were known.
    """

    def __init__(self, index: SchemaIndex, package: str, models: Mapping[str, ModelProperty]) -> None:
        self.index = index
        self.by_name = models
        self.models = f"{package}.models"
        self.unions: dict[str, UnionPlan] = {}
        """The unions of variants met so far, by the name of their alias."""
        components = cast("Mapping[str, Json]", index.data.get("components", {}).get("schemas", {}))
        self.sources: dict[str, Json] = {
            str(ClassName(str(schema.get("title") or key), FIELD_PREFIX)): schema for key, schema in components.items()
        }
        """Where each model, enum and union met so far is described, by class name; components are known at once."""

    def annotate(self, prop: PropertyProtocol, schema: Json) -> Annotation:
        """The annotation of `prop`, whose source in the document is `schema`.

        Raises:
            GeneratorError: No kind of ours stands for this property.
        """
        try:
            return self._annotated(prop, schema)
        except GeneratorError as error:
            location = self.index.location_of(schema)
            raise error if location is None else error.at(json_path(location)) from None

    def _annotated(self, prop: PropertyProtocol, schema: Json) -> Annotation:
        raw = self.index.resolve(schema)
        if isinstance(prop, UnionProperty):
            found = self._union(prop, raw)
            # What is read of JSON in a text is the text.
            return evolve(found, read="str", kind=_kind("JsonText", found.kind)) if raw.get("x-json-text") else found
        found = self._single(prop, raw)
        return evolve(found, nullable=found.nullable or raw.get("nullable") is True)

    def _single(self, prop: PropertyProtocol, raw: Json) -> Annotation:
        if isinstance(prop, LiteralEnumProperty):
            return self._enum(prop, raw)
        if isinstance(prop, ConstProperty):
            return _constant(raw.get("const"))
        if isinstance(prop, StringProperty) and raw.get("x-seconds-text") is True:
            limits = _arguments(raw, _NUMBER_LIMITS)
            found = evolve(_plain("str", "SecondsText", ("datetime", "timedelta")), given="float | timedelta | str")
            return evolve(found, kind=_kind("SecondsText", *limits) if limits else "_kinds.SecondsText()")
        if isinstance(prop, StringProperty):
            return _limited("str", "TEXT", "Text", raw, _TEXT_LIMITS)
        if isinstance(prop, BooleanProperty):
            return _plain("bool", "BOOLEAN")
        if isinstance(prop, IntProperty):
            return _limited("int", "INTEGER", "Integer", raw, _NUMBER_LIMITS)
        if isinstance(prop, FloatProperty):
            return _limited("float", "NUMBER", "Number", raw, _NUMBER_LIMITS)
        if isinstance(prop, DateTimeProperty):
            return evolve(_plain("datetime", "TIMESTAMP", ("datetime", "datetime")), given="datetime | str")
        if isinstance(prop, DateProperty):
            return _plain("_date", "DAY", ("datetime", "date as _date"))  # a field may well be called date
        if isinstance(prop, AnyProperty):
            return _plain("Any", "ANYTHING", ("typing", "Any"))
        if isinstance(prop, ListProperty):
            return self._list(prop, raw)
        if isinstance(prop, ModelProperty):
            model = self.by_name[str(prop.class_info.name)]
            return self._map(model, raw) if is_map(model) else self._model(model, raw)
        raise GeneratorError(
            f"a property of type {type(prop).__name__} is not supported",
            where=prop.name.get_untrusted_value(),
            hint="describe it as text, a number, a date or an object in an overlay",
        )

    def _enum(self, prop: LiteralEnumProperty, raw: Json) -> Annotation:
        name = str(prop.class_info.name)
        self.sources.setdefault(name, raw)
        whole = prop.value_type is int
        return Annotation(
            # What is read may be newer than this package, what is given is checked against it.
            read=f"{name} | {'int' if whole else 'str'}",
            given=name,
            kind=_kind("INTEGER" if whole else "TERM"),
            imports=frozenset({(MODELS, name)}),
        )

    def _list(self, prop: ListProperty, raw: Json) -> Annotation:
        item = self.annotate(prop.inner_property, cast("Json", raw.get("items", {})))
        arguments = [item.kind, *_arguments(raw, _LIST_LIMITS)]
        # One text is a sequence of texts, which nobody means. Other sequences are better known to type checkers.
        sequence = "SequenceNotStr" if "str" in item.given.split(" | ") else "Sequence"
        module = "sinchkit_core.sequences" if sequence == "SequenceNotStr" else "collections.abc"
        return Annotation(
            read=f"list[{item.read}]",
            given=f"{sequence}[{item.given}]",
            kind=_kind("ListOf", *arguments),
            imports=item.imports | {(module, sequence)},
            limits=_range(raw.get("minItems"), raw.get("maxItems"), "items"),
        )

    def _model(self, prop: ModelProperty, raw: Json) -> Annotation:
        name = str(prop.class_info.name)
        self.sources.setdefault(name, raw)
        return Annotation(
            read=name,
            given=f"{name} | {name}Dict",
            kind=_kind("Nested", repr(self.models), repr(name)),
            imports=frozenset({(MODELS, name), (MODELS, f"{name}Dict")}),
        )

    def _map(self, prop: ModelProperty, raw: Json) -> Annotation:
        values = raw.get("additionalProperties")
        if not isinstance(values, Mapping) or prop.additional_properties is None:
            inner = _plain("Any", "ANYTHING", ("typing", "Any"))
        else:
            inner = self.annotate(prop.additional_properties, cast("Json", values))
        return Annotation(
            read=f"dict[str, {inner.read}]",
            given=f"Mapping[str, {inner.given}]",
            kind=_kind("MapOf", inner.kind),
            imports=inner.imports | {("collections.abc", "Mapping")},
        )

    def _union(self, prop: UnionProperty, raw: Json) -> Annotation:
        if union := self.variants(raw):
            self.unions[union.name] = union
            self.sources.setdefault(union.name, raw)
            return Annotation(
                read=union.name,
                given=f"{union.name} | {union.name}Dict",
                kind=f"_variants.{union.constant}",
                nullable=raw.get("nullable") is True,
                imports=frozenset({(MODELS, union.name), (MODELS, f"{union.name}Dict")}),
            )
        alternatives = [self.index.resolve(part) for part in [*raw.get("anyOf", []), *raw.get("oneOf", [])]]
        sources = alternatives or [raw]
        inner = [item for item in prop.inner_properties if not isinstance(item, NoneProperty)]
        nullable = len(inner) < len(prop.inner_properties) or raw.get("nullable") is True
        if not inner:
            return evolve(_plain("Any", "ANYTHING", ("typing", "Any")), nullable=True)
        found = [self._single(item, _source_of(item, sources)) for item in inner]
        if len(found) == 1:
            return evolve(found[0], nullable=nullable)
        return Annotation(
            read=_either(one.read for one in found),
            given=_either(one.given for one in found),
            kind=_kind("OneOf", f"({', '.join(one.kind for one in found)})"),
            nullable=nullable,
            imports=frozenset(name for one in found for name in one.imports),
            limits="; ".join(one.limits for one in found if one.limits),
        )

    def variants(self, raw: Json) -> UnionPlan | None:
        """The union that a resolved schema describes, objects told apart by a tag or by a key; or `None`."""
        parts = cast("list[Json]", raw.get("oneOf") or [])
        if not raw.get("title") or len(parts) < 2 or not all("$ref" in part for part in parts):
            return None
        models = {self.class_of(part): self.index.resolve(part) for part in parts}
        if not all(name in self.by_name and not is_map(self.by_name[name]) for name in models):
            return None
        for name, source in models.items():
            self.sources.setdefault(name, source)
        title, described = str(ClassName(str(raw["title"]), FIELD_PREFIX)), one_line(raw.get("description"))
        if discriminator := cast("Json | None", raw.get("discriminator")):
            mapping = cast("dict[str, str]", discriminator.get("mapping") or {})
            tags = {tag: self.class_of({"$ref": reference}) for tag, reference in mapping.items()}
            if set(tags.values()) != set(models):
                problem = "the discriminator's mapping does not name every alternative"
                raise GeneratorError(problem, where=title, hint="map each to its tag")
            return UnionPlan(title, described, str(discriminator["propertyName"]), tags)
        own, beside = self._keys(title, models)
        return UnionPlan(title, described, None, own | beside, tuple(beside))

    def _keys(self, title: str, models: Mapping[str, Json]) -> tuple[dict[str, str], dict[str, str]]:
        """The keys that one alternative has for itself, and those that others may have beside theirs."""
        required = {name: self.index.required(source) for name, source in models.items()}
        allowed = {name: set(self.index.properties(source)) for name, source in models.items()}
        own: dict[str, str] = {}
        beside: dict[str, str] = {}
        for name, keys in required.items():
            others = [other for other in models if other != name]
            telling = keys.difference(*(allowed[other] for other in others))
            optional_elsewhere = keys.difference(*(required[other] for other in others))
            if len(telling) == 1:
                own[telling.pop()] = name
            elif not telling and len(optional_elsewhere) == 1:
                beside[optional_elsewhere.pop()] = name
            else:
                count = "more than one" if telling else "no"
                raise GeneratorError(
                    f"{name} has {count} required property that no other alternative has",
                    where=title,
                    hint="give the union a discriminator, or each alternative one required property of its own",
                )
        return own, beside

    def class_of(self, reference: Json) -> str:
        """The class name of the component that `reference` leads to."""
        key = str(reference["$ref"]).rpartition("/")[2]
        return str(ClassName(str(self.index.resolve(reference).get("title") or key), FIELD_PREFIX))


_JSON_TYPES: dict[type[PropertyProtocol], str] = {
    StringProperty: "string",
    LiteralEnumProperty: "string",
    DateTimeProperty: "string",
    DateProperty: "string",
    BooleanProperty: "boolean",
    IntProperty: "integer",
    FloatProperty: "number",
    ListProperty: "array",
    ModelProperty: "object",
}


def _source_of(item: PropertyProtocol, sources: list[Json]) -> Json:
    """The alternative of a union that `item` was made from, as far as its limits go."""
    wanted = _JSON_TYPES.get(type(item))
    for source in sources:
        if wanted is not None and (source.get("type") == wanted or wanted in _types(source)):
            return source
    return {}


def _types(source: Json) -> list[object]:
    types = source.get("type")
    return cast("list[object]", types) if isinstance(types, list) else []


def _either(types: Iterable[str]) -> str:
    parts: list[str] = []
    for joined in types:
        # Only bars outside brackets separate alternatives.
        parts.extend(part for part in re.findall(r"(?:\[[^|]*(?:\|[^|]*)*\]|[^|\[])+", joined) if part.strip())
    return " | ".join(dict.fromkeys(part.strip() for part in parts))


def _constant(value: object) -> Annotation:
    """The one value that a property can have; Python has no literal types for numbers with fractions."""
    if isinstance(value, float):
        return _plain("float", "NUMBER")
    kind = "BOOLEAN" if isinstance(value, bool) else "INTEGER" if isinstance(value, int) else "TERM"
    return _plain(f"Literal[{value!r}]", kind, ("typing", "Literal"))


def _plain(read: str, kind: str, *imports: tuple[str, str]) -> Annotation:
    return Annotation(read, read, _kind(kind), imports=frozenset(imports))


def _kind(name: str, *arguments: str) -> str:
    return f"_kinds.{name}({', '.join(arguments)})" if arguments else f"_kinds.{name}"


_TEXT_LIMITS = {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"}
_NUMBER_LIMITS = {"minimum": "minimum", "maximum": "maximum"}
_LIST_LIMITS = {"minItems": "min_items", "maxItems": "max_items"}


def _limited(read: str, constant: str, constructor: str, raw: Json, names: dict[str, str]) -> Annotation:
    arguments = _arguments(raw, names)
    if not arguments:
        return _plain(read, constant)
    low, high, *_ = [*names, None]
    unit = "characters" if constructor == "Text" else ""
    return Annotation(
        read,
        read,
        _kind(constructor, *arguments),
        limits=_range(raw.get(str(low)), raw.get(str(high)), unit),
    )


def _arguments(raw: Json, names: dict[str, str]) -> list[str]:
    """Keyword arguments for limits. Numbers and texts only get through, as Python literals."""
    found: list[str] = []
    for key, name in names.items():
        value = raw.get(key)
        if isinstance(value, bool) or not isinstance(value, (int, float, str)):
            continue
        found.append(f"{name}={json.dumps(value) if not isinstance(value, str) else repr(value)}")
    return found


def _range(low: object, high: object, unit: str) -> str:
    low = None if low == 0 else low
    if low is not None and high is not None:
        words = f"{_number(low)} to {_number(high)}"
    elif high is not None:
        words = f"at most {_number(high)}"
    elif low is not None:
        words = f"at least {_number(low)}"
    else:
        return ""
    return f"{words} {unit}".rstrip()


def _number(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)
