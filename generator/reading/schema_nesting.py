"""Refuses schemas made of themselves or of too many others, so that nothing that follows them goes too deep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.reading.document_parts import composed_of, entries, resolved, schemas
from generator.reading.faults import Fault
from generator.reading.json_values import is_object

MAX_COMPOSITION = 50
TOO_COMPOSED = f"the schema is composed of others in more than {MAX_COMPOSITION} steps"
TOO_NESTED = f"lists and maps in each other, more than {MAX_COMPOSITION} deep"


def composition_faults(data: dict[str, Any]) -> Iterator[Fault]:
    """Schemas that are parts or alternatives of themselves, directly or in many steps."""
    for schema in schemas(data):
        seen: dict[int, dict[str, Any]] = {}
        level, steps = composed_of(data, schema.node), 1
        while level:
            if any(part is schema.node for part in level):
                yield Fault(schema.location, "the schema is composed of itself")
                break
            if steps > MAX_COMPOSITION:
                yield Fault(schema.location, TOO_COMPOSED, "write the properties out in an overlay")
                break
            new = {id(part): part for part in level if id(part) not in seen}
            seen |= new
            level, steps = [inner for part in new.values() for inner in composed_of(data, part)], steps + 1


def endless_faults(data: dict[str, Any]) -> Iterator[Fault]:
    """Lists, maps and alternatives that hold themselves, or too many of each other: only a class ends such a type."""
    hint = "put an object with properties in between, or leave the inner schema open, in an overlay"
    depths: dict[int, int] = {}
    for schema in schemas(data):
        # From the outside in, each with its parts and those of them still to be looked at.
        pending = [(schema.node, parts := _unnamed_parts(data, schema.node), iter(parts))]
        inside = {id(schema.node)}
        while pending:
            node, parts, rest = pending[-1]
            part = next((one for one in rest if id(one) not in depths), None)
            if part is None:
                depths[id(node)] = 1 + max((depths[id(one)] for one in parts), default=0)
                inside.discard(id(node))
                pending.pop()
            elif id(part) in inside:
                yield Fault(schema.location, "the schema holds itself as an item, value or alternative", hint)
                return
            else:
                inner = _unnamed_parts(data, part)
                pending.append((part, inner, iter(inner)))
                inside.add(id(part))
        if depths[id(schema.node)] > 2 * MAX_COMPOSITION:  # a reference and what it leads to count as two
            yield Fault(schema.location, TOO_NESTED, hint)
            return


def _unnamed_parts(data: Mapping[str, Any], schema: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What a schema without a class of its own is made of."""
    if "$ref" in schema:
        return [resolved(data, schema)]
    if schema.get("properties") or len(entries(schema.get("allOf"))) > 1:
        return []
    inner = [schema.get(keyword) for keyword in ("items", "additionalProperties")]
    return [one for one in inner if is_object(one)] + composed_of(data, schema)
