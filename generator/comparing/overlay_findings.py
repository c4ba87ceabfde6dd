"""What a new document means for the overlays: actions that no longer fit, and those that have become needless."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, frozen
from jsonpath.selectors import IndexSelector, NameSelector

from generator.comparing.changes import Change
from generator.errors import json_path
from generator.overlays.applying import ActionRecord, Verdict, apply_action, stops_generation
from generator.overlays.overlay_reading import Action, Overlay
from generator.quirks_page import QUIRKS, load_quirks
from generator.reading.json_values import independent_copy
from generator.reading.loading import Document

_QUIRKS = re.compile(r"\s*([A-Z]+[0-9]+(?:\s*,\s*[A-Z]+[0-9]+)*)\s*:")


@frozen(kw_only=True)
class OverlayFinding:
    """One action of an overlay that somebody has to see to.

    Attributes:
        kind: The verdict on it: whether it still does what it is for.
        file: The overlay.
        line: The first line of the action.
        last_line: Its last line.
        action: Its number, from 1.
        target: Its JSONPath.
        message: What is the matter.
        hint: What to do.
        quirks: The numbers of the faults that it puts right, from its description.
    """

    kind: Verdict
    file: str
    line: int | None
    last_line: int | None
    action: int
    target: str
    message: str
    hint: str | None = None
    quirks: tuple[str, ...] = ()

    @property
    def stops(self) -> bool:
        """Whether no package can be made before somebody changes the overlay."""
        return stops_generation(self.kind)

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return asdict(self)


@frozen
class FixedQuirk:
    """A fault of the old document that the new one has not: all actions against it are redundant.

    Attributes:
        number: Such as ``S12``.
        description: Its title in `overlays/quirks.yaml`, or else what its first action says.
        files: The overlays that put it right.
    """

    number: str
    description: str
    files: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return asdict(self)


def overlay_findings(
    document: Document, overlays: Sequence[Overlay], changes: Iterable[Change] = (), root: Path | None = None
) -> tuple[list[OverlayFinding], list[FixedQuirk]]:
    """Apply overlays to a new document and tell what is the matter with them.

    Args:
        document: The new document; it is not changed.
        overlays: In order.
        changes: How it differs from the old one; a renaming tells what a stale action should aim at.
        root: The folder from which to name the overlays.

    Returns:
        The actions to see to, and the faults that upstream has put right.
    """
    data = independent_copy(document.data)
    records = [apply_action(overlay, action, data) for overlay in overlays for action in overlay.actions]
    moved = {one.old_place: one.place for one in changes if one.kind == "renamed" and one.old_place}
    last_lines = {(one.path, action.index): line for one in overlays for action, line in _ends(one, root)}
    findings: list[OverlayFinding] = []
    for record in records:
        finding = _finding(record, last_lines[record.overlay, record.action.index], moved)
        if finding:
            findings.append(evolve(finding, file=overlay_name(record.overlay, root)))
    return findings, _fixed(records, root)


def quirks_of(action: Action) -> tuple[str, ...]:
    """The numbers at the head of an action's description: `C12, C14: ...`."""
    found = _QUIRKS.match(action.description)
    return tuple(one.strip() for one in found[1].split(",")) if found else ()


def overlay_name(overlay: Path, root: Path | None) -> str:
    """What to call an overlay: its path from a folder, if it is below that."""
    return str(overlay.relative_to(root)) if root and overlay.is_relative_to(root) else str(overlay)


def _finding(record: ActionRecord, last_line: int | None, moved: dict[str, str]) -> OverlayFinding | None:
    action, hint = record.action, record.hint
    if record.verdict == "changes":
        return None
    if record.verdict == "stale" and (target := _moved(action, moved)):
        hint = f"aim it at {target}"
    elif record.verdict == "redundant":
        hint = _deletion(action.line, last_line)
    return OverlayFinding(
        kind=record.verdict,
        file=str(record.overlay),
        line=action.line,
        last_line=last_line,
        action=action.index,
        target=action.target,
        message=record.message,
        hint=hint,
        quirks=quirks_of(action),
    )


def _deletion(first: int | None, last: int | None) -> str:
    if first is None or last is None:
        return "delete the action"
    return f"delete line {first}" if first == last else f"delete lines {first} to {last}"


def _moved(action: Action, moved: dict[str, str]) -> str | None:
    """Where the target of an action has gone with something that was renamed."""
    segments = action.query.segments
    location: list[str | int] = []
    for segment in segments:
        match segment.selectors:
            case (NameSelector(name=step),) | (IndexSelector(index=step),):
                location.append(step)
            case _:
                break
    for length in range(len(location), 0, -1):
        if place := moved.get(json_path(location[:length])):
            rest = json_path(location[length:])[1:]
            return place + rest + "".join(str(segment) for segment in segments[len(location) :])
    return None


def _ends(overlay: Overlay, root: Path | None) -> list[tuple[Action, int | None]]:
    """Each action with its last line: the last before the next action that says something."""
    try:
        lines = ((root or Path()) / overlay.path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return [(action, None) for action in overlay.actions]
    starts = [action.line or 1 for action in overlay.actions] + [len(lines) + 1]
    found: list[tuple[Action, int | None]] = []
    for action, start, end in zip(overlay.actions, starts, starts[1:], strict=False):
        last = end - 1
        while last > start and (not lines[last - 1].strip() or lines[last - 1].lstrip().startswith("#")):
            last -= 1
        found.append((action, max(last, start)))
    return found


def _fixed(records: Iterable[ActionRecord], root: Path | None) -> list[FixedQuirk]:
    carried: dict[str, list[ActionRecord]] = {}
    for record in records:
        for number in quirks_of(record.action):
            carried.setdefault(number, []).append(record)
    recorded = load_quirks(root) if root and (root / QUIRKS).exists() else []
    titles = {quirk.number: quirk.title for quirk in recorded}
    return [
        FixedQuirk(
            number,
            titles.get(number) or " ".join(carriers[0].action.description.partition(":")[2].split()),
            tuple(dict.fromkeys(overlay_name(one.overlay, root) for one in carriers)),
        )
        for number, carriers in carried.items()
        if all(one.verdict == "redundant" for one in carriers)
    ]
