"""Puts finished files in place, all of them or none, and tells how a tree differs from them."""

from __future__ import annotations

import shutil
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


def put_in_place(wanted: dict[Path, bytes], folder: Path) -> list[Difference]:
    """Make `folder` hold exactly `wanted`; files that are right already are not touched.

    Gives what had to change. New content is complete on disk before the first file is replaced.
    """
    changes = differences(wanted, folder)
    staging = folder / ".staging"
    shutil.rmtree(staging, ignore_errors=True)
    try:
        for change in changes:
            if change.how != "left over":
                target = staging / change.file
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(wanted[change.file])
        for change in changes:
            target = folder / change.file
            if change.how == "left over":
                target.unlink()
                _drop_empty_folders(target.parent, folder)
            else:
                target.parent.mkdir(parents=True, exist_ok=True)
                (staging / change.file).replace(target)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return changes


def _drop_empty_folders(folder: Path, top: Path) -> None:
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
