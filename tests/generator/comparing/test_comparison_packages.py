"""What two versions of a generated package are found to differ in for those who import it, and whom it breaks."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import griffe
import pytest

from generator.comparing.changes import ApiChange
from generator.comparing.packages.package_comparison import compare_packages
from generator.comparing.packages.type_compatibility import Types
from generator.comparing.version_bumps import Bump, bump, version_of
from generator.errors import GeneratorError
from tests.generator.small_repository import SmallRepository

Compare = Callable[..., list[str]]


def told(change: ApiChange) -> str:
    values = " -> ".join(str(one) for one in (change.before, change.after) if one is not None)
    text = f"{change.path}: {change.what} {change.kind}" + (f": {values}" if values else "")
    return f"! {text}" if change.breaking else text


def edited(package: Path, *edits: tuple[str, str, str]) -> None:
    """Replace text, by regular expression, in files of a package; each edit must find something."""
    for file, before, after in edits:
        path = package / "src/sinchkit_notes" / file
        text, count = re.subn(before, after, path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert count, (file, before)
        path.write_text(text, encoding="utf-8")


@pytest.fixture
def compare(finished: SmallRepository, tmp_path: Path) -> Compare:
    """How the package of notes differs for users once it was edited."""

    def after(*edits: tuple[str, str, str]) -> list[str]:
        new = tmp_path / "new"
        shutil.copytree(finished.package, new, ignore=shutil.ignore_patterns("__pycache__"))
        edited(new, *edits)
        return [told(change) for change in compare_packages(finished.package, new)]

    return after


def everywhere(before: str, after: str) -> list[tuple[str, str, str]]:
    """The same edit in the resource and in the builders of requests."""
    return [("resources/notes.py", before, after), ("requests/notes.py", before, after)]


TEXT = r"text: str,"
BLUE = '    "blue",\n'


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([], []),
        (everywhere(TEXT, "text: str, size: int,"), ["! notes.create(size): argument added: required"]),
        (everywhere(TEXT, "text: str, size: int | None = None,"), ["notes.create(size): argument added: optional"]),
        (everywhere(TEXT, "text: str | int,"), ["notes.create(text): argument changed: str -> str | int"]),
        (everywhere(TEXT, "text: bytes,"), ["! notes.create(text): argument changed: str -> bytes"]),
        (everywhere(TEXT, "text: str | None = None,"), ["notes.create(text): argument changed: required -> optional"]),
        (everywhere(TEXT, "body_text: str,"), ["! notes.create(text): argument renamed: text -> body_text"]),
        (everywhere(TEXT, ""), ["! notes.create(text): argument removed"]),
        (
            everywhere(r"page: int \| None = None", "page: int | None = 1"),
            ["! notes.list(page): argument changed: None when absent -> 1 when absent"],
        ),
        (
            [("requests/notes.py", "max_length=500", "max_length=400")],
            ["! notes.create(text): limit changed: max_length 500 -> max_length 400"],
        ),
        (
            [("requests/notes.py", "max_length=500", "max_length=600")],
            ["notes.create(text): limit changed: max_length 500 -> max_length 600"],
        ),
        (
            [("models/note.py", r"    id: str = _field\(", "    id: str | None = _field(default=None, ")],
            ["! models.Note.id: field changed: required -> optional"],
        ),
        (
            [("models/note.py", "    text: str = ", "    size: int = _field(default=3)\n    text: str = ")],
            ["models.Note.size: field added: optional"],
        ),
        ([("models/note.py", "    id: str = [^\n]*\n", "")], ["! models.Note.id: field removed"]),
        ([("models/colour.py", BLUE, f'{BLUE}    "red",\n')], ["models.Colour: value added: 'red'"]),
        ([("models/colour.py", BLUE, "")], ["! models.Colour: value removed: 'blue'"]),
        (
            [("models/note_page.py", "list\\[Note\\]", "tuple[Note, ...]")],
            ["! models.NotePage.notes: field changed: list[Note] -> tuple[Note, ...]"],
        ),
        (
            [("resources/notes.py", r"-> Note:", "-> Note | None:")],
            ["! notes.create(): result changed: Note -> Note | None"],
        ),
        (
            [("resources/notes.py", r"async def create", "def create")],
            ["! resources.notes.AsyncNotes.create: method changed: awaited -> not awaited"],
        ),
        (
            [
                (file, r"\bNotePage\b", "ListOfNotes")
                for file in ("resources/notes.py", "requests/notes.py", "models/note_page.py")
            ],
            ["! models.NotePage: model renamed: NotePage -> ListOfNotes"],
        ),
        (
            [*everywhere(r"\bcreate\b", "make"), ("requests/notes.py", "CREATE", "MAKE")],
            ["! notes.create: method renamed: create -> make"],
        ),
        (
            [("api.py", r"(def|import_module|\.)(\s*)notes\b", r"\1\2entries")],
            ["! notes: resource removed", "entries: resource added"],
        ),
    ],
)
def test_what_users_of_the_package_notice(
    compare: Compare, edits: list[tuple[str, str, str]], expected: list[str]
) -> None:
    assert compare(*edits) == expected


def test_a_resource_that_came_or_went_is_told_with_its_methods(finished: SmallRepository, tmp_path: Path) -> None:
    new = tmp_path / "new"
    shutil.copytree(finished.package, new, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in ("resources", "requests"):
        (new / "src/sinchkit_notes" / folder / "notes.py").unlink()
    edited(new, ("api.py", r"    @kept_property\n    def notes.*?\n\n        return \w+\(self._executor\)\n", ""))
    methods = ["notes", "notes.create", "notes.list"]
    for packages, kind in (((finished.package, new), "removed"), ((new, finished.package), "added")):
        found = compare_packages(*packages)
        assert sorted(one.path for one in found) == methods
        assert {(one.kind, one.breaking) for one in found} == {(kind, kind == "removed")}


def test_all_that_griffe_finds_breaking_is_found(finished: SmallRepository, tmp_path: Path) -> None:
    new = tmp_path / "new"
    shutil.copytree(finished.package, new, ignore=shutil.ignore_patterns("__pycache__"))
    edited(
        new,
        *everywhere(TEXT, "text: str = '', size: int,"),
        *everywhere(r"page: int \| None = None", "page: int | None = 1"),
        ("resources/notes.py", r"def list\(", "def every("),
        ("resources/notes.py", r"\(Resource\)", ""),
        ("models/note.py", "    id: str = [^\n]*\n", ""),
    )
    packages = [
        griffe.load("sinchkit_notes", search_paths=[path / "src"], allow_inspection=False)
        for path in (finished.package, new)
    ]
    ours = "\n".join(told(one) for one in compare_packages(finished.package, new) if one.breaking)
    for breakage in griffe.find_breaking_changes(*packages):
        assert breakage.obj.name.lower() in ours, breakage.kind
    assert "! notes: resource changed: based on Resource -> based on nothing" in ours


def test_nothing_of_the_packages_is_run(generated: SmallRepository) -> None:
    init = generated.package / "src/sinchkit_notes/__init__.py"
    init.write_text(init.read_text(encoding="utf-8") + "\nraise SystemExit('run')\n", encoding="utf-8")
    assert compare_packages(generated.package, generated.package) == []


@pytest.mark.parametrize("text", [None, "def ("])
def test_what_is_no_package_is_refused(text: str | None, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "src/notes").mkdir(parents=True)
        (tmp_path / "src/notes/__init__.py").write_text(text, encoding="utf-8")
    with pytest.raises(GeneratorError):
        compare_packages(tmp_path, tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "relation"),
    [
        ("str", "str | None", "WIDER"),
        ("list[int]", "list[float]", "WIDER"),
        ("Literal['a', 'b']", "Literal['a']", "NARROWER"),
        ("Literal['a']", "str", "WIDER"),
        ("Colour", "Colour | str", "WIDER"),
        ("Colour", "str", "WIDER"),
        ("Note | Page", "Page | Note", "SAME"),
        ("Either", "Note | Page", "SAME"),
        ("dict[str, Note]", "dict[str, Page]", "OTHER"),
        ("Pages[Note, Page]", "Pages[Note | None, Page]", "WIDER"),
        ("datetime", "Any", "WIDER"),
    ],
)
def test_types_are_compared_by_what_fits_into_them(old: str, new: str, relation: str) -> None:
    aliases = {"Colour": "Literal['yellow', 'blue']", "Either": "Note | Page"}
    assert Types(aliases, aliases).relation(old, new).name == relation
    reverse = {"WIDER": "NARROWER", "NARROWER": "WIDER"}.get(relation, relation)
    assert Types(aliases, aliases).relation(new, old).name == reverse


BREAKING, ADDED = (
    ApiChange(kind="added", what="argument", path="notes.create(size)", breaking=one) for one in (True, False)
)


@pytest.mark.parametrize(
    ("version", "changes", "reworded", "level", "following"),
    [
        ("0.1.0", [ADDED, BREAKING], True, "minor", "0.2.0"),
        ("0.1.4", [ADDED], True, "patch", "0.1.5"),
        ("1.2.3", [BREAKING], True, "major", "2.0.0"),
        ("1.2.3", [ADDED], True, "minor", "1.3.0"),
        ("1.2.3", [], True, "patch", "1.2.4"),
        ("1.2.3", [], False, "none", "1.2.3"),
    ],
)
def test_the_version_that_follows(
    version: str, changes: list[ApiChange], reworded: bool, level: str, following: str
) -> None:
    found = bump(version, changes, reworded=reworded)
    assert isinstance(found, Bump)
    assert (found.level, found.new) == (level, following)


def test_a_version_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="three numbers"):
        bump("1.2", [], reworded=False)
    with pytest.raises(GeneratorError, match="no version"):
        version_of(tmp_path)


@pytest.mark.parametrize(
    ("known", "told_of"),
    [
        ("Circle | UnknownShape", "models.Shape: variant added: Square"),
        ("Circle | UnknownCircle", "! models.Shape: variant added: Square"),  # a kind of circle, not of the newer ones
    ],
)
def test_a_new_variant_breaks_readers_of_a_closed_union_alone(known: str, told_of: str, tmp_path: Path) -> None:
    for version, union in (("old", known), ("new", f"{known} | Square")):
        models = tmp_path / version / "src/shapes/models"
        models.mkdir(parents=True)
        for file, text in (
            (models.parent / "__init__.py", ""),
            (models / "__init__.py", ""),
            (models / "shape.py", f"from typing import TypeAlias\n\nShape: TypeAlias = {union}\n"),
        ):
            file.write_text(text, encoding="utf-8")
    assert [told(one) for one in compare_packages(tmp_path / "old", tmp_path / "new")] == [told_of]
