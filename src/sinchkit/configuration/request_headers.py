"""Headers that a user gives for every request."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sinchkit_core.errors import ConfigurationError

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """`headers` with their names in lower case, since names compare so.

    Raises:
        ConfigurationError: A name or a value cannot be sent. The value stays out of the message.
    """
    for name, value in headers.items():
        if not _NAME.fullmatch(name):
            raise ConfigurationError(f"headers: {name!r} is not the name of a header")
        if not value.isascii() or not (value.isprintable() or not value):
            raise ConfigurationError(f"headers: the value of {name} must be printable ASCII")
    return {name.lower(): value for name, value in headers.items()}
