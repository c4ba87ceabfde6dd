"""Reading the query of a list or a report, and cutting a list into pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from starlette.requests import Request

from sinchkit.emulator.answers import constraint_violation, invalid_format
from sinchkit.emulator.json_types import JsonOut
from sinchkit.emulator.timestamps import parse_timestamp

_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_DEFAULT_PAGE_SIZE = 30
_LARGEST_PAGE = 100
_DEFAULT_PERIOD = timedelta(hours=24)

T = TypeVar("T")


class Query:
    """The query parameters of a request. Each reader raises a `RefusedError` for a value of the wrong form."""

    def __init__(self, request: Request) -> None:
        self._parameters = request.query_params

    def text(self, name: str) -> str | None:
        """A parameter as it is; None if it is absent or empty."""
        return self._parameters.get(name) or None

    def texts(self, name: str) -> list[str]:
        """A comma-separated parameter, repeated or not."""
        parts = ",".join(self._parameters.getlist(name)).split(",")
        return [part.strip() for part in parts if part.strip()]

    def wholes(self, name: str) -> list[int]:
        """A comma-separated parameter of whole numbers."""
        return [_whole(name, part) for part in self.texts(name)]

    def whole(self, name: str, *, default: int, least: int, most: int | None = None) -> int:
        """A whole number within limits."""
        text = self.text(name)
        if text is None:
            return default
        number = _whole(name, text)
        if number < least or (most is not None and number > most):
            limits = f"{least} or more" if most is None else f"between {least} and {most}"
            raise constraint_violation(f"Parameter '{name}' must be {limits}, not {number}.")
        return number

    def flag(self, name: str) -> bool:
        """True or false; false if absent."""
        text = self.text(name)
        if text is None:
            return False
        if text not in ("true", "false"):
            raise invalid_format(name, text, "true or false")
        return text == "true"

    def choice(self, name: str, allowed: Sequence[str]) -> str:
        """One of several words; the first of them if absent."""
        text = self.text(name)
        if text is None:
            return allowed[0]
        if text not in allowed:
            raise invalid_format(name, text, "one of " + ", ".join(allowed))
        return text

    def period(self, now: datetime) -> Callable[[datetime], bool]:
        """Whether a time lies in the period asked for: `start_date` (default: 24 hours ago) to before `end_date`."""
        start = self._timestamp("start_date") or now - _DEFAULT_PERIOD
        end = self._timestamp("end_date")
        return lambda moment: start <= moment and (end is None or moment < end)

    def page(self, name: str, matching: Sequence[T], as_json: Callable[[T], JsonOut]) -> JsonOut:
        """Answer the page asked for.

        Args:
            name: The member that holds the items.
            matching: All items that the filters let pass, in order.
            as_json: How an item is written.
        """
        page = self.whole("page", default=0, least=0)
        size = self.whole("page_size", default=_DEFAULT_PAGE_SIZE, least=1, most=_LARGEST_PAGE)
        items = [as_json(item) for item in matching[page * size : (page + 1) * size]]
        return {"count": len(matching), "page": page, "page_size": len(items), name: items}

    def _timestamp(self, name: str) -> datetime | None:
        text = self.text(name)
        if text is None:
            return None
        try:
            return parse_timestamp(text)
        except ValueError:
            raise invalid_format(name, text, "a time in ISO-8601") from None


def _whole(name: str, text: str) -> int:
    if not _WHOLE_NUMBER.fullmatch(text):
        raise invalid_format(name, text, "a whole number")
    return int(text)
