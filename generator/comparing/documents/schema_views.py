"""What a schema says, whichever of OpenAPI's ways it says it in.

References and `allOf` are followed, `nullable` and the type "null" are one, and so are `const` and an enum of one
value, and the limits of 3.0 and 3.1. Two documents that mean the same look the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from attrs import define, field

from generator.comparing.documents.nodes import (
    PROSE,
    Node,
    canonical,
    component_name,
    followed,
    reference_of,
    target_of,
)
from generator.reading.json_values import is_array, is_object

_ALTERNATIVES = ("oneOf", "anyOf")
_EXCLUSIVE = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
_SEEN_TO = frozenset(("$ref", "allOf", "oneOf", "anyOf", "type", "nullable", "properties", "required", "enum", "const"))


@define
class SchemaView:
    """What a schema says.

    Attributes:
        types: JSON types by name, without "null"; empty if any is allowed.
        nullable: Whether null is allowed expressly.
        enum: The only values allowed, by their text; None if others are.
        properties: The schemas of the properties.
        required: The names of those that must be there.
        alternatives: The schemas of which a value fits one, by what tells them apart.
        keywords: Everything else but prose, by keyword.
    """

    types: set[str] = field(factory=set[str])
    nullable: bool = False
    enum: dict[str, Node] | None = None
    properties: dict[str, Node] = field(factory=dict[str, Node])
    required: set[str] = field(factory=set[str])
    alternatives: dict[str, Node] = field(factory=dict[str, Node])
    keywords: dict[str, Node] = field(factory=dict[str, Node])


def direct_references(node: Node) -> list[str]:
    """What a schema refers to for itself: by `$ref`, in `allOf`, or in an alternative to null alone."""
    found: list[str] = []
    if reference := reference_of(node):
        found.append(reference)
    for part in (*node.entries("allOf"), *_only_alternative(node)):
        found += direct_references(part)
    return found


def view(data: Mapping[str, Any], node: Node, without: Collection[str] = ()) -> SchemaView:
    """What a schema says, but for what it takes over from the references in `without`."""
    found = SchemaView()
    pending, seen = [node], set(without)
    while pending:
        piece = pending.pop(0)
        if reference := reference_of(piece):
            if reference in seen:
                continue
            seen.add(reference)
            pending.append(target_of(data, reference))
        pending += [*piece.entries("allOf"), *_only_alternative(piece)]
        _add(piece, found)
    if not found.types:
        found.types = {name for one in found.alternatives.values() for name in _types(followed(data, one))[0]}
    return found


def _only_alternative(node: Node) -> list[Node]:
    """The one thing that a schema can be if it is not null."""
    for keyword in _ALTERNATIVES:
        others = [one for one in node.entries(keyword) if not _is_null(one)]
        if len(others) == 1:
            return others
    return []


def _is_null(node: Node) -> bool:
    kind = node.get("type")
    return kind is not None and kind.value in ("null", ["null"])


def _add(piece: Node, found: SchemaView) -> None:
    types, nullable = _types(piece)
    found.types = found.types or types
    found.nullable |= nullable or piece.is_true("nullable")
    values = [*piece.entries("enum"), *([one] if (one := piece.get("const")) else [])]
    if values and found.enum is None:
        found.enum = {canonical(one.value, {}): one for one in values if one.value is not None}
        found.nullable |= any(one.value is None for one in values)
    for name, schema in piece.members("properties"):
        found.properties.setdefault(name, schema)
    found.required |= {one.value for one in piece.entries("required") if isinstance(one.value, str)}
    for keyword in _ALTERNATIVES:
        others = [one for one in piece.entries(keyword) if not _is_null(one)]
        found.nullable |= len(others) < sum(1 for _ in piece.entries(keyword))
        if len(others) > 1:
            found.alternatives |= dict(_named(others))
    for key, value in piece.members():
        if key in _EXCLUSIVE and isinstance(value.value, bool):
            limit = piece.get(_EXCLUSIVE[key])
            if value.value and limit:  # as 3.1 writes it
                found.keywords.setdefault(key, limit)
        elif key not in _SEEN_TO and key not in PROSE and not _is_superseded(piece, key):
            found.keywords.setdefault(key, value)


def _is_superseded(piece: Node, key: str) -> bool:
    """Whether a limit is given by the exclusive one beside it."""
    return any(key == limit and piece.is_true(exclusive) for exclusive, limit in _EXCLUSIVE.items())


def _types(piece: Node) -> tuple[set[str], bool]:
    node = piece.get("type")
    value: Any = node.value if node else None
    names = {str(one) for one in (value if is_array(value) else [value] if isinstance(value, str) else [])}
    return names - {"null"}, "null" in names


def _named(alternatives: list[Node]) -> Iterator[tuple[str, Node]]:
    """Alternatives under what they refer to, their title, or else what they say."""
    for node in alternatives:
        references = direct_references(node)
        if len(references) == 1:
            yield component_name(references[0]), node
        elif title := node.text("title"):
            yield title, node
        else:
            types = _types(node)[0] if is_object(node.value) else set[str]()
            yield f"{'/'.join(sorted(types)) or 'any'} {canonical(node.value, {})}", node
