"""Finished packages in memory, and what has to change in the repository for it to hold them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.overlays.premise_records import PREMISES, Premises
from generator.registry import Api
from generator.writing import lockfile
from generator.writing.folder_contents import differences


@frozen
class GeneratedPackage:
    """A finished package, not yet in place.

    Attributes:
        api: What it was made for.
        files: Its files by path relative to its own folder.
        warnings: What a maintainer should know.
        operation_count: How many operations it offers.
        lock: Its entry in the lock file.
        premises: On what its overlays rest.
    """

    api: Api
    files: dict[Path, bytes]
    warnings: tuple[str, ...]
    operation_count: int
    lock: dict[str, Any]
    premises: Premises


def package_contents(packages: Collection[GeneratedPackage], root: Path) -> dict[Path, bytes | None]:
    """What `replacement.replace_files` has to do below `root` for it to hold exactly these packages.

    The premises of their overlays belong to them.
    """
    contents: dict[Path, bytes | None] = {
        Path("generated") / package.api.distribution / change.file: package.files.get(change.file)
        for package in packages
        for change in differences(package.files, root / "generated" / package.api.distribution)
    }
    for package in packages:
        if not premises_are_recorded(package, root):
            contents[package.api.overlays / PREMISES] = package.premises.text().encode()
    return contents


def premises_are_recorded(package: GeneratedPackage, root: Path) -> bool:
    """Whether the repository has the premises of a package's overlays as they are."""
    file = root / package.api.overlays / PREMISES
    return file.is_file() and file.read_text(encoding="utf-8") == package.premises.text()


def lock_of(packages: Iterable[GeneratedPackage], root: Path, *, whole: bool = False) -> str:
    """The lock file with these packages in it, and unless they are the whole, with the present entries of others."""
    entries = {} if whole else lockfile.entries(root)
    entries.update({package.api.name: package.lock for package in packages})
    return lockfile.lock_text(entries)
