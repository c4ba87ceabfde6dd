"""Values as a URL carries them."""

from __future__ import annotations

from typing import cast
from urllib.parse import quote

from .errors import ValidationError


def url_text(value: object) -> str:
    """An encoded value as a query carries it, before percent-encoding: lists joined by commas."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(url_text(item) for item in cast("list[object]", value))
    return str(value)


def path_segment(value: object) -> str:
    """An encoded value as one segment of a path, percent-encoded.

    Raises:
        ValidationError: It is empty, or would lead to another path.
    """
    text = url_text(value)
    if text in {"", ".", ".."}:
        raise ValidationError(f"{text!r} is no identifier" if text else "must not be empty")
    return quote(text, safe="")
