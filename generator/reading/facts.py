"""Separates the facts of a document from its wording: prose and the order of keys are not facts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from generator.reading.json_values import independent_copy, is_array, is_object

PROSE = frozenset(("summary", "description", "title", "example", "examples", "externalDocs"))
"""Keywords whose values are written for people."""

LITERALS = frozenset(("const", "default", "dependentRequired", "enum", "mapping", "required", "scopes", "security"))
"""Keywords whose values are data, whatever the keys in them look like."""

NAMED = frozenset(
    {"$defs", "callbacks", "content", "dependentSchemas", "encoding", "headers", "links", "parameters", "paths"}
    | {"pathItems", "patternProperties", "properties", "requestBodies", "responses", "schemas", "securitySchemes"}
    | {"variables", "webhooks", "x-webhooks"}
)
"""Keywords over mappings whose keys are names, which may look like keywords."""


def facts(value: Any, location: Sequence[str | int] = ()) -> Any:
    """A copy of a value without the prose in it.

    Args:
        value: What stands at `location`.
        location: Where in a document, which decides between names and keywords.
    """
    kind = _kind_of(location)
    return independent_copy(value) if kind == "literal" else _facts(value, are_names=kind == "names")


def is_prose(location: Sequence[str | int]) -> bool:
    """Whether what stands there is prose, or a part of it."""
    return _kind_of(location) == "prose"


def canonical_text(value: Any) -> str:
    """A text that is the same for values that are the same, whatever the order of their keys."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _kind_of(location: Sequence[str | int]) -> str:
    """What the value at a location is: prose, literal data, a mapping whose keys are names, or one of keywords."""
    kind = "keywords"
    for step in location:
        if kind == "names" or isinstance(step, int):
            kind = "keywords"
        elif step in PROSE:
            return "prose"
        elif step in LITERALS:
            return "literal"
        else:
            kind = "names" if step in NAMED else "keywords"
    return kind


def _facts(value: Any, *, are_names: bool) -> Any:
    if is_object(value):
        return {
            key: independent_copy(item)
            if key in LITERALS and not are_names
            else _facts(item, are_names=key in NAMED and not are_names)
            for key, item in value.items()
            if are_names or key not in PROSE
        }
    return [_facts(item, are_names=False) for item in value] if is_array(value) else value
