"""A further API is a document, a folder of overlays and an entry in the registry: no Python, from 3.0 or 3.1."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from tests.core.scripted_server import ScriptedServer, reply
from tests.generator.small_repository import OVERLAY, REGISTRY, SmallRepository, document

CALL = """
import asyncio, json, sys
import httpx
from sinchkit_core import NULL, AsyncExecutor, Executor, Settings, ValidationError
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection
from sinchkit_tasks import AsyncTasks, Tasks

settings = Settings(base_url=sys.argv[1], path_parameters={"account": "mine"})
tasks = Tasks(Executor(settings, lambda: HttpxConnection(httpx.Client(), BearerAuth("token"))))
print(tasks.notes.create(text="Milk", colour="blue", from_=NULL))
print([note.text for note in tasks.notes.list()])
try:
    tasks.notes.create(text="")
except ValidationError as error:
    print(error)

async def call():
    client = httpx.AsyncClient()
    tasks = AsyncTasks(AsyncExecutor(settings, lambda: AsyncHttpxConnection(client, BearerAuth("token"))))
    print(await tasks.notes.create(text="Bread"))
    await client.aclose()

asyncio.run(call())
"""


def in_3_1(data: dict[str, Any]) -> dict[str, Any]:
    """The document of notes as 3.1 would have it."""
    data["openapi"] = "3.1.0"
    for name in ("Note", "NewNote"):
        properties = data["components"]["schemas"][name]["properties"]
        properties["from"] = {"type": ["string", "null"]}
        properties["colour"] = {"$ref": "#/components/schemas/Colour", "description": "How it looks."}
        properties["text"]["examples"] = ["Milk"]
    data["components"]["schemas"]["Note"]["properties"]["kind"] = {"const": "note"}
    data["webhooks"] = {"noted": {"post": {"responses": {"200": {"description": "Received"}}}}}
    return data


@pytest.mark.parametrize("version", ["3.0", "3.1"])
def test_it_is_taken_in_and_called(version: str, generated: SmallRepository, tmp_path: Path) -> None:
    root = generated.root
    notes = generated.files()
    # The entry; then the document alone, to write overlays against; then the overlays.
    entry = REGISTRY.replace("notes", "tasks").replace("Notes", "Tasks")
    (root / "generator/apis.yaml").write_text(REGISTRY + entry, encoding="utf-8")
    published = tmp_path / "published.json"
    published.write_text(json.dumps(document() if version == "3.0" else in_3_1(document())), encoding="utf-8")
    assert main(["update", "tasks", str(published), "--document-only", "--quiet"], root) == 0
    assert (root / "specs/tasks.yaml").read_text(encoding="utf-8").startswith("# The document of Tasks")
    (root / "overlays/tasks").mkdir()
    (root / "overlays/tasks/10-operations.yaml").write_text(OVERLAY, encoding="utf-8")
    assert main(["update", "tasks", str(published), "--quiet"], root) == 0
    assert main(["--check"], root) == 0
    assert generated.files().items() >= notes.items()

    note = {"id": "1", "text": "Milk", "colour": "blue", "from": None}
    page = {"count": 1, "page": 0, "page_size": 30, "notes": [note]}
    with ScriptedServer() as server:
        server.answers(reply(201, note), reply(200, page), reply(201, note))
        printed = SmallRepository.python_of(root / "generated/sinchkit-tasks", CALL, server.base_url).splitlines()
    assert printed == [
        "Note(id='1', text='Milk', colour='blue')",
        "['Milk']",
        "text: must not be empty",
        "Note(id='1', text='Milk', colour='blue')",
    ]
    sent = [(one.method, one.path, one.headers["Authorization"]) for one in server.received]
    assert sent == [
        ("POST", "/v1/mine/notes", "Bearer token"),
        ("GET", "/v1/mine/notes", "Bearer token"),
        ("POST", "/v1/mine/notes", "Bearer token"),
    ]
    assert server.received[0].json == {"text": "Milk", "colour": "blue", "from": None}


def test_without_overlays_it_says_what_they_must_say(repository: SmallRepository, tmp_path: Path) -> None:
    entry = REGISTRY.replace("notes", "tasks").replace("Notes", "Tasks")
    (repository.root / "generator/apis.yaml").write_text(REGISTRY + entry, encoding="utf-8")
    (tmp_path / "published.json").write_text(json.dumps(document()), encoding="utf-8")
    done = repository.generate("update", "tasks", str(tmp_path / "published.json"))
    assert done.returncode == 1
    assert "x-resource, x-method, x-repeat missing on the operation" in done.stderr
    assert "hint: set them in an overlay" in done.stderr
    assert not (repository.root / "specs/tasks.yaml").exists()
