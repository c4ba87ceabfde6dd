"""A new document is taken in whole, or not at all."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from tests.core.scripted_server import ScriptedServer, reply, silence
from tests.generator.json_output import parsed
from tests.generator.small_repository import OVERLAY, ROOT, SmallRepository, document

Change = Callable[[SmallRepository, Path], None]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the generator in this process, which has its tools imported already."""

    def in_process(repository: SmallRepository, *arguments: str) -> subprocess.CompletedProcess[str]:
        code = main(arguments, repository.root)
        out, err = capfd.readouterr()
        return subprocess.CompletedProcess(arguments, code, out, err)

    return in_process


def snapshot(root: Path) -> dict[str, bytes | None]:
    """Everything below the repository: files with their content, folders."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(root.rglob("*"))
    }


def next_version() -> dict[str, Any]:
    """The document of notes, with a field and a value more."""
    data = document()
    data["info"]["version"] = "v2"
    data["components"]["schemas"]["Colour"]["enum"].append("red")
    pinned = {"type": "boolean", "description": "Whether it stays on top."}
    data["components"]["schemas"]["Note"]["properties"]["pinned"] = pinned
    return data


def given(tmp_path: Path, data: dict[str, Any], name: str = "next.json") -> str:
    file = tmp_path / name
    text = json.dumps(data) if name.endswith("json") else yaml.safe_dump(data, sort_keys=False)
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_a_new_version_is_compared_made_checked_and_put_in_place(
    run: Run, generated: SmallRepository, tmp_path: Path
) -> None:
    source = given(tmp_path, next_version())
    report = tmp_path / "report.md"
    done = run(generated, "update", "notes", source, "--report", str(report))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == f"Notes: specs/notes.yaml -> {source}"
    assert any("pinned" in line for line in lines)
    assert "  specs/notes.yaml:108: $.components.schemas.Note.properties.pinned.description" in lines
    assert lines[-1].startswith("7 files changed: specs/notes.yaml, generated/sinchkit-notes/src/sinchkit_notes/models")
    assert "specs/notes.yaml:108: $.components.schemas.Note.properties.pinned" in report.read_text(encoding="utf-8")
    text = (generated.root / "specs/notes.yaml").read_text(encoding="utf-8")
    assert text.splitlines()[107:109] == ["        pinned:", "          type: boolean"]
    assert "Whether it stays on top" not in text
    assert run(generated, "--check").returncode == 0
    code = (
        "from sinchkit_notes.models import Note; print(Note.from_dict({'id': '1', 'text': 'x', 'pinned': True}).pinned)"
    )
    assert generated.python(code) == "True\n"
    before = snapshot(generated.root)
    assert run(generated, "update", "notes", source).stdout.splitlines()[-1] == "Nothing changed."
    assert snapshot(generated.root) == before


def test_it_comes_from_an_address_a_file_or_standard_input(run: Run, finished: SmallRepository, tmp_path: Path) -> None:
    data = next_version()
    found: list[bytes] = []
    with ScriptedServer() as server:
        server.answers(reply(body=yaml.safe_dump(data, sort_keys=False)))
        for number, source in enumerate([server.base_url, given(tmp_path, data), given(tmp_path, data, "n.yaml"), "-"]):
            repository = SmallRepository(tmp_path / str(number), like=finished)
            command = ["update", "notes", source, "--quiet", "--document-only"]
            piped = source == "-"
            done = repository.generate(*command, given=json.dumps(data)) if piped else run(repository, *command)
            assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
            found.append((repository.root / "specs/notes.yaml").read_bytes())
    assert len(set(found)) == 1


def test_the_publishers_prose_is_taken_on_demand(run: Run, generated: SmallRepository, tmp_path: Path) -> None:
    data = next_version()
    data["components"]["schemas"]["Note"]["properties"]["id"]["description"] = "Their words."
    done = run(generated, "update", "notes", given(tmp_path, data), "--prose", "theirs")
    assert done.returncode == 0, done.stderr
    assert "write your own" not in done.stdout
    model = (generated.package / "src/sinchkit_notes/models/note.py").read_text(encoding="utf-8")
    assert "Their words." in model
    assert "Whether it stays on top." in model


def test_a_dry_run_changes_nothing_and_machines_get_one_object(
    run: Run, generated: SmallRepository, tmp_path: Path
) -> None:
    before = snapshot(generated.root)
    source = given(tmp_path, next_version(), "next.yaml")
    done = run(generated, "update", "notes", source, "--json", "--dry-run")
    assert (done.returncode, done.stderr) == (0, "")
    assert snapshot(generated.root) == before
    answer = parsed(done.stdout)
    assert (answer["ok"], answer["command"], answer["errors"]) == (True, "update", [])
    result = answer["result"]
    assert result["in_place"] is False
    # It is not put in place, so the places are cited from the publisher's document.
    [unwritten] = result["unwritten"]
    assert unwritten["where"] == "$.components.schemas.Note.properties.pinned.description"
    assert unwritten["file"] == source
    line = Path(source).read_text(encoding="utf-8").splitlines()[unwritten["line"] - 1]
    assert line.strip() == "description: Whether it stays on top."
    assert {"file": "specs/notes.yaml", "how": "changed"} in result["files"]
    assert result["report"]["refused"] is False


def overlay_action(target: str) -> str:
    head = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nactions:\n"
    return f"{head}  - target: {target}\n    description: 'N9: why'\n    remove: true\n"


def document_with(change: Callable[[dict[str, Any]], object]) -> Change:
    def write(_: SmallRepository, source: Path) -> None:
        data = next_version()
        change(data)
        source.write_text(json.dumps(data), encoding="utf-8")

    return write


def text(content: str) -> Change:
    def write(_: SmallRepository, source: Path) -> None:
        source.write_text(content, encoding="utf-8")

    return write


def folder_in_the_way(repository: SmallRepository, _: Path) -> None:
    target = repository.package / "src/sinchkit_notes/models/note_reminder.py"
    (target / "mine").mkdir(parents=True)


def with_reminder(data: dict[str, Any]) -> None:
    data["components"]["schemas"]["Note"]["properties"]["reminder"] = {
        "type": "object",
        "properties": {"at": {"type": "string"}},
    }


def both(*changes: Change) -> Change:
    def all_of_them(repository: SmallRepository, source: Path) -> None:
        for change in changes:
            change(repository, source)

    return all_of_them


REFUSED: dict[str, tuple[Change, list[str]]] = {
    "a stale action": (
        document_with(lambda data: data["components"].pop("parameters") and data["paths"].clear()),
        ["error: refused: 3 actions of overlays cannot be applied; nothing was changed", "overlays/notes/, then run"],
    ),
    "an overlay that is none": (
        lambda repository, _: repository.add_overlay("20-more.yaml", "overlay: 1.0.0\n"),
        ["error: overlays/notes/20-more.yaml"],
    ),
    "a new operation without its names": (
        document_with(
            lambda data: data["paths"].update({"/v1/all": {"get": {"responses": {"200": {"description": ""}}}}})
        ),
        ["next.json:1: ", "$.paths['/v1/all'].get: x-resource, x-method, x-repeat missing on the operation"],
    ),
    "a reference that leads nowhere": (
        document_with(
            lambda data: data["components"]["schemas"]["Note"]["properties"].update(
                text={"$ref": "#/components/schemas/Nope"}
            )
        ),
        ["next.json:1: ", "$.components.schemas.Note.properties.text: $ref leads nowhere"],
    ),
    "broken YAML": (text("openapi: '3.0.0\n"), ["next.json", "not valid JSON"]),
    "another version of OpenAPI": (text('{"swagger": "2.0"}'), ["next.json: not OpenAPI 3", "Swagger 2"]),
    "no such file": (lambda _, source: source.unlink(), ["next.json: the file does not exist"]),
    "a folder in the way": (
        both(document_with(with_reminder), folder_in_the_way),
        ["models/note_reminder.py: a folder is in the way"],
    ),
}


@pytest.mark.parametrize(("change", "told"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused_leaves_everything_as_it_was(
    run: Run, change: Change, told: list[str], generated: SmallRepository, tmp_path: Path
) -> None:
    source = tmp_path / "next.json"
    given(tmp_path, next_version())
    change(generated, source)
    before = snapshot(generated.root)
    done = run(generated, "update", "notes", str(source))
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    for words in told:
        assert words in done.stderr
    assert str(generated.root) not in done.stderr
    assert snapshot(generated.root) == before


def test_a_stale_action_is_in_the_report_and_mended_by_a_change_of_the_overlay(
    run: Run, generated: SmallRepository, tmp_path: Path
) -> None:
    data = next_version()
    data["paths"]["/v2/{account}/notes"] = data["paths"].pop("/v1/{account}/notes")
    source, report = given(tmp_path, data), tmp_path / "report.md"
    done = run(generated, "update", "notes", source, "--report", str(report))
    assert done.returncode == 1
    assert "overlays/notes/10-operations.yaml:4" in done.stdout
    assert "/v2/{account}/notes" in done.stdout
    assert "N1: where the operation stands." in run(generated, "update", "notes", source, "--quiet").stderr
    machines = parsed(run(generated, "update", "notes", source, "--json").stdout)
    assert [error["where"] for error in machines["errors"]] == ["action 1", "action 2"]
    assert "10-operations.yaml" in report.read_text(encoding="utf-8")
    generated.add_overlay("10-operations.yaml", OVERLAY.replace("/v1/", "/v2/"))
    done = run(generated, "update", "notes", source)
    assert done.returncode == 0, done.stderr
    # Our summary went with the operation.
    assert "summary: List notes" in (generated.root / "specs/notes.yaml").read_text(encoding="utf-8")


def test_the_document_alone_can_be_put_in_place_to_write_overlays_against(
    run: Run, generated: SmallRepository, tmp_path: Path
) -> None:
    data = next_version()
    data["paths"]["/v2/{account}/notes"] = data["paths"].pop("/v1/{account}/notes")
    packages = generated.files()
    done = run(generated, "update", "notes", given(tmp_path, data), "--document-only")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "2 files changed: specs/notes.yaml, specs/sources.json"
    assert "/v2/{account}/notes" in (generated.root / "specs/notes.yaml").read_text(encoding="utf-8")
    assert generated.files() == packages


def test_a_report_that_cannot_be_written_stops_the_update(run: Run, generated: SmallRepository, tmp_path: Path) -> None:
    before = snapshot(generated.root)
    done = run(generated, "update", "notes", given(tmp_path, next_version()), "--report", str(tmp_path))
    assert done.returncode == 1
    assert "the report cannot be written: Is a directory" in done.stderr
    assert snapshot(generated.root) == before


# Limits the size of files, so that the disk refuses to take some; or ends the process while files are moved.
STARTED_WITH = """
import os, resource, sys
from pathlib import Path
if sys.argv[1] == "a disk that is full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
else:
    moved = 0
    def hook(event, arguments):
        global moved
        if event == "os.rename" and str(arguments[0]).endswith(".new") and "journal" not in str(arguments[0]):
            moved += 1
            if moved == 3:
                os._exit(9)
    sys.addaudithook(hook)
from generator.__main__ import main
raise SystemExit(main(sys.argv[3:], Path(sys.argv[2])))
"""


def started(how: str, repository: SmallRepository, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", STARTED_WITH, how, str(repository.root), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_full_disk_leaves_everything_as_it_was(generated: SmallRepository, tmp_path: Path) -> None:
    before = snapshot(generated.root)
    done = started("a disk that is full", generated, "update", "notes", given(tmp_path, next_version()))
    assert done.returncode == 1
    assert "File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(generated.root) == before


def test_a_process_that_dies_while_it_moves_files_is_undone_by_the_next(
    run: Run, generated: SmallRepository, tmp_path: Path
) -> None:
    before = snapshot(generated.root)
    done = started("a death", generated, "update", "notes", given(tmp_path, next_version()))
    assert done.returncode == 9
    assert snapshot(generated.root) != before
    done = run(generated, "--check")
    assert done.returncode == 0
    assert "what it had replaced was put back first" in done.stderr
    assert snapshot(generated.root) == before


def test_an_interrupted_update_leaves_everything_as_it_was(generated: SmallRepository) -> None:
    before = snapshot(generated.root)
    with ScriptedServer() as server:
        server.answers(silence)
        command = [sys.executable, "-m", "generator", "update", "notes", server.base_url, "--root", str(generated.root)]
        process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        server.wait_for_requests(1)
        os.kill(process.pid, signal.SIGINT)
        _, told = process.communicate()
    assert (process.returncode, told) == (130, "error: interrupted; nothing was changed\n")
    assert snapshot(generated.root) == before
