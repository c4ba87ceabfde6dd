"""Our documents and models against the material they speak of: the published documents and other people's payloads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sinchkit_core import Request
from sinchkit_sms.models import (
    Batch,
    BinaryBatch,
    MediaBatch,
    MediaInboundMessage,
    TextBatch,
    batch_from_dict,
    inbound_message_from_dict,
)
from sinchkit_sms.requests import batches

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
ABSENT = "../shared is absent: "


@pytest.mark.parametrize("api", ["sms", "conversation", "voice"])
def test_a_document_has_the_published_structure_and_prose_of_its_own(api: str) -> None:
    tool = SHARED / "tools/spec_fidelity.py"
    if not tool.exists():
        pytest.skip(f"{ABSENT}no published document to compare with")
    done = subprocess.run(
        [sys.executable, str(tool), str(SHARED / f"published/{api}.yaml"), str(ROOT / f"specs/{api}.yaml")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "0 structural differences, 0 copied texts\n", done.stdout + done.stderr


def payload(name: str) -> dict[str, Any]:
    file = SHARED / "payloads/Sms" / name
    if not file.exists():
        pytest.skip(f"{ABSENT}no payload {name}")
    content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return content


def without_milliseconds(value: Any) -> Any:
    """What we wrote with milliseconds of nothing, as the payloads have it."""
    text = json.dumps(value)
    return json.loads(text.replace(".000Z", "Z"))


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("Batch/TextResponse.json", TextBatch),
        ("Batch/BinaryResponse.json", BinaryBatch),
        ("Batch/MediaResponse.json", MediaBatch),
        ("Inbounds/InboundMedia.json", MediaInboundMessage),
    ],
)
def test_what_the_service_sends_is_read_whole_and_written_back(name: str, model: type[object]) -> None:
    body = payload(name)
    read = batch_from_dict(body) if "Batch" in name else inbound_message_from_dict(body)
    assert type(read) is model
    assert read.additional_properties == {}
    assert without_milliseconds(read.to_dict()) == body


@pytest.mark.parametrize("kind", ["Text", "Binary", "Media"])
def test_what_the_service_takes_can_be_written(kind: str) -> None:
    for name, build in (
        (f"Batch/Send{kind}BatchRequest.json", batches.send),
        (f"Batch/Update{kind}Request.json", lambda **given: batches.update("id", **given)),
    ):
        body = payload(name)
        renamed = {{"from": "from_", "type": "type_"}.get(key, key): value for key, value in body.items()}
        request: Request[Batch] = build(**renamed)
        request.check()
        assert request.body == body
