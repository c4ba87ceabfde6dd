"""The lock file: what the packages in generated/ were made from, and by which tools."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

TEMPLATES = Path(__file__).parent / "templates"
LOCK = Path("generator/lock.json")
TOOLS = ("openapi-python-client", "jinja2", "ruff", "python-jsonpath")


def digest(path: Path) -> str:
    """The SHA-256 of a file, with line ends as git keeps them."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def digests(root: Path, files: Iterable[Path]) -> dict[str, str]:
    """The digests of `files`, which are relative to `root`, by name."""
    return {file.as_posix(): digest(root / file) for file in sorted(files)}


def tool_versions() -> dict[str, str]:
    """The versions of the tools whose output ends up in the packages."""
    return {name: version(name) for name in TOOLS}


def entries(root: Path) -> dict[str, Any]:
    """The entries of the APIs in the present lock file."""
    file = root / LOCK
    return dict(json.loads(file.read_text(encoding="utf-8"))["apis"]) if file.exists() else {}


def lock_text(apis: Mapping[str, Mapping[str, Any]]) -> str:
    """The text of the lock file.

    Args:
        apis: For each API its document, overlays and operation count.
    """
    content = {
        "tools": tool_versions(),
        "templates": digests(TEMPLATES, [Path(path.name) for path in TEMPLATES.glob("*.jinja")]),
        "apis": {name: apis[name] for name in sorted(apis)},
    }
    return json.dumps(content, indent=2) + "\n"
