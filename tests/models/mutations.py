"""JSON with one thing in it removed, or replaced by something of another type."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any, Final

from sinchkit_core.errors import key_step

Path = tuple[str | int, ...]

REMOVED: Final = object()
"""Stands for leaving a field out."""

REPLACEMENTS: Final[tuple[object, ...]] = (
    REMOVED, None, "text", "", 7, 1.5, True, [], {}, [7], ["text"], [None], {"a": 1}, {"a": {"b": []}},
)  # fmt: skip
"""What may stand in place of anything."""


def written(path: Path) -> str:
    """A path as errors and misfits write it."""
    steps = (f"[{step}]" if isinstance(step, int) else key_step(step) for step in path)
    return "".join(step if step.startswith("[") else f".{step}" for step in steps).removeprefix(".")


def places(part: Any, path: Path = ()) -> Iterator[Path]:
    """Every place within `part`."""
    if path:
        yield path
    items = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for key, item in items:
        yield from places(item, (*path, key))


def mutated(raw: Any, path: Path, value: object) -> Any:
    """A copy of `raw` with another value at `path`, or nothing there."""
    copied = json.loads(json.dumps(raw))  # shares nothing, also within itself
    part: Any = copied
    for step in path[:-1]:
        part = part[step]
    if value is REMOVED:
        del part[path[-1]]
    else:
        part[path[-1]] = copy.deepcopy(value)
    return copied
