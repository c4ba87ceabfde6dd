"""Something wrong at a place in a document, before the document has a name."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from generator.errors import GeneratorError, json_path
from generator.reading.loading import Location


@frozen
class Fault:
    """Something wrong at a place in a document."""

    location: Location
    message: str
    hint: str | None = None

    def error(self, file: Path) -> GeneratorError:
        """The fault as an error about a file."""
        where = json_path(self.location) if self.location else None
        return GeneratorError(self.message, file=file, where=where, hint=self.hint)
