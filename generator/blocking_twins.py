"""Writes the blocking twins of asynchronous modules: ``python -m generator.blocking_twins [--check]``.

A module ``async_batches.py`` below ``src/`` is written by hand. Its twin ``batches.py``, beside it, is the same
without ``async`` and ``await``, with ``Async`` and ``async_`` taken out of names, and with the blocking names of
``aclose``, ``__aenter__`` and ``__aexit__``.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.errors import GeneratorError
from generator.writing.formatting import formatted_module

ROOT = Path(__file__).resolve().parent.parent
_PREFIX = "async_"
_HEADER = "# Made from {} by `make generate`. Do not edit: changes are overwritten.\n"
_MADE = re.compile(re.escape(_HEADER).replace(r"\{\}", rf"{_PREFIX}\w+\.py"))
_ASYNCHRONOUS = re.compile(
    r"\b(?:async |await |Async(?=[A-Z])|async_(?=[a-z]))|(?<=_)async_|(?<=\b__)a(?=enter__|exit__)"
)
_CLOSING = re.compile(r"\baclose\b")


def twin_text(source: Path) -> str:
    """The text of the twin of one asynchronous module.

    Raises:
        GeneratorError: The twin is not valid Python.
    """
    text = _ASYNCHRONOUS.sub("", _CLOSING.sub("close", source.read_text(encoding="utf-8")))
    text = _HEADER.format(source.name) + text
    return formatted_module(text, source, f"the blocking twin of {source.name}")


def twins(folder: Path) -> dict[Path, str | None]:
    """The content that each twin below `folder` should have; `None` for one whose source is gone."""
    wanted: dict[Path, str | None] = {
        path: None for path in folder.rglob("*.py") if _MADE.match(path.read_text(encoding="utf-8"))
    }
    for source in folder.rglob(f"{_PREFIX}*.py"):
        wanted[source.with_name(source.name.removeprefix(_PREFIX))] = twin_text(source)
    return wanted


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command line; gives the exit code: 0 clean, 1 refused, 3 drift."""
    parser = argparse.ArgumentParser(prog="python -m generator.blocking_twins", description="Make blocking twins.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a twin is out of date")
    options = parser.parse_args(arguments)
    try:
        wanted = twins(root / "src")
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    stale = {path: text for path, text in wanted.items() if text != _present(path)}
    if options.check:
        for path in sorted(stale):
            print(f"not what its asynchronous source gives: {path.relative_to(root)}", file=sys.stderr)
        return 3 if stale else 0
    for path, text in stale.items():
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8")
    return 0


def _present(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    raise SystemExit(main())
