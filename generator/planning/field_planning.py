"""Makes the plan of a field or an argument from a property and its annotation."""

from __future__ import annotations

import re

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from generator.planning.annotations import Annotation
from generator.planning.plan import FieldPlan
from generator.planning.python_names import field_name
from generator.planning.python_types import ListType, PythonType, Scalar, UnionType


def properties_of(model: ModelProperty) -> list[PropertyProtocol]:
    """The properties of a model, required ones first."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def plan_field(
    prop: PropertyProtocol, found: Annotation, described: str, place: str, *, nullable: bool | None = None
) -> FieldPlan:
    """The plan of a field, or of an argument if it has a `place`.

    Args:
        prop: The property as openapi-python-client has it.
        found: Its annotation.
        described: What the document says of it.
        place: Where an argument travels; empty for a field.
        nullable: Whether null may be sent; what the document says unless given.
    """
    description = described
    limits = _limits_in_words(found.type)
    if limits and not _says(description, limits):
        description = f"{description} {limits[0].upper()}{limits[1:]}.".strip()
    is_nullable = found.nullable if nullable is None else nullable
    if place and is_nullable:
        description = f"{description} `NULL` sends JSON null.".strip()
    return FieldPlan(
        name=field_name(str(prop.python_name), is_argument=bool(place)),
        wire=prop.name.get_untrusted_value(),
        type=found.type,
        required=prop.required,
        nullable=is_nullable,
        description=description,
        place=place,
    )


def _limits_in_words(whole: PythonType) -> str:
    match whole:
        case Scalar("text", limits):
            return _range(dict(limits), "min_length", "max_length", "characters")
        case Scalar("integer" | "number", limits):
            return _range(dict(limits), "minimum", "maximum", "")
        case ListType(_, limits):
            return _range(dict(limits), "min_items", "max_items", "items")
        case UnionType(alternatives):
            return "; ".join(filter(None, map(_limits_in_words, alternatives)))
        case _:
            return ""


def _range(limits: dict[str, float | str], lowest: str, highest: str, unit: str) -> str:
    low, high = limits.get(lowest) or None, limits.get(highest)  # nothing is less than nothing
    if low is not None and high is not None:
        words = f"{_number(low)} to {_number(high)}"
    elif high is not None:
        words = f"at most {_number(high)}"
    elif low is not None:
        words = f"at least {_number(low)}"
    else:
        return ""
    return f"{words} {unit}".rstrip()


def _number(value: float | str) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _says(description: str, limits: str) -> bool:
    """Whether the prose names every number of the limits already."""
    spoken = set(re.findall(r"[0-9]+", description.replace(",", "")))
    numbers = set(re.findall(r"[0-9]+", limits.replace(",", "")))
    # That there must be at least one goes without saying where the upper bound is said.
    return (numbers - {"1"} or numbers) <= spoken
