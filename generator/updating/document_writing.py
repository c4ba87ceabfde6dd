"""Writes documents in the one form in which `specs/` keeps them, so that a new one differs only where it says more.

Keys keep their order. Long texts are folded, texts of several lines kept as they are, and everything is quoted that
some reader of YAML, of 1.1 or 1.2, would take for something other than text.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from generator.errors import GeneratorError
from generator.reading.json_values import same_value
from generator.reading.loading import read_document
from generator.yaml_writing import yaml_text

WIDTH = 116

_NUMBER = r"[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"

# Characters that end a line for some readers, and are lost or changed unless they are escaped.
_OTHER_BREAKS = frozenset("\r\x85\u2028\u2029\ufeff")


class _Dumper(yaml.SafeDumper):
    """PyYAML's own emitter in Python: libyaml's writes other bytes, and not every PyYAML has it."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: object) -> bool:
        return True

    def choose_scalar_style(self) -> str:
        style: str = super().choose_scalar_style()
        analysis = self.analysis
        if getattr(self.event, "tag", None) != "tag:yaml.org,2002:str":
            return style
        if analysis is None or _OTHER_BREAKS.intersection(analysis.scalar):
            return '"'
        if analysis.allow_block and not self.simple_key_context:
            if analysis.multiline:
                return "|"
            if style != '"' and self.column + len(analysis.scalar) >= WIDTH:
                return ">"
        return '"' if style == "'" else style


# PyYAML knows the numbers of YAML 1.1; those of 1.2, which `generator.reading.loading` reads, are more.
_Dumper.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType]  # its stubs leave it untyped
    "tag:yaml.org,2002:float", re.compile(f"(?:{_NUMBER})$"), list("+-.0123456789")
)


def document_text(data: dict[str, Any], path: Path, heading: str = "") -> str:
    """The text of a document.

    Args:
        data: The document.
        path: Where it will stand: JSON if the name ends in `.json`, YAML otherwise.
        heading: Comments for its first lines, which JSON does not get.

    Raises:
        GeneratorError: It cannot be written so that it is read as the same again.
    """
    is_json = path.suffix.lower() == ".json"
    if is_json:
        text = json.dumps(data, indent=2, ensure_ascii=False) + "\n"
    else:
        text = heading + yaml_text(data, _Dumper, width=WIDTH)
    if not same_value(read_document(text.encode(), path, is_json=is_json).data, data):
        raise GeneratorError("the document cannot be written so that it reads the same", file=path)
    return text


def heading_of(text: str) -> str:
    """The comments in a document's first lines."""
    lines = text.splitlines(keepends=True)
    count = next((index for index, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "".join(lines[:count])
