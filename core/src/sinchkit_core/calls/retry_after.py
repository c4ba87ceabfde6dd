"""The Retry-After header in both its forms."""

from __future__ import annotations

import math
import time
from datetime import UTC


def read_retry_after(value: str | None, *, now: float | None = None) -> float | None:
    """Seconds to wait, from a number or an HTTP date; `None` without a usable value.

    Args:
        value: The header as received.
        now: The present as a Unix time, for dates; the system's clock unless given.
    """
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        from email.utils import parsedate_to_datetime  # not worth its import before there is a date to read

        try:
            moment = parsedate_to_datetime(value)
            # HTTP dates are in UTC, also those whose form leaves it out.
            moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
            seconds = moment.timestamp() - (time.time() if now is None else now)
        except (ValueError, TypeError, OverflowError):
            return None
    return max(0.0, seconds) if math.isfinite(seconds) else None
