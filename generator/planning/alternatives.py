"""Which of the alternatives of a schema openapi-python-client made each part of a union from.

It distinguishes alternatives by their Python types: two texts with other limits are one part, and what is nested is
flat.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty

from generator.reading.json_values import same_value
from generator.reading.schema_index import Json, SchemaIndex

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
_FORMATS: dict[type[PropertyProtocol], str] = {DateTimeProperty: "date-time", DateProperty: "date"}
_LOWEST = ("minLength", "minimum", "minItems")
_HIGHEST = ("maxLength", "maximum", "maxItems")


class Alternatives:
    """The alternatives of a resolved schema, those of its alternatives included.

    Args:
        index: The document.
        schema: What has the alternatives; itself the only one if it has none but a list of types.
        models: All models by class name.
    """

    def __init__(self, index: SchemaIndex, schema: Json, models: Mapping[str, ModelProperty]) -> None:
        self.index = index
        self.models = models
        self.sources = list(self._flat(schema))

    def source_of(self, part: PropertyProtocol) -> Json:
        """The alternative that `part` was made from; limits that differ in several are the widest of them."""
        found = [source for source in self.sources if self._made(source, part)]
        if len(found) < 2 or isinstance(part, ModelProperty):
            return found[0] if found else {}
        return _widest(found)

    def _flat(self, schema: Json) -> Iterator[Json]:
        parts = [self.index.resolve(part) for part in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))]
        if not parts:
            yield schema
        for part in parts:
            yield from self._flat(part)

    def _made(self, source: Json, part: PropertyProtocol) -> bool:
        """Whether openapi-python-client makes `part` of `source`."""
        if isinstance(part, ConstProperty):
            return "const" in source and same_value(source["const"], part.value.raw_value)
        if "const" in source:
            return False
        values = cast("Sequence[object]", source.get("enum") or ())
        if isinstance(part, LiteralEnumProperty):
            return {value for value in values if value is not None} == part.values
        if values or not self._has_type(source, _JSON_TYPES.get(type(part), "")):
            return False
        if isinstance(part, ListProperty):
            return self._made(self.index.resolve(source.get("items", {})), part.inner_property)
        if isinstance(part, ModelProperty):
            model = self.models[str(part.class_info.name)]
            properties = (*(model.required_properties or ()), *(model.optional_properties or ()))
            return {one.name.get_untrusted_value() for one in properties} == self.index.properties(source).keys()
        text_format = source.get("format")
        if isinstance(part, StringProperty):
            return text_format not in _FORMATS.values()
        return type(part) not in _FORMATS or text_format == _FORMATS[type(part)]

    def _has_type(self, source: Json, wanted: str) -> bool:
        types = source.get("type")
        if types is None:
            return wanted == "object" and bool(self.index.properties(source))
        return wanted in types if isinstance(types, list) else wanted == types


def _widest(sources: Sequence[Json]) -> Json:
    """The first of several schemas of one type, with limits that what any of them allows keeps."""
    merged = dict(sources[0])
    for key in (*_LOWEST, *_HIGHEST, "pattern"):
        limits = [source.get(key) for source in sources]
        numbers = [one for one in limits if isinstance(one, (int, float))]
        if key in merged and any(one != merged[key] for one in limits):
            if len(numbers) == len(limits):
                merged[key] = min(numbers) if key in _LOWEST else max(numbers)
            else:
                del merged[key]
    return merged
