"""The rooms of the generator: each says what it is for, none is too full, and imports never lead in a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.generator.document_support import ROOT

GENERATOR = ROOT / "generator"
ROOMS = sorted(file.parent for file in GENERATOR.rglob("__init__.py"))
MOST_MODULES = 15


def module(file: Path) -> str:
    """The import name of a file, without `__init__`."""
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


MODULES = {module(file): file for file in GENERATOR.rglob("*.py")}


def imports(name: str, file: Path) -> Iterator[str]:
    """The generator's modules that a module imports, in functions and under TYPE_CHECKING too."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name}: relative import"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else str(node.module)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def room(name: str) -> str:
    """The room of a module: `generator.reading`, or the module itself if it is in none."""
    return ".".join(name.split(".")[:2])


def imported_modules() -> dict[str, set[str]]:
    return {name: {one for one in imports(name, file) if one in MODULES} for name, file in MODULES.items()}


def refuse_cycles(graph: dict[str, set[str]]) -> None:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    refuse_cycles(imported_modules())


def test_rooms_do_not_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {}
    for name, imported in imported_modules().items():
        graph.setdefault(room(name), set()).update({room(one) for one in imported} - {room(name)})
    refuse_cycles(graph)


@pytest.mark.parametrize("folder", ROOMS, ids=lambda one: one.relative_to(ROOT).as_posix())
def test_a_room_says_what_comes_in_and_what_goes_out(folder: Path) -> None:
    docstring = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""
    assert docstring
    assert folder == GENERATOR or ("\nIn: " in docstring and " Out: " in docstring.replace("\n", " "))


@pytest.mark.parametrize("folder", ROOMS, ids=lambda one: one.relative_to(ROOT).as_posix())
def test_a_room_has_few_modules(folder: Path) -> None:
    assert len(list(folder.glob("*.py"))) <= MOST_MODULES


def test_every_module_is_in_a_room() -> None:
    assert [name for name, file in MODULES.items() if not (file.parent / "__init__.py").exists()] == []
