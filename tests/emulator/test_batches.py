"""Sending batches and reading them back."""

from __future__ import annotations

import base64
import re
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from sinchkit.emulator import Emulator, ManualClock

TEXT = {"to": ["+46701234567"], "from": "+46 70-111 22 33", "body": "Hello"}
BINARY = {
    "type": "mt_binary",
    "to": ["46701234567"],
    "udh": "0605040B8423F0",
    "body": base64.b64encode(b"ring").decode(),
}
MEDIA = {
    "type": "mt_media",
    "to": ["46701234567"],
    "body": {"url": "https://example.com/cat.png", "message": "Look", "subject": "Cat"},
    "strict_validation": True,
}


def send(api: httpx.Client, **changes: Any) -> dict[str, Any]:
    response = api.post("/batches", json=TEXT | changes)
    assert response.status_code == 201, response.text
    answer: dict[str, Any] = response.json()
    return answer


def as_written(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def test_a_batch_is_created_with_everything_that_the_service_always_tells(
    api: httpx.Client, clock: ManualClock
) -> None:
    batch = send(api)
    assert batch == {
        "id": batch["id"],
        "to": ["46701234567"],
        "from": "46701112233",
        "type": "mt_text",
        "body": "Hello",
        "canceled": False,
        "delivery_report": "none",
        "flash_message": False,
        "created_at": as_written(clock.now()),
        "modified_at": as_written(clock.now()),
        "expire_at": as_written(clock.now() + timedelta(days=3)),
    }
    assert api.get(f"/batches/{batch['id']}").json() == batch


def test_times_are_those_of_the_clock_in_utc_with_milliseconds(api: httpx.Client, clock: ManualClock) -> None:
    clock.advance(0.123)
    batch = send(api)
    assert batch["created_at"] == batch["modified_at"] == as_written(clock.now())
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", batch["created_at"])


def test_ids_are_26_characters_and_in_the_order_of_creation(api: httpx.Client, clock: ManualClock) -> None:
    ids: list[str] = []
    for seconds in (0, 0, 1, 3600):
        clock.advance(seconds)
        ids.append(send(api)["id"])
    assert {len(id_) for id_ in ids} == {26}
    assert ids == sorted(set(ids))


@pytest.mark.parametrize(
    "written", ["+46701234567", "0046701234567", "46701234567", "+46 (70) 123-45 67", "[46]701234567"]
)
def test_recipients_are_answered_in_bare_digits_however_they_were_written(api: httpx.Client, written: str) -> None:
    assert send(api, to=[written])["to"] == ["46701234567"]


def test_a_recipient_named_twice_counts_once(api: httpx.Client) -> None:
    assert send(api, to=["+46701234567", "0046701234567", "+46701234568"])["to"] == ["46701234567", "46701234568"]


def test_every_parameter_of_a_text_comes_back(api: httpx.Client) -> None:
    given = {
        "parameters": {"name": {"+46701234567": "Ada", "default": "you"}},
        "delivery_report": "none",
        "send_at": "2900-01-01T10:00:00+01:00",
        "expire_at": "2900-01-02T10:00:00",
        "callback_url": "https://example.com/here",
        "client_reference": "order 7",
        "feedback_enabled": True,
        "flash_message": True,
        "truncate_concat": True,
        "max_number_of_message_parts": 3,
        "from_ton": 6,
        "from_npi": 18,
    }
    batch = send(api, **given)
    changed = {
        "parameters": {"name": {"46701234567": "Ada", "default": "you"}},
        "send_at": "2900-01-01T09:00:00.000Z",
        "expire_at": "2900-01-02T10:00:00.000Z",
    }
    assert {name: batch[name] for name in given} == given | changed


def test_a_binary_batch_keeps_its_header_and_drops_what_has_no_meaning_for_it(api: httpx.Client) -> None:
    response = api.post("/batches", json=BINARY | {"flash_message": True, "parameters": {"a": {"default": "b"}}})
    batch = response.json()
    assert (batch["type"], batch["udh"], batch["body"]) == ("mt_binary", BINARY["udh"], BINARY["body"])
    assert not {"flash_message", "parameters"} & batch.keys()


def test_a_media_batch_has_an_object_for_its_body(api: httpx.Client) -> None:
    batch = api.post("/batches", json=MEDIA).json()
    assert batch["body"] == MEDIA["body"]
    assert batch["strict_validation"] is True
    assert "flash_message" not in batch


def test_nulls_in_a_request_mean_absent(api: httpx.Client) -> None:
    batch = send(api, callback_url=None, send_at=None, parameters=None, type=None)
    assert batch["type"] == "mt_text"
    assert not {"callback_url", "send_at", "parameters"} & batch.keys()


def test_unknown_parameters_are_ignored(api: httpx.Client) -> None:
    assert "colour" not in send(api, colour="blue")


BAD_REQUESTS: list[tuple[dict[str, Any], str, str]] = [
    ({"to": []}, "syntax_constraint_violation", "to"),
    ({"to": ["4670123456"] * 1001}, "syntax_constraint_violation", "to"),
    ({"to": None}, "syntax_constraint_violation", "to"),
    ({"to": "46701234567"}, "syntax_invalid_parameter_format", "to"),
    ({"to": ["46701234567", "+1"]}, "syntax_invalid_parameter_format", "to[1]"),
    ({"to": ["Ada"]}, "syntax_invalid_parameter_format", "to[0]"),
    ({"to": [46701234567]}, "syntax_invalid_parameter_format", "to[0]"),
    ({"body": None}, "syntax_constraint_violation", "body"),
    ({"body": ""}, "syntax_constraint_violation", "body"),
    ({"body": "x" * 2001}, "syntax_constraint_violation", "body"),
    ({"body": 5}, "syntax_invalid_parameter_format", "body"),
    ({"body": {"url": "https://example.com/a.png"}}, "syntax_invalid_parameter_format", "body"),
    ({"type": "mt_pigeon"}, "syntax_invalid_parameter_format", "type"),
    ({"type": "mt_media"}, "syntax_invalid_parameter_format", "body"),
    ({"type": "mt_media", "body": {"message": "no url"}}, "syntax_constraint_violation", "url"),
    ({"type": "mt_media", "body": {"url": "cat"}}, "syntax_invalid_parameter_format", "body.url"),
    ({"type": "mt_binary", "body": "cmluZw=="}, "syntax_constraint_violation", "udh"),
    ({"type": "mt_binary", "body": "cmluZw==", "udh": "06x"}, "syntax_invalid_parameter_format", "udh"),
    ({"type": "mt_binary", "body": "not base64!", "udh": "06"}, "syntax_invalid_parameter_format", "body"),
    (
        {"type": "mt_binary", "body": base64.b64encode(b"x" * 140).decode(), "udh": "06"},
        "syntax_constraint_violation",
        "udh",
    ),
    ({"delivery_report": "sometimes"}, "syntax_invalid_parameter_format", "delivery_report"),
    ({"send_at": "tomorrow"}, "syntax_invalid_parameter_format", "send_at"),
    ({"send_at": "0001-01-01T00:00:00+10:00"}, "syntax_invalid_parameter_format", "send_at"),
    (
        {"send_at": "2900-01-02T00:00:00Z", "expire_at": "2900-01-01T00:00:00Z"},
        "syntax_constraint_violation",
        "expire_at",
    ),
    ({"expire_at": "2020-01-01T00:00:00Z"}, "syntax_constraint_violation", "expire_at"),
    (
        {"send_at": "2900-01-01T00:00:00Z", "expire_at": "2900-01-04T00:00:01Z"},
        "syntax_constraint_violation",
        "expire_at",
    ),
    ({"callback_url": "example.com"}, "syntax_invalid_parameter_format", "callback_url"),
    ({"callback_url": "ftp://example.com"}, "syntax_invalid_parameter_format", "callback_url"),
    ({"callback_url": "http:///nowhere"}, "syntax_invalid_parameter_format", "callback_url"),
    ({"callback_url": "http://xn--/"}, "syntax_invalid_parameter_format", "callback_url"),
    ({"callback_url": "http://example.com:port/"}, "syntax_invalid_parameter_format", "callback_url"),
    ({"callback_url": "https://example.com/" + "x" * 2048}, "syntax_constraint_violation", "callback_url"),
    ({"client_reference": "x" * 129}, "syntax_constraint_violation", "client_reference"),
    ({"feedback_enabled": "yes"}, "syntax_invalid_parameter_format", "feedback_enabled"),
    ({"max_number_of_message_parts": 0}, "syntax_constraint_violation", "max_number_of_message_parts"),
    ({"max_number_of_message_parts": 1.5}, "syntax_invalid_parameter_format", "max_number_of_message_parts"),
    ({"from_ton": 7}, "syntax_constraint_violation", "from_ton"),
    ({"from_npi": -1}, "syntax_constraint_violation", "from_npi"),
    ({"parameters": []}, "syntax_invalid_parameter_format", "parameters"),
    ({"parameters": {"name": "Ada"}}, "syntax_invalid_parameter_format", "parameters.name"),
    ({"parameters": {"no good": {"default": "x"}}}, "syntax_invalid_parameter_format", "parameters"),
    ({"parameters": {"n": {"somebody": "x"}}}, "syntax_invalid_parameter_format", "parameters.n.somebody"),
    ({"parameters": {"n": {"default": "x" * 161}}}, "syntax_constraint_violation", "parameters.n.default"),
]


@pytest.mark.parametrize("path", ["/batches", "/batches/dry_run"])
@pytest.mark.parametrize(("changes", "code", "parameter"), BAD_REQUESTS)
def test_what_does_not_fit_is_refused_by_name(
    api: httpx.Client, path: str, changes: dict[str, Any], code: str, parameter: str
) -> None:
    response = api.post(path, json=TEXT | changes)
    assert response.status_code == 400, response.text
    assert response.json().keys() == {"code", "text"}
    assert response.json()["code"] == code
    assert parameter in response.json()["text"]
    assert api.get("/batches").json()["count"] == 0


def test_a_group_that_does_not_exist_is_refused(api: httpx.Client) -> None:
    response = api.post("/batches", json=TEXT | {"to": ["01W4FFL35P4NC4K35SMSGROUP1"]})
    assert (response.status_code, response.json()["code"]) == (403, "unknown_group")


@pytest.mark.parametrize("report", ["summary", "full", "per_recipient", "per_recipient_final"])
def test_a_report_without_anywhere_to_post_it_is_refused(api: httpx.Client, report: str) -> None:
    response = api.post("/batches", json=TEXT | {"delivery_report": report})
    assert (response.status_code, response.json()["code"]) == (403, "missing_callback_url")
    batch = send(api, delivery_report=report, callback_url="http://127.0.0.1:9/")
    assert batch["delivery_report"] == report


def test_the_plans_callback_url_is_enough_for_a_report(calling_api: httpx.Client) -> None:
    assert send(calling_api, delivery_report="summary")["delivery_report"] == "summary"


class TestFeedback:
    """POST /batches/{batch_id}/delivery_feedback."""

    def give(self, api: httpx.Client, batch: dict[str, Any], recipients: object) -> httpx.Response:
        return api.post(f"/batches/{batch['id']}/delivery_feedback", json={"recipients": recipients})

    def test_it_is_accepted_with_an_empty_body_and_kept(self, api: httpx.Client, emulator: Emulator) -> None:
        batch = send(api, to=["46701234567", "46701234568"], feedback_enabled=True)
        for recipients in (["+46701234567"], ["46701234567"]):
            response = self.give(api, batch, recipients)
            assert (response.status_code, response.content) == (202, b"")
        assert emulator.sms.feedback(batch["id"]) == ("46701234567",)

    def test_without_recipients_it_is_about_all(self, api: httpx.Client, emulator: Emulator) -> None:
        batch = send(api, to=["46701234567", "46701234568"], feedback_enabled=True)
        assert self.give(api, batch, []).status_code == 202
        assert emulator.sms.feedback(batch["id"]) == ("46701234567", "46701234568")

    def test_a_batch_to_a_group_needs_at_least_one(self, api: httpx.Client) -> None:
        group = api.post("/groups", json={"members": ["46701234567"]}).json()
        batch = send(api, to=[group["id"]], feedback_enabled=True)
        assert self.give(api, batch, []).status_code == 400
        assert self.give(api, batch, ["46701234567"]).status_code == 202

    @pytest.mark.parametrize("body", [{}, {"recipients": None}, {"recipients": "46701234567"}, {"recipients": ["+1"]}])
    def test_a_wrong_body_is_refused(self, api: httpx.Client, body: dict[str, Any]) -> None:
        batch = send(api, feedback_enabled=True)
        assert api.post(f"/batches/{batch['id']}/delivery_feedback", json=body).status_code == 400

    def test_a_batch_that_does_not_expect_it_is_refused(self, api: httpx.Client) -> None:
        assert self.give(api, send(api), []).status_code == 400

    def test_a_batch_that_does_not_exist_is_not_found(self, api: httpx.Client) -> None:
        assert self.give(api, {"id": "nothing"}, []).status_code == 404
