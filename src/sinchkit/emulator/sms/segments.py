"""Into how many SMS a text is split, by 3GPP TS 23.038."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
# Sent as an escape and a character: two of the septets that a part has room for.
_EXTENSION = frozenset("\f^{}\\[~]|€")

_ROOM = {"text": (160, 153), "unicode": (70, 67)}


@dataclass(frozen=True, slots=True)
class Segmentation:
    """How a text goes out.

    Attributes:
        encoding: `text` for the GSM 7-bit alphabet, `unicode` for UCS-2.
        parts: The number of SMS.
    """

    encoding: Literal["text", "unicode"]
    parts: int


def segment(text: str) -> Segmentation:
    """Find the encoding of a text and the number of SMS it takes: 160 or 70 characters in one, else 153 or 67 each."""
    encoding = _encoding(text)
    return Segmentation(encoding, max(1, sum(1 for _ in _parts(text, encoding))))


def first_part(text: str) -> str:
    """As much of the text as fits into a single SMS."""
    encoding = _encoding(text)
    alone, _ = _ROOM[encoding]
    used = 0
    for place, character in enumerate(text):
        used += _size(character, encoding)
        if used > alone:
            return text[:place]
    return text


def _encoding(text: str) -> Literal["text", "unicode"]:
    return "text" if all(character in _BASIC or character in _EXTENSION for character in text) else "unicode"


def _size(character: str, encoding: str) -> int:
    if encoding == "text":
        return 2 if character in _EXTENSION else 1
    return 2 if ord(character) > 0xFFFF else 1


def _parts(text: str, encoding: str) -> Iterator[int]:
    """The sizes of the parts; an escape or a surrogate pair is never split between two."""
    alone, joined = _ROOM[encoding]
    sizes = [_size(character, encoding) for character in text]
    if sum(sizes) <= alone:
        yield sum(sizes)
        return
    filled = 0
    for size in sizes:
        if filled + size > joined:
            yield filled
            filled = 0
        filled += size
    yield filled
