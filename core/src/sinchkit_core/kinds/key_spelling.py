"""Keys of dicts that are spelled in another way than the service spells them.

A service ignores a key that it does not know, so that `max_duration` instead of `maxDuration` would be a call without
its limit. What resembles no known key may be newer than this version, and passes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ..errors import ValidationError


def spellings(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The right keys, by what all spellings of a key have in common.

    Args:
        names: Spellings, such as the name in Python, each with the right key.
    """
    return {_letters(name): key for name, key in names}


def check_spelling(key: object, known: Mapping[str, str]) -> None:
    """Check a key against those that are `known`, as `spellings` gives them.

    Raises:
        ValidationError: It is one of them in another spelling.
    """
    right = known.get(_letters(key)) if isinstance(key, str) else None
    if right and key != right:
        raise ValidationError(f"write {right}: the keys of a dict are the names that the service uses", str(key))


def _letters(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).lower() or name
