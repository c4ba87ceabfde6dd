"""The version that follows from what changed, by semantic versioning."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from pathlib import Path
from typing import Any, Literal

from attrs import asdict, frozen

from generator.comparing.changes import ApiChange
from generator.errors import GeneratorError

Level = Literal["none", "patch", "minor", "major"]

RULE = "before 1.0.0 what breaks users is a minor release and all else a patch; from then on semantic versioning"

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+).*")


@frozen
class Bump:
    """How far the version moves.

    Attributes:
        level: Which of its numbers counts up.
        old: The version before.
        new: The version that follows; the same if nothing changed.
        reason: Why, for people.
    """

    level: Level
    old: str
    new: str
    reason: str

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return asdict(self)


def bump(version: str, changes: Collection[ApiChange], *, reworded: bool) -> Bump:
    """The version that follows from changes to a package.

    Args:
        version: The present one, `major.minor.patch`.
        changes: What changed for users.
        reworded: Whether the package differs at all, such as in docstrings or limits.

    Raises:
        GeneratorError: The version is not of three numbers.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise GeneratorError(f"the version {version!r} is not of three numbers", hint="write it as 1.2.3")
    major, minor, patch = map(int, found.groups())
    breaking = sum(change.breaking for change in changes)
    level: Level
    if breaking:
        level, reason = ("minor" if major == 0 else "major"), f"breaking changes: {breaking}"
    elif changes:
        level, reason = ("patch" if major == 0 else "minor"), f"changes, none of them breaking: {len(changes)}"
    elif reworded:
        level, reason = "patch", "same interface, other text or limits"
    else:
        level, reason = "none", "the package is the same"
    steps = {
        "major": f"{major + 1}.0.0",
        "minor": f"{major}.{minor + 1}.0",
        "patch": f"{major}.{minor}.{patch + 1}",
        "none": version,
    }
    return Bump(level, version, steps[level], reason)


def version_of(distribution: Path) -> str:
    """The version in a distribution's `pyproject.toml`.

    Raises:
        GeneratorError: There is none.
    """
    file = distribution / "pyproject.toml"
    try:
        return str(tomllib.loads(file.read_text(encoding="utf-8"))["project"]["version"])
    except (OSError, ValueError, KeyError):
        raise GeneratorError("no version is to be found", file=file, hint="generate the package first") from None
