"""A forked process has connections, locks and tokens of its own: no crossed answer, no hang, no lost message."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.core.scripted_server import ScriptedServer
from tests.core.sms_samples import BATCH
from tests.lifetimes.conftest import Echo
from tests.lifetimes.forking import CHILDREN, SENDS

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")

ROOT = Path(__file__).resolve().parents[2]


def program(kind: str, when: str, echo: Echo, ca_file: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "ignore", "-m", "tests.lifetimes.forking", kind, when, echo.base_url, str(ca_file)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def run(kind: str, when: str, echo: Echo, ca_file: Path) -> dict[str, dict[str, str]]:
    with program(kind, when, echo, ca_file) as running:
        printed, _ = running.communicate(timeout=60)
    found: dict[str, dict[str, str]] = json.loads(printed)
    return found


def delivered(found: dict[str, dict[str, str]], *parts: str) -> bool:
    """Whether each message of these processes got its own answer."""
    return all(found[part] == {reference: reference for reference in found[part]} for part in parts)


CHILD_NAMES = [f"child {number}" for number in range(CHILDREN)]


@pytest.mark.parametrize("kind", ["blocking", "async", "aiohttp"])
@pytest.mark.parametrize("when", ["used", "unused"])
def test_every_process_gets_its_own_answers(kind: str, when: str, echo: Echo, ca_file: Path) -> None:
    found = run(kind, when, echo, ca_file)
    assert delivered(found, *found)
    assert set(CHILD_NAMES) <= set(found)
    assert all(len(found[name]) == SENDS for name in CHILD_NAMES)
    assert set(echo.accepted.values()) == {1}
    assert len(echo.accepted) == sum(map(len, found.values()))


@pytest.mark.parametrize("kind", ["blocking", "async", "aiohttp"])
def test_a_fork_while_the_first_connection_opens(kind: str, echo: Echo, ca_file: Path) -> None:
    echo.hold.clear()
    with program(kind, "connecting", echo, ca_file) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert echo.waiting.wait(20)
        running.stdin.write("fork\n")
        running.stdin.flush()
        found: dict[str, dict[str, str]] = json.loads(running.stdout.readline())
        assert sorted(found) == CHILD_NAMES
        assert delivered(found, *CHILD_NAMES)
        echo.hold.set()
        running.stdin.write("end\n")
        running.stdin.flush()
        found = json.loads(running.stdout.readline())
    assert delivered(found, "connecting")
    assert set(echo.accepted.values()) == {1}


def test_an_http_client_of_the_parent_is_refused_once_it_was_used(echo: Echo, ca_file: Path) -> None:
    found = run("http-client", "used", echo, ca_file)
    assert delivered(found, "before", "parent")
    for name in CHILD_NAMES:
        assert {text.partition(":")[0] for text in found[name].values()} == {"ConfigurationError"}
        assert all("make a client in each process" in text for text in found[name].values())
    assert run("http-client", "unused", echo, ca_file).keys() == set(CHILD_NAMES)


def test_a_child_fetches_a_token_of_its_own(server: ScriptedServer) -> None:
    token, batch = {"access_token": "t", "expires_in": 3600}, json.dumps(BATCH)
    script = f"""
import os
from sinchkit import Client
client = Client(base_url={server.base_url!r}, project_id="p", key_id="k", key_secret="s")
client.sms.batches.get("b1")
child = os.fork()
client.sms.batches.get("b1")
if not child:
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
"""
    server.answers(by_path(token, batch))
    subprocess.run([sys.executable, "-W", "ignore", "-c", script], check=True, timeout=60)
    assert [received.path.startswith("/oauth2") for received in server.received].count(True) == 2


def by_path(token: Any, batch: str) -> Any:
    """An action that answers the token endpoint and the rest."""
    from tests.core.scripted_server import reply, reply_to

    return reply_to(lambda received: reply(200, token if received.path.startswith("/oauth2") else batch.encode()))
