"""What a batch says to one of its recipients."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from sinchkit.emulator.sms.batch_request import BatchRequest
from sinchkit.sms.segments import SmsEncoding, count_segments, cut_to_one_segment

_ENCODINGS: dict[SmsEncoding, Literal["text", "unicode"]] = {"GSM-7": "text", "UCS-2": "unicode"}
_PLACEHOLDER = re.compile(r"\$\{([A-Za-z0-9._-]{1,16})\}")


@dataclass(frozen=True, slots=True)
class Rendering:
    """A message as one recipient gets it.

    Attributes:
        body: The text, parameters filled in; Base64 for a binary message.
        parts: The number of SMS.
        encoding: `text` (GSM 7-bit) or `unicode`.
        unmatched: Whether a parameter has no value for this recipient. It is left in the body as written.
    """

    body: str
    parts: int
    encoding: Literal["text", "unicode"]
    unmatched: bool = False


def render(request: BatchRequest, recipient: str) -> Rendering:
    """Work out the message for one recipient."""
    if request.type == "mt_binary":
        return Rendering(request.text, parts=1, encoding="text")
    body, unmatched = _fill_in(request, recipient)
    if request.truncate_concat:
        body = cut_to_one_segment(body)
    segments = count_segments(body)
    parts = 1 if request.type == "mt_media" else segments.count
    return Rendering(body, parts, _ENCODINGS[segments.encoding], unmatched)


def _fill_in(request: BatchRequest, recipient: str) -> tuple[str, bool]:
    unmatched = False

    def value(found: re.Match[str]) -> str:
        nonlocal unmatched
        values = request.parameters.get(found[1], {})
        text = values.get(recipient, values.get("default"))
        if text is None:
            unmatched = True
            return found[0]
        return text

    return _PLACEHOLDER.sub(value, request.text), unmatched
