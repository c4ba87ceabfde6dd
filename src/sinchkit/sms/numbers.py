"""Phone numbers as the SMS service answers with them."""

from __future__ import annotations

import re

_SEPARATORS = str.maketrans("", "", " -()[]")
_DIGITS = re.compile(r"[0-9]{7,15}", re.ASCII)


def bare_number(number: str) -> str:
    """A number as answers and callbacks have it, to compare what was sent with what comes back.

    The service takes numbers with `+`, with `00` or bare, with spaces, hyphens and brackets; it answers with the digits
    of country code and number alone. For the numbers that a group was made of,
    ``{bare_number(one) for one in numbers} == {*client.sms.groups.list_members(group_id)}``.

    Args:
        number: A number, or what else may stand in its place: a short code, a sender's name, a group's ID.

    Returns:
        The digits of a phone number of 7 to 15 digits; anything else as it is, without white space at its ends.
    """
    return digits_of(number) or number.strip()


def digits_of(number: str) -> str | None:
    """The digits of a phone number; `None` if it is something else."""
    bare = number.translate(_SEPARATORS)
    bare = bare[1:] if bare.startswith("+") else bare.removeprefix("00")
    return bare if _DIGITS.fullmatch(bare) else None
