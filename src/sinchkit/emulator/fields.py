"""Reading the members of a JSON object as what they should be."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import httpx

from sinchkit.emulator.answers import constraint_violation, invalid_format
from sinchkit.emulator.json_types import JsonObject, JsonValue
from sinchkit.emulator.timestamps import parse_timestamp

_LONGEST_URL = 2048


def without_nulls(body: JsonObject) -> JsonObject:
    """A copy without the members that are null, at any depth: null in a request means the same as absent."""
    return {name: _clean(value) for name, value in body.items() if value is not None}


def _clean(value: JsonValue) -> JsonValue:
    return without_nulls(value) if isinstance(value, dict) else value


class Fields:
    """A JSON object of a request, read member by member.

    The document's schema has been checked before; these readers make the types certain where it says nothing. Each
    returns None for an absent member, and raises a `RefusedError` naming the parameter for one of the wrong kind.
    """

    def __init__(self, body: JsonObject, path: str = "") -> None:
        self._body = body
        self._prefix = path + "." if path else ""

    def __contains__(self, name: str) -> bool:
        return name in self._body

    def path(self, name: str) -> str:
        """The full name of a member, for messages."""
        return self._prefix + name

    def required(self, name: str) -> JsonValue:
        """A member that must be there, as it is."""
        if name not in self._body:
            raise constraint_violation(f"Parameter '{self.path(name)}' is missing.")
        return self._body[name]

    def text(self, name: str) -> str | None:
        """A string."""
        value = self._body.get(name)
        if value is None or isinstance(value, str):
            return value
        raise invalid_format(self.path(name), value, "a string")

    def required_text(self, name: str) -> str:
        """A string that must be there and not be empty."""
        self.required(name)
        text = self.text(name)
        if not text:
            raise constraint_violation(f"Parameter '{self.path(name)}' must not be empty.")
        return text

    def flag(self, name: str) -> bool | None:
        """True or false."""
        value = self._body.get(name)
        if value is None or isinstance(value, bool):
            return value
        raise invalid_format(self.path(name), value, "true or false")

    def whole(self, name: str, least: int, most: int | None = None) -> int | None:
        """A whole number within limits."""
        value = self._body.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            raise invalid_format(self.path(name), value, "a whole number")
        if value < least or (most is not None and value > most):
            limits = f"at least {least}" if most is None else f"between {least} and {most}"
            raise constraint_violation(f"Parameter '{self.path(name)}' must be {limits}.")
        return value

    def choice(self, name: str, allowed: Collection[str]) -> str | None:
        """One of several strings."""
        value = self.text(name)
        if value is not None and value not in allowed:
            raise invalid_format(self.path(name), value, "one of " + ", ".join(allowed))
        return value

    def texts(self, name: str) -> list[str] | None:
        """A list of strings."""
        value = self._body.get(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise invalid_format(self.path(name), value, "a list of strings")
        texts: list[str] = []
        for place, item in enumerate(value):
            if not isinstance(item, str):
                raise invalid_format(f"{self.path(name)}[{place}]", item, "a string")
            texts.append(item)
        return texts

    def timestamp(self, name: str) -> datetime | None:
        """A time in ISO-8601."""
        value = self.text(name)
        if value is None:
            return None
        try:
            return parse_timestamp(value)
        except ValueError:
            raise invalid_format(self.path(name), value, "a time in ISO-8601") from None

    def web_address(self, name: str) -> str | None:
        """An http or https URL of at most 2,048 characters."""
        value = self.text(name)
        if value is None:
            return None
        if len(value) > _LONGEST_URL:
            raise constraint_violation(f"Parameter '{self.path(name)}' has more than {_LONGEST_URL} characters.")
        if not is_web_address(value):
            raise invalid_format(self.path(name), value, "an http or https URL")
        return value

    def inner(self, name: str) -> Fields | None:
        """An object inside this one."""
        value = self._body.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise invalid_format(self.path(name), value, "an object")
        return Fields(value, self.path(name))

    def names(self) -> list[str]:
        """The names of all members, for objects in which they are free."""
        return list(self._body)


def is_web_address(value: str) -> bool:
    """Whether a callback can be posted to this URL."""
    try:
        url = httpx.URL(value)
        return url.scheme in ("http", "https") and bool(url.host)
    except (httpx.InvalidURL, UnicodeError):
        # UnicodeError: a host name that has no form in the DNS.
        return False
