"""Readers of models, compiled once for each model: a straight line of code over its fields.

A loop over a table takes three times as long. What is just as documented pays nothing for tolerance: a field of another
shape leaves the straight line for itself alone, to `_unusual` if it may mean the same in another form, such as a number
in place of digits, and to `_misfit` if it cannot be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from ..errors import DecodeError
from ..kinds import Kind, ListOf, Timestamp
from .misfits import misfit_log

if TYPE_CHECKING:
    from .model import Field  # circular: a model compiles its reader by this module

Reader = Callable[[dict[str, object]], Any]

_HEAD = """\
def read(data):
    get = data.get
    made = new(model)
    rest = made.additional_properties = {}
    known = 0
"""
# `known` counts the fields of the model that are there, so that others need not be looked for where all are known.
_TAIL = """\
    if known != len(data):
        for key in data:
            if key not in wires:
                rest[key] = data[key]
    return made
"""


def compile_reader(model: type[Any], fields: Iterable[Field]) -> Reader:
    """A function that makes a `model` of a JSON object.

    What does not fit a field stays in `additional_properties` under its JSON name, and the field is `None`.

    Args:
        model: The model's class, whose attributes are those of `fields` and `additional_properties`.
        fields: Its fields. Names and literals come from generated code, never from what a service sends.
    """
    names: dict[str, Any] = {
        "DecodeError": DecodeError,
        "unusual": _unusual,
        "misfit": _misfit,
        "absent": _absent,
        "owner": model.__name__,
        "new": object.__new__,
        "model": model,
        "iso": datetime.fromisoformat,
        "utc": UTC,
        "wires": frozenset(field.wire for field in fields),
    }
    body = "".join(_reading(field, number, names) for number, field in enumerate(fields))
    source = _HEAD + body + _TAIL
    exec(compile(source, f"<reader of {model.__name__}>", "exec"), names)  # noqa: S102  # see `fields`
    reader: Reader = names["read"]
    return reader


def _reading(field: Field, number: int, names: dict[str, Any]) -> str:
    """The lines that read one field."""
    names[f"field{number}"] = field
    lines = [f"value = get({field.wire!r})", "if value is not None:", "    known += 1"]
    lines += [f"    {line}" for line in _present(field.kind, str(number), names)]
    if field.required:
        lines += ["else:", f"    absent(owner, field{number}, data, rest)"]
    lines.append(f"made.{field.name} = value")
    return "".join(f"    {line}\n" for line in lines)


def _present(kind: Kind[Any], number: str, names: dict[str, Any]) -> list[str]:
    """The lines that turn `value`, which is not null, into what the field holds."""
    unusual = f"value = unusual(owner, field{number}, value, rest)"
    if kind.direct is not None:
        names[f"direct{number}"] = kind.direct
        return [f"if value.__class__ is not direct{number}:", f"    {unusual}"]
    if isinstance(kind, Timestamp):
        return [
            "try:",
            "    value = iso(value)",
            "    if value.tzinfo is None:",
            "        value = value.replace(tzinfo=utc)",
            "except (TypeError, ValueError):",
            f"    {unusual}",
        ]
    # What cannot be read is not read again in another way: what is inside it would be, twice at each level.
    misfit = f"value = misfit(owner, field{number}, value, rest, error)"
    if not isinstance(kind, ListOf):
        names[f"decode{number}"] = kind.decode
        return ["try:", f"    value = decode{number}(value)", "except DecodeError as error:", f"    {misfit}"]
    item = cast("ListOf[Any]", cast("object", kind)).item
    if item.direct is not None:
        names[f"direct{number}"] = item.direct
        usual = [
            "for item in value:",
            f"    if item.__class__ is not direct{number}:",
            f"        {unusual}",
            "        break",
            "else:",
            "    value = value.copy()",
        ]
    else:
        names[f"decode{number}"] = item.decode
        usual = [
            "try:",
            f"    value = [decode{number}(item) for item in value]",
            "except DecodeError as error:",
            '    error.under("[...]")',
            f"    {misfit}",
        ]
    return ["if value.__class__ is list:", *(f"    {line}" for line in usual), "else:", f"    {unusual}"]


def _unusual(owner: str, field: Field, value: object, rest: dict[str, object]) -> object:
    """What a value of an unusual form stands for; `None` if it cannot be read."""
    try:
        return field.kind.decode(value)
    except DecodeError as error:
        _misfit(owner, field, value, rest, error)
        return None


def _misfit(owner: str, field: Field, value: object, rest: dict[str, object], error: DecodeError) -> None:
    """Keep a value that cannot be read."""
    rest[field.wire] = value
    misfit_log.add(owner, field.wire, error)


def _absent(owner: str, field: Field, data: dict[str, object], rest: dict[str, object]) -> None:
    """Note that a field is not there, though the service always sends it."""
    if field.wire in data:
        rest[field.wire] = None
    misfit_log.add(owner, field.wire, field.lacking(present=field.wire in data))
