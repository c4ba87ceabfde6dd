"""Tells where everything about one thing of a package comes from: document, overlays, templates, files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attrs import field, frozen

from generator.errors import json_path
from generator.explaining.definitions import Definition
from generator.overlays.overlay_reading import Copy, Remove, Update
from generator.overlays.provenance import Touch


@frozen
class Source:
    """A part of the patched document that something is made from.

    Attributes:
        role: What part it plays: operation, parameter, property, schema.
        json_path: Where it is.
        file: The document, or the overlay that added it.
        line: In that file; for what an overlay added, that of the action.
    """

    role: str
    json_path: str
    file: Path
    line: int | None


@frozen
class Extension:
    """An extension's value, and who set it."""

    name: str
    value: Any
    file: Path
    line: int | None


@frozen
class Explanation:
    """Where one thing comes from.

    Attributes:
        name: Its full name, such as `sms.batches.send.to`.
        kind: resource, operation, argument, model, field, enum, value or union.
        type: Its Python type, or for an operation its result; empty where there is none.
        description: What it means.
        sources: The parts of the patched document.
        touches: What overlays did to them.
        extensions: What overlays set for the generator.
        written: Where it stands in the generated package.
        parts: Its arguments, fields, values, operations.
        see: Names of other things that explain the rest.
    """

    name: str
    kind: str
    type: str = ""
    description: str = ""
    sources: tuple[Source, ...] = ()
    touches: tuple[Touch, ...] = ()
    extensions: tuple[Extension, ...] = ()
    written: tuple[Definition, ...] = ()
    parts: tuple[Explanation, ...] = field(default=(), repr=False)
    see: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """All of it as JSON values, for machines."""
        return {
            "name": self.name,
            "kind": self.kind,
            "type": self.type,
            "description": self.description,
            "sources": [
                {"role": one.role, "json_path": one.json_path, "file": one.file.as_posix(), "line": one.line}
                for one in self.sources
            ],
            "overlay_actions": [_touch_dict(one) for one in self.touches],
            "extensions": [
                {"name": one.name, "value": one.value, "file": one.file.as_posix(), "line": one.line}
                for one in self.extensions
            ],
            "generated": [
                {"what": one.what, "file": one.file.as_posix(), "line": one.line, "template": one.template}
                for one in self.written
            ],
            "parts": [one.as_dict() for one in self.parts],
            "see": list(self.see),
        }


def _touch_dict(touch: Touch) -> dict[str, Any]:
    kinds: dict[type, str] = {Update: "update", Copy: "copy", Remove: "remove"}
    return {
        "file": touch.overlay.as_posix(),
        "line": touch.action.line,
        "action": touch.action.index,
        "target": touch.action.target,
        "description": touch.action.description,
        "kind": kinds[type(touch.action.change)],
        "json_path": json_path(touch.location),
        "how": touch.how,
        "before": touch.before,
        "after": touch.after,
    }
