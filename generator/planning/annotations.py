"""The Python types of openapi-python-client's properties."""

from __future__ import annotations

from collections.abc import Mapping
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
from generator.planning.alternatives import Alternatives
from generator.planning.python_types import (
    EnumType,
    JsonText,
    Limits,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    PythonType,
    Scalar,
    UnionType,
    VariantsType,
)
from generator.planning.unions import UnionPlan
from generator.reading.schema_index import FIELD_PREFIX, Json, SchemaIndex, one_line


@frozen
class Annotation:
    """What a property is in Python, and whether the document lets it be null."""

    type: PythonType
    nullable: bool = False


def is_map(model: ModelProperty) -> bool:
    """Whether an object schema describes keys that are data, so that it is a dict rather than a model."""
    return not model.required_properties and not model.optional_properties


class Annotator:
    """Finds annotations. One for each document.

    Args:
        index: The document.
        models: All models by class name. A property that refers to one holds a copy from before its fields were known.
    """

    def __init__(self, index: SchemaIndex, models: Mapping[str, ModelProperty]) -> None:
        self.index = index
        self.by_name = models
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
        if not isinstance(prop, UnionProperty):
            return Annotation(self._single(prop, raw), raw.get("nullable") is True)
        found = self._union(prop, raw)
        return evolve(found, type=JsonText(found.type)) if raw.get("x-json-text") else found

    def _single(self, prop: PropertyProtocol, raw: Json) -> PythonType:
        if isinstance(prop, LiteralEnumProperty):
            name = str(prop.class_info.name)
            self.sources.setdefault(name, raw)
            return EnumType(name, holds_integers=prop.value_type is int)
        if isinstance(prop, ConstProperty):
            value = cast("str | int | float", prop.value.raw_value)
            # Python has no literal types for numbers with fractions.
            return Scalar("number") if isinstance(value, float) else LiteralType((value,))
        if isinstance(prop, StringProperty) and raw.get("x-seconds-text") is True:
            return Scalar("seconds", _limits(raw, _NUMBER_LIMITS))
        if isinstance(prop, StringProperty):
            return Scalar("text", _limits(raw, _TEXT_LIMITS))
        if isinstance(prop, BooleanProperty):
            return Scalar("boolean")
        if isinstance(prop, IntProperty):
            return Scalar("integer", _limits(raw, _NUMBER_LIMITS))
        if isinstance(prop, FloatProperty):
            return Scalar("number", _limits(raw, _NUMBER_LIMITS))
        if isinstance(prop, DateTimeProperty):
            return Scalar("timestamp")
        if isinstance(prop, DateProperty):
            return Scalar("day")
        if isinstance(prop, AnyProperty):
            return Scalar("anything")
        if isinstance(prop, ListProperty):
            item = self.annotate(prop.inner_property, cast("Json", raw.get("items", {})))
            return ListType(item.type, _limits(raw, _LIST_LIMITS))
        if isinstance(prop, ModelProperty):
            model = self.by_name[str(prop.class_info.name)]
            return self._map(model, raw) if is_map(model) else self._model(model, raw)
        raise GeneratorError(
            f"a property of type {type(prop).__name__} is not supported",
            where=prop.name.get_untrusted_value(),
            hint="describe it as text, a number, a date or an object in an overlay",
        )

    def _model(self, prop: ModelProperty, raw: Json) -> PythonType:
        name = str(prop.class_info.name)
        self.sources.setdefault(name, raw)
        return ModelType(name)

    def _map(self, prop: ModelProperty, raw: Json) -> PythonType:
        values = raw.get("additionalProperties")
        if not isinstance(values, Mapping) or prop.additional_properties is None:
            return MapType(Scalar("anything"))
        return MapType(self.annotate(prop.additional_properties, cast("Json", values)).type)

    def _union(self, prop: UnionProperty, raw: Json) -> Annotation:
        if union := self.variants(raw):
            self.unions[union.name] = union
            self.sources.setdefault(union.name, raw)
            return Annotation(VariantsType(union), raw.get("nullable") is True)
        alternatives = Alternatives(self.index, raw, self.by_name)
        inner = [item for item in prop.inner_properties if not isinstance(item, NoneProperty)]
        nullable = len(inner) < len(prop.inner_properties) or raw.get("nullable") is True
        if not inner:
            return Annotation(Scalar("anything"), nullable=True)
        found = tuple(self._single(item, alternatives.source_of(item)) for item in inner)
        return Annotation(found[0] if len(found) == 1 else UnionType(found), nullable)

    def variants(self, raw: Json) -> UnionPlan | None:
        """The union that a resolved schema describes, its objects distinguished by a tag or a key; or `None`."""
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


_TEXT_LIMITS = {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"}
_NUMBER_LIMITS = {"minimum": "minimum", "maximum": "maximum"}
_LIST_LIMITS = {"minItems": "min_items", "maxItems": "max_items"}


def _limits(raw: Json, names: dict[str, str]) -> Limits:
    """The limits of a schema. Only numbers and texts get through, which are literals in Python."""
    found = ((name, cast("object", raw.get(key))) for key, name in names.items())
    return tuple(
        (name, value) for name, value in found if isinstance(value, (int, float, str)) and not isinstance(value, bool)
    )
