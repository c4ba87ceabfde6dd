"""From a new document to a release: the README's ten lines, run to their end in a copy of this checkout."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import sysconfig
import tomllib
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Those of the tests that know of single operations, of versions, of quirks or of what the README says.
TESTS_OF_THE_RECIPE = (
    "tests/core/test_request_values.py",
    "tests/emulator/test_conformance.py",
    "tests/generator/comparing/test_comparison_reports.py",
    "tests/models/test_conversation_events.py",
    "tests/models/test_operation_table.py",
    "tests/models/test_voice_requests.py",
    "tests/reference",
)

EDITOR = """#!/bin/sh
exec {python} {script} "$@"
"""
EDITING = '''"""Does by itself what a maintainer does in an editor."""
import sys
from pathlib import Path

for name in sys.argv[1:]:
    file = Path(name)
    text = file.read_text(encoding="utf-8")
    if name == "specs/sms.yaml":
        before, field, after = text.partition("colour:\\n")
        indent = before.rpartition("\\n")[2] + "  "
        text = f"{before}{field}{indent}description: What the group is shown in.\\n{after}"
    elif name == "CHANGELOG.md":
        text = text.replace("\\n## ", "\\n## Next\\n\\nGroups have a colour.\\n\\n## ", 1)
    file.write_text(text, encoding="utf-8")
'''


def versions() -> tuple[str, str]:
    """The version of this checkout, and the next patch."""
    now: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    before, _, patch = now.rpartition(".")
    return now, f"{before}.{int(patch) + 1}"


def recipe() -> str:
    """The lines as printed, but for the version, which is that of the day when they were written."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Taking in a new document")[2]
    found = re.search(r"^```sh\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    assert found
    lines, count = re.subn(r"0\.1\.1\b", versions()[1], found[1])
    assert count == 2
    return lines


def install_links(checkout: Path) -> None:
    """An environment as `make` would set it up there, with what is installed here in place of downloads."""
    folder = checkout / ".venv"
    venv.create(folder, symlinks=True)
    sources = [*sorted(checkout.glob("generated/*/src")), checkout / "core/src", checkout / "src"]
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    lines = [*sources, Path(sysconfig.get_path("purelib"))]
    (packages / "linked.pth").write_text("\n".join(map(str, lines)) + "\n", encoding="utf-8")
    for name in ("pip", "pytest"):
        (folder / "bin" / name).symlink_to(Path(sys.executable).parent / name)
    (folder / ".installed").touch()


def git(checkout: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=checkout, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def clone(copy_of_this_checkout: Path) -> Path:
    """A copy with an environment and a history of its own."""
    install_links(copy_of_this_checkout)
    git(copy_of_this_checkout, "init", "--quiet", "--initial-branch=main")
    git(copy_of_this_checkout, "add", "--all")
    return copy_of_this_checkout


def test_the_ten_lines_run_to_their_end(clone: Path, tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    script = tmp_path / "editing.py"
    script.write_text(EDITING, encoding="utf-8")
    python = shlex.quote(sys.executable)  # there may be a space in it
    editor.write_text(EDITOR.format(python=python, script=shlex.quote(str(script))), encoding="utf-8")
    editor.chmod(0o755)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "MAKE"))}
    environment |= {
        "EDITOR": str(editor),
        "PYTEST_ADDOPTS": " ".join(["-n0", *TESTS_OF_THE_RECIPE]),
        "TYPED": "generated/sinchkit-sms/src",
        "PUBLIC": "sinchkit_sms",
        **{f"GIT_{who}_{what}": "maintainer" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }
    subprocess.run(["git", "commit", "--quiet", "--message", "As it was"], cwd=clone, env=environment, check=True)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", recipe()],
        cwd=clone,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert "groups.create(colour): argument added: optional" in done.stdout
    now, following = versions()
    assert f"Version: {now} -> {following} (patch; " in done.stdout
    assert git(clone, "status", "--porcelain") == ""
    assert git(clone, "tag", "--points-at", "HEAD").strip() == f"v{following}"
    for project in [
        clone / "pyproject.toml",
        *clone.glob("*/pyproject.toml"),
        *clone.glob("generated/*/pyproject.toml"),
    ]:
        assert tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"] == following
    code = "import inspect; from sinchkit_sms.requests import groups; print(inspect.signature(groups.create))"
    shown = subprocess.run(
        [clone / ".venv/bin/python", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "colour" in shown.stdout
