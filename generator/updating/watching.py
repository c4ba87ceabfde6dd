"""Looks whether publishers have other documents than those in `specs/`; nothing is changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from generator.errors import GeneratorError
from generator.reading.facts import facts
from generator.reading.json_values import same_value
from generator.reading.loading import load_document
from generator.registry import Api
from generator.updating.fetching import Fetched, fetch
from generator.updating.prose import carry_over
from generator.updating.sources import Source, load_sources
from generator.updating.update import Update, prepare_update

State = Literal["news", "same", "unwatched", "failed"]
"""What there is to say of an API: its publisher has another document (`news`) or says the `same`, apart from texts; no
address is known (`unwatched`); or the document could not be fetched or read (`failed`)."""


@frozen
class Watched:
    """An API whose publisher was asked.

    Attributes:
        api: The API.
        state: What came of it.
        taken_in: Where the document in the repository came from, if that is known.
        update: What taking in the new document would lead to, if there is news.
        error: Why the publisher's document could not be fetched.
    """

    api: Api
    state: State
    taken_in: Source | None = None
    update: Update | None = None
    error: GeneratorError | None = None

    def as_dict(self) -> dict[str, Any]:
        """For machines."""
        return {
            "api": self.api.name,
            "state": self.state,
            "address": self.api.source,
            "taken_in": self.taken_in.as_dict() if self.taken_in else None,
            "report": self.update.report.as_dict() if self.update else None,
            "error": self.error.as_dict() if self.error else None,
        }


def watch(api: Api, root: Path, progress: Callable[[str], None] = lambda _: None) -> Watched:
    """Fetch the document of an API from its publisher and compare it with the one in the repository.

    Args:
        api: Its entry in the registry.
        root: The repository.
        progress: Called with what is being done.
    """
    taken_in = load_sources(root).get(api.name)
    if api.source is None:
        return Watched(api, "unwatched", taken_in)
    progress(f"Fetching the document of {api.title}")
    try:
        fetched = fetch(api.source)
        if _says_the_same(fetched, api, root):
            return Watched(api, "same", taken_in)
        return Watched(api, "news", taken_in, prepare_update(api, api.source, root, fetched=fetched, progress=progress))
    except GeneratorError as error:
        first = next(error.single())
        return Watched(api, "failed", taken_in, error=first.evolved(message=f"{api.name}: {first.message}"))


def _says_the_same(fetched: Fetched, api: Api, root: Path) -> bool:
    ours = load_document(root / api.document).data
    carried = carry_over(fetched.document.data, ours, api.title)
    return same_value(facts(carried.data), facts(ours))
