"""Looks things up in a patched document: references, properties, limits, descriptions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from generator.errors import GeneratorError

Json = Mapping[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class SchemaIndex:
    """A patched document, for lookups.

    Args:
        data: The document, valid.
    """

    def __init__(self, data: Json) -> None:
        self.data = data

    def resolve(self, node: Json) -> Json:
        """`node`, or what it refers to. A description beside the reference takes precedence."""
        seen: set[str] = set()
        description: object = None
        while "$ref" in node:
            reference = str(node["$ref"])
            if reference in seen:
                raise GeneratorError("a reference leads back to itself", where=reference)
            seen.add(reference)
            description = description or node.get("description")
            target: Any = self.data
            for step in reference.removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = cast("Json", target)
        return {**node, "description": description} if description else node

    def properties(self, schema: Json) -> dict[str, Json]:
        """The properties of an object schema by name, those of its `allOf` parts included, unresolved."""
        schema = self.resolve(schema)
        merged: dict[str, Json] = {}
        for part in cast("list[Json]", schema.get("allOf", [])):
            merged.update(self.properties(part))
        merged.update(cast("dict[str, Json]", schema.get("properties", {})))
        return merged

    def operations(self) -> Iterator[tuple[str, str, Json, Json]]:
        """Each operation as path, method, path item and operation, in the document's order."""
        for path, item in cast("dict[str, Json]", self.data.get("paths", {})).items():
            for method in METHODS:
                if method in item:
                    yield path, method, item, cast("Json", item[method])

    def parameters(self, item: Json, operation: Json) -> dict[tuple[str, str], Json]:
        """The parameters of an operation by place and name, the path item's included."""
        found: dict[tuple[str, str], Json] = {}
        for raw in [*item.get("parameters", []), *operation.get("parameters", [])]:
            parameter = self.resolve(cast("Json", raw))
            found[str(parameter["in"]), str(parameter["name"])] = parameter
        return found

    def tag_description(self, operation: Json) -> str:
        """What the document says of the operation's first tag."""
        tags = cast("list[str]", operation.get("tags") or [""])
        for tag in cast("list[Json]", self.data.get("tags", [])):
            if tag.get("name") == tags[0]:
                return str(tag.get("description") or "")
        return ""
