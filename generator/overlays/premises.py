"""What the actions of overlays found in the document: the premises on which they were written.

An action that sets `maxLength: 2000` was written for a document that had none. If the publisher says `maxLength: 100`
one day, the action hides that: the package stays the same. So every value that an action overwrites, appends to or
removes is kept as its premise, and so is that there was nothing where it adds something. Prose is left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from generator.errors import json_path, quoted
from generator.reading.facts import PROSE, canonical_text, facts, is_prose
from generator.reading.json_values import is_array, is_object
from generator.reading.loading import Location, pointer_location

SHORT = 80
"""How long the text of a value may be for it to be kept whole."""

_BEGINNING = 50
_SHORT_PIECE = 50
_COMPONENTS = "#/components/"


@frozen
class FoundPlace:
    """What an action found at one place that it matches.

    Attributes:
        place: The place as a JSONPath that names items of lists, so that it stays right when others come before them.
        values: The values found, by their paths within the place (`@.maxLength`).
        containers: Those of the paths at which there is an object that the action goes into; of these only an outline
            is kept, since what the action does not touch in them is not hidden.
    """

    place: str
    values: Mapping[str, Any]
    containers: frozenset[str] = frozenset()


@frozen
class Premise:
    """What an action found, and what it does with it.

    Attributes:
        change: What it merges into what it found; `REMOVES` if it removes that.
        sets: What it sets, by path; compared piece by piece, so that a change of one leaves the others as they are.
        found: What it found, at each place that it matches.
        is_fixed: Whether its target names one place and no other.
        location: The first place that it matches.
        source: The place that it copies from.
    """

    change: Any
    sets: Mapping[str, Any]
    found: tuple[FoundPlace, ...]
    is_fixed: bool
    location: Location = ()
    source: str | None = None


REMOVES = object()
"""The change of an action that removes."""


def premise_of(
    data: Any, nodes: Mapping[Location, Any], change: Any, *, source: Location | None, is_fixed: bool
) -> Premise:
    """The premise of an action that is about to be applied.

    Args:
        data: The document as the action finds it.
        nodes: What the action matches.
        change: What it merges into that, or `REMOVES`.
        source: Where in the document `change` is copied from; what stands there is not up to the overlay.
        is_fixed: Whether its target names one place and no other.
    """
    first = next(iter(nodes), ())
    if change is REMOVES:
        found = [
            FoundPlace(named_place(data, location), {"@": facts(value, location)})
            for location, value in nodes.items()
            if not is_prose(location)
        ]
        return Premise(REMOVES, {}, tuple(found), is_fixed, first)
    places: list[FoundPlace] = []
    for location, value in nodes.items():
        values: dict[str, Any] = {}
        containers: set[str] = set()
        for steps, inner in _met(change, value, ()):
            if not is_prose((*location, *steps)):
                path = relative_path(steps)
                if is_object(inner):
                    containers.add(path)
                    values[path] = _outline(inner)
                else:
                    value_found = facts(inner, (*location, *steps))
                    values[path] = [_named(one) for one in value_found] if is_array(inner) else value_found
        places.append(FoundPlace(named_place(data, location), values, frozenset(containers)))
    sets: dict[str, Any] = (
        {} if source is not None else dict(_pieces(change, first, {path for one in places for path in one.values}))
    )
    copied = None if source is None else named_place(data, source)
    return Premise(change, sets, tuple(places), is_fixed, first, copied)


def _met(change: Any, value: Any, steps: Location) -> Iterator[tuple[Location, Any]]:
    """What a change meets in a value: below the value itself, each part of the change with what stands there."""
    goes_into = is_object(change) and bool(change) and is_object(value)
    if steps or not goes_into:
        yield steps, value
    for key, part in change.items() if goes_into else ():
        if key in value:
            yield from _met(part, value[key], (*steps, key))


def _outline(value: Mapping[str, Any]) -> dict[str, Any]:
    """An object without what is deeper in it."""
    return {
        key: "..." if is_object(item) or is_array(item) else item for key, item in value.items() if key not in PROSE
    }


def _named(item: Any) -> Any:
    """What tells an item of a list from the others: appending to the list hides nothing of the rest."""
    keys = _naming_keys(item)
    return {key: item[key] for key in keys} if keys else item


def _pieces(change: Any, location: Location, found: set[str], steps: Location = ()) -> Iterator[tuple[str, Any]]:
    """A change in pieces: two levels of it, and whatever leads to something found, one by one."""
    if is_prose((*location, *steps)):
        return
    path = relative_path(steps)
    leads = any(is_below(one, path) for one in found)
    if is_object(change) and change and (len(steps) < 2 or leads):
        for key, part in change.items():
            yield from _pieces(part, location, found, (*steps, key))
    else:
        yield path, piece(facts(change, (*location, *steps)))


def relative_path(steps: Sequence[str | int]) -> str:
    """The path of a part within a value: `@.items.type`."""
    return "@" + json_path(steps)[1:]


def is_below(path: str, other: str) -> bool:
    """Whether a path leads to what another one leads to, or into it."""
    return path == other or path.startswith((f"{other}.", f"{other}["))


def shortened(value: Any) -> Any:
    """A value itself if it is short; otherwise its digest and how it begins."""
    text = canonical_text(value)
    return value if len(text) <= SHORT else {"sha256": digest(value), "begins": text[:_BEGINNING]}


def piece(value: Any) -> Any:
    """What is kept of a value that stands in the overlay anyway: itself if it is very short, or its digest."""
    return value if len(canonical_text(value)) <= _SHORT_PIECE else f"sha256:{digest(value)}"


def digest(value: Any) -> str:
    """A digest of a value, whatever the order of its keys."""
    return hashlib.sha256(canonical_text(value).encode()).hexdigest()[:16]


def named_place(data: Any, location: Location) -> str:
    """The JSONPath of a location, items of lists by what they are called, if that tells them apart."""
    text, holder = "$", data
    for step in location:
        items: Any = holder
        text += (_selector(items, step) if isinstance(step, int) else None) or json_path((step,))[1:]
        holder = items[step]
    return text


def _selector(items: Sequence[Any], index: int) -> str | None:
    selector = _selecting(items[index])
    alone = selector and sum(_selecting(item) == selector for item in items) == 1
    return f"[?{selector}]" if alone else None


def _selecting(item: Any) -> str | None:
    if isinstance(item, str):
        return f"@ == {quoted(item)}"
    return " && ".join(f"@{json_path((key,))[1:]} == {quoted(item[key])}" for key in _naming_keys(item)) or None


def _naming_keys(item: Any) -> tuple[str, ...]:
    for keys in (("in", "name"), ("name",), ("$ref",), ("url",)):
        if is_object(item) and all(isinstance(item.get(key), str) for key in keys):
            return keys
    return ()


def unused_components(document: Mapping[str, Any], patched: Mapping[str, Any]) -> dict[str, Any]:
    """The components that a document uses, and with its overlays no more: they hide what changes there.

    Args:
        document: As it was published.
        patched: The same with the overlays applied.

    Returns:
        Their facts, by reference.
    """
    unused: dict[str, Any] = {}
    for reference in sorted(_used(document) - _used(patched)):
        location = pointer_location(reference)
        # What an action removes is the premise of that action.
        if _at(document, location) is not None and _at(patched, location) is not None:
            unused[reference] = facts(_at(document, location), location)
    return unused


def _used(data: Mapping[str, Any]) -> set[str]:
    """The components that operations and callbacks lead to, by reference."""
    found: set[str] = set()
    pending: list[Any] = [value for key, value in data.items() if key != "components"]
    while pending:
        value = pending.pop()
        if isinstance(value, str) and value.startswith(_COMPONENTS) and value not in found:
            found.add(value)
            pending.append(_at(data, pointer_location(value)))
        elif is_object(value) or is_array(value):
            pending += value.values() if is_object(value) else value
    return found


def _at(data: Any, location: Iterable[str]) -> Any:
    for step in location:
        data = data.get(step) if is_object(data) else None
    return data
