"""A patched document for lookups: what operations, parameters and schemas say, references followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, cast

from generator.reading.document_parts import operations, parameters, properties, resolved
from generator.reading.json_values import is_array, is_object
from generator.reading.loading import Location

Json = Mapping[str, Any]

FIELD_PREFIX = "field_"
"""What openapi-python-client puts before names that are not identifiers otherwise."""


DEPRECATED = "Deprecated:"
"""What a docstring says before anything that the document marks as deprecated."""


def one_line(text: object) -> str:
    """Prose with its white space folded, for a docstring that wraps it anew."""
    return " ".join(str(text).split()) if text else ""


class SchemaIndex:
    """A patched document, for lookups.

    Args:
        data: The document, valid.
    """

    def __init__(self, data: Json) -> None:
        self.data = data

    @cached_property
    def _locations(self) -> dict[int, Location]:
        found: dict[int, Location] = {}
        pending: list[tuple[Location, object]] = [((), self.data)]
        while pending:
            location, value = pending.pop()
            if is_object(value):
                found[id(value)] = location
                pending += [((*location, key), item) for key, item in value.items()]
            elif is_array(value):
                pending += [((*location, index), item) for index, item in enumerate(value)]
        return found

    def location_of(self, node: Json) -> Location | None:
        """Where a mapping of the document stands; None for one that is not part of it."""
        return self._locations.get(id(node))

    def target(self, node: Json) -> Json:
        """`node`, or what it refers to, as it stands in the document."""
        return resolved(self.data, node)

    def resolve(self, node: Json) -> Json:
        """`node`, or what it refers to. A description beside the reference takes precedence."""
        found = resolved(self.data, node)
        described = node.get("description")
        return {**found, "description": described} if described and "$ref" in node else found

    def described(self, *nodes: Json) -> str:
        """The first description that `nodes`, or what they refer to, have; it says so if one of them is deprecated."""
        found = [self.resolve(node) for node in nodes]
        text = next((one_line(node["description"]) for node in found if node.get("description")), "")
        deprecated = any(node.get("deprecated") is True for node in (*nodes, *found))
        return f"{DEPRECATED} {text}".rstrip() if deprecated else text

    def properties(self, schema: Json) -> dict[str, Json]:
        """The properties of an object schema by name, those of its `allOf` parts included, unresolved."""
        return properties(self.data, schema)

    def required(self, schema: Json) -> set[str]:
        """The names of the properties that a schema requires, those that its `allOf` parts require included."""
        schema = resolved(self.data, schema)
        names = set(cast("list[str]", schema.get("required") or []))
        return names.union(*(self.required(part) for part in cast("list[Json]", schema.get("allOf") or [])))

    def operations(self) -> Iterator[tuple[str, str, Json, Json]]:
        """Each operation as path, method, path item and operation, in the document's order."""
        for found in operations(self.data):
            yield found.template, str(found.location[-1]), found.item, found.node

    def parameters(self, item: Json, operation: Json) -> dict[tuple[str, str], Json]:
        """The parameters of an operation by place and name, the path item's included."""
        return {(parameter["in"], parameter["name"]): parameter for parameter in parameters(self.data, item, operation)}

    def tag_description(self, operation: Json) -> str:
        """What the document says of the operation's first tag."""
        tags = cast("list[str]", operation.get("tags") or [""])
        for tag in cast("list[Json]", self.data.get("tags", [])):
            if tag.get("name") == tags[0]:
                return str(tag.get("description") or "")
        return ""
