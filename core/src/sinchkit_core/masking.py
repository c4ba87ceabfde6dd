"""Keeps phone numbers out of texts that end up in logs."""

from __future__ import annotations

import re

# Digits as services echo them: apart from letters and hyphens, which identifiers have around theirs.
_PHONE_NUMBER = re.compile(r"(?<![\w.-])(\+?\d{3})\d{3,}(\d{2})(?![\w-]|\.\d)")


def mask_phone_numbers(text: str) -> str:
    """`text` with the middle of everything that may be a phone number left out: ``+467...67``."""
    return _PHONE_NUMBER.sub(r"\1...\2", text)


_LONGEST_KEY = 40


def shown_key(key: str) -> str:
    """The key of a map, which is data, as errors show it: without phone numbers, and not too long."""
    masked = mask_phone_numbers(key)
    return masked if len(masked) <= _LONGEST_KEY else f"{masked[:_LONGEST_KEY]}..."
