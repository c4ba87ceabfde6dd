"""Remembers where the documents in `specs/` came from: address, day and digest of what was taken in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from generator.errors import GeneratorError

SOURCES = Path("specs/sources.json")


@frozen
class Source:
    """Where a document came from.

    Attributes:
        origin: The address, without what may be secret in it, or the name of a file.
        date: The day on which it was taken in, in UTC: `2026-11-28`.
        sha256: The digest of the document as it was published.
    """

    origin: str
    date: str
    sha256: str

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return asdict(self)


def load_sources(root: Path) -> dict[str, Source]:
    """Where the documents of a repository came from, by API, as far as that is known.

    Raises:
        GeneratorError: The file is damaged.
    """
    file = root / SOURCES
    if not file.exists():
        return {}
    try:
        entries: dict[str, dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))
        return {name: Source(**entry) for name, entry in entries.items()}
    except (ValueError, TypeError, AttributeError):
        hint = "restore it from the repository's history, or delete it: updates write it anew"
        raise GeneratorError("the sources of the documents cannot be read", file=SOURCES, hint=hint) from None


def sources_text(sources: Mapping[str, Source]) -> str:
    """The text of the file that keeps them."""
    return json.dumps({name: sources[name].as_dict() for name in sorted(sources)}, indent=2) + "\n"
