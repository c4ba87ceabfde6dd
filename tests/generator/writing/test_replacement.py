"""Files are replaced all or none, at whatever step a run is interrupted, fails, or dies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.writing.replacement import WORKSPACE, replace_files, undo_interrupted
from tests.generator.document_support import ROOT

BEFORE = {"specs/a.yaml": b"old", "package/one.py": b"1", "package/gone/two.py": b"2", "lock.json": b"{}"}
CONTENTS = {
    Path("package/one.py"): b"one",
    Path("package/gone/two.py"): None,
    Path("package/new/three.py"): b"three",
    Path("package/new/deep/four.py"): b"four",
    Path("specs/a.yaml"): b"new",
    Path("lock.json"): b'{"a": 1}',
}
AFTER = {
    "specs/a.yaml": b"new",
    "package/one.py": b"one",
    "package/new/three.py": b"three",
    "package/new/deep/four.py": b"four",
    "lock.json": b'{"a": 1}',
}


def tree(root: Path) -> dict[str, bytes]:
    """Everything below a folder, empty folders included."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else b"a folder"
        for path in root.rglob("*")
        if path.is_file() or not any(path.iterdir())
    }


def lay_out(root: Path) -> Path:
    for name, content in BEFORE.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return root


def test_all_are_replaced(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    replace_files(root, CONTENTS)
    assert tree(root) == AFTER
    assert undo_interrupted(root) is False
    replace_files(root, {})
    assert tree(root) == AFTER


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("package/new/three.py/inside", "a folder is in the way"),
        ("package/new/deep", "cannot be written: File exists"),
        ("package/new", "cannot be written: File exists"),
    ],
)
def test_what_is_in_the_way_stops_all(tmp_path: Path, name: str, told: str) -> None:
    root = lay_out(tmp_path)
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_bytes(b"mine")
    with pytest.raises(GeneratorError, match=told) as caught:
        replace_files(root, CONTENTS)
    assert "nothing was changed" in str(caught.value)
    assert tree(root) == {**BEFORE, name: b"mine"}


# Python announces each step that touches files to its audit hooks, which may raise, or end the process.
AT_EACH_STEP = """
import os, shutil, sys
from pathlib import Path
from generator.errors import GeneratorError
from generator.writing.replacement import replace_files, undo_interrupted
from tests.generator.writing.test_replacement import AFTER, BEFORE, CONTENTS, lay_out, tree

STEPS = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "open")
how, folder = sys.argv[1], Path(sys.argv[2])
left = -1

def hook(event, arguments):
    global left
    if left < 0 or event not in STEPS or event == "open" and not arguments[2] & (os.O_WRONLY | os.O_RDWR):
        return
    left -= 1
    if left >= 0:
        return
    if how == "dies":
        os._exit(9)
    if how == "is full":
        left = 0  # and so it stays; moving and removing need no room
        if event not in ("open", "os.mkdir"):
            return
    raise KeyboardInterrupt if how == "is interrupted" else OSError(28, "No space left on device", str(arguments[0]))

sys.addaudithook(hook)

def attempt(root, steps):
    global left
    left = steps
    try:
        replace_files(root, CONTENTS)
    except (KeyboardInterrupt, GeneratorError) as error:
        assert isinstance(error, KeyboardInterrupt) == (how == "is interrupted"), error
        return "raised"
    finally:
        done, left = left >= 0, -1
    return "never came to it" if done else "passed over"

for steps in range(200):
    root = lay_out(folder / str(steps))
    if how == "dies":
        child = os.fork()
        if not child:
            attempt(root, steps)
            os._exit(0)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        undone = undo_interrupted(root)
        outcome = "raised" if ended else "never came to it"
        assert not undone or ended
        after = {**AFTER, "package/gone": b"a folder"} if (root / "package/gone").exists() else AFTER
        assert tree(root) == BEFORE or not undone and tree(root) == after, (steps, tree(root))
    else:
        outcome = attempt(root, steps)
        assert tree(root) == (BEFORE if outcome == "raised" else AFTER), (steps, outcome, tree(root))
    if outcome == "never came to it":
        break
print(steps)
"""


@pytest.mark.parametrize("how", ["is interrupted", "fails", "is full", "dies"])
def test_at_whatever_step_a_run_breaks_off_the_files_are_as_before(how: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", AT_EACH_STEP, how, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 15  # steps


def test_what_cannot_be_put_back_is_kept_and_tried_again(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    (root / WORKSPACE).mkdir()
    (root / WORKSPACE / "0.old").write_bytes(b"old")
    (root / "specs/a.yaml").unlink()
    (root / "specs/a.yaml").mkdir()
    journal = '{"entries": [{"target": "specs/a.yaml", "existed": true}], "new_folders": []}'
    (root / WORKSPACE / "journal.json").write_text(journal, encoding="utf-8")
    with pytest.raises(GeneratorError, match="cannot be put back: Is a directory") as caught:
        undo_interrupted(root)
    assert f"{WORKSPACE}/ holds what was there before" in str(caught.value)
    (root / "specs/a.yaml").rmdir()
    assert undo_interrupted(root) is True
    assert tree(root) == BEFORE
