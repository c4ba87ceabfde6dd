"""Phone numbers and group ids as the SMS service writes them."""

from __future__ import annotations

import re

from sinchkit.emulator.answers import invalid_format

_SEPARATORS = str.maketrans("", "", " -()[]")
_DIGITS = re.compile(r"[0-9]{7,15}", re.ASCII)
_GROUP_ID = re.compile(r"[0-9A-Z]{26}", re.ASCII)


def bare_number(text: str) -> str | None:
    """The digits of an MSISDN written with `+`, `00` or neither, with or without separators; None if it is none."""
    number = text.translate(_SEPARATORS)
    for prefix in ("+", "00"):
        if number.startswith(prefix):
            number = number.removeprefix(prefix)
            break
    return number if _DIGITS.fullmatch(number) else None


def is_group_id(text: str) -> bool:
    """Whether the text has the form of a group id, known or not."""
    return _GROUP_ID.fullmatch(text) is not None


def as_answered(address: str) -> str:
    """A sender or a destination as answers show it: an MSISDN in bare digits, a short code or a name as it is."""
    return bare_number(address) or address.strip()


def read_numbers(parameter: str, values: list[str]) -> list[str]:
    """A list of MSISDNs in bare digits, each once.

    Raises:
        RefusedError: 400, an element is no MSISDN.
    """
    numbers: dict[str, None] = {}
    for place, value in enumerate(values):
        number = bare_number(value)
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
        target = value if is_group_id(value) else bare_number(value)
        if target is None:
            raise invalid_format(f"{parameter}[{place}]", value, "a phone number or a group id")
        targets[target] = None
    return list(targets)
