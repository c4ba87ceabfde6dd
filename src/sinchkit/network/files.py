"""Files that settings name."""

from __future__ import annotations

from pathlib import Path


def file_problem(path: str) -> str | None:
    """What keeps `path` from being a file that can be read, as the end of a sentence about it; `None` if nothing."""
    try:
        file = Path(path)
        if not file.exists():
            return f"there is no file {path}"
        if not file.is_file():
            return f"{path} is not a file"
        with file.open("rb"):
            return None
    except (OSError, ValueError) as problem:
        return f"{path} cannot be read: {getattr(problem, 'strerror', None) or problem}"
