"""Requests as another of Sinch's SDKs sends them, from its own test resources."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from sinchkit.emulator import ManualClock

from .receiver import Receiver
from .test_batches import BINARY, MEDIA, send

PAYLOADS = Path(__file__).resolve().parents[3] / "shared" / "payloads" / "Sms" / "Batch"
pytestmark = pytest.mark.skipif(not PAYLOADS.exists(), reason="../shared is absent: no payloads to try")


def payload(name: str, receiver: Receiver) -> dict[str, Any]:
    body: dict[str, Any] = json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))
    # Not the host named there: nothing may leave this machine.
    return body | {"callback_url": receiver.url}


@pytest.mark.parametrize("kind", ["Text", "Binary", "Media"])
def test_a_request_is_accepted_and_comes_back(api: httpx.Client, receiver: Receiver, kind: str) -> None:
    body = payload(f"Send{kind}BatchRequest", receiver)
    response = api.post("/batches", json=body)
    assert response.status_code == 201, response.text
    batch = response.json()
    assert (batch["type"], batch["body"]) == (body["type"], body["body"])
    assert batch.get("parameters") == body.get("parameters")
    assert batch["to"] == [number.removeprefix("+") for number in body["to"]]


def test_its_times_are_long_past_so_that_it_expires(api: httpx.Client, receiver: Receiver, clock: ManualClock) -> None:
    batch = api.post("/batches", json=payload("SendTextBatchRequest", receiver)).json()
    clock.advance(0)
    report = api.get(f"/batches/{batch['id']}/delivery_report").json()
    assert report["statuses"] == [{"code": 406, "status": "Expired", "count": 2}]


def test_updates_are_accepted(api: httpx.Client, receiver: Receiver) -> None:
    text = send(api)
    media = api.post("/batches", json=MEDIA).json()
    for batch, name in ((text, "UpdateTextRequest"), (media, "UpdateMediaRequest")):
        response = api.post(f"/batches/{batch['id']}", json=payload(name, receiver))
        assert response.status_code == 200, response.text


def test_an_update_whose_header_is_no_hexadecimal_is_refused(api: httpx.Client, receiver: Receiver) -> None:
    binary = api.post("/batches", json=BINARY).json()
    response = api.post(f"/batches/{binary['id']}", json=payload("UpdateBinaryRequest", receiver))
    assert (response.status_code, response.json()["code"]) == (400, "syntax_invalid_parameter_format")
    assert "udh" in response.json()["text"]
