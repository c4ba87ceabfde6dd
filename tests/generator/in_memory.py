"""Generation in this process, for tests that need many packages or look at them as values."""

from __future__ import annotations

import ast
import json
import tempfile
from pathlib import Path
from typing import Any

from generator.generation import generate
from generator.registry import load_registry
from generator.writing.generated_package import GeneratedPackage
from tests.generator.small_repository import SmallRepository


def generated_package(data: dict[str, Any]) -> GeneratedPackage:
    """The package of the small repository's API when `data`, as JSON, describes it."""
    with tempfile.TemporaryDirectory(prefix="in-memory-") as folder:
        root = Path(folder) / "repository"
        SmallRepository(root)
        (root / "specs/notes.json").write_text(json.dumps(data), encoding="utf-8")
        registry = root / "generator/apis.yaml"
        registry.write_text(registry.read_text("utf-8").replace("notes.yaml", "notes.json"), encoding="utf-8")
        return generate(load_registry(root)["notes"], root)


def modules(package: GeneratedPackage) -> dict[str, ast.Module]:
    """The syntax trees of a package's modules, by path below its source folder."""
    top = Path("src") / package.api.package
    return {
        path.relative_to(top).as_posix(): ast.parse(content.decode())
        for path, content in package.files.items()
        if path.suffix == ".py"
    }


def texts(tree: ast.AST) -> list[str]:
    """All string constants in a tree, docstrings included."""
    return [one.value for one in ast.walk(tree) if isinstance(one, ast.Constant) and isinstance(one.value, str)]
