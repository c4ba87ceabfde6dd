"""Phone numbers and group ids as the SMS service writes them."""

from __future__ import annotations

import re

from sinchkit.emulator.answers import invalid_format
from sinchkit.sms.numbers import digits_of

_GROUP_ID = re.compile(r"[0-9A-Z]{26}", re.ASCII)


def is_group_id(text: str) -> bool:
    """Whether the text has the form of a group id, known or not."""
    return _GROUP_ID.fullmatch(text) is not None


def read_numbers(parameter: str, values: list[str]) -> list[str]:
    """A list of MSISDNs in bare digits, each once.

    Raises:
        RefusedError: 400, an element is not an MSISDN.
    """
    numbers: dict[str, None] = {}
    for place, value in enumerate(values):
        number = digits_of(value)
        if number is None:
            raise invalid_format(f"{parameter}[{place}]", value, "a phone number")
        numbers[number] = None
    return list(numbers)


def read_targets(parameter: str, values: list[str]) -> list[str]:
    """A list of MSISDNs in bare digits and group ids, each once.

    Raises:
        RefusedError: 400, an element is neither.
    """
    targets: dict[str, None] = {}
    for place, value in enumerate(values):
        target = value if is_group_id(value) else digits_of(value)
        if target is None:
            raise invalid_format(f"{parameter}[{place}]", value, "a phone number or a group id")
        targets[target] = None
    return list(targets)
