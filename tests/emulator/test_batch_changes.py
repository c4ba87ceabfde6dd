"""Update, replace and cancel, before a batch is dispatched and after."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sinchkit.emulator import Emulator, ManualClock

from .test_batches import BINARY, TEXT, send


def update(api: httpx.Client, batch: dict[str, Any], **changes: Any) -> httpx.Response:
    return api.post(f"/batches/{batch['id']}", json=changes)


def replace(api: httpx.Client, batch: dict[str, Any], **body: Any) -> httpx.Response:
    return api.put(f"/batches/{batch['id']}", json=body)


def test_an_update_changes_what_it_names(api: httpx.Client, clock: ManualClock) -> None:
    batch = send(api, client_reference="first")
    clock.advance(0.5)
    changed = update(api, batch, body="Goodbye", **{"from": "+46702223344"}).json()
    assert changed == batch | {
        "body": "Goodbye",
        "from": "46702223344",
        "modified_at": changed["modified_at"],
        "expire_at": changed["expire_at"],
    }
    assert changed["modified_at"] > batch["modified_at"]
    assert api.get(f"/batches/{batch['id']}").json() == changed


def test_an_update_adds_recipients_and_then_removes_some(api: httpx.Client) -> None:
    batch = send(api, to=["46701234567", "46701234568"])
    changed = update(
        api,
        batch,
        to_add=["+46701234569", "+46701234567", "+46701234570"],
        to_remove=["46701234568", "+46701234570", "+46709999999"],
    ).json()
    assert changed["to"] == ["46701234567", "46701234569"]


def test_null_in_an_update_sets_a_parameter_back(api: httpx.Client) -> None:
    batch = send(
        api,
        client_reference="x",
        callback_url="https://example.com/",
        send_at="2900-01-01T00:00:00Z",
        expire_at="2900-01-01T01:00:00Z",
    )
    changed = update(api, batch, client_reference=None, callback_url=None, send_at=None, expire_at=None).json()
    assert not {"client_reference", "callback_url", "send_at"} & changed.keys()
    assert changed["expire_at"] > changed["modified_at"]


def test_the_default_expiry_moves_with_the_time_of_sending(api: httpx.Client) -> None:
    batch = send(api, send_at="2900-01-01T00:00:00Z")
    assert batch["expire_at"] == "2900-01-04T00:00:00.000Z"
    assert update(api, batch, send_at="2900-02-01T00:00:00Z").json()["expire_at"] == "2900-02-04T00:00:00.000Z"


def test_an_update_may_change_the_type_if_the_rest_fits(api: httpx.Client) -> None:
    batch = send(api)
    assert update(api, batch, type="mt_binary", body=BINARY["body"]).json()["code"] == "syntax_constraint_violation"
    changed = update(api, batch, type="mt_binary", body=BINARY["body"], udh=BINARY["udh"]).json()
    assert (changed["type"], changed["udh"]) == ("mt_binary", BINARY["udh"])


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"to_add": []}, 400, "syntax_constraint_violation"),
        ({"to_add": ["+4670123456"] * 101}, 400, "syntax_constraint_violation"),
        ({"to_add": ["+1"]}, 400, "syntax_invalid_parameter_format"),
        ({"to_remove": ["+1"]}, 400, "syntax_invalid_parameter_format"),
        ({"to_add": ["01W4FFL35P4NC4K35SMSGROUP1"]}, 403, "unknown_group"),
        ({"to_remove": ["46701234567"]}, 400, "syntax_constraint_violation"),
        ({"body": None}, 400, "syntax_constraint_violation"),
        ({"body": 7}, 400, "syntax_invalid_parameter_format"),
        ({"delivery_report": "full"}, 403, "missing_callback_url"),
        ({"send_at": "2900-01-01T00:00:00Z", "expire_at": "2899-12-31T00:00:00Z"}, 400, "syntax_constraint_violation"),
    ],
)
def test_an_update_that_does_not_fit_changes_nothing(
    api: httpx.Client, changes: dict[str, Any], status: int, code: str
) -> None:
    batch = send(api)
    response = update(api, batch, **changes)
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert api.get(f"/batches/{batch['id']}").json() == batch


def test_recipients_stay_within_their_limit_when_added_up(api: httpx.Client) -> None:
    batch = send(api, to=[str(46700000000 + number) for number in range(1000)])
    response = update(api, batch, to_add=["+46709999999"])
    assert (response.status_code, response.json()["code"]) == (400, "syntax_constraint_violation")


def test_a_replacement_drops_what_it_does_not_name(api: httpx.Client, clock: ManualClock) -> None:
    batch = send(api, client_reference="first", feedback_enabled=True)
    clock.advance(0.5)
    changed = replace(api, batch, to=["+46709876543"], body="New").json()
    assert (changed["id"], changed["created_at"]) == (batch["id"], batch["created_at"])
    assert (changed["to"], changed["body"]) == (["46709876543"], "New")
    assert not {"client_reference", "feedback_enabled", "from"} & changed.keys()
    assert changed["modified_at"] > batch["modified_at"]


def test_a_replacement_is_checked_like_a_new_batch(api: httpx.Client) -> None:
    batch = send(api)
    assert replace(api, batch, to=["+46709876543"]).status_code == 400
    assert replace(api, batch, **(TEXT | {"delivery_report": "full"})).json()["code"] == "missing_callback_url"


def test_the_changed_batch_is_what_gets_delivered(api: httpx.Client, clock: ManualClock) -> None:
    batch = send(api, to=["46701234567"])
    clock.advance(0.5)
    update(api, batch, to_add=["46701234568"], to_remove=["46701234567"])
    clock.advance(2)
    report = api.get(f"/batches/{batch['id']}/delivery_report", params={"type": "full"}).json()
    assert report["statuses"] == [{"code": 0, "status": "Delivered", "count": 1, "recipients": ["46701234568"]}]


@pytest.mark.parametrize("seconds", [1, 5])
def test_a_dispatched_batch_cannot_be_changed(api: httpx.Client, clock: ManualClock, seconds: float) -> None:
    batch = send(api)
    clock.advance(seconds)
    for response in (update(api, batch, body="Too late"), replace(api, batch, **TEXT)):
        assert (response.status_code, response.json()["code"]) == (403, "batch_already_dispatched")


def test_unknown_batches_are_not_found(api: httpx.Client) -> None:
    for response in (
        api.get("/batches/nothing"),
        api.post("/batches/nothing", json={}),
        api.put("/batches/nothing", json=TEXT),
        api.delete("/batches/nothing"),
    ):
        assert (response.status_code, response.content) == (404, b"")


class TestCancel:
    """DELETE /batches/{batch_id}."""

    def test_a_queued_batch_is_cancelled_and_stays_so(self, api: httpx.Client, clock: ManualClock) -> None:
        batch = send(api)
        cancelled = api.delete(f"/batches/{batch['id']}").json()
        assert cancelled == batch | {"canceled": True}
        clock.advance(60)
        assert api.delete(f"/batches/{batch['id']}").json() == cancelled
        report = api.get(f"/batches/{batch['id']}/delivery_report").json()
        assert report["statuses"] == [{"code": 407, "status": "Cancelled", "count": 1}]
        assert api.get("/batches").json()["batches"] == [cancelled]

    def test_a_scheduled_batch_leaves_an_empty_report(self, api: httpx.Client, clock: ManualClock) -> None:
        batch = send(api, send_at="2900-01-01T00:00:00Z")
        assert api.delete(f"/batches/{batch['id']}").json()["canceled"] is True
        clock.advance(86400)
        report = api.get(f"/batches/{batch['id']}/delivery_report").json()
        assert (report["statuses"], report["total_message_count"]) == ([], 0)
        assert api.get(f"/batches/{batch['id']}/delivery_report/46701234567").status_code == 404

    def test_what_is_under_way_is_still_delivered(self, api: httpx.Client, clock: ManualClock) -> None:
        batch = send(api)
        clock.advance(1)
        assert api.delete(f"/batches/{batch['id']}").json()["canceled"] is True
        clock.advance(1)
        report = api.get(f"/batches/{batch['id']}/delivery_report").json()
        assert report["statuses"] == [{"code": 0, "status": "Delivered", "count": 1}]

    def test_a_delivered_batch_keeps_its_report(self, api: httpx.Client, clock: ManualClock) -> None:
        batch = send(api)
        clock.advance(2)
        path = f"/batches/{batch['id']}/delivery_report"
        before = api.get(path).json()
        assert api.delete(f"/batches/{batch['id']}").json()["canceled"] is True
        assert api.get(path).json() == before

    def test_a_cancelled_batch_cannot_be_changed(self, api: httpx.Client, emulator: Emulator) -> None:
        batch = send(api)
        api.delete(f"/batches/{batch['id']}")
        assert update(api, batch, body="Back").json()["code"] == "batch_already_dispatched"
