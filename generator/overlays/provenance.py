"""Where everything in a patched document comes from: a line of the document, or an action of an overlay.

A tree of origins grows beside the document while the overlays apply. It has the document's shape, so that items keep
their origins when others before them go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from generator.overlays.applying import apply_action, matched
from generator.overlays.overlay_reading import Action, Overlay, Remove
from generator.reading.json_values import independent_copy, is_array, is_object, same_value
from generator.reading.loading import Document, Lines, Location


@frozen
class Touch:
    """What one action did to one value.

    Attributes:
        overlay, action: Which one.
        location: Where the value stood at that moment.
        how: `added`, `changed` or `removed`.
        before, after: The value; None where there was none.
    """

    overlay: Path
    action: Action
    location: Location
    how: str
    before: Any = None
    after: Any = None


@define
class Origin:
    """Where a value comes from, and what it holds.

    Attributes:
        file: The document, or the overlay that added the value.
        line: The line in that file; for what an overlay added, that of the action.
        touches: What actions did to the value itself or took out of it, in their order.
        children: The origins of its items.
    """

    file: Path
    line: int | None
    touches: list[Touch] = field(factory=list[Touch])
    children: dict[str, Origin] | list[Origin] = field(factory=dict[str, "Origin"])

    def child(self, step: str | int) -> Origin | None:
        """The origin of an item; None if there is none."""
        if isinstance(self.children, list):
            index = int(step) if isinstance(step, int) or step.isdecimal() else -1
            return self.children[index] if 0 <= index < len(self.children) else None
        return self.children.get(str(step))

    def all_touches(self) -> Iterator[Touch]:
        """What actions did to the value and to all that it holds."""
        yield from self.touches
        for child in _items(self.children):
            yield from child.all_touches()


@frozen
class Provenance:
    """A patched document and the origins of all that is in it."""

    data: dict[str, Any]
    root: Origin

    def origin(self, location: Sequence[str | int]) -> Origin | None:
        """The origin of the value at `location`; None if there is no such value."""
        found: Origin | None = self.root
        for step in location:
            found = found.child(step) if found else None
        return found

    def addition(self, location: Sequence[str | int]) -> Touch | None:
        """What added the value at `location`, or something around it; None if the document has it itself."""
        found: Origin | None = self.root
        addition: Touch | None = None
        for step in location:
            found = found.child(step) if found else None
            for touch in found.touches if found else ():
                addition = touch if touch.how == "added" else addition
        return addition

    def nearest(self, location: Sequence[str | int]) -> Origin:
        """The origin of the value at `location`, or of the innermost one around it."""
        found = self.root
        for step in location:
            inner = found.child(step)
            if inner is None:
                break
            found = inner
        return found


def trace(document: Document, overlays: Iterable[Overlay]) -> Provenance:
    """Apply `overlays` to `document` and remember what each action did; those that cannot be applied do what they can.

    Args:
        document: As it was read from its file.
        overlays: In their order.
    """
    data: dict[str, Any] = independent_copy(document.data)
    root = _read(data, document.path, document.lines)
    for overlay in overlays:
        for action in overlay.actions:
            before = {location: independent_copy(value) for location, value in matched(action, data).items()}
            if not (apply_action(overlay, action, data).fails and isinstance(action.change, Remove)):
                _note(overlay, action, before, data, root)
    return Provenance(data, root)


def value_at(data: Any, location: Sequence[str | int]) -> Any:
    """The value at a location that exists."""
    for step in location:
        data = data[step]
    return data


def _note(overlay: Overlay, action: Action, before: dict[Location, Any], data: Any, root: Origin) -> None:
    # What lies inside first, and the highest indices, so that what is still to come has not moved.
    for location in sorted(before, key=_depth_and_index, reverse=True):
        if isinstance(action.change, Remove):
            holder = _at(root, location[:-1])
            holder.touches.append(Touch(overlay.path, action, location, "removed", before[location]))
            if isinstance(holder.children, list):
                del holder.children[int(location[-1])]
            else:
                del holder.children[str(location[-1])]
        else:
            _compare(overlay.path, action, location, before[location], value_at(data, location), _at(root, location))


def _depth_and_index(location: Location) -> tuple[int, int]:
    return len(location), location[-1] if location and isinstance(location[-1], int) else -1


def _at(root: Origin, location: Location) -> Origin:
    for step in location:
        inner = root.child(step)
        assert inner is not None  # the tree has the shape of the document
        root = inner
    return root


def _compare(overlay: Path, action: Action, location: Location, before: Any, after: Any, origin: Origin) -> None:
    """Note what an action changed within one value. Updates take nothing away, and lists grow at their ends."""
    old: dict[str | int, Any]
    if is_object(after) and is_object(before):
        pairs: Iterable[tuple[str | int, Any]] = after.items()
        old = dict[str | int, Any](before.items())
    elif is_array(after) and is_array(before):
        pairs = enumerate(after)
        old = dict(enumerate(before))
    else:
        if not same_value(before, after):
            origin.touches.append(Touch(overlay, action, location, "changed", before, independent_copy(after)))
        return
    for step, value in pairs:
        here = (*location, step)
        if step in old:
            inner = origin.child(step)
            assert inner is not None
            _compare(overlay, action, here, old[step], value, inner)
            continue
        new = _added(value, overlay, action.line)
        new.touches.append(Touch(overlay, action, here, "added", None, independent_copy(value)))
        if isinstance(origin.children, list):
            origin.children.append(new)
        else:
            origin.children[str(step)] = new


def _read(value: Any, file: Path, lines: Lines | None) -> Origin:
    def inner(step: str | int) -> Lines | None:
        return lines.children.get(step) if lines else None

    line = lines.line if lines else None
    if is_object(value):
        return Origin(file, line, children={key: _read(item, file, inner(key)) for key, item in value.items()})
    if is_array(value):
        return Origin(file, line, children=[_read(item, file, inner(index)) for index, item in enumerate(value)])
    return Origin(file, line)


def _added(value: Any, file: Path, line: int | None) -> Origin:
    if is_object(value):
        return Origin(file, line, children={key: _added(item, file, line) for key, item in value.items()})
    if is_array(value):
        return Origin(file, line, children=[_added(item, file, line) for item in value])
    return Origin(file, line)


def _items(children: dict[str, Origin] | list[Origin]) -> Iterable[Origin]:
    return children if isinstance(children, list) else children.values()
