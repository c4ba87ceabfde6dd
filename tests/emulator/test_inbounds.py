"""Inbound messages: received in process, listed, fetched and posted."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from sinchkit.emulator import Emulator, ManualClock

from .conformance import component_errors
from .receiver import Receiver
from .test_batches import as_written

PICTURE = {
    "subject": "Cat",
    "message": "Look",
    "media": [{"url": "https://example.com/cat.png", "content_type": "image/png", "status": "Uploaded", "code": 0}],
}


def test_a_text_is_kept_as_the_service_shows_it(api: httpx.Client, emulator: Emulator, clock: ManualClock) -> None:
    received = emulator.sms.receive_inbound(from_="+46 701234567", to="+46701112233", body="Hello")
    assert received == {
        "type": "mo_text",
        "id": received["id"],
        "from": "46701234567",
        "to": "46701112233",
        "body": "Hello",
        "received_at": as_written(clock.now()),
    }
    assert len(str(received["id"])) == 26
    assert api.get(f"/inbounds/{received['id']}").json() == received


def test_what_only_some_operators_tell_is_kept_too(api: httpx.Client, emulator: Emulator) -> None:
    received = emulator.sms.receive_inbound(
        from_="46701234567",
        to="54321",
        body="Yes",
        sent_at=datetime(2030, 1, 1, 12, tzinfo=UTC),
        operator_id="24001",
        client_reference="order 7",
    )
    shown = api.get(f"/inbounds/{received['id']}").json()
    assert shown == received
    assert (shown["to"], shown["operator_id"], shown["client_reference"]) == ("54321", "24001", "order 7")
    assert shown["sent_at"] == "2030-01-01T12:00:00.000Z"


def test_bytes_are_a_binary_message(api: httpx.Client, emulator: Emulator) -> None:
    received = emulator.sms.receive_inbound(from_="46701234567", to="54321", body=b"\x00ring", udh="0605040B8423F0")
    shown = api.get(f"/inbounds/{received['id']}").json()
    assert (shown["type"], shown["udh"]) == ("mo_binary", "0605040B8423F0")
    assert base64.b64decode(shown["body"]) == b"\x00ring"


def test_an_object_is_a_media_message(api: httpx.Client, emulator: Emulator) -> None:
    received = emulator.sms.receive_inbound(from_="46701234567", to="54321", body=PICTURE)
    shown = api.get(f"/inbounds/{received['id']}").json()
    assert (shown["type"], shown["body"]) == ("mo_media", PICTURE)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"body": b"ring"}, ValueError),
        ({"udh": "06"}, ValueError),
        ({"sent_at": datetime(2030, 1, 1)}, ValueError),
        ({"body": {"message": object()}}, TypeError),
    ],
)
def test_what_cannot_be_received_is_refused(
    emulator: Emulator, api: httpx.Client, changes: dict[str, Any], error: type[Exception]
) -> None:
    arguments: dict[str, Any] = {"from_": "46701234567", "to": "54321", "body": "x"} | changes
    with pytest.raises(error):
        emulator.sms.receive_inbound(**arguments)
    assert api.get("/inbounds").json()["count"] == 0


def test_unknown_messages_are_not_found(api: httpx.Client) -> None:
    assert api.get("/inbounds/nothing").status_code == 404


def test_they_are_listed_newest_first_and_filtered(api: httpx.Client, emulator: Emulator, clock: ManualClock) -> None:
    for to, reference in (("+46701112233", None), ("54321", "r"), ("46702223344", "r")):
        emulator.sms.receive_inbound(from_="46701234567", to=to, body="x", client_reference=reference)
        clock.advance(60)

    def listed(**query: str) -> list[str]:
        return [inbound["to"] for inbound in api.get("/inbounds", params=query).json()["inbounds"]]

    assert listed() == ["46702223344", "54321", "46701112233"]
    assert listed(to="54321,+46701112233") == ["54321", "46701112233"]
    assert listed(to="54321, 46702223344", client_reference="r") == ["46702223344", "54321"]
    assert listed(client_reference="s") == []
    assert listed(start_date=as_written(clock.now() - timedelta(seconds=60))) == ["46702223344"]
    assert listed(end_date=as_written(clock.now() - timedelta(seconds=60))) == ["54321", "46701112233"]
    clock.advance(86400 - 100)
    assert listed() == ["46702223344"]
    assert len(listed(start_date=as_written(clock.now() - timedelta(days=2)))) == 3


class TestCallbacks:
    """What is posted to the plan's callback URL."""

    def test_every_message_is_posted_as_it_is_shown(self, calling_emulator: Emulator, receiver: Receiver) -> None:
        sms = calling_emulator.sms
        received = [
            sms.receive_inbound(from_="46701234567", to="54321", body="Hello"),
            sms.receive_inbound(from_="46701234567", to="54321", body=b"x", udh="06"),
            sms.receive_inbound(from_="46701234567", to="54321", body=PICTURE),
        ]
        assert receiver.bodies == received
        assert [component_errors("InboundMessage", body) for body in receiver.bodies] == [[], [], []]
        assert [callback.body for callback in sms.callbacks] == received

    def test_a_failed_one_is_tried_again(
        self, calling_emulator: Emulator, clock: ManualClock, receiver: Receiver
    ) -> None:
        receiver.answers = [503]
        received = calling_emulator.sms.receive_inbound(from_="46701234567", to="54321", body="Hello")
        assert (calling_emulator.sms.callbacks[0].status, calling_emulator.sms.callbacks[0].attempts) == (503, 1)
        clock.advance(5)
        assert (calling_emulator.sms.callbacks[0].status, calling_emulator.sms.callbacks[0].attempts) == (200, 2)
        assert receiver.bodies == [received, received]

    def test_without_a_url_nothing_is_posted(self, emulator: Emulator) -> None:
        emulator.sms.receive_inbound(from_="46701234567", to="54321", body="Hello")
        assert emulator.sms.callbacks == ()
