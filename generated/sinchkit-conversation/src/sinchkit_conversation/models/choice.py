# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    CalendarChoice,
    CallChoice,
    LocationChoice,
    ShareLocationChoice,
    TextChoice,
    UnknownChoice,
    UrlChoice,
)

if TYPE_CHECKING:
    from ..models import (
        CalendarChoiceDict,
        CallChoiceDict,
        LocationChoiceDict,
        ShareLocationChoiceDict,
        TextChoiceDict,
        UrlChoiceDict,
    )
Choice: TypeAlias = (
    TextChoice
    | UrlChoice
    | CallChoice
    | LocationChoice
    | CalendarChoice
    | ShareLocationChoice
    | UnknownChoice
)
"""A button: a reply, a link, a call, a place, an appointment or a question for the contact's place."""

ChoiceDict: TypeAlias = "TextChoiceDict | UrlChoiceDict | CallChoiceDict | LocationChoiceDict | CalendarChoiceDict | ShareLocationChoiceDict"
"""What may be given for `Choice`: a plain dict with the names of the service."""


def choice_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> Choice:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: Choice = _variants.CHOICE.from_dict(data, validate=validate)
    return value
