"""Values as a URL carries them, and what no request can carry."""

from __future__ import annotations

from functools import lru_cache
from typing import cast
from urllib.parse import quote

from ..errors import ValidationError


def check_characters(text: str) -> None:
    """Check that `text` can be sent. Services write half characters where they cut a text.

    Raises:
        ValidationError: It holds half a character.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValidationError("contains half a character, one part of a surrogate pair, which cannot be sent") from None


def url_text(value: object) -> str:
    """An encoded value as a query carries it, before percent-encoding: lists joined by commas.

    Raises:
        ValidationError: It holds half a character.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(url_text(item) for item in cast("list[object]", value))
    text = str(value)
    check_characters(text)
    return text


def path_segment(value: object) -> str:
    """An encoded value as one segment of a path, percent-encoded.

    Raises:
        ValidationError: It is empty, would lead to another path, or holds half a character.
    """
    return _segment(url_text(value))


@lru_cache(maxsize=256)
def _segment(text: str) -> str:
    if text in {"", ".", ".."}:
        raise ValidationError(f"{text!r} is not an identifier" if text else "must not be empty")
    return quote(text, safe="")
