"""The command line: commands, exit codes, one object for machines, progress for people."""

from __future__ import annotations

import json
import os
import pty
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from tests.core.scripted_server import ScriptedServer, reply
from tests.generator.json_output import parsed
from tests.generator.small_repository import ROOT, SmallRepository, document

Run = Callable[..., tuple[int, str, str]]
Ask = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def run(generated: SmallRepository, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command over the repository of notes; gives the exit code, what it printed, what it complained of."""

    def in_process(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments, generated.root)
        return code, *capfd.readouterr()

    return in_process


@pytest.fixture
def ask(run: Run) -> Ask:
    """Runs a command with `--json`; gives the exit code and the object."""

    def for_machines(*arguments: str) -> tuple[int, dict[str, Any]]:
        code, out, err = run(*arguments, "--json")
        assert err == ""
        answer = parsed(out)
        assert answer["ok"] is (code == 0)
        return code, answer

    return for_machines


def test_without_a_command_it_generates(generated: SmallRepository, run: Run, ask: Ask) -> None:
    expected = (0, f"sinchkit-notes: 2 operations, {len(generated.files())} files, nothing changed\n", "")
    assert run() == run("generate") == run("notes") == run("generate", "notes") == expected
    assert run("--quiet") == run("--check", "notes") == (0, "", "")
    made = {"distribution": "sinchkit-notes", "operations": 2, "changed": []}
    answer = ask()[1]
    assert (answer["command"], answer["result"]) == ("generate", {"packages": [made], "masked": []})


def test_help_names_the_commands(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["update", "--help"]):
        with pytest.raises(SystemExit) as ended:
            run(*arguments)
        assert ended.value.code == 0
        shown = capfd.readouterr().out
        assert all(
            word in shown for word in (["generate", "overlay"] if len(arguments) == 1 else ["FROM", "--dry-run"])
        )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["update"], "the following arguments are required: api, FROM"),
        (["update", "telegrams", "x.yaml"], "unknown API telegrams; generator/apis.yaml has notes"),
        (["diff", "a", "b", "--api", "telegrams"], "unknown API telegrams; generator/apis.yaml has notes"),
        (["telegrams"], "unknown API telegrams; generator/apis.yaml has notes"),
        (["--wrong"], "unrecognized arguments: --wrong"),
        (["update", "notes", "x", "--prose", "nobodys"], "invalid choice: 'nobodys'"),
        (["overlay"], "the following arguments are required: COMMAND"),
        (["explain"], "the following arguments are required: WHAT"),
    ],
)
def test_wrong_usage_is_2(arguments: list[str], told: str, run: Run, ask: Ask) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert told in err
    code, answer = ask(*arguments)
    assert code == 2
    assert told in answer["errors"][0]["message"]


def test_drift_is_3(generated: SmallRepository, ask: Ask) -> None:
    (generated.package / "src/sinchkit_notes/api.py").unlink()
    code, answer = ask("--check")
    file = "generated/sinchkit-notes/src/sinchkit_notes/api.py"
    assert (code, answer["result"]) == (3, {"drift": [f"missing: {file}"], "masked": []})
    assert answer["errors"][0]["message"] == f"missing: {file}"
    code, answer = ask()
    assert (code, answer["result"]["packages"][0]["changed"]) == (0, [file])


def test_refusals_have_their_places(generated: SmallRepository, run: Run, ask: Ask) -> None:
    generated.write_document_text("openapi: 3.0.0\ninfo: {title: t\npaths: {}\n")
    code, answer = ask()
    assert code == 1
    (error,) = answer["errors"]
    assert (error["file"], error["line"], error["column"]) == ("specs/notes.yaml", 3, 6)
    data = document()
    for name in ("Note", "NewNote"):
        data["components"]["schemas"][name]["properties"]["text"] = {"$ref": f"#/components/schemas/{name}s"}
    generated.write_document(data)
    code, answer = ask()
    assert code == 1
    places = [(error["file"], error["where"], error["hint"]) for error in answer["errors"]]
    assert places == [
        ("specs/notes.yaml", "$.components.schemas.Note.properties.text", "did you mean 'Note'?"),
        ("specs/notes.yaml", "$.components.schemas.NewNote.properties.text", "did you mean 'NewNote'?"),
    ]
    lines = (generated.root / "specs/notes.yaml").read_text(encoding="utf-8").splitlines()
    for error in answer["errors"]:
        assert lines[error["line"] - 1].strip() == '"text": {'
    _, out, err = run()
    assert out == ""
    assert err.startswith("error: specs/notes.yaml: 2 problems:\nspecs/notes.yaml:")


def test_warnings_are_for_both(generated: SmallRepository, run: Run, ask: Ask) -> None:
    head = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nactions:\n"
    action = "  - target: $.info\n    description: 'N9: why'\n    update: {title: Notes}\n"
    generated.add_overlay("20-more.yaml", head + action)
    assert run()[2].startswith("warning: overlays/notes/20-more.yaml:4: ")
    code, answer = ask()
    assert code == 0
    assert answer["warnings"][0].startswith("overlays/notes/20-more.yaml:4: ")


def test_a_terminal_is_not_steered_by_a_document(generated: SmallRepository, run: Run) -> None:
    data = document()
    data["components"]["schemas"]["Note"]["properties"]["a\x1b[2J\x9b"] = {"$ref": "#/nowhere\u202e"}
    generated.write_document(data)
    code, out, err = run()
    assert code == 1
    assert all(one.isprintable() or one == "\n" for one in out + err)


def test_documents_are_compared_wherever_they_are(tmp_path: Path, run: Run, ask: Ask) -> None:
    old, report = tmp_path / "old.json", tmp_path / "report.md"
    old.write_text(json.dumps(document()), encoding="utf-8")
    data = document()
    del data["paths"]["/v1/{account}/notes"]["post"]
    with ScriptedServer() as server:
        server.answers(reply(body=json.dumps(data)))
        new = f"{server.base_url}/notes"
        code, out, err = run("diff", str(old), f"{new}?key=hidden", "--api", "notes", "--report", str(report))
        assert (code, err) == (0, "")
        assert "POST /v1/{account}/notes" in out
        assert "hidden" not in out
        assert "POST /v1/{account}/notes" in report.read_text(encoding="utf-8")
        code, answer = ask("diff", str(old), new, "--api", "notes")
    assert code == 0
    assert (answer["result"]["report"]["old"], answer["result"]["report"]["new"]) == (str(old), new)
    assert answer["result"]["report"]["overlay_findings"][0]["kind"] == "stale"
    code, answer = ask("diff", str(old), str(tmp_path / "missing.json"))
    assert (code, answer["errors"][0]["message"]) == (1, "the file does not exist")


def test_explanations_and_checks_of_overlays_are_commands(generated: SmallRepository, run: Run, ask: Ask) -> None:
    code, out, _ = run("explain", "notes.notes.create", "notes.Note")
    assert code == 0
    assert "specs/notes.yaml:" in out
    code, answer = ask("explain", "notes.notes.create", "notes.Note")
    assert (code, len(answer["result"]["explanations"])) == (0, 2)
    assert ask("explain", "notes.nothing")[0] == 2
    code, out, _ = run("overlay", "check")
    assert code == 0
    assert "overlays/notes/10-operations.yaml:4" in out
    assert ask("overlay", "check", "notes")[0] == 0
    data = document()
    del data["paths"]["/v1/{account}/notes"]["post"]
    generated.write_document(data)
    assert ask("overlay", "check")[0] == 1


def on_a_terminal(root: Path, *arguments: str) -> tuple[str, str]:
    """What a command prints to a file, and what it shows on the terminal that its standard error is."""
    ours, its = pty.openpty()
    command = [sys.executable, "-m", "generator", *arguments, "--root", str(root)]
    environment = {**os.environ, "TERM": "xterm"}
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=its, env=environment)
    os.close(its)
    shown = b""
    try:
        while part := os.read(ours, 4096):
            shown += part
    except OSError:  # the other end is closed
        os.close(ours)
    out, _ = process.communicate()
    assert process.returncode == 0
    return out.decode(), shown.decode()


def test_progress_is_shown_on_terminals_alone(generated: SmallRepository, run: Run) -> None:
    expected = f"sinchkit-notes: 2 operations, {len(generated.files())} files, nothing changed\n"
    out, shown = on_a_terminal(generated.root)
    assert out == expected
    assert "Making sinchkit-notes" in shown
    assert on_a_terminal(generated.root, "--quiet") == ("", "")
    assert on_a_terminal(generated.root, "--json")[1] == ""
    assert run() == (0, expected, "")


@pytest.mark.skipif(shutil.which("make") is None, reason="make is absent")
def test_make_takes_in_a_document() -> None:
    with ScriptedServer() as server:
        server.answers(reply(body=(ROOT / "specs/sms.yaml").read_bytes()))
        done = make("API=sms", f"FROM={server.base_url}/a'b", "OPTIONS=--document-only --dry-run")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "Nothing changed."), done.stderr
    done = make("API=sms")
    assert done.returncode == 2
    assert "FROM: is missing: make update-spec API=sms FROM=path-or-URL" in done.stderr


@pytest.mark.skipif(shutil.which("make") is None, reason="make is absent")
def test_make_gives_all_packages_a_version(tmp_path: Path) -> None:
    files = [
        "pyproject.toml",
        "src/sinchkit/version.py",
        "core/pyproject.toml",
        "generator/writing/templates/distribution.toml.jinja",
    ]
    before: list[str] = []
    for file in ["Makefile", *files]:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    for file in files:
        before += (tmp_path / file).read_text(encoding="utf-8").splitlines()
    assert make("TO=7.8.9", target="version", root=tmp_path).returncode == 0
    after = [line for file in files for line in (tmp_path / file).read_text(encoding="utf-8").splitlines()]
    assert after.count('version = "7.8.9"') == 3
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert after.count('__version__: Final = "7.8.9"') == 1
    assert all("version" in old or "sinchkit" in old for old, _ in changed)
    assert not any("sinchkit" in line and "==" in line and "==7.8.9" not in line for line in after)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "Makefile",
        "core",
        "generator",
        "pyproject.toml",
        "src",
    ]
    assert make(target="version", root=tmp_path).returncode == 2


def make(*variables: str, target: str = "update-spec", root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    # The environment of these tests stands in for the one that make would install.
    python = shlex.quote(sys.executable) if root == ROOT else "true"
    command = ["make", "--no-print-directory", "-o", ".venv/.installed", target, f"PY={python}", *variables]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
