"""Keeps the premises of an API's overlays in `premises.json`, beside them, to hold the next document against.

The file is written by the tools and read by people: when a premise has changed, its diff shows what the document had
before and what it has now. Long values are kept as a digest and their beginning.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from generator.errors import GeneratorError
from generator.overlays.applying import ActionRecord, apply_action
from generator.overlays.overlay_reading import Copy, Overlay, Remove
from generator.overlays.premises import REMOVES, Premise, digest, is_below, shortened, unused_components
from generator.reading.facts import facts
from generator.reading.json_values import independent_copy, is_object
from generator.reading.loading import Document

PREMISES = "premises.json"

_WIDTH = 118


@frozen
class ActionPremise:
    """The premise of one action.

    Attributes:
        name: What it is found by: what the action does, and where; with a number if its overlay does that again.
        record: What the action did.
        premise: What it found.
    """

    name: str
    record: ActionRecord
    premise: Premise

    @property
    def file(self) -> str:
        """The name of the overlay within its folder."""
        return self.record.overlay.name


@frozen
class Premises:
    """The premises of the overlays of an API, as the document has them now.

    Attributes:
        document: A digest of the document's facts.
        actions: The premises of the actions, in their order.
        unused: The facts of components that overlays leave without use, by reference.
    """

    document: str
    actions: tuple[ActionPremise, ...]
    unused: Mapping[str, Any]

    def as_dict(self) -> dict[str, Any]:
        """As they are kept."""
        files: dict[str, dict[str, Any]] = {}
        for one in self.actions:
            files.setdefault(one.file, {})[one.name] = kept(one.premise)
        return {
            "document": self.document,
            "actions": files,
            "unused": {reference: shortened(value) for reference, value in self.unused.items()},
        }

    def text(self) -> str:
        """The text of the file that keeps them."""
        return _lines(self.as_dict(), "", 0) + "\n"


@frozen
class RecordedPremises:
    """The premises of the overlays when they were last recorded.

    Attributes:
        document: A digest of the facts of the document of that time.
        actions: What is kept of each action, by overlay and name.
        unused: What is kept of components without use.
    """

    document: str
    actions: Mapping[str, Mapping[str, Any]]
    unused: Mapping[str, Any]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> RecordedPremises:
        """From what `Premises.as_dict` gave."""
        return cls(str(data["document"]), dict(data["actions"]), dict(data["unused"]))


def premises_of(document: Mapping[str, Any], patched: Mapping[str, Any], records: Sequence[ActionRecord]) -> Premises:
    """The premises of overlays that have been applied.

    Args:
        document: The document without them.
        patched: The document with them.
        records: What their actions did.
    """
    seen: Counter[tuple[str, str]] = Counter()
    actions: list[ActionPremise] = []
    copied: list[str] = []
    for record in records:
        if record.premise is None:
            continue
        premise = record.premise
        if premise.source is not None:
            copied.append(premise.source)
        elif premise.change is REMOVES:
            # What has been copied first is moved, and not hidden.
            kept_nowhere = [one for one in premise.found if not any(is_below(one.place, two) for two in copied)]
            premise = evolve(premise, found=tuple(kept_nowhere))
        name = _name(record)
        seen[record.overlay.name, name] += 1
        count = seen[record.overlay.name, name]
        actions.append(ActionPremise(name if count == 1 else f"{name} ({count})", record, premise))
    return Premises(digest(facts(document)), tuple(actions), unused_components(document, patched))


def premises_on(document: Document, overlays: Iterable[Overlay]) -> Premises:
    """The premises of overlays on a document, which some of them may not fit; nothing is changed."""
    data: dict[str, Any] = independent_copy(document.data)
    records = [apply_action(overlay, action, data) for overlay in overlays for action in overlay.actions]
    return premises_of(document.data, data, records)


def load_premises(folder: Path) -> RecordedPremises | None:
    """The premises that are kept in a folder of overlays; None if none are.

    Raises:
        GeneratorError: The file is damaged.
    """
    file = folder / PREMISES
    if not file.exists():
        return None
    try:
        return RecordedPremises.of(json.loads(file.read_text(encoding="utf-8")))
    except (ValueError, KeyError, TypeError):
        hint = "restore it from the repository's history; it says what the overlays rest on"
        raise GeneratorError("the premises of the overlays cannot be read", file=file, hint=hint) from None


def kept(premise: Premise) -> dict[str, Any]:
    """What is kept of a premise: the pieces of its change, and what was found where."""
    found: dict[str, Any] = {}
    for one in premise.found:
        found[one.place] = {
            path: {} if path in one.containers else shortened(value)
            for path, value in one.values.items()
            if path not in one.containers or not any(is_below(o, path) and o != path for o in one.values)
        }
    return {"sets": dict(premise.sets), "found": found} if premise.sets else {"found": found}


def _name(record: ActionRecord) -> str:
    match record.action.change:
        case Remove():
            return f"remove {record.action.target}"
        case Copy(source):
            return f"copy {source} to {record.action.target}"
        case _:
            return f"update {record.action.target}"


def _lines(value: Any, margin: str, used: int) -> str:
    """JSON in which everything stands on one line that fits there."""
    line = json.dumps(value, ensure_ascii=False)
    if not is_object(value) or "sha256" in value or len(margin) + used + len(line) <= _WIDTH:
        return line
    inner = margin + "  "
    lines: list[str] = []
    for key, item in value.items():
        name = f"{json.dumps(key, ensure_ascii=False)}: "
        lines.append(inner + name + _lines(item, inner, len(name)))
    return "{\n" + ",\n".join(lines) + "\n" + margin + "}"
