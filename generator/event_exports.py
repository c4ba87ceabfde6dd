"""Writes which events the client offers: ``python -m generator.event_exports [--check]``.

An API that posts callbacks has a union of its events, which `Callbacks.union` names. Two modules in the API's room
follow from it: `event_names`, which is light and says what can be imported, and `event_classes`, which imports it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import get_args

from generator.writing.formatting import formatted_module
from sinchkit.apis import APIS

ROOT = Path(__file__).resolve().parent.parent
_HEADER = "# Made from `{union}` of {package} by `make generate`. Do not edit: changes are overwritten.\n"
_NAMES = '''"""The names of the events of {title}."""

from typing import Final

EVENTS: Final[tuple[str, ...]] = ({names},)
'''
_CLASSES = '''"""The events of {title} that this version knows."""

from typing import TypeAlias

from {package}.models import {imports}

Known{union}: TypeAlias = {alternatives}
"""All of them."""

__all__ = [{names},]
'''


def event_exports(source: Path) -> dict[Path, str]:
    """The modules on events below the folder of the client, by path, with what each should hold."""
    wanted: dict[Path, str] = {}
    for api in APIS:
        if api.callbacks is None:
            continue
        union = api.callbacks.union
        members = get_args(getattr(import_module(f"{api.package}.models"), union))
        names = [one.__name__ for one in members if one.__name__ != f"Unknown{union}"]
        values = {
            "union": union,
            "package": api.package,
            "title": api.title,
            "names": ", ".join(f'"{name}"' for name in sorted(names)),
            "imports": ", ".join(sorted(names)),
            "alternatives": " | ".join(names),
        }
        for module, template in (("event_names", _NAMES), ("event_classes", _CLASSES)):
            path = source / api.name / f"{module}.py"
            wanted[path] = formatted_module((_HEADER + template).format(**values), path, path.name)
    return wanted


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command line; gives the exit code: 0 clean, 3 drift."""
    parser = argparse.ArgumentParser(prog="python -m generator.event_exports", description="Write the events offered.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a module is out of date")
    options = parser.parse_args(arguments)
    wanted = event_exports(root / "src/sinchkit")
    stale = {
        path: text for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    }
    if options.check:
        for path in sorted(stale):
            print(f"not what the union of events gives: {path.relative_to(root)}", file=sys.stderr)
        return 3 if stale else 0
    for path, text in stale.items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
