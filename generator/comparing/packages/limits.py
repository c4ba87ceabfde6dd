"""Reads from generated code which limits are checked before a request is sent."""

from __future__ import annotations

import ast
from collections.abc import Iterator

Limits = tuple[tuple[str, float | str], ...]
"""Limits by name, such as `max_length`; those of nested values as `items.max_length`."""

_NAMES = ("min", "max", "exclusive", "pattern")


def limits_of_arguments(operation: str) -> dict[str, Limits]:
    """The limits of arguments by their names.

    Args:
        operation: The Python of an `Operation(...)`.
    """
    return {
        str(ast.literal_eval(call.args[0])): tuple(sorted(_limits(call.args[3], "").items()))
        for call in _calls(operation, "Argument")
        if len(call.args) > 3
    }


def limits_of_field(value: str) -> Limits:
    """The limits of a model's field.

    Args:
        value: The Python of its value, a `_field(...)`.
    """
    kinds = [call.args[0] for call in _calls(value, "_json") if call.args]
    return tuple(sorted(_limits(kinds[0], "").items())) if kinds else ()


def default_of_field(value: str) -> str | None:
    """What a model's field holds where it is not given, as Python; `None` where it has to be given.

    Args:
        value: The Python of its value, a `_field(...)`.
    """
    for call in _calls(value, "_field"):
        for keyword in call.keywords:
            if keyword.arg in {"default", "factory"}:
                return ast.unparse(keyword.value)
        return None
    return value


def _calls(code: str, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(code, mode="eval")):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


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
