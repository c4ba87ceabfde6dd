"""Checks of a finished package before anybody gets it: it can be imported, and it is what its sources give."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.errors import GeneratorError

_IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
    for name in getattr(sys.modules[module.name], "__all__", ()):
        getattr(sys.modules[module.name], name)
"""
_SOURCES = Path(__file__).parents[2]


def check_package(root: Path, distribution: str, package: str) -> None:
    """Import every module of a package, warnings being errors, and make the package once more to compare.

    Both happen in processes of their own: one must not load this code, the other not share the order of its sets.

    Args:
        root: A repository with the package in place, its lock file included.
        distribution: The name of the package's folder.
        package: Its import name.

    Raises:
        GeneratorError: A module cannot be imported, or the second package is another one.
    """
    source = root / "generated" / distribution / "src"
    core = _SOURCES / "core/src"
    path = os.pathsep.join([str(source), str(core), *filter(None, [os.environ.get("PYTHONPATH")])])
    isolated = [sys.executable, "-B", "-W", "error", "-c"]
    with (
        tempfile.TemporaryDirectory(prefix="import-") as elsewhere,
        _started([*isolated, _IMPORT_EVERYTHING, package], Path(elsewhere), path) as importing,
        _started([sys.executable, "-m", "generator", "--check", "--root", str(root)], _SOURCES) as generating,
    ):
        _, import_problems = importing.communicate()
        _, drift = generating.communicate()
    if importing.returncode:
        # The last line says what, those before it where.
        raise GeneratorError(
            f"the new package cannot be imported:\n{import_problems.strip()}".replace(f"{root}{os.sep}", ""),
            hint="a name or default in the document leads to code that does not work; put it right in an overlay",
        )
    if generating.returncode:
        raise GeneratorError(
            f"the same inputs give another package the second time:\n{drift.strip()}",
            hint="something in the generator depends on more than its inputs; this is its fault, not the document's",
        )


def _started(command: list[str], folder: Path, path: str | None = None) -> subprocess.Popen[str]:
    environment = dict(os.environ) if path is None else {**os.environ, "PYTHONPATH": path}
    return subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
