"""A further API joins the client with a package, a folder with its definition, a line in `apis.py` and a property."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import blocking_twins
from tests.core.scripted_server import ScriptedServer, reply
from tests.facade.accounts import basic
from tests.generator.small_repository import ROOT, SmallRepository

DEFINITION = '''"""What the client needs to know of Notes."""

from sinchkit.configuration.api_definition import AccessOption, ApiDefinition
from sinchkit.configuration.credentials import PROJECT, CredentialKind, Parameter
from sinchkit_core.calls.error_bodies import ErrorShape

NOTEBOOK = CredentialKind(
    "a notebook",
    tenant=Parameter("notebook_id", ("SINCH_NOTEBOOK_ID",)),
    secret=Parameter("notebook_token", ("SINCH_NOTEBOOK_TOKEN",)),
)
HOSTS = {region: f"https://{region}.notes.example" for region in ("eu", "us")}
DEFINITION = ApiDefinition(
    name="notes",
    title="Notes",
    access=(
        AccessOption(NOTEBOOK, ("bearer",), HOSTS, "Notes by notebook", "account"),
        AccessOption(PROJECT, ("basic",), HOSTS, "Notes by project", "account"),
    ),
    region=Parameter("notes_region", ("SINCH_NOTES_REGION",)),
    default_region="eu",
    path_prefixes=("/notes/",),
    error_shape=ErrorShape(text="why"),
)
'''
PROPERTY = '''    @kept_property
    def notes(self) -> AsyncNotes:
        """Notes: short texts."""
        from sinchkit_notes.api import AsyncNotes

        return AsyncNotes(self._executor("notes"))

'''
PROGRAM = """
import asyncio, sys
from sinchkit import APIError, AsyncClient, Client

with Client(base_url=sys.argv[1], project_id="mine", key_id="key", key_secret="secret") as client:
    print(client.notes.notes.create(text="Milk").text)
    print([note.text for note in client.with_options(headers={"X-Trace": "t"}).notes.notes.list()])
    print(client.request("GET", "/notes/{account}/newest").json())
    try:
        client.notes.notes.create(text="Bread")
    except APIError as error:
        print(error.text)

async def call():
    async with AsyncClient(base_url=sys.argv[1], project_id="mine", key_id="key", key_secret="secret") as client:
        print((await client.notes.notes.create(text="Eggs")).text)

asyncio.run(call())
"""
BY_VARIABLES = """
import sys
from sinchkit import Client, ConfigurationError

with Client(base_url=sys.argv[1]) as client:
    try:
        print(client.notes.notes.create(text="Milk").text)
    except ConfigurationError as error:
        print(error)
"""


def insert(file: Path, text: str, *, before: str) -> None:
    """Write `text` before the one place in `file` that has `before`."""
    present = file.read_text(encoding="utf-8")
    assert present.count(before) == 1
    file.write_text(present.replace(before, text + before), encoding="utf-8")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the client that has joined Notes, as CONTRIBUTING says."""
    client = tmp_path / "src/sinchkit"
    shutil.copytree(ROOT / "src/sinchkit", client, ignore=shutil.ignore_patterns("emulator", "__pycache__"))
    (client / "notes").mkdir()
    (client / "notes/__init__.py").write_text('"""Notes."""\n', encoding="utf-8")
    (client / "notes/definition.py").write_text(DEFINITION, encoding="utf-8")
    insert(client / "apis.py", "from .notes.definition import DEFINITION as NOTES\n", before="from .sms.definition")
    insert(client / "apis.py", "NOTES, ", before="SMS, CONVERSATION, VOICE)")
    insert(client / "async_client.py", PROPERTY, before="    async def request(")
    assert blocking_twins.main([], tmp_path) == 0
    return tmp_path


def printed(house: Path, package: Path, program: str, server: ScriptedServer, **variables: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", program, server.base_url],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": f"{house / 'src'}{os.pathsep}{package / 'src'}", **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_its_operations_are_called_with_the_credentials_of_the_project(house: Path, generated: SmallRepository) -> None:
    note = {"id": "1", "text": "Milk"}
    page = {"count": 1, "page": 0, "page_size": 30, "notes": [note]}
    refusal = reply(400, {"message": "no", "why": "too many notes"})
    with ScriptedServer() as server:
        server.answers(reply(201, note), reply(200, page), reply(200, note), refusal, reply(201, note))
        lines = printed(house, generated.package, PROGRAM, server)
    assert lines == ["Milk", "['Milk']", str(note), "too many notes", "Milk"]
    assert [one.path for one in server.received[:3]] == ["/v1/mine/notes", "/v1/mine/notes", "/notes/mine/newest"]
    assert server.received[1].headers["X-Trace"] == "t"
    assert {one.headers["Authorization"] for one in server.received} == {basic("key", "secret")}


def test_credentials_of_its_own_come_from_their_variables(house: Path, generated: SmallRepository) -> None:
    own = {"SINCH_NOTEBOOK_ID": "notebook", "SINCH_NOTEBOOK_TOKEN": "token"}
    with ScriptedServer() as server:
        server.answers(reply(201, {"id": "1", "text": "Milk"}))
        assert printed(house, generated.package, BY_VARIABLES, server, **own) == ["Milk"]
        sent = server.received[0]
        assert (sent.path, sent.headers["Authorization"]) == ("/v1/notebook/notes", "Bearer token")
        assert printed(house, generated.package, BY_VARIABLES, server, SINCH_NOTES_REGION="moon", **own) == [
            "Notes by notebook is not served in region 'moon'; give region (SINCH_REGION) or notes_region"
            " (SINCH_NOTES_REGION) as one of eu, us"
        ]
        assert printed(house, generated.package, BY_VARIABLES, server) == [
            "Notes needs credentials: give notebook_id and notebook_token, or set SINCH_NOTEBOOK_ID and"
            " SINCH_NOTEBOOK_TOKEN; or give project_id, key_id and key_secret, or set SINCH_PROJECT_ID, SINCH_KEY_ID"
            " and SINCH_KEY_SECRET"
        ]
