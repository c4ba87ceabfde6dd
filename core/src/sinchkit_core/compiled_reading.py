"""Readers of models, compiled once for each model: the short way for bodies that are just as documented.

A reader is a straight line of code over the fields of one model. It takes a third of the time of the general way, which
loops over a table. It knows no tolerance and no messages: for anything out of the ordinary it gives up, and the general
way reads the body or says what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from .kinds import Kind, ListOf, Timestamp

if TYPE_CHECKING:
    from .models import Field

Reader = Callable[[dict[str, object]], Any]


class Unusual(Exception):  # noqa: N818  # no error: it leads to the general way
    """The body is not just as documented."""


def compile_reader(model: type[Any], fields: Iterable[Field]) -> Reader:
    """A function that makes a `model` of a JSON object, or raises `Unusual`, TypeError, ValueError or `DecodeError`.

    Args:
        model: The model's class, whose attributes are those of `fields` and `additional_properties`.
        fields: Its fields. Names and literals come from generated code, never from what a service sends.
    """
    names: dict[str, Any] = {"Unusual": Unusual, "new": object.__new__, "model": model, "iso": datetime.fromisoformat}
    lines = ["def read(data):", "    get = data.get", "    made = new(model)", "    known = 0"]
    for number, field in enumerate(fields):
        lines.append(f"    value = get({field.wire!r})")
        lines.append("    if value is not None:")
        lines.append("        known += 1")
        lines.extend(f"        {line}" for line in _reading(field, number, names))
        if field.required:
            lines.append("    else:\n        raise Unusual")
        lines.append(f"    made.{field.name} = value")
    names["wires"] = frozenset(field.wire for field in fields)
    lines.append("    if known == len(data):")
    lines.append("        made.additional_properties = {}")
    lines.append("    else:")
    lines.append("        made.additional_properties = {key: data[key] for key in data if key not in wires}")
    lines.append("    return made")
    exec(compile("\n".join(lines), f"<reader of {model.__name__}>", "exec"), names)  # noqa: S102  # see `fields`
    reader: Reader = names["read"]
    return reader


def _reading(field: Field, number: int, names: dict[str, Any]) -> list[str]:
    """The lines that turn `value`, which is not null, into what the field holds."""
    kind: Kind[Any] = field.kind
    if kind.direct is not None:
        names[f"direct{number}"] = kind.direct
        return [f"if value.__class__ is not direct{number}: raise Unusual"]
    if isinstance(kind, Timestamp):
        return ["value = iso(value)", "if value.tzinfo is None: raise Unusual"]
    names[f"decode{number}"] = kind.decode
    if isinstance(kind, ListOf):
        item = cast("ListOf[Any]", cast("object", kind)).item
        names[f"decode{number}"] = item.decode
        if item.direct is not None:
            names[f"direct{number}"] = item.direct
            check = f"for item in value:\n            if item.__class__ is not direct{number}: raise Unusual"
            loop = f"{check}\n        value = value.copy()"
        else:
            loop = f"value = [decode{number}(item) for item in value]"
        return ["if value.__class__ is not list: raise Unusual", loop]
    return [f"value = decode{number}(value)"]
