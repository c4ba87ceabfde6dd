"""The Retry-After header."""

import os
import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinchkit_core.calls.retry_after import read_retry_after


@pytest.fixture(params=["UTC", "Asia/Tokyo", "America/New_York"])
def zone(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        (" 120 ", 120.0),
        ("0.5", 0.5),
        ("-1", 0.0),
        ("", None),
        ("soon", None),
        ("inf", None),
        ("nan", None),
        ("Mon, 32 Jan 1970 00:00:00 GMT", None),
        (None, None),
    ],
)
def test_numbers_of_seconds(header: str | None, seconds: float | None) -> None:
    assert read_retry_after(header) == seconds


@pytest.mark.parametrize(
    "date",
    [
        "Thu, 01 Jan 1970 12:01:40 GMT",
        "Thu, 01 Jan 1970 12:01:40 +0000",
        "Thu, 01 Jan 1970 12:01:40 -0000",
        "Thursday, 01-Jan-70 12:01:40 GMT",
        "Thu Jan  1 12:01:40 1970",
        "Thu, 01 Jan 1970 13:01:40 +0100",
    ],
)
@pytest.mark.usefixtures("zone")
def test_all_forms_of_dates_are_in_utc_wherever_the_program_runs(date: str) -> None:
    noon = 12 * 3600.0
    assert read_retry_after(date, now=noon) == 100.0
    assert read_retry_after(date, now=noon + 200) == 0.0


@given(st.text(max_size=40))
@settings(deadline=None)
def test_any_text_is_seconds_or_nothing(header: str) -> None:
    seconds = read_retry_after(header)
    assert seconds is None or 0 <= seconds < float("inf")
