"""Sample scripts as users write them, read by both type checkers.

That every public symbol has a type is checked by `make types`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

# What these share is made once, by one worker.
pytestmark = pytest.mark.xdist_group("typing")

SAMPLES = Path(__file__).parent / "samples"
ROOT = Path(__file__).parents[2]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    # pyright looks for the interpreter, and so for the packages, on PATH.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def refused_lines() -> set[tuple[str, int]]:
    return {
        (path.name, number)
        for path in SAMPLES.glob("refused*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "# refused" in line
    }


@pytest.fixture(scope="module")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, int, str]]:
    project = tmp_path_factory.mktemp("pyright") / "pyrightconfig.json"
    project.write_text(
        json.dumps({"typeCheckingMode": "strict", "include": [os.path.relpath(SAMPLES, project.parent)]})
    )
    done = run("pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(project))
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(list(SAMPLES.glob("*.py"))), done.stdout
    return [
        (Path(found["file"]).name, found["range"]["start"]["line"] + 1, found["message"])
        for found in report["generalDiagnostics"]
        if found["severity"] == "error"
    ]


@pytest.fixture(scope="module")
def mypy() -> list[tuple[str, int, str]]:
    # With the settings of `make types`, whose cache serves here as well.
    # They leave the mistakes out of folders, but not files that are named.
    done = run("mypy", "--show-error-codes", *(str(path.relative_to(ROOT)) for path in sorted(SAMPLES.glob("*.py"))))
    assert done.returncode in (0, 1), done.stderr
    found = re.findall(r"^.*?(\w+\.py):(\d+): error: (.*)$", done.stdout, re.MULTILINE)
    return [(file, int(line), message) for file, line, message in found]


@pytest.mark.parametrize("checker", ["pyright", "mypy"])
def test_what_users_write_is_accepted(checker: str, request: pytest.FixtureRequest) -> None:
    found: list[tuple[str, int, str]] = request.getfixturevalue(checker)
    assert [one for one in found if one[0].startswith("accepted")] == []


@pytest.mark.parametrize("checker", ["pyright", "mypy"])
def test_mistakes_are_refused_and_nothing_else(checker: str, request: pytest.FixtureRequest) -> None:
    found: list[tuple[str, int, str]] = request.getfixturevalue(checker)
    assert {(file, line) for file, line, _ in found if file.startswith("refused")} == refused_lines()
