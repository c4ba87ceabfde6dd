"""Says what happened to a package once, under the names by which users reach things."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from generator.comparing.changes import ApiChange

_RESOURCE = re.compile(r"resources\.(\w+)\.(\w+)(.*)")
_BUILDER = re.compile(r"requests\.(\w+)\.(\w+)(.*)")
_CLIENT = re.compile(r"api\.(Async)?(\w+?)(\..*)?")


def merged(changes: Iterable[ApiChange]) -> list[ApiChange]:
    """Changes under the names by which users reach their subjects, methods first, without what says the same."""
    seen: set[tuple[str, str, str, str]] = set()
    kept: list[ApiChange] = []
    for change in sorted(changes, key=_rank):
        path = change.path.rpartition(".")[2] if change.what == "resource" else _reached(change.path)
        what = "resource" if change.what == "class" and path != change.path else change.what
        key = _key(path, what, change)
        if key in seen:
            continue
        seen.add(key)
        kept.append(evolve(change, what=what, path=change.path if _is_alone(change) else path))
    return kept


def _is_alone(change: ApiChange) -> bool:
    """Whether something happened to an awaited method or a builder alone, and so is reported under its own name.

    Limits stand on builders only, and the methods of a whole resource that came or went are reported with its builders.
    """
    with_resource = change.path.startswith("requests.") and change.kind in ("added", "removed")
    return _rank(change) == 1 and change.what != "limit" and not with_resource


def _rank(change: ApiChange) -> int:
    if change.path.startswith("requests.") or ".Async" in f".{change.path}":
        return 1
    return 0 if change.path.startswith(("api.", "resources.")) else 2


def _reached(path: str) -> str:
    if found := _RESOURCE.fullmatch(path):
        module, _, rest = found.groups()  # a resource's module is called as the attribute that holds it
        return f"{module}{rest}"
    if found := _BUILDER.fullmatch(path):
        return "".join([found[1], ".", *found.groups()[1:]])
    if found := _CLIENT.fullmatch(path):
        return found[2] + (found[3] or "")
    return path


def _key(path: str, what: str, change: ApiChange) -> tuple[str, str, str, str]:
    """What makes two changes say the same; results are typed in three ways, and dicts follow their models."""
    if what in ("dict", "key"):
        what = {"dict": "model", "key": "field"}[what]
        path = re.sub(r"^(models\.\w+)Dict\b", r"\1", path)
    if what == "result":
        return path.removesuffix("()"), what, change.kind, ""
    values = f"{change.before} {change.after}" if what in ("argument", "limit") else ""
    return path, what, change.kind, values
