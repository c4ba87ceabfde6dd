"""What programs rely on: exit codes, `--fail-on`, options before the command, and places that exist."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from tests.core.scripted_server import ScriptedServer, reply
from tests.generator.json_output import parsed
from tests.generator.small_repository import SmallRepository, document

Json = dict[str, Any]
Run = Callable[..., tuple[int, str, str]]

PLACE = re.compile(r"^\s*(?:[!~] |error: |warning: )?(\S[^:\n]*):(\d+): ", re.MULTILINE)


@pytest.fixture
def run(generated: SmallRepository, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command over the repository of notes; gives the exit code, what it printed, what it complained of."""

    def in_process(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main(arguments, generated.root)
        return code, *capfd.readouterr()

    return in_process


@pytest.fixture
def written(tmp_path: Path) -> Callable[[Json], str]:
    """Writes a document to a file; gives the path."""

    def write(data: Json) -> str:
        file = tmp_path / f"{len(list(tmp_path.iterdir()))}.json"
        file.write_text(json.dumps(data, indent=1), encoding="utf-8")
        return str(file)

    return write


def with_field() -> Json:
    data = document()
    data["components"]["schemas"]["Note"]["properties"]["pinned"] = {"type": "boolean"}
    return data


def without_operation() -> Json:
    data = document()
    data["paths"]["/v1/{account}/notes"]["post"]["requestBody"]["required"] = False
    del data["components"]["schemas"]["NewNote"]["properties"]["due"]
    return data


def reordered(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: reordered(item) for key, item in reversed(value.items())}
    return [reordered(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["telegrams"], "telegrams"),
        (["generate", "telegrams"], "telegrams"),
        (["--check", "telegrams"], "telegrams"),
        (["update", "telegrams", "x.yaml"], "telegrams"),
        (["diff", "a.yaml", "b.yaml", "--api", "telegrams"], "telegrams"),
        (["explain", "telegrams.all.send"], "telegrams"),
        (["explain", "notes.telegrams"], "telegrams"),
        (["overlay", "check", "telegrams"], "telegrams"),
        (["watch", "telegrams"], "telegrams"),
    ],
)
def test_an_unknown_name_is_wrong_usage_in_every_command(arguments: list[str], name: str, run: Run) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert name in err
    code, out, err = run(*arguments, "--json")
    assert (code, err) == (2, "")
    assert name in parsed(out)["errors"][0]["message"]


@pytest.mark.parametrize("before", [True, False])
def test_options_may_come_before_the_command(
    before: bool, finished: SmallRepository, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    there = SmallRepository(tmp_path / "there", like=finished)
    shared = ["--root", str(there.root), "--json"]
    for command in (["update", "notes", str(there.root / "specs/notes.yaml")], ["overlay", "check"], ["--check"], []):
        code = main([*shared, *command] if before else [*command, *shared], tmp_path)
        answer = parsed(capfd.readouterr().out)
        assert (code, answer["errors"]) == (0, [])
        assert answer["command"] == (command[0] if command and command[0] != "--check" else "generate")


def test_a_misspelt_command_is_told(run: Run) -> None:
    code, _, err = run("updat", "notes")
    assert code == 2
    assert "hint: did you mean 'update'?" in err


@pytest.mark.parametrize("api", [[], ["--api", "notes"]])
@pytest.mark.parametrize(
    ("make", "codes"),
    [(document, (0, 0, 0)), (with_field, (0, 3, 0)), (without_operation, (0, 3, 3))],
    ids=["the same", "a field more", "a field less"],
)
def test_a_comparison_fails_on_what_it_is_asked_to(
    make: Callable[[], Json], codes: tuple[int, ...], api: list[str], run: Run, written: Callable[[Json], str]
) -> None:
    files = written(document()), written(make())
    found = [run("diff", *files, *api, *options) for options in ([], ["--fail-on", "any"], ["--fail-on", "breaking"])]
    assert tuple(code for code, _, _ in found) == codes
    assert len({out for _, out, _ in found}) == 1
    code, out, _ = run("diff", *files, *api, "--fail-on", "any", "--json")
    answer = parsed(out)
    assert (code, answer["ok"], bool(answer["errors"])) == (codes[1], codes[1] == 0, codes[1] != 0)
    assert answer["result"]["report"]["breaking"] is (codes[2] == 3)


def test_an_update_fails_on_what_it_is_asked_to_and_changes_nothing_then(
    generated: SmallRepository, run: Run, written: Callable[[Json], str]
) -> None:
    specs = generated.root / "specs/notes.yaml"
    before = specs.read_bytes()
    field, less = written(with_field()), written(without_operation())
    assert run("update", "notes", field, "--dry-run")[0] == 0
    assert run("update", "notes", field, "--dry-run", "--fail-on", "any")[0] == 3
    assert run("update", "notes", field, "--dry-run", "--fail-on", "breaking")[0] == 0
    code, out, err = run("update", "notes", less, "--fail-on", "breaking")
    assert (code, err) == (3, "there are breaking changes; nothing was changed (--fail-on breaking)\n")
    assert "changed: specs/" not in out
    assert specs.read_bytes() == before
    assert run("update", "notes", field, "--fail-on", "breaking")[0] == 0
    assert specs.read_bytes() != before
    assert run("update", "notes", field, "--dry-run", "--fail-on", "any")[0] == 0


def test_without_an_api_documents_alone_are_compared(run: Run, written: Callable[[Json], str]) -> None:
    files = written(document()), written(with_field())
    code, out, err = run("diff", *files)
    assert (code, err) == (0, "")
    assert "Note.pinned" in out
    assert out.endswith("Python package: not compared, only the documents; --api NAME compares the packages too\n")
    report = parsed(run("diff", *files, "--json")[1])["result"]["report"]
    assert (report["refused"], report["package_changes"], report["package_problem"]) == (False, None, None)


def test_keys_in_another_order_are_no_change(
    generated: SmallRepository, run: Run, written: Callable[[Json], str]
) -> None:
    other = written(reordered(document()))
    assert run("diff", written(document()), other, "--api", "notes", "--fail-on", "any")[0] == 0
    code, out, _ = run("update", "notes", other, "--fail-on", "any")
    assert code == 0
    assert out.splitlines()[2:] == ["No differences.", "", "Version: stays 0.1.0 (the package is the same)", "", *LAST]
    # Beside a change they are none either: the document differs where it says something else.
    assert run("update", "notes", written(with_field()), "--quiet")[0] == 0
    before = (generated.root / "specs/notes.yaml").read_text(encoding="utf-8").splitlines()
    data = with_field()
    data["components"]["schemas"]["Note"]["properties"]["done"] = {"type": "boolean"}
    assert run("update", "notes", written(reordered(data)), "--quiet")[0] == 0
    after = (generated.root / "specs/notes.yaml").read_text(encoding="utf-8").splitlines()
    at = after.index("        done:")
    assert after[:at] + after[at + 2 :] == before


LAST = ["Nothing changed."]


def broken_reference(data: Json) -> None:
    data["components"]["schemas"]["Note"]["properties"]["text"] = {"$ref": "#/components/schemas/Nope"}


def unnamed_operation(data: Json) -> None:
    data["paths"]["/v1/all"] = {"get": {"responses": {"200": {"description": "all"}}}}


def moved_path(data: Json) -> None:
    data["paths"]["/v2/{account}/notes"] = data["paths"].pop("/v1/{account}/notes")


@pytest.mark.parametrize("options", [[], ["--dry-run"]], ids=["in place", "dry run"])
@pytest.mark.parametrize("change", [None, broken_reference, unnamed_operation, moved_path])
def test_places_that_a_report_cites_exist(
    change: Callable[[Json], None] | None,
    options: list[str],
    generated: SmallRepository,
    run: Run,
    written: Callable[[Json], str],
    tmp_path: Path,
) -> None:
    data = with_field()
    data["components"]["schemas"]["Note"]["properties"]["pinned"]["description"] = "On top."
    data["components"]["schemas"] = {"Zebra": {"type": "object"}, **data["components"]["schemas"]}
    if change:
        change(data)
    source, report = written(data), tmp_path / "report.md"
    code, out, err = run("update", "notes", source, "--report", str(report), *options)
    assert code == (1 if change else 0)
    errors = run("update", "notes", source, "--quiet", *options)[2]
    cited = PLACE.findall("\n".join([out, err, errors, report.read_text(encoding="utf-8").replace("`", "")]))
    assert cited
    for file, line in cited:
        lines = (generated.root / file.removeprefix("- ")).read_text(encoding="utf-8").splitlines()
        assert 1 <= int(line) <= len(lines), (file, line)
    if change in (broken_reference, unnamed_operation):
        [error] = parsed(run("update", "notes", source, "--json", *options)[1])["errors"]
        shown = Path(source).read_text(encoding="utf-8").splitlines()[error["line"] - 1].strip()
        assert (error["file"], shown) == (source, '"text": {' if change is broken_reference else '"get": {')


def test_documents_from_addresses_are_called_by_them(run: Run, written: Callable[[Json], str]) -> None:
    data = document()
    broken_reference(data)
    with ScriptedServer() as server:
        server.answers(reply(body=json.dumps(data)))
        code, out, _ = run("diff", written(document()), server.base_url, "--api", "notes")
        assert code == 0
        assert f"{server.base_url}: $.components.schemas.Note.properties.text: $ref leads nowhere" in out
        server.answers(reply(body="swagger: '2.0'\n"))
        code, _, err = run("diff", written(document()), server.base_url)
        assert code == 1
        assert err.startswith(f"error: {server.base_url}: not OpenAPI 3")
