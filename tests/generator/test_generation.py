"""A further API needs no Python; the same inputs give the same bytes; drift is told."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import openapi_python_client
import pytest

from tests.generator.small_repository import ROOT, SmallRepository, document

USE = """
from datetime import date
from sinchkit_core import NULL
from sinchkit_notes import Notes
from sinchkit_notes.models import Note
from sinchkit_notes.requests import notes
request = notes.create(text="Milk", colour="blue", due=date(2030, 1, 31), from_=NULL, parent={"id": "1", "text": "x"})
print(request.method, request.path, request.body)
print(Note.from_dict({"id": "1", "text": "Milk", "colour": "green", "from": None, "new": 1}))
print(Notes.notes.func.__annotations__)
"""


def test_a_further_api_needs_no_python(repository: SmallRepository) -> None:
    done = repository.generate()
    assert done.returncode == 0, done.stderr
    assert (
        done.stdout
        == f"sinchkit-notes: 2 operations, {len(repository.files())} files, {len(repository.files())} files changed\n"
    )
    assert repository.python(USE).splitlines() == [
        "POST /v1/{account}/notes {'text': 'Milk', 'colour': 'blue', 'due': '2030-01-31', 'from': None,"
        " 'parent': {'id': '1', 'text': 'x'}}",
        "Note(id='1', text='Milk', colour='green', additional_properties={'new': 1})",
        "{'return': 'NotesResource'}",
    ]


def test_the_same_inputs_give_the_same_bytes(repository: SmallRepository, tmp_path: Path) -> None:
    assert repository.generate(hash_seed="1").returncode == 0
    first = repository.files()
    other = SmallRepository(tmp_path / "elsewhere")
    assert other.generate(hash_seed="4242").returncode == 0
    assert other.files() == first
    lock = (repository.root / "generator/lock.json").read_bytes()
    assert (other.root / "generator/lock.json").read_bytes() == lock


def test_files_that_are_right_are_not_rewritten(generated: SmallRepository) -> None:
    repository = generated
    before = {path: path.stat().st_mtime_ns for path in repository.package.rglob("*") if path.is_file()}
    done = repository.generate()
    assert "nothing changed" in done.stdout
    assert {path: path.stat().st_mtime_ns for path in repository.package.rglob("*") if path.is_file()} == before


def test_drift_is_told_file_by_file(generated: SmallRepository) -> None:
    repository = generated
    assert repository.generate("--check").returncode == 0
    source = repository.package / "src/sinchkit_notes"
    (source / "api.py").write_text("edited = True\n", encoding="utf-8")
    (source / "models/note.py").unlink()
    (source / "leftover.py").touch()
    done = repository.generate("--check")
    assert done.returncode == 3
    folder = "generated/sinchkit-notes/src/sinchkit_notes"
    assert done.stderr.splitlines() == [
        f"changed: {folder}/api.py",
        f"left over: {folder}/leftover.py",
        f"missing: {folder}/models/note.py",
        "generated/ is not what its sources give; run: make generate",
    ]
    assert (source / "api.py").read_text(encoding="utf-8") == "edited = True\n"
    assert repository.generate().returncode == 0
    assert repository.generate("--check").returncode == 0
    assert not (source / "leftover.py").exists()


def test_a_changed_input_is_drift_even_if_the_package_stays(generated: SmallRepository) -> None:
    repository = generated
    overlay = repository.root / "overlays/notes/10-operations.yaml"
    overlay.write_text("# A remark.\n" + overlay.read_text(encoding="utf-8"), encoding="utf-8")
    done = repository.generate("--check")
    assert done.returncode == 3
    assert "changed: generator/lock.json" in done.stderr


def test_a_model_that_goes_takes_its_file_along(generated: SmallRepository) -> None:
    repository = generated
    data = document()
    data["components"]["schemas"]["Note"]["title"] = "Remark"
    repository.write_document(data)
    assert repository.generate().returncode == 0
    models = {path.name for path in (repository.package / "src/sinchkit_notes/models").iterdir()}
    assert "remark.py" in models
    assert "note.py" not in models


def test_an_unknown_api_is_a_usage_error(repository: SmallRepository) -> None:
    done = repository.generate("telegrams")
    assert done.returncode == 2
    assert "unknown API telegrams; generator/apis.yaml has notes" in done.stderr


def test_the_committed_packages_are_what_their_sources_give() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_committed_package_holds_no_parser_objects_and_no_dates() -> None:
    for path in (ROOT / "generated").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# Generated from specs/"), path
        assert "object at 0x" not in text, path
        assert "UntrustedString" not in text, path
        assert not re.search(r"\bUNSET\b", text), path


@pytest.mark.parametrize("name", ["model", "literal_enum", "models_init", "package_init"])
def test_the_templates_that_ours_replace_have_not_moved_on(name: str) -> None:
    import hashlib

    original = Path(openapi_python_client.__file__).parent / "templates" / f"{name}.py.jinja"
    ours = (ROOT / "generator/writing/templates" / f"{name}.py.jinja").read_text(encoding="utf-8")
    recorded = re.search(r"Original: sha256 ([0-9a-f]{64})", ours)
    assert recorded is not None
    actual = hashlib.sha256(original.read_bytes()).hexdigest()
    assert recorded[1] == actual, (
        f"openapi-python-client's {name}.py.jinja changed: compare it with ours, then note its sha256"
    )


def test_no_other_template_replaces_one_of_the_parsers() -> None:
    originals = {path.name for path in (Path(openapi_python_client.__file__).parent / "templates").rglob("*.jinja")}
    ours = {path.name for path in (ROOT / "generator/writing/templates").rglob("*.jinja")}
    assert ours & originals == {f"{name}.py.jinja" for name in ("model", "literal_enum", "models_init", "package_init")}
