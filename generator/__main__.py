"""Command line: ``python -m generator [COMMAND] ...``; `generator.command_line.commands` has the commands."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from generator.command_line.commands import run

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command line; gives the exit code: 0 clean, 1 refused, 2 usage, 3 drift."""
    return run(sys.argv[1:] if arguments is None else arguments, root)


if __name__ == "__main__":
    raise SystemExit(main())
