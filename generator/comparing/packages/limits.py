"""Reads from generated code which limits are checked before a request is sent."""

from __future__ import annotations

import ast

Limits = tuple[tuple[str, float | str], ...]
"""Limits by name, such as `max_length`; those of nested values as `items.max_length`."""

_NAMES = ("min", "max", "exclusive", "pattern")
_DECLARATIONS = {"Argument": (0, 3), "_Field": (2, 1)}
# Of `Argument(...)` and `_Field(...)`: where the Python name stands, and where the kind.


def limits_of(declarations: str) -> dict[str, Limits]:
    """The limits of arguments or fields by their names.

    Args:
        declarations: The Python of an `Operation(...)` or of a model's table.
    """
    found: dict[str, Limits] = {}
    for call in ast.walk(ast.parse(declarations, mode="eval")):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in _DECLARATIONS:
            name_at, kind_at = _DECLARATIONS[call.func.id]
            if len(call.args) > max(name_at, kind_at):
                name = ast.literal_eval(call.args[name_at])
                found[str(name)] = tuple(sorted(_limits(call.args[kind_at], "").items()))
    return found


def _limits(kind: ast.expr, prefix: str) -> dict[str, float | str]:
    """The numbers and texts that a kind is given by name; its unnamed arguments are the kinds of what it holds."""
    found: dict[str, float | str] = {}
    if isinstance(kind, ast.Tuple):
        for one in kind.elts:
            found |= _limits(one, prefix)
    elif isinstance(kind, ast.Call):
        for keyword in kind.keywords:
            if keyword.arg and keyword.arg.startswith(_NAMES):
                found[prefix + keyword.arg] = ast.literal_eval(keyword.value)
        for one in kind.args:
            inner = prefix if ast.unparse(kind.func).endswith("OneOf") else f"{prefix}items."
            found |= _limits(one, inner)
    return found


def tightened(name: str, old: float | str | None, new: float | str | None) -> bool:
    """Whether a limit allows less than it did; None is not a limit."""
    if new is None or old is None:
        return old is None
    if isinstance(old, str) or isinstance(new, str):
        return True
    return new < old if "max" in name.rpartition(".")[2] else new > old
