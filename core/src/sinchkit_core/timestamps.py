"""Reading and writing of ISO-8601 timestamps, always with a time zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_from_iso = datetime.fromisoformat


def read_timestamp(text: str) -> datetime:
    """The instant that `text` names, always aware; a text without a zone is UTC, as the services document.

    Raises:
        ValueError: `text` is not an ISO-8601 timestamp.
    """
    try:
        moment = _from_iso(text)
    except ValueError:
        # Rare forms only (week dates with odd precision, a comma for the point): worth its import then.
        from dateutil.parser import isoparse

        moment = isoparse(text)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def write_timestamp(moment: datetime) -> str:
    """`moment` as ISO-8601, in milliseconds where that loses nothing, with `Z` for UTC.

    Raises:
        ValueError: `moment` is naive: the instant that it means is unknown.
    """
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("the datetime is naive; give it a time zone, such as datetime.now(timezone.utc)")
    if offset % timedelta(minutes=1):
        moment = moment.astimezone(UTC)  # no timestamp can name seconds of an offset
    precision = "microseconds" if moment.microsecond % 1000 else "milliseconds"
    text = moment.isoformat(timespec=precision)
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def check_timestamp_text(text: str) -> str:
    """`text` unchanged, if it is an ISO-8601 timestamp that names its zone.

    Raises:
        ValueError: it is none, or it is naive.
    """
    try:
        moment = _from_iso(text)
    except ValueError:
        raise ValueError("the text is not an ISO-8601 timestamp such as 2026-01-31T09:00:00Z") from None
    if moment.tzinfo is None:
        raise ValueError("the timestamp has no time zone; end it in Z or an offset such as +01:00")
    return text
