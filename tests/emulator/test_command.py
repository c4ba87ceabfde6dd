"""`python -m sinchkit.emulator`."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys

import httpx
import pytest

from sinchkit import Client

from .receiver import Receiver

COMMAND = [sys.executable, "-m", "sinchkit.emulator"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_a_signal_and_says_how_to_reach_it(number: signal.Signals) -> None:
    arguments = ["--port", "0", "--service-plan-id", "mine", "--sms-api-token", "secret"]
    arguments += ["--project-id", "ours", "--key-id", "key", "--key-secret", "hidden"]
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            shown = ""
            while "Ctrl+C" not in shown and (line := process.stdout.readline()):
                shown += line
            variables = dict(re.findall(r"(SINCH_\w+)=(\S+)", shown))
            assert variables == {
                "SINCH_BASE_URL": variables["SINCH_BASE_URL"],
                "SINCH_SERVICE_PLAN_ID": "mine",
                "SINCH_SMS_API_TOKEN": "secret",
                "SINCH_PROJECT_ID": "ours",
                "SINCH_KEY_ID": "key",
                "SINCH_KEY_SECRET": "hidden",
            }
            response = httpx.get(
                f"{variables['SINCH_BASE_URL']}/xms/v1/{variables['SINCH_SERVICE_PLAN_ID']}/batches",
                headers={"Authorization": f"Bearer {variables['SINCH_SMS_API_TOKEN']}"},
                trust_env=False,
            )
            assert response.status_code == 200
            process.send_signal(number)
            rest, errors = process.communicate(timeout=30)
        finally:
            process.kill()
    assert (process.returncode, errors) == (0, "")
    assert "Stopped" in rest


def test_a_callback_can_be_posted_again_with_its_first_signature() -> None:
    with Receiver() as receiver:
        receiver.answers = [500]
        arguments = ["--port", "0", "--delivery-delay", "0", "--sms-webhook-secret", "s", "--repeats-keep-signature"]
        command = [*COMMAND, *arguments, "--sms-callback-url", receiver.url]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            try:
                assert process.stdout is not None
                url = next(line.rpartition("=")[2].strip() for line in process.stdout if "SINCH_BASE_URL" in line)
                with Client(service_plan_id="demo-plan", sms_api_token="demo-token", base_url=url) as client:
                    client.sms.batches.send(to=["+46701234567"], body="Hello", delivery_report="per_recipient_final")
                assert receiver.wait_for(2, seconds=60)
            finally:
                process.kill()
    assert receiver.bodies[0] == receiver.bodies[1]
    first, second = ({name: one[name] for name in one if "signature" in name} for one in receiver.headers[:2])
    assert len(first) == 4
    assert first == second


def test_a_port_in_use_is_said_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (1, "")
    assert port in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_missing_package_is_named() -> None:
    code = (
        "import sys; sys.modules['jsonschema_rs'] = None\n"
        "try:\n import sinchkit.emulator\nexcept ModuleNotFoundError as error:\n print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ.copy()
    )
    assert "sinchkit[emulator]" in done.stdout
