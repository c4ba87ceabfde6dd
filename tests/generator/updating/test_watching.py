"""Documents are compared with what their publishers have now, and where a document came from is remembered."""

from __future__ import annotations

import hashlib
import json
import re
import shlex
import socket
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from generator.command_line.arguments import argument_parser, with_command
from generator.registry import load_registry
from generator.updating.watching_text import MOST_CHARACTERS
from tests.core.scripted_server import ScriptedServer, reply
from tests.generator.json_output import parsed
from tests.generator.small_repository import ROOT, SmallRepository, document

Json = dict[str, Any]
WORKFLOW = ROOT / ".github/workflows/watch.yml"
SOURCES = "specs/sources.json"


class Watching:
    """The repository of notes, whose publisher is a server on loopback."""

    def __init__(self, repository: SmallRepository, server: ScriptedServer, capfd: pytest.CaptureFixture[str]) -> None:
        self.root = repository.root
        self.server = server
        self.address = f"{server.base_url}/notes.yaml"
        self._capfd = capfd
        self.write_source(self.address)

    def write_source(self, address: str) -> None:
        registry = self.root / "generator/apis.yaml"
        lines = [one for one in registry.read_text(encoding="utf-8").splitlines() if "source:" not in one]
        registry.write_text("\n".join([*lines, f"  source: {address}", ""]), encoding="utf-8")

    def publish(self, data: Json) -> bytes:
        body = yaml.safe_dump(data, sort_keys=False).encode()
        self.server.answers(reply(body=body))
        return body

    def run(self, *arguments: str) -> tuple[int, str, str]:
        self._capfd.readouterr()
        code = main(arguments, self.root)
        return code, *self._capfd.readouterr()

    def ask(self, *arguments: str) -> tuple[int, Json]:
        code, out, err = self.run("watch", *arguments, "--json")
        assert err == ""
        return code, parsed(out)

    def sources(self) -> Json:
        found: Json = json.loads((self.root / SOURCES).read_text(encoding="utf-8"))
        return found


@pytest.fixture
def watching(generated: SmallRepository, capfd: pytest.CaptureFixture[str]) -> Iterator[Watching]:
    with ScriptedServer() as server:
        yield Watching(generated, server, capfd)


def with_field() -> Json:
    data = document()
    data["components"]["schemas"]["Note"]["properties"]["pinned"] = {"type": "boolean", "description": "On top."}
    return data


def test_news_is_3_with_a_report_and_changes_nothing(watching: Watching, tmp_path: Path) -> None:
    watching.publish(with_field())
    before = {path: path.read_bytes() for path in watching.root.rglob("*") if path.is_file()}
    report = tmp_path / "report.md"
    code, out, err = watching.run("watch", "--report", str(report))
    assert (code, err) == (3, "")
    assert "Note.pinned" in out
    assert f"make update-spec API=notes FROM={watching.address}" in out
    text = report.read_text(encoding="utf-8")
    assert text.startswith("# Documents of the publishers\n\n- Notes: news\n")
    assert f"`make update-spec API=notes FROM={watching.address}`" in text
    assert f"# `Notes`: `specs/notes.yaml` -> `{watching.address}`" in text
    assert "`models.Note.pinned`" in text or "`Note.pinned`" in text
    assert "\nVersion: " in text or "## Version: `0.1.0` -> `0.1.1`" in text
    code, answer = watching.ask("notes")
    [one] = answer["result"]["apis"]
    assert (code, one["api"], one["state"], one["address"]) == (3, "notes", "news", watching.address)
    assert one["report"]["package_changes"]
    assert {path: path.read_bytes() for path in watching.root.rglob("*") if path.is_file()} == before


def test_what_says_the_same_is_no_news(watching: Watching, tmp_path: Path) -> None:
    data = json.loads(json.dumps(document()), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    data["components"]["schemas"]["Note"]["properties"]["id"]["description"] = "Other words."
    watching.publish(data)
    report = tmp_path / "report.md"
    code, out, err = watching.run("watch", "--report", str(report))
    assert (code, err) == (0, "")
    assert out == f"notes: {watching.address} says the same as specs/notes.yaml\n"
    assert report.read_text(encoding="utf-8") == "# Documents of the publishers\n\n- Notes: no news\n"
    assert [one["state"] for one in watching.ask()[1]["result"]["apis"]] == ["same"]


def test_an_update_records_where_its_document_came_from(watching: Watching, tmp_path: Path) -> None:
    body = watching.publish(with_field())
    assert watching.run("update", "notes", f"{watching.address}?key=hidden", "--dry-run")[0] == 0
    assert not (watching.root / SOURCES).exists()
    assert watching.run("update", "notes", f"{watching.address}?key=hidden")[0] == 0
    entry = watching.sources()["notes"]
    assert entry.keys() == {"origin", "date", "sha256"}
    assert (entry["origin"], entry["sha256"]) == (watching.address, hashlib.sha256(body).hexdigest())
    assert abs((date.today() - date.fromisoformat(entry["date"])).days) <= 1  # either side of midnight
    # The packages do not know it, and the same document once more changes nothing.
    assert all(entry["date"].encode() not in path.read_bytes() for path in (watching.root / "generated").rglob("*.py"))
    assert watching.run("--check")[0] == 0
    assert watching.run("update", "notes", watching.address)[1].splitlines()[-1] == "Nothing changed."
    code, answer = watching.ask()
    assert (code, answer["result"]["apis"][0]["taken_in"]) == (0, entry)
    assert f"taken in on {entry['date']}" in watching.run("watch")[1]
    # Of a file only the name: folders are nobody else's.
    file = tmp_path / "notes-v3.json"
    file.write_text(json.dumps(document()), encoding="utf-8")
    assert watching.run("update", "notes", str(file))[0] == 0
    assert watching.sources()["notes"]["origin"] == "notes-v3.json"


def test_masked_changes_are_part_of_the_news(watching: Watching) -> None:
    action = "{target: $.components.schemas.Note.properties.text, description: 'N9: why', update: {maxLength: 2000}}"
    head = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nactions:\n"
    (watching.root / "overlays/notes/20-fixes.yaml").write_text(f"{head}  - {action}\n", encoding="utf-8")
    assert watching.run()[0] == 0
    data = document()
    data["components"]["schemas"]["Note"]["properties"]["text"]["maxLength"] = 100
    watching.publish(data)
    code, answer = watching.ask()
    assert code == 3
    assert answer["result"]["apis"][0]["report"]["masked"][0]["changes"][0]["after"] == 100


def test_failures_name_api_and_address(watching: Watching, tmp_path: Path) -> None:
    watching.server.answers(reply(404, body="nothing here"))
    report = tmp_path / "report.md"
    code, _, err = watching.run("watch", "--report", str(report))
    assert code == 1
    assert err.startswith(f"error: {watching.address}: notes: ")
    assert "404" in err
    assert "- Notes: failed" in report.read_text(encoding="utf-8")
    watching.server.answers(reply(body="openapi: [\n"))
    code, answer = watching.ask()
    assert (code, answer["errors"][0]["file"]) == (1, watching.address)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        gone = f"http://127.0.0.1:{taken.getsockname()[1]}/notes.yaml"
        watching.write_source(gone)
        code, _, err = watching.run("watch")
    assert code == 1
    assert err.startswith(f"error: {gone}: notes: no connection")


def test_news_of_one_is_told_though_another_fails(watching: Watching) -> None:
    registry = watching.root / "generator/apis.yaml"
    entry = registry.read_text(encoding="utf-8")
    tasks = entry.replace("notes:", "tasks:", 1).replace("sinchkit-notes", "sinchkit-tasks")
    registry.write_text(entry + tasks.replace("notes.yaml\n", "tasks.yaml\n").replace("specs/tasks", "specs/notes"))
    body = yaml.safe_dump(with_field(), sort_keys=False)
    watching.server.answers(reply(body=body), reply(500))
    code, answer = watching.ask()
    assert code == 3
    assert [one["state"] for one in answer["result"]["apis"]] == ["news", "failed"]
    assert answer["errors"][0]["message"].startswith("tasks: ")


def test_an_api_without_a_source_is_said_to_be_unwatched(
    generated: SmallRepository, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["watch"], generated.root) == 0
    assert capfd.readouterr().out == "notes: generator/apis.yaml has no source for it\n"


@pytest.mark.parametrize(
    "address",
    ["specs/notes.yaml", "ftp://example.org/a", "https://me:secret@example.org/a", "https://example.org/a?k=1"],
)
def test_a_source_is_an_address_without_secrets(address: str, watching: Watching) -> None:
    watching.write_source(f'"{address}"')
    code, _, err = watching.run("watch")
    assert code == 1
    assert err.startswith("error: generator/apis.yaml:1: notes: source is not an address")


def test_damaged_sources_are_refused(watching: Watching) -> None:
    watching.publish(document())
    (watching.root / SOURCES).write_text('{"notes": {"origin": "x"}}', encoding="utf-8")
    code, _, err = watching.run("watch")
    assert code == 1
    assert err.startswith(f"error: {SOURCES}: the sources of the documents cannot be read")


def test_a_report_is_short_enough_for_an_issue(watching: Watching, tmp_path: Path) -> None:
    data = document()
    properties = data["components"]["schemas"]["Note"]["properties"]
    properties.update({f"field_{number}": {"type": "boolean"} for number in range(700)})
    watching.publish(data)
    report = tmp_path / "report.md"
    assert watching.run("watch", "--report", str(report), "--quiet") == (3, "", "")
    text = report.read_text(encoding="utf-8")
    assert MOST_CHARACTERS - 500 < len(text) <= MOST_CHARACTERS
    assert text.endswith("\nThe rest is left out here; `python -m generator watch` shows all of it.\n")


def test_our_own_registry_says_where_documents_come_from() -> None:
    sources = {name: api.source for name, api in load_registry(ROOT).items()}
    assert sources["sms"] is None
    assert all(source and source.startswith("https://") for name, source in sources.items() if name != "sms")


def test_the_workflow_runs_the_command_once_a_week() -> None:
    text = WORKFLOW.read_text(encoding="utf-8")
    # YAML 1.1, which PyYAML reads, takes `on` for a boolean.
    workflow = yaml.safe_load(text)
    [schedule] = workflow[True]["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* [0-6]", schedule["cron"])
    [command] = re.findall(r"python -m generator (.*) \|\|", text)
    name, words = with_command(shlex.split(command))
    options = argument_parser(ROOT).parse_args(words)
    assert (name, options.command, options.api) == ("watch", "watch", [])
    assert options.report is not None
