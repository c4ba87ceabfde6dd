"""Tells how a folder differs from the files that it ought to hold."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

IGNORED = {"__pycache__"}


@frozen
class Difference:
    """How one file differs: ``missing``, ``changed`` or ``left over``."""

    file: Path
    how: str


def files_below(folder: Path) -> dict[Path, bytes]:
    """The files below `folder` by relative path, without caches and what installers leave."""
    return {
        path.relative_to(folder): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part in IGNORED or part.endswith(".egg-info") for part in path.parts)
    }


def differences(wanted: dict[Path, bytes], folder: Path) -> list[Difference]:
    """What would have to change below `folder` for it to hold exactly `wanted`."""
    present = files_below(folder) if folder.exists() else {}
    found = [Difference(path, "missing") for path in wanted.keys() - present.keys()]
    found += [Difference(path, "left over") for path in present.keys() - wanted.keys()]
    found += [Difference(path, "changed") for path in wanted.keys() & present.keys() if wanted[path] != present[path]]
    return sorted(found, key=lambda one: one.file)
