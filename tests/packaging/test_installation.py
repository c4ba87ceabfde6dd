"""The ways to install, each into an environment of its own, each followed by a message to the emulator's stand-in."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from sinchkit.emulator import Emulator

# What these share is made once, by one worker.
pytestmark = pytest.mark.xdist_group("packaging")

ROOT = Path(__file__).parents[2]
SOURCES = ["core", *(f"generated/sinchkit-{api}" for api in ("sms", "conversation", "voice")), "."]

SEND = """
from sinchkit import Client
client = Client(service_plan_id={plan!r}, sms_api_token={token!r}, base_url={url!r})
print(client.sms.batches.send(to=["+46701234567"], body="x").to)
"""

ALL_THREE = """
from sinchkit import Client
client = Client(project_id="p", key_id="k", key_secret="s", application_key="a", application_secret="c2VjcmV0")
for api in (client.sms, client.conversation, client.voice):
    print(type(api).__mro__[-2].__name__)
"""
APIS = "Sms\nConversation\nVoice\n"

ALONE = {
    "sinchkit-conversation": """
from sinchkit_conversation.requests import messages as m
request = m.send(app_id="a", recipient={{"contact_id": "c"}}, message={{"text_message": {{"text": "x"}}}})
from sinchkit_conversation import Conversation as Api
""",
    "sinchkit-voice": """
from sinchkit_voice.requests import calls as m
request = m.get("id")
from sinchkit_voice import Voice as Api
""",
}

EXECUTE = """
import httpx
from sinchkit_core import Executor, NotFoundError, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import HttpxConnection
settings = Settings(base_url={url!r}, path_parameters={{"project_id": "p"}})
api = Api(Executor(settings, lambda: HttpxConnection(httpx.Client(), BearerAuth({token!r}))))
try:
    api.execute(request)
except NotFoundError as error:
    print(error.status)
"""

SEND_WITHOUT_FACADE = """
import httpx
from sinchkit_core import Executor, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import HttpxConnection
from sinchkit_sms import Sms
settings = Settings(base_url={url!r}, path_parameters={{"service_plan_id": {plan!r}}})
sms = Sms(Executor(settings, lambda: HttpxConnection(httpx.Client(), BearerAuth({token!r}))))
print(sms.batches.send(to=["+46701234567"], body="x").to)
"""


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


def environment(folder: Path) -> Path:
    run(sys.executable, "-m", "venv", folder)
    return folder / "bin/python"


def installed(folder: Path, *what: str | Path) -> Path:
    """An environment with `what` in it, made by uv, which does in a second what pip does in twenty."""
    run(sys.executable, "-m", "uv", "venv", "--quiet", "--python", sys.executable, folder)
    python = folder / "bin/python"
    run(sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", python, *what)
    return python


def sends(python: Path, emulator: Emulator, code: str = SEND) -> bool:
    filled = code.format(plan=emulator.service_plan_id, token=emulator.sms_api_token, url=emulator.base_url)
    return run(python, "-c", filled, cwd=python.parent) == "['46701234567']\n"


def test_plain_pip_takes_the_folders(checkout: Path, tmp_path: Path, emulator: Emulator) -> None:
    python = environment(tmp_path / "an environment")
    run(python, "-m", "pip", "install", "--quiet", *[f"./{source}" for source in SOURCES], cwd=checkout)
    assert sends(python, emulator)
    installed = run(python, "-m", "pip", "list", "--format=freeze").lower()
    # The needs of a plain install: nothing of the generator, the tests or the extras.
    names = {line.partition("==")[0].replace("_", "-") for line in installed.splitlines()}
    brought_by_httpx = {"anyio", "certifi", "h11", "httpcore", "idna", "sniffio", "typing-extensions"}
    ours = {"sinchkit", "sinchkit-core", "sinchkit-sms", "sinchkit-conversation", "sinchkit-voice"}
    needed = {"httpx", "attrs", "python-dateutil", "six", "tzdata"}
    assert names - {"pip", "setuptools", "wheel"} <= ours | needed | brought_by_httpx
    assert run(python, "-c", ALL_THREE, cwd=tmp_path) == APIS


def test_wheels_are_found_by_links(artefacts: Path, tmp_path: Path, emulator: Emulator) -> None:
    python = environment(tmp_path / "venv")
    run(python, "-m", "pip", "install", "--quiet", "--find-links", artefacts, "sinchkit")
    assert sends(python, emulator)
    assert run(python, "-c", ALL_THREE, cwd=tmp_path) == APIS


def test_the_generated_package_installs_alone_with_core(artefacts: Path, tmp_path: Path, emulator: Emulator) -> None:
    python = installed(tmp_path / "venv", "--find-links", artefacts, "sinchkit-sms")
    assert sends(python, emulator, SEND_WITHOUT_FACADE)


@pytest.mark.parametrize("distribution", ALONE)
def test_each_other_package_installs_alone_and_sends(
    distribution: str, artefacts: Path, tmp_path: Path, emulator: Emulator
) -> None:
    python = installed(tmp_path / "venv", "--find-links", artefacts, distribution)
    # The emulator has neither API: that it answers 404 shows that the request was sent.
    code = (ALONE[distribution] + EXECUTE).format(url=emulator.base_url, token=emulator.sms_api_token)
    assert run(python, "-c", code, cwd=tmp_path) == "404\n"


@pytest.fixture(scope="module")
def synced(checkout: Path) -> Path:
    """The checkout after `uv sync`, without the groups of development, which cost most."""
    outside = {
        name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT")
    }
    done = subprocess.run(
        [sys.executable, "-m", "uv", "sync", "--quiet", "--no-dev", "--python", sys.executable],
        cwd=checkout,
        env=outside,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return checkout


def test_uv_sync_sets_up_the_workspace(synced: Path, emulator: Emulator) -> None:
    assert sends(synced / ".venv/bin/python", emulator)


def test_make_adds_what_uv_leaves_out_or_takes_away(synced: Path) -> None:
    (synced / ".venv/.installed").touch()  # of an earlier `make`
    steps = run("make", "--dry-run", "lint", cwd=synced)
    assert "--group dev" in steps
    adds_pip = next(line for line in steps.splitlines() if "ensurepip" in line)
    run("sh", "-c", adds_pip, cwd=synced)
    assert run(synced / ".venv/bin/python", "-m", "pip", "--version").startswith("pip ")


def lowest_versions() -> list[str]:
    """What the packages say they need at least, pinned to just that."""
    pins: list[str] = []
    for source in SOURCES:
        project = tomllib.loads((ROOT / source / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        extras = project.get("optional-dependencies", {}).values()
        for requirement in [*project["dependencies"], *(one for extra in extras for one in extra)]:
            name, _, version = requirement.partition(">=")
            if version:
                pins.append(f"{name.partition('[')[0]}=={version.partition(',')[0]}")
    return pins


EMULATED = """
from sinchkit import Client
from sinchkit.emulator import Emulator
with Emulator(service_plan_id="p", sms_api_token="t") as emulator:
    with Client(service_plan_id="p", sms_api_token="t", base_url=emulator.base_url) as client:
        batch = client.sms.batches.send(to=["+46701234567"], body="x")
        print([one.id for one in client.sms.batches.list()] == [batch.id])
"""


def test_the_lowest_versions_that_are_admitted_work(artefacts: Path, tmp_path: Path) -> None:
    constraints = tmp_path / "lowest.txt"
    constraints.write_text("\n".join(lowest_versions()), encoding="utf-8")
    python = installed(tmp_path / "venv", "--find-links", artefacts, "-c", constraints, "sinchkit[emulator]")
    assert run(python, "-c", EMULATED, cwd=tmp_path) == "True\n"
