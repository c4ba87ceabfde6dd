"""Formats generated code with the pinned ruff, which leaves no unused import behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from generator.errors import GeneratorError

WIDTH = 110
_CONFIGURATION = Path(__file__).resolve().parents[2] / "pyproject.toml"


def format_package(folder: Path) -> None:
    """Sort imports, drop unused ones and format all Python files under `folder`.

    Raises:
        GeneratorError: The code cannot be parsed, so a template is at fault.
    """
    # Isolated: neither a configuration above the folder nor a cache may change the bytes.
    shared = ["--isolated", "--no-cache", "--line-length", str(WIDTH), "--target-version", "py311", "--quiet"]
    for command in (["check", "--select", "F401,I", "--fix"], ["format"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *shared, "."],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise GeneratorError(
                f"ruff cannot {command[0]} the generated code:\n{done.stdout}{done.stderr}",
                hint="a template wrote code that is not valid Python, or names something that does not exist",
            )


def formatted_module(text: str, path: Path, what: str) -> str:
    """A module for the hand-written part of the tree, with its imports sorted and formatted as the rest there.

    Args:
        text: Its code.
        path: Where it will be.
        what: What messages call it.

    Raises:
        GeneratorError: The code cannot be parsed.
    """
    shared = ["--no-cache", "--quiet", "--config", str(_CONFIGURATION), "--stdin-filename", str(path), "-"]
    for command in (["check", "--select", "I", "--fix"], ["format"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *shared],
            input=text,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            raise GeneratorError(
                f"ruff cannot {command[0]} {what}:\n{done.stdout}{done.stderr}",
                hint="what it is made from is not valid Python there",
            )
        text = done.stdout
    return text
