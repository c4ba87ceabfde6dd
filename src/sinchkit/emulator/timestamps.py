"""ISO-8601 as the services read and write it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_LAST = datetime.max.replace(tzinfo=UTC)


def parse_timestamp(text: str) -> datetime:
    """Read an ISO-8601 date or time; without an offset it is UTC.

    Raises:
        ValueError: the text is not ISO-8601, or lies outside the years 1 to 9999 in UTC.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{text} lies outside the years 1 to 9999") from None


def format_timestamp(moment: datetime) -> str:
    """Write a time as the services answer it: UTC, milliseconds, Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def later(moment: datetime, span: timedelta) -> datetime:
    """The moment that lies `span` after `moment`; the end of the calendar if that is past it."""
    try:
        return moment + span
    except OverflowError:
        return _LAST
