"""Python files below a folder as a graph of imports, for the tests that keep the tree easy to enter."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from attrs import frozen

ROOT = Path(__file__).parents[1]
_NOTE = "# circular: "


@frozen
class ModuleTree:
    """A package in the tree.

    Attributes:
        folder: Its folder.
        source: The folder that its import name begins in.
    """

    folder: Path
    source: Path

    def __str__(self) -> str:
        return self.folder.relative_to(ROOT).as_posix()

    @property
    def modules(self) -> dict[str, Path]:
        """All its modules: the files by import name."""
        return {self.name_of(file): file for file in self.folder.rglob("*.py")}

    @property
    def rooms(self) -> list[Path]:
        """The folders of its packages."""
        return sorted(file.parent for file in self.folder.rglob("__init__.py"))

    def name_of(self, file: Path) -> str:
        """The import name of a file."""
        return ".".join(file.relative_to(self.source).with_suffix("").parts).removesuffix(".__init__")

    def imported_modules(self) -> dict[str, set[str]]:
        """What each module imports of the tree, in functions and under TYPE_CHECKING too, but for imports with a note.

        A note is a comment on the line, ``# circular: `` and the reason.
        """
        modules = self.modules
        return {
            name: {one for one in _imports(name, file, {*modules}) if one in modules and one != name}
            for name, file in modules.items()
        }


TREES = (
    ModuleTree(ROOT / "generator", ROOT),
    ModuleTree(ROOT / "src/sinchkit", ROOT / "src"),
    ModuleTree(ROOT / "core/src/sinchkit_core", ROOT / "core/src"),
)


def refuse_cycles(graph: dict[str, set[str]]) -> None:
    """Fail if following the graph leads in a circle."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def _imports(name: str, file: Path, modules: set[str]) -> Iterator[str]:
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Import | ast.ImportFrom) or any(
            _NOTE in line for line in lines[node.lineno - 1 : node.end_lineno]
        ):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
            continue
        module = _absolute(name, file, node)
        for alias in node.names:
            whole = f"{module}.{alias.name}"
            yield whole if whole in modules else module


def _absolute(name: str, file: Path, node: ast.ImportFrom) -> str:
    if not node.level:
        return str(node.module)
    parts = name.split(".") if file.name == "__init__.py" else name.split(".")[:-1]
    return ".".join([*parts[: len(parts) - node.level + 1], *([node.module] if node.module else [])])
