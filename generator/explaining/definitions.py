"""Finds the lines of a generated package on which things are defined, and the templates that wrote them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from generator.registry import Api

_TEMPLATES = {
    "api": "api.py.jinja",
    "variants": "variants.py.jinja",
    "requests": "requests.py.jinja",
    "resources": "resource.py.jinja",
}


@frozen
class Definition:
    """A line of a generated file.

    Attributes:
        what: The definition there, such as `Batches.send(to)`.
        file: Relative to the repository.
        line: From 1; None if the file, as it is now, has no such definition.
        template: What wrote the file, relative to the repository.
    """

    what: str
    file: Path
    line: int | None
    template: str


class Definitions:
    """The definitions in the package of an API as it stands in `generated/`.

    Args:
        api: The registry entry.
        root: The repository.
    """

    def __init__(self, api: Api, root: Path) -> None:
        self._root = root
        self._folder = Path("generated") / api.distribution / "src" / api.package
        self._lines: dict[Path, dict[str, int]] = {}

    def find(self, module: str, *names: str, template: str | None = None) -> Iterator[Definition]:
        """The places of definitions.

        Args:
            module: Path of the file inside the package, without `.py`.
            names: The definitions, as `definitions` names them.
            template: The template, where the module's folder does not tell.
        """
        file = self._folder / f"{module}.py"
        if file not in self._lines:
            path = self._root / file
            self._lines[file] = definitions(path.read_text(encoding="utf-8")) if path.exists() else {}
        wrote = template or _TEMPLATES[module.partition("/")[0]]
        for name in names:
            yield Definition(name, file, self._lines[file].get(name), f"generator/writing/templates/{wrote}")


def definitions(code: str) -> dict[str, int]:
    """The lines on which a generated module defines something.

    Classes, functions, constants and fields go by their dotted names, arguments and what a constant lists by the name
    in brackets behind: `Batches`, `Batches.send(to)`, `SEND(to)`, `Batch.created_at`.
    """
    found: dict[str, int] = {}
    _define(ast.parse(code).body, "", found)
    return found


def _define(body: list[ast.stmt], prefix: str, found: dict[str, int]) -> None:
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found[prefix + node.name] = node.lineno
            for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
                found[f"{prefix}{node.name}({argument.arg})"] = argument.lineno
        elif isinstance(node, ast.ClassDef):
            found[prefix + node.name] = node.lineno
            _define(node.body, f"{prefix}{node.name}.", found)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name):
                found[prefix + target.id] = node.lineno
                if node.value is not None:
                    _list(node.value, prefix + target.id, found)


def _list(value: ast.expr, name: str, found: dict[str, int]) -> None:
    """The items of a constant that begin with a text, and texts in brackets."""
    for node in ast.walk(value):
        first = node.args[0] if isinstance(node, ast.Call) and node.args else None
        if isinstance(node, ast.Subscript):
            texts: list[ast.expr] = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        elif isinstance(node, ast.Dict):
            texts = [key for key in node.keys if key is not None]
        else:
            texts = [first] if first is not None else []
        for text in texts:
            if isinstance(text, ast.Constant) and isinstance(text.value, (str, int)):
                found.setdefault(f"{name}({text.value})", text.lineno)
