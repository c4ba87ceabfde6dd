"""Values of a document with the places they stand at. Nothing is taken for granted about their shape."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from textwrap import shorten
from typing import Any

from attrs import frozen

from generator.errors import json_path
from generator.reading.json_values import is_array, is_object
from generator.reading.loading import Location, pointer_location

COMPONENTS = "#/components/"
PROSE = frozenset(("title", "description", "summary", "example", "examples", "externalDocs", "$comment"))
"""Keywords that tell people something and bind nobody."""

_NAMED = frozenset(("properties", "patternProperties", "$defs", "dependentSchemas", "definitions", "mapping"))
_LITERALS = frozenset(("enum", "const", "default"))


@frozen
class Node:
    """A value and the keys and indices that lead to it."""

    value: Any
    location: Location

    @property
    def place(self) -> str:
        """Its JSONPath."""
        return json_path(self.location)

    def get(self, key: str) -> Node | None:
        """The value under a key, unless it is absent or this is not a mapping."""
        if is_object(self.value) and key in self.value:
            return Node(self.value[key], (*self.location, key))
        return None

    def text(self, key: str) -> str | None:
        """The string under a key, if it is one."""
        found = self.get(key)
        return found.value if found and isinstance(found.value, str) else None

    def is_true(self, key: str) -> bool:
        """Whether a flag is set."""
        found = self.get(key)
        return found is not None and found.value is True

    def members(self, key: str | None = None) -> Iterator[tuple[str, Node]]:
        """What a mapping holds: this one, or the one under a key."""
        node = self if key is None else self.get(key)
        if node and is_object(node.value):
            for name, value in node.value.items():
                yield name, Node(value, (*node.location, name))

    def entries(self, key: str) -> Iterator[Node]:
        """What the list under a key holds."""
        node = self.get(key)
        if node and is_array(node.value):
            for index, value in enumerate(node.value):
                yield Node(value, (*node.location, index))


def reference_of(node: Node) -> str | None:
    """What a node refers to in the same document."""
    reference = node.text("$ref")
    return reference if reference and reference.startswith("#/") else None


def target_of(data: Mapping[str, Any], reference: str) -> Node:
    """What stands where a reference leads; an empty mapping if that is nowhere."""
    node: Any = data
    location: list[str | int] = []
    for step in pointer_location(reference):
        if is_object(node) and step in node:
            node = node[step]
            location.append(step)
        elif is_array(node) and step.isdecimal() and int(step) < len(node):
            node = node[int(step)]
            location.append(int(step))
        else:
            return Node({}, tuple(pointer_location(reference)))
    return Node(node, tuple(location))


def followed(data: Mapping[str, Any], node: Node) -> Node:
    """A node itself, or what it refers to in the end."""
    seen: set[str] = set()
    while (reference := reference_of(node)) and reference not in seen:
        seen.add(reference)
        node = target_of(data, reference)
    return node


def component_name(reference: str) -> str:
    """The last part of a reference: `Note` of `#/components/schemas/Note`."""
    return pointer_location(reference)[-1]


def canonical(value: Any, renames: Mapping[str, str], *, names: bool = False) -> str:
    """A text that is equal for equal values, prose and order aside, references under their new names."""
    return json.dumps(_without_prose(value, renames, names=names), sort_keys=True)


def _without_prose(value: Any, renames: Mapping[str, str], *, names: bool) -> Any:
    if is_object(value):
        return {
            key: item if key in _LITERALS and not names else _without_prose(item, renames, names=_names(key, names))
            for key, item in value.items()
            if names or key not in PROSE
        }
    if is_array(value):
        return [_without_prose(item, renames, names=False) for item in value]
    return renames.get(value, value) if isinstance(value, str) else value


def _names(key: str, names: bool) -> bool:
    """Whether the keys of what stands under a key are names, which may look like keywords."""
    return key in _NAMED and not names


def shown(value: Any) -> str:
    """A value for people, short."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return shorten(text, 100) or json.dumps(text)
