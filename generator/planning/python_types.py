"""The types of fields, arguments and results as values: what a schema means in Python, not yet written as code.

`generator.writing.type_code` writes them: as read, as given, and as the kind that reads and checks them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import field, frozen

from generator.planning.unions import UnionPlan

Limits = tuple[tuple[str, float | str], ...]
"""What is checked before a value is sent, by the names that `sinchkit_core.kinds` has for it."""

ScalarName = Literal["text", "term", "integer", "number", "boolean", "timestamp", "day", "seconds", "anything"]


@frozen
class Scalar:
    """A value without parts.

    Attributes:
        name: What it is; a `term` is a text of which the document knows some values, `seconds` are written as text.
        limits: What is checked before it is sent; they do not make it another type.
    """

    name: ScalarName
    limits: Limits = field(default=(), eq=False)


@frozen
class LiteralType:
    """One of the values that the document names, and no other."""

    values: tuple[str | int, ...]


@frozen
class EnumType:
    """An enum of the document. What is read may be a value that is newer than the package."""

    name: str
    holds_integers: bool


@frozen
class ListType:
    """A list.

    Attributes:
        item: The type of its items.
        limits: How many there may be.
        comma_separated: Whether it is one text, its items joined by commas.
    """

    item: PythonType
    limits: Limits = field(default=(), eq=False)
    comma_separated: bool = False


@frozen
class MapType:
    """An object whose keys are data."""

    value: PythonType


@frozen
class ModelType:
    """A model, in whose place a dict may be given."""

    name: str


@frozen
class VariantsType:
    """A union of models that are distinguished by a tag or a key, in whose place a dict may be given."""

    union: UnionPlan


@frozen
class UnionType:
    """A value of one of several types, distinguished by their JSON types."""

    alternatives: tuple[PythonType, ...]


@frozen
class JsonText:
    """A text that holds JSON, in whose place the value itself may be given."""

    content: PythonType


PythonType: TypeAlias = (
    Scalar | LiteralType | EnumType | ListType | MapType | ModelType | VariantsType | UnionType | JsonText
)


def parts_of(whole: PythonType) -> Iterator[PythonType]:
    """A type and the types that it is made of; what a model is made of is another matter."""
    yield whole
    match whole:
        case ListType(inner) | MapType(inner) | JsonText(inner):
            yield from parts_of(inner)
        case UnionType(alternatives):
            for one in alternatives:
                yield from parts_of(one)
        case _:
            pass


def names_in(whole: PythonType) -> Iterator[str]:
    """The names of the models, unions and enums in a type."""
    for part in parts_of(whole):
        match part:
            case ModelType(name) | EnumType(name):
                yield name
            case VariantsType(union):
                yield union.name
            case _:
                pass
