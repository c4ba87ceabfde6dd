"""Prints explanations for people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten

from rich.console import Console
from rich.text import Text

from generator.errors import json_path
from generator.explaining.explanation import Explanation
from generator.overlays.provenance import Touch
from generator.terminal_text import printable

_VALUE_WIDTH = 70
_PARTS = {
    "resource": "Operations",
    "operation": "Arguments",
    "model": "Fields",
    "union": "Fields of its kinds",
    "enum": "Values",
    "field": "In each kind",
}


def print_explanation(explanation: Explanation, console: Console) -> None:
    """Print an explanation, its parts in short.

    Args:
        explanation: What to print.
        console: Where to; its width does not matter, since paths are to be copied whole.
    """
    _Printer(console).whole(explanation)


class _Printer:
    def __init__(self, console: Console) -> None:
        self._console = console

    def whole(self, one: Explanation) -> None:
        kind = f"{one.kind}, {one.type}" if one.type else one.kind
        self._line(0, (one.name, "bold"), ("  " + kind, "cyan"))
        if one.description:
            self._line(2, (one.description, ""))
        self._sources(one)
        self._extensions(one)
        self._touches(one.touches)
        self._written(one)
        self._parts(one)
        if one.see:
            self._heading("See also")
            self._line(2, (", ".join(one.see), "bold"))

    def _sources(self, one: Explanation) -> None:
        if one.sources:
            self._heading("Comes from")
        width = max((len(source.role) for source in one.sources), default=0)
        for source in one.sources:
            place = _place(source.file, source.line)
            self._line(2, (f"{source.role:<{width}}  ", ""), (place, "green"), (f"  {source.json_path}", "dim"))

    def _extensions(self, one: Explanation) -> None:
        if one.extensions:
            self._heading("Told to the generator")
        for extension in one.extensions:
            place = _place(extension.file, extension.line)
            self._line(2, (f"{extension.name}: {_short(extension.value)}  ", ""), (place, "green"))

    def _touches(self, touches: Sequence[Touch]) -> None:
        if touches:
            self._heading("Overlay actions")
        last: Touch | None = None
        for touch in touches:
            if last is None or touch.action is not last.action:
                self._line(
                    2, (_place(touch.overlay, touch.action.line), "green"), (f"  action {touch.action.index}", "bold")
                )
                self._line(4, (" ".join(touch.action.description.split()), ""))
            last = touch
            self._line(4, (f"{touch.how} ", _STYLES[touch.how]), (json_path(touch.location), "dim"))
            if touch.before is not None:
                self._line(6, (f"- {_short(touch.before)}", "red"))
            if touch.after is not None:
                self._line(6, (f"+ {_short(touch.after)}", "green"))

    def _written(self, one: Explanation) -> None:
        if one.written:
            self._heading("Written to")
        for place in one.written:
            missing = "  (not there yet: make generate)" if place.line is None else ""
            self._line(2, (_place(place.file, place.line), "green"), (f"  {place.what}{missing}", ""))
        if one.written:
            templates = dict.fromkeys(place.template for place in one.written)
            self._line(2, (f"by {', '.join(templates)}", "dim"))

    def _parts(self, one: Explanation) -> None:
        if one.parts:
            self._heading(_PARTS[one.kind])
        width = max((len(_last(part, one)) for part in one.parts), default=0)
        for part in one.parts:
            place = next((_place(source.file, source.line) for source in part.sources), "")
            count = len({id(touch.action) for touch in part.touches})
            touched = f"  {count} overlay action{'s' if count > 1 else ''}" if count else ""
            kind = f"{part.type}  " if part.kind != "value" else ""
            name = f"{_last(part, one):<{width}}  "
            self._line(2, (name, "bold"), (kind, "cyan"), (place, "green"), (touched, "yellow"))

    def _heading(self, text: str) -> None:
        self._console.print()
        self._line(0, (text, "bold underline"))

    def _line(self, margin: int, *parts: tuple[str, str]) -> None:
        text = Text(" " * margin)
        for part, style in parts:
            text.append(printable(part).replace("\n", " "), style)
        self._console.print(text, soft_wrap=True, highlight=False)


_STYLES = {"added": "green", "changed": "yellow", "removed": "red"}


def _place(file: Path, line: int | None) -> str:
    return file.as_posix() if line is None else f"{file.as_posix()}:{line}"


def _last(part: Explanation, whole: Explanation) -> str:
    return part.name.removeprefix(f"{whole.name}.")


def _short(value: object) -> str:
    return shorten(json.dumps(value, ensure_ascii=False), _VALUE_WIDTH, placeholder=" ...")
