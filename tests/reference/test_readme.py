"""The README's code runs, as printed and in its order, against the emulator."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sinchkit import Client
from sinchkit.emulator import Emulator
from sinchkit.webhooks import SmsWebhooks

CALLBACK = b"""{"type": "mo_text", "id": "01FC66621XXXXX119Z8PMV1QPQ", "from": "46701234567", "to": "46701112233",
 "body": "posted", "received_at": "2026-01-31T09:00:00Z"}"""
ROOT = Path(__file__).parents[2]


def python_blocks(text: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_the_code_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = python_blocks((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(blocks) >= 3
    names: dict[str, object] = {}
    with Emulator(service_plan_id="YOUR_plan", sms_api_token="YOUR_token") as emulator:
        emulator.sms.receive_inbound(from_="+46701234567", to="+46701112233", body="Hello back")
        monkeypatch.setenv("SINCH_BASE_URL", emulator.base_url)
        for number, block in enumerate(blocks, 1):
            exec(compile(block, f"README.md, block {number}", "exec"), names)
            names["client"].close()  # type: ignore[attr-defined]
            names["client"] = Client(service_plan_id="YOUR_plan", sms_api_token="YOUR_token")
        for _ in range(2):
            sent = names["send_once"](names["client"], "+46701234567", "Hi", "order-18")  # type: ignore[operator]
            assert sent.client_reference == "order-18"
        names["client"].close()  # type: ignore[attr-defined]
    printed = capsys.readouterr().out
    assert "46701234567 Hello back" in printed
    webhooks: SmsWebhooks = names["webhooks"]  # type: ignore[assignment]
    signed = webhooks.sign(CALLBACK)
    assert [names["on_callback"](CALLBACK, signed) for _ in range(2)] == [200, 200]  # type: ignore[operator]
    assert capsys.readouterr().out == "46701234567 posted\n"


def test_the_commands_of_the_readme_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in ("README.md", "CONTRIBUTING.md"):
        named = set(re.findall(r"\bmake ([a-z][a-z-]+)\b", (ROOT / document).read_text(encoding="utf-8")))
        named -= {"sure", "it", "time"}
        assert named <= targets, document


def test_the_files_that_the_readme_names_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in re.findall(
        r"`((?:specs|overlays|generator|generated|core|src|docs|tests|bench|examples)/[\w./-]*)`", text
    ):
        assert (ROOT / name).exists(), name


@pytest.mark.parametrize("name", ["README.md", "core/README.md", "CHANGELOG.md", "CONTRIBUTING.md"])
def test_no_link_leads_nowhere(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", text):
        assert (ROOT / name).parent.joinpath(target).exists(), target
