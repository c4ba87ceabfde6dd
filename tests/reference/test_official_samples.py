"""The samples of the official SMS batches reference run whole against the emulator, blocking and asynchronous.

Only the import line differs. The constructor stays: the emulator issues OAuth2 tokens to its credentials. Numbers
and the id of a batch are filled in where the reference has `YOUR_to_number`, `YOUR_Sinch_number` and `YOUR_batch_id`.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from sinchkit import AsyncClient, Client
from sinchkit.emulator import Emulator
from sinchkit_sms.models import TextBatch

REFERENCE = Path(__file__).parents[3] / "shared/seeds/003_09cbde8ea4fb297c.txt"
METHODS = ["send", "list", "get", "send_dry_run", "cancel", "update", "replace", "send_delivery_feedback"]
PRINTED = {
    "send": "to=['46701234567']",
    "list": "Pages(result=BatchPage(",
    "get": "TextBatch(type_=",
    "send_dry_run": "DryRun(number_of_recipients=1",
    "cancel": "canceled=True",
    "update": "body='NEW_body_content'",
    "replace": "body='REPLACEMENT_body_content'",
    "send_delivery_feedback": "None",
}
CREDENTIALS: dict[str, Any] = {
    "project_id": "YOUR_project_id",
    "key_id": "YOUR_key_id",
    "key_secret": "YOUR_key_secret",
}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(**CREDENTIALS) as running:
        yield running


@pytest.fixture(autouse=True)
def pointing_at_the_emulator(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in tuple(os.environ):
        if name.startswith(("SINCH_", "SMS_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SINCH_BASE_URL", emulator.base_url)


@pytest.fixture
def client() -> Iterator[Client]:
    with Client(**CREDENTIALS) as opened:
        yield opened


def samples() -> dict[str, str]:
    """The reference's samples by method."""
    if not REFERENCE.exists():
        pytest.skip("../shared is absent: the official samples are not at hand")
    text = REFERENCE.read_text(encoding="utf-8")
    found = re.findall(r"^from sinch import Client\n.*?^print\(SMS_response\)$", text, re.MULTILINE | re.DOTALL)
    by_method = {re.search(r"\.batches\.(\w+)\(", sample)[1]: sample for sample in found}  # type: ignore[index]
    paging = re.search(r"^for page in response\.auto_paging_iter\(\):\nprint\(page\.result\)$", text, re.MULTILINE)
    assert paging is not None
    # Printed by itself, for a variable of its own, and without the indentation that the page had.
    by_method["list"] += "\nresponse = SMS_response\n" + paging[0].replace("\nprint", "\n    print")
    return by_method


def prepared(sample: str, client: Client) -> str:
    """A sample with our import line, numbers, and a batch of its own that can still be changed."""
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    batch = client.sms.batches.send(
        to=["+46701234567"], body="x", send_at=tomorrow, feedback_enabled=True, callback_url="http://127.0.0.1:9/"
    )
    return (
        sample.replace("from sinch import Client", "from sinchkit import Client")
        .replace("YOUR_to_number", "+46701234567")
        .replace("YOUR_Sinch_number", "+46701112233")
        .replace("YOUR_batch_id", batch.id)
    )


def test_the_reference_has_a_sample_of_each_method() -> None:
    assert sorted(samples()) == sorted(METHODS)


@pytest.mark.parametrize("method", METHODS)
def test_a_sample_runs_whole(method: str, client: Client, tmp_path: Path) -> None:
    program = tmp_path / f"{method}.py"
    program.write_text(prepared(samples()[method], client), encoding="utf-8")
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert PRINTED[method] in done.stdout


@pytest.mark.parametrize("method", METHODS)
def test_its_asynchronous_twin_runs(method: str, client: Client) -> None:
    code = prepared(samples()[method], client)
    code = code.replace("Client", "AsyncClient").replace("= sinch_client.sms", "= await sinch_client.sms")
    code = code.replace("for page", "async for page") + "\nawait sinch_client.close()"
    names: dict[str, Any] = {}
    exec(compile(f"async def main():\n{textwrap.indent(code, '    ')}", method, "exec"), names)
    printed = StringIO()
    with redirect_stdout(printed):
        asyncio.run(names["main"]())
    assert PRINTED[method].replace("Pages", "AsyncPages") in printed.getvalue()


def test_every_argument_of_the_reference_is_taken(client: Client) -> None:
    """The reference's argument names, all of them, in calls of our own."""
    times: dict[str, Any] = {"send_at": "2030-01-01T00:00:00.000Z", "expire_at": "2030-01-02T00:00:00.000Z"}
    sender: dict[str, Any] = {
        "from_": "+46701112233",
        "delivery_report": "none",
        "callback_url": "https://example.com/reports",
    }
    content: dict[str, Any] = {
        "body": "Hi ${name}",
        "to": ["+46701234567"],
        "parameters": {"name": {"default": "you"}},
        "type_": "mt_text",
        "client_reference": "c",
        "flash_message": True,
        "max_number_of_message_parts": 2,
    }
    more: dict[str, Any] = {"feedback_enabled": True, "truncate_concat": True, "from_ton": 1, "from_npi": 1}
    batch = client.sms.batches.send(**content, **sender, **times, **more)
    dry = client.sms.batches.send_dry_run(per_recipient=True, number_of_recipients=1, **content, **sender, **times)
    assert dry.per_recipient is not None
    assert dry.per_recipient[0].body == "Hi you"
    client.sms.batches.update(
        batch_id=batch.id, to_add=["+46701234568"], to_remove=["+46701234567"], body="y", **sender, **times
    )
    client.sms.batches.replace(batch_id=batch.id, feedback_enabled=True, **content, **sender, **times)
    listed = client.sms.batches.list(
        page=0,
        page_size=10,
        from_="+46701112233",
        start_date="2020-01-01T00:00:00.000Z",
        end_date="2040-01-01T00:00:00.000Z",
        client_reference="c",
    )
    assert batch.id in [one.id for one in listed]
    assert client.sms.batches.get(batch_id=batch.id).client_reference == "c"
    assert client.sms.batches.send_delivery_feedback(batch_id=batch.id, recipients=[]) is None  # type: ignore[func-returns-value]
    assert client.sms.batches.cancel(batch_id=batch.id).canceled


def test_the_same_calls_can_be_awaited() -> None:
    async def main() -> None:
        async with AsyncClient(**CREDENTIALS) as client:
            batch = await client.sms.batches.send(to=["+46701234567"], body="x", send_at="2030-01-01T00:00:00Z")
            updated = await client.sms.batches.update(batch_id=batch.id, body="y")
            assert isinstance(updated, TextBatch)
            assert updated.body == "y"
            assert batch.id in [one.id async for one in client.sms.batches.list()]
            assert (await client.sms.batches.cancel(batch_id=batch.id)).canceled

    asyncio.run(main())
