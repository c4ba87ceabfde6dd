"""Finds schemas that stayed the same under another name, though they refer to each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256

from generator.comparing.documents.nodes import Node, canonical

SCHEMAS = "#/components/schemas/"
"""How references to schemas begin."""

_REFERENCE = re.compile(r'("\$ref": "[^"]*")')
_MOST_ROUNDS = 10


def renamed_schemas(olds: Mapping[str, Node], news: Mapping[str, Node]) -> dict[str, str]:
    """The new references of schemas that were renamed, by the old ones.

    Two are the same if they say the same and refer to the same, as far as ten references lead. Where several look
    alike, none counts as renamed.

    Args:
        olds: The schemas of the old document by name.
        news: Those of the new one.
    """
    removed = _texts({name: node for name, node in olds.items() if name not in news})
    added = _texts({name: node for name, node in news.items() if name not in olds})
    old_looks, new_looks = dict.fromkeys(removed, ""), dict.fromkeys(added, "")
    for _ in range(_MOST_ROUNDS if removed and added else 0):
        known = _kinds(old_looks), _kinds(new_looks)
        old_looks, new_looks = _refined(removed, old_looks), _refined(added, new_looks)
        if known == (_kinds(old_looks), _kinds(new_looks)):
            break  # another round would tell no more of them apart
    old_counts, new_counts = Counter(old_looks.values()), Counter(new_looks.values())
    names = {look: name for name, look in new_looks.items() if old_counts[look] == new_counts[look] == 1}
    return {SCHEMAS + name: SCHEMAS + names[look] for name, look in old_looks.items() if look in names}


def _texts(schemas: Mapping[str, Node]) -> dict[str, list[str]]:
    """What each schema says, cut at its references."""
    return {name: _REFERENCE.split(canonical(node.value, {})) for name, node in schemas.items()}


def _refined(texts: Mapping[str, list[str]], looks: Mapping[str, str]) -> dict[str, str]:
    """What each schema looks like, with what it refers to as that looked in the round before."""
    references = {f'"$ref": "{SCHEMAS}{name}"': look for name, look in looks.items()}
    return {name: _digest(references.get(part, part) for part in parts) for name, parts in texts.items()}


def _kinds(looks: Mapping[str, str]) -> int:
    return len(set(looks.values()))


def _digest(parts: Iterable[str]) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()
