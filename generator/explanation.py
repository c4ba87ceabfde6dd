"""Tells where everything about one thing of a package comes from: document, overlays, templates, files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attrs import field, frozen

from generator.errors import GeneratorError, did_you_mean, json_path
from generator.generated_places import GeneratedPlace
from generator.overlay_reading import Copy, Remove, Update
from generator.provenance import Touch
from generator.registry import load_registry


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
        type: Its Python type, or for an operation what it gives; empty for what has none.
        description: What it means.
        sources: The parts of the patched document.
        touches: What overlays did to them.
        extensions: What overlays told the generator.
        written: Where it stands in the generated package.
        parts: Its arguments, fields, values, operations.
        see: Names of other things that tell the rest.
    """

    name: str
    kind: str
    type: str = ""
    description: str = ""
    sources: tuple[Source, ...] = ()
    touches: tuple[Touch, ...] = ()
    extensions: tuple[Extension, ...] = ()
    written: tuple[GeneratedPlace, ...] = ()
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


def explain(name: str, root: Path) -> Explanation:
    """Where everything about one thing comes from.

    Args:
        name: `API.resource`, `API.resource.method`, `API.resource.method.argument`, `API.Model`, `API.Model.field`,
            `API.Enum`, `API.Enum.value` or `API.Union`; a field by its JSON or its Python name.
        root: The repository.

    Raises:
        GeneratorError: Nothing is called so, with what was perhaps meant; or an input is at fault.
    """
    # The parser takes a while to import, and a misspelt API can be told without it.
    apis = load_registry(root)
    api_name, _, rest = name.partition(".")
    if api_name not in apis:
        hint = did_you_mean(api_name, apis) or f"begin with one of {', '.join(apis)}: {next(iter(apis), 'API')}.NAME"
        raise GeneratorError(f"no API is called {api_name!r}", file="generator/apis.yaml", hint=hint)

    from generator.explaining import Explainer

    return Explainer(apis[api_name], root).explain(rest)
