"""What has to change in the repository for it to hold finished packages."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator import lockfile
from generator.generation import GeneratedPackage, template_digests
from generator.output import differences


def package_contents(packages: Iterable[GeneratedPackage], root: Path) -> dict[Path, bytes | None]:
    """What `replacement.replace_files` has to do below `root` for it to hold exactly these packages."""
    return {
        Path("generated") / package.api.distribution / change.file: package.files.get(change.file)
        for package in packages
        for change in differences(package.files, root / "generated" / package.api.distribution)
    }


def lock_of(packages: Iterable[GeneratedPackage], root: Path, *, whole: bool = False) -> str:
    """The lock file with these packages in it, and unless they are the whole, with the present entries of others."""
    entries = {} if whole else lockfile.entries(root)
    entries.update({package.api.name: package.lock for package in packages})
    return lockfile.lock_text(entries, template_digests())
