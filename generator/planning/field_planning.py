"""Makes the plan of a field or an argument from a property and its annotation."""

from __future__ import annotations

import re

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from generator.planning.annotations import MODELS, Annotation
from generator.planning.plan import FieldPlan, Imports
from generator.planning.python_names import field_name


def properties_of(model: ModelProperty) -> list[PropertyProtocol]:
    """The properties of a model, required ones first."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def given_only(found: Annotation) -> frozenset[tuple[str, str]]:
    """Names that only the type of an argument uses."""
    return frozenset(
        one
        for one in found.imports
        if (one[0] == MODELS and one[1].endswith("Dict")) or one[1] in ("SequenceNotStr", "Sequence", "Mapping")
    )


def plan_field(
    prop: PropertyProtocol,
    found: Annotation,
    described: str,
    imports: Imports,
    place: str,
    *,
    nullable: bool | None = None,
) -> FieldPlan:
    """The plan of a field, or of an argument if it has a `place`.

    Args:
        prop: The property as openapi-python-client has it.
        found: Its annotation.
        described: What the document says of it.
        imports: Takes up what the annotation names.
        place: Where an argument travels; empty for a field.
        nullable: Whether null may be sent; what the document says unless given.
    """
    imports.names |= found.imports
    description = described
    if found.limits and not _says(description, found.limits):
        limits = found.limits[0].upper() + found.limits[1:]
        description = f"{description} {limits}.".strip()
    is_nullable = found.nullable if nullable is None else nullable
    if place and is_nullable:
        imports.names.add(("sinchkit_core.null", "Null"))
        description = f"{description} `NULL` sends JSON null.".strip()
    return FieldPlan(
        name=field_name(str(prop.python_name), is_argument=bool(place)),
        wire=prop.name.get_untrusted_value(),
        read=found.read,
        given=found.given,
        kind=found.kind,
        required=prop.required,
        nullable=is_nullable,
        description=description,
        place=place,
        default=None if place else found.default,
    )


def _says(description: str, limits: str) -> bool:
    """Whether the prose names every number of the limits already."""
    spoken = set(re.findall(r"[0-9]+", description.replace(",", "")))
    numbers = set(re.findall(r"[0-9]+", limits.replace(",", "")))
    # That there must be at least one goes without saying where the upper bound is said.
    return (numbers - {"1"} or numbers) <= spoken
