"""Puts our prose on a new document: its structure is theirs, its texts are ours.

A place of the new document is found again in ours by its keys; parameters, tags and servers by what they are called;
paths by the operations under them; components that were renamed by what they say apart from prose. Where we have a text
it stays, whatever theirs says now. Where they have one and we have none, theirs is left out and the place is listed, so
that somebody writes it.

Or else the texts are theirs too, but for titles in places that ours has: a title names a class, and to rename that is
for overlays.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from http import HTTPStatus
from typing import Any, Literal

from attrs import define, field, frozen

from generator.reading.document_parts import METHODS, operations
from generator.reading.facts import LITERALS, NAMED, PROSE
from generator.reading.json_values import independent_copy, is_array, is_object
from generator.reading.loading import Location

Prose = Literal["ours", "theirs"]

_TEXTS = ("summary", "description")
# An extension by its name, but a part of the description: it says what the service sends.
_DESCRIBING_EXTENSION = "x-webhooks"
_FACTS_OF_INFO = ("version", "termsOfService", "contact", "license")


@frozen
class CarriedOver:
    """A new document with our prose.

    Attributes:
        data: The document.
        unwritten: Places where the publisher has a text and we have none.
        left_out: The names of the publisher's extensions that our document does not have in their places.
    """

    data: dict[str, Any]
    unwritten: tuple[Location, ...]
    left_out: tuple[str, ...]


def carry_over(theirs: Mapping[str, Any], ours: Mapping[str, Any], title: str, prose: Prose = "ours") -> CarriedOver:
    """The document of the publisher, with our texts, titles and examples in place of theirs.

    Args:
        theirs: The new document.
        ours: The present one; empty if there is none yet.
        title: What to call the API if ours does not say it.
        prose: Whose texts and examples to keep; the publisher's extensions are kept together with theirs.
    """
    carrying = _Carrying(prose, _Moves(theirs, ours))
    data = carrying.mapping(theirs, ours, ())
    if prose == "theirs":
        return CarriedOver(data, (), ())
    info, own = theirs.get("info"), ours.get("info")
    if is_object(info) and is_object(own):
        # Licence and contact have names, for people; the version alone is the publisher's to say.
        data["info"] = {**own, "version": info.get("version")}
    elif is_object(info):
        data["info"] = {"title": title, **{key: info[key] for key in _FACTS_OF_INFO if key in info}}
    return CarriedOver(data, tuple(carrying.unwritten), tuple(sorted(carrying.left_out)))


class _Moves:
    """Finds the places of ours that stand elsewhere in theirs."""

    def __init__(self, theirs: Mapping[str, Any], ours: Mapping[str, Any]) -> None:
        self._theirs = theirs
        kept = {operation.location for operation in operations(theirs)}
        self._gone = {
            str(operation.node["operationId"]): operation
            for operation in operations(ours)
            if "operationId" in operation.node and operation.location not in kept
        }

    def operation(self, node: Any) -> dict[str, Any] | None:
        """Our operation of the same id, if it stood in another place."""
        gone = self._gone.get(str(node.get("operationId"))) if is_object(node) else None
        return dict(gone.node) if gone else None

    def path(self, item: Any) -> dict[str, Any] | None:
        """Our path that had one of these operations, if it was another."""
        for method, node in item.items() if is_object(item) else ():
            gone = self._gone.get(str(node.get("operationId"))) if method in METHODS and is_object(node) else None
            if gone:
                return dict(gone.item)
        return None

    def renamed(self, theirs: Mapping[str, Any], ours: Mapping[str, Any]) -> dict[str, Any]:
        """What is new in theirs and says just what one entry of ours said, which is gone; both by their facts."""
        new = {name: _facts(theirs[name]) for name in theirs.keys() - ours.keys()}
        gone = {name: _facts(ours[name]) for name in ours.keys() - theirs.keys()} if new else {}
        by_facts = {facts: name for name, facts in gone.items()}
        unique = {facts for facts, count in Counter([*new.values(), *gone.values()]).items() if count == 2}
        return {name: ours[by_facts[facts]] for name, facts in new.items() if facts in unique and facts in by_facts}


@define
class _Carrying:
    """One walk through both documents."""

    prose: Prose = "ours"
    moves: _Moves | None = None
    unwritten: list[Location] = field(factory=list[Location])
    left_out: set[str] = field(factory=set[str])

    def value(self, theirs: Any, ours: Any, location: Location) -> Any:
        if is_object(theirs):
            return self.mapping(theirs, ours if is_object(ours) else {}, location)
        if is_array(theirs):
            return self.items(theirs, ours if is_array(ours) else [], location)
        return theirs

    def mapping(self, theirs: Mapping[str, Any], ours: Mapping[str, Any], location: Location) -> dict[str, Any]:
        """A mapping whose keys are keywords."""
        result: dict[str, Any] = {}
        for key, value in theirs.items():
            here, own = (*location, key), ours.get(key)
            if key in PROSE:
                result.update(self.text(key, value, ours, location))
            elif key.startswith("x-") and key != _DESCRIBING_EXTENSION and self.prose == "ours" and key not in ours:
                self.left_out.add(key)
            elif key in LITERALS:
                result[key] = independent_copy(value)
            elif key in NAMED and is_object(value):
                result[key] = self.named(value, own if is_object(own) else {}, here)
            elif key in METHODS and self.moves and own is None:
                result[key] = self.value(value, self.moves.operation(value), here)
            else:
                result[key] = self.value(value, own, here)
        return _with_prose_in_place(result, ours, PROSE if self.prose == "ours" else {"title"})

    def text(self, key: str, value: Any, ours: Mapping[str, Any], location: Location) -> dict[str, Any]:
        """The treatment of a text of theirs: an entry, or none."""
        if self.prose == "theirs" and (key != "title" or not ours or location == ("info",)):
            return {key: independent_copy(value)}
        if key in ours:
            return {key: independent_copy(ours[key])}
        if value and key in _TEXTS and self.prose == "ours":
            self.unwritten.append((*location, key))
        if key == "description" and location[-2:-1] == ("responses",):
            return {key: _placeholder(location[-1])}  # OpenAPI demands one
        return {}

    def named(self, theirs: Mapping[str, Any], ours: Mapping[str, Any], location: Location) -> dict[str, Any]:
        """A mapping whose keys are names."""
        renamed = self.moves.renamed(theirs, ours) if self.moves and location[0] == "components" else {}
        result: dict[str, Any] = {}
        for name, value in theirs.items():
            own = ours.get(name, renamed.get(name))
            if own is None and self.moves and location == ("paths",):
                own = self.moves.path(value)
            result[name] = self.value(value, own, (*location, name))
        return result

    def items(self, theirs: Sequence[Any], ours: Sequence[Any], location: Location) -> list[Any]:
        """A list; its items are found again by what they are called, by what they say, or by where they stand."""
        by_name = {name: item for item in ours if (name := called(item)) is not None}
        result: list[Any] = []
        for index, item in enumerate(theirs):
            own = by_name.get(name) if (name := called(item)) is not None else None
            if own is None and name is None and is_object(item):
                facts = _facts(item)
                alike = [one for one in ours if _facts(one) == facts]
                own = alike[0] if alike else ours[index] if len(ours) == len(theirs) else None
            result.append(self.value(item, own, (*location, index)))
        return result


def _facts(node: Any) -> str:
    """What a value says apart from prose and extensions, as text that can be compared."""
    return json.dumps(_Carrying().value(node, None, ()), sort_keys=True)


def called(item: Any) -> tuple[str, ...] | None:
    """What an item of a list is called, such as a parameter; None if it has no name."""
    if not is_object(item):
        return None
    for keys in (("$ref",), ("in", "name"), ("name",), ("url",)):
        if all(isinstance(item.get(key), str) for key in keys):
            return tuple(item[key] for key in keys)
    return None


def _placeholder(name: str | int) -> str:
    try:
        return HTTPStatus(int(name)).phrase
    except ValueError:
        return str(name)


def _with_prose_in_place(result: dict[str, Any], ours: Mapping[str, Any], prose: Collection[str]) -> dict[str, Any]:
    """The mapping with the prose that only ours has, each behind the key that it stands behind there."""
    before: str | None = None
    for key, value in ours.items():
        if key in prose and key not in result:
            entries = list(result.items())
            keys = [one for one, _ in entries]
            position = keys.index(before) + 1 if before in result else 0
            result = dict([*entries[:position], (key, independent_copy(value)), *entries[position:]])
        if key in result:
            before = key
    return result
