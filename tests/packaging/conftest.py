"""The artefacts, built once from a copy of this checkout."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = ("sinchkit", "_sinchkit", "__editable__")


def copied(folder: Path) -> Path:
    """A copy of the sources, in a folder with a space in its path."""
    copy = folder / "a checkout"
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", ".git", ".venv", ".*_cache", ".hypothesis")
    return shutil.copytree(ROOT, copy, ignore=ignored)


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources, so that nothing is built into this checkout."""
    return copied(tmp_path_factory.mktemp("clone"))


@pytest.fixture
def copy_of_this_checkout(tmp_path: Path) -> Path:
    """A copy for one test alone."""
    return copied(tmp_path)


@pytest.fixture(scope="session")
def artefacts(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source distribution of each package, and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("artefacts")
    command = [sys.executable, "-m", "uv", "build", "--quiet", "--all-packages", "--python", sys.executable]
    done = subprocess.run(
        [*command, "--out-dir", str(folder)], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def third_party() -> Callable[[Path], None]:
    """Links what is installed here, other than our own packages and all metadata, into a folder."""
    installed = Path(sysconfig.get_path("purelib"))

    def link(folder: Path) -> None:
        for path in installed.iterdir():
            if not path.name.startswith(OURS) and not path.name.endswith((".dist-info", ".pth")):
                (folder / path.name).symlink_to(path)

    return link
