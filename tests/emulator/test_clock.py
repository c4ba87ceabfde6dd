"""The two clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from sinchkit.emulator import Emulator, ManualClock, SystemClock

from .conftest import client_of
from .test_batches import send

START = datetime(2030, 1, 1, tzinfo=UTC)


def test_a_manual_clock_moves_only_when_it_is_moved() -> None:
    clock = ManualClock(START)
    assert clock.now() == clock.now() == START
    clock.advance(1.5)
    clock.advance(0)
    assert clock.now() == START + timedelta(seconds=1.5)


def test_it_shows_utc_whatever_zone_it_was_set_in() -> None:
    clock = ManualClock(datetime(2030, 1, 1, 2, tzinfo=timezone(timedelta(hours=2))))
    assert clock.now() == START
    assert clock.now().tzinfo is UTC


def test_what_cannot_be_a_time_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        ManualClock(datetime(2030, 1, 1))
    for seconds in (-1, 1e12):
        clock = ManualClock(START)
        with pytest.raises(ValueError, match="advance"):
            clock.advance(seconds)
        assert clock.now() == START


def test_the_system_clock_shows_the_machines_time_in_utc() -> None:
    before = datetime.now(UTC)
    shown = SystemClock().now()
    assert before <= shown <= datetime.now(UTC)
    assert shown.tzinfo is UTC


def test_two_emulators_on_one_clock_act_in_the_order_of_time() -> None:
    clock = ManualClock(START)
    with (
        Emulator(clock=clock, delivery_delay=4) as slow,
        Emulator(clock=clock, delivery_delay=2) as fast,
        client_of(slow) as slow_api,
        client_of(fast) as fast_api,
    ):
        slow_id, fast_id = send(slow_api)["id"], send(fast_api)["id"]
        clock.advance(60)
        reports = [
            api.get(f"/batches/{id_}/delivery_report/46701234567").json()
            for api, id_ in ((slow_api, slow_id), (fast_api, fast_id))
        ]
    assert [report["status"] for report in reports] == ["Delivered", "Delivered"]
    assert [report["at"] for report in reports] == ["2030-01-01T00:00:04.000Z", "2030-01-01T00:00:02.000Z"]


def test_a_stopped_emulator_no_longer_follows_its_clock() -> None:
    clock = ManualClock(START)
    with Emulator(clock=clock) as emulator, client_of(emulator) as api:
        send(api)
    clock.advance(60)
    assert clock.now() == START + timedelta(seconds=60)
