"""Finds out what users of an API do with each component: give it, read it, or both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.comparing.compatibility import BOTH, Use
from generator.comparing.documents.nodes import Node, reference_of, target_of
from generator.reading.document_parts import METHODS
from generator.reading.json_values import is_array, is_object


def uses(data: Mapping[str, Any]) -> dict[str, Use]:
    """What is done with everything that is referred to, by its reference; what no operation needs is missing."""
    found: dict[str, Use] = {}
    root = Node(data, ())
    pending = [*_of_items(root, "paths"), *_of_items(root, "webhooks", inverted=True)]
    while pending:
        node, use = pending.pop()
        for reference in _references(node.value):
            known = found.get(reference, Use(0))
            if use not in known:
                found[reference] = known | use
                pending.append((target_of(data, reference), use))
    return found


def _of_items(owner: Node, key: str, *, inverted: bool = False) -> Iterator[tuple[Node, Use]]:
    for _, item in owner.members(key):
        for part, node in item.members():
            if part in METHODS:
                yield from _of_operation(node, inverted=inverted)
            elif part == "parameters":
                yield node, Use.GIVEN


def _of_operation(operation: Node, *, inverted: bool) -> Iterator[tuple[Node, Use]]:
    """The parts of an operation; in callbacks it is the service that calls."""
    given, read = (Use.READ, Use.GIVEN) if inverted else (Use.GIVEN, Use.READ)
    for part, use in (("parameters", given), ("requestBody", given), ("responses", read)):
        if node := operation.get(part):
            yield node, use
    for _, callback in operation.members("callbacks"):
        if reference_of(callback):
            yield callback, BOTH
        for _, item in callback.members():
            for method, node in item.members():
                if method in METHODS:
                    yield from _of_operation(node, inverted=not inverted)


def _references(value: Any) -> Iterator[str]:
    pending = [value]
    while pending:
        one = pending.pop()
        if is_object(one):
            reference = one.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/"):
                yield reference
            pending += one.values()
        elif is_array(one):
            pending += one
