"""Finds what has only been given another name, among what went and what came."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from difflib import SequenceMatcher

from attrs import frozen

ALIKE = 0.6
"""How similar two names are, from 0 to 1, at which one may be the other respelt."""

_WORD = re.compile(r"[A-Z]?[^\W_A-Z]+|[A-Z]+(?![a-z])|\d+")
_MOST_PAIRS = 10_000


@frozen
class Traits:
    """What is left of a thing without its name.

    Attributes:
        value: All that must be equal.
        hallmark: What, if equal, tells that two things are one whatever their names: a description.
    """

    value: Hashable
    hallmark: str | None = None


def renamed(removed: Mapping[str, Traits], added: Mapping[str, Traits]) -> dict[str, str]:
    """The new names of what was renamed, by the old ones.

    A counterpart is the same in everything, and its name or its hallmark tells that it is meant. Only what has
    one counterpart counts, and is that of no other: of two fields of one type that went, none can be said to be
    the one that came.

    Args:
        removed: What went, by name.
        added: What came.
    """
    old_names, new_names = _by_value(removed), _by_value(added)
    pairs: dict[str, str] = {}
    for value, olds in old_names.items():
        news = new_names.get(value, [])
        if len(olds) * len(news) > _MOST_PAIRS:
            continue
        candidates = [
            (old, new) for old in olds for new in news if _alike(old, new) or _marked_alike(removed[old], added[new])
        ]
        from_old, to_new = [old for old, _ in candidates], [new for _, new in candidates]
        pairs |= {old: new for old, new in candidates if from_old.count(old) == to_new.count(new) == 1}
    return pairs


def _by_value(things: Mapping[str, Traits]) -> dict[Hashable, list[str]]:
    names: dict[Hashable, list[str]] = {}
    for name, traits in things.items():
        names.setdefault(traits.value, []).append(name)
    return names


def _marked_alike(old: Traits, new: Traits) -> bool:
    return bool(old.hallmark) and old.hallmark == new.hallmark


def _alike(old: str, new: str) -> bool:
    # In a fixed order, on which the measure depends.
    short, long = sorted((old.lower(), new.lower()), key=lambda name: (len(name), name))
    old_words, new_words = _words(old), _words(new)
    if old_words <= new_words or new_words <= old_words:  # `due` and `due_date`, `dueDate` and `due_date`
        return True
    return SequenceMatcher(None, short, long, autojunk=False).ratio() >= ALIKE


def _words(name: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(name)}
