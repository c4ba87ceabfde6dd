"""The rooms of the tree: each says what it is for, none is too full, and imports never lead in a circle."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.module_trees import ROOT, TREES, ModuleTree, refuse_cycles

GENERATOR = TREES[0]
MOST_MODULES = 15
ROOMS = [folder for tree in TREES for folder in tree.rooms]
FULL = {
    ROOT / "src/sinchkit/emulator": "it becomes a distribution of its own",
}


def named(folder: Path) -> str:
    return folder.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("tree", TREES, ids=str)
def test_modules_do_not_import_each_other_in_a_circle(tree: ModuleTree) -> None:
    refuse_cycles(tree.imported_modules())


def test_rooms_of_the_generator_do_not_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {}
    for name, imported in GENERATOR.imported_modules().items():
        graph.setdefault(room(name), set()).update({room(one) for one in imported} - {room(name)})
    refuse_cycles(graph)


def room(name: str) -> str:
    """The room of a module: `generator.reading`, or the module itself if it is in none."""
    return ".".join(name.split(".")[:2])


@pytest.mark.parametrize("folder", ROOMS, ids=named)
def test_a_room_says_what_it_is_for(folder: Path) -> None:
    assert ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8")))


@pytest.mark.parametrize("folder", [one for one in GENERATOR.rooms if one != GENERATOR.folder], ids=named)
def test_a_room_of_the_generator_says_what_comes_in_and_what_goes_out(folder: Path) -> None:
    docstring = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""
    assert "\nIn: " in docstring
    assert " Out: " in docstring.replace("\n", " ")


@pytest.mark.parametrize("folder", [one for one in ROOMS if one not in FULL], ids=named)
def test_a_room_has_few_modules(folder: Path) -> None:
    assert len(list(folder.glob("*.py"))) <= MOST_MODULES


@pytest.mark.parametrize("tree", TREES, ids=str)
def test_every_module_is_in_a_room(tree: ModuleTree) -> None:
    assert [name for name, file in tree.modules.items() if not (file.parent / "__init__.py").exists()] == []


def test_a_circle_and_a_note_on_one_are_seen(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    (tmp_path / "house/__init__.py").touch()
    (tmp_path / "house/one.py").write_text("def late():\n    from .two import b\n", encoding="utf-8")
    (tmp_path / "house/two.py").write_text("import house.one\n", encoding="utf-8")
    tree = ModuleTree(tmp_path / "house", tmp_path)
    with pytest.raises(pytest.fail.Exception, match=r"house\.\w+ imports house\.\w+ imports house\.\w+"):
        refuse_cycles(tree.imported_modules())
    (tmp_path / "house/two.py").write_text("import house.one  # circular: for the types of `late`\n", encoding="utf-8")
    refuse_cycles(tree.imported_modules())
