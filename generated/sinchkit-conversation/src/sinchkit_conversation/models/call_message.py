# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class CallMessage(_Model):
    """A button that calls a phone number."""

    phone_number: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Number to call, with `+` and country code."""
    title: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Text on the button, or beside the number on channels without buttons."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CallMessageDict(TypedDict, total=False):
    """What may be given for `CallMessage`: a plain dict with the names of the service."""

    phone_number: Required[str]
    """Number to call, with `+` and country code."""
    title: Required[str]
    """Text on the button, or beside the number on channels without buttons."""
