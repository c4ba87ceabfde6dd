"""Into how many SMS a text is split, and in which encoding it goes out, by 3GPP TS 23.038.

Computed without asking the service, whose settings may differ. National shift tables are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import field, frozen

SmsEncoding: TypeAlias = Literal["GSM-7", "UCS-2"]
"""The two encodings of texts: septets of the GSM alphabet, or UTF-16."""

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
# Sent as an escape and a character: two of the septets that a segment has room for.
_EXTENSION = frozenset("\f^{}\\[~]|€")

# How many units fit into a text's only segment, and into each of several, which carry a header.
_ROOM = {"GSM-7": (160, 153), "UCS-2": (70, 67)}


@frozen
class Segments:
    """How a text goes out.

    Attributes:
        encoding: ``GSM-7``, or ``UCS-2`` if a character is not in the GSM alphabet.
        parts: The text of each segment, one for each SMS that is charged.
        units: Septets in GSM-7, where some characters take two; code units in UCS-2, where emojis take two or more.
        units_left: How many more units the last segment has room for.
        beyond_gsm: The characters that are not in the GSM alphabet, each once; replacing them makes the text cheaper.
    """

    encoding: SmsEncoding
    parts: tuple[str, ...] = field(repr=False)
    units: int
    units_left: int
    beyond_gsm: tuple[str, ...] = field(repr=False)

    @property
    def count(self) -> int:
        """The number of segments."""
        return len(self.parts)


def count_segments(text: str) -> Segments:
    """Find out how a text would be split into SMS.

    One SMS has room for 160 septets or 70 UTF-16 code units; each of several for 153 or 67. A character that takes two
    units is never split between segments. An empty text takes one.

    Args:
        text: The text as recipients are to get it, its parameters filled in.

    Returns:
        Encoding, number and contents of the segments.
    """
    beyond_gsm = tuple(dict.fromkeys(character for character in text if not _is_gsm(character)))
    encoding: SmsEncoding = "UCS-2" if beyond_gsm else "GSM-7"
    alone, joined = _ROOM[encoding]
    units = sum(_units(character, encoding) for character in text)
    if units <= alone:
        return Segments(encoding, (text,), units, alone - units, beyond_gsm)
    parts = tuple(_split(text, encoding, joined))
    in_last = sum(_units(character, encoding) for character in parts[-1])
    return Segments(encoding, parts, units, joined - in_last, beyond_gsm)


def cut_to_one_segment(text: str) -> str:
    """As much of the beginning of a text as fits into a single SMS, which is what `truncate_concat` leaves."""
    encoding = count_segments(text).encoding
    return next(_split(text, encoding, _ROOM[encoding][0]))


def _is_gsm(character: str) -> bool:
    return character in _BASIC or character in _EXTENSION


def _units(character: str, encoding: SmsEncoding) -> int:
    if encoding == "GSM-7":
        return 2 if character in _EXTENSION else 1
    return 2 if ord(character) > 0xFFFF else 1


def _split(text: str, encoding: SmsEncoding, room: int) -> Iterator[str]:
    begin = filled = 0
    for place, character in enumerate(text):
        size = _units(character, encoding)
        if filled + size > room:
            yield text[begin:place]
            begin, filled = place, 0
        filled += size
    yield text[begin:]
