# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class ChoiceMessageProperties(_Model):
    """Settings of a message with buttons for single channels."""

    whatsapp_footer: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text below the message on WhatsApp."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ChoiceMessagePropertiesDict(TypedDict, total=False):
    """What may be given for `ChoiceMessageProperties`: a plain dict with the names of the service."""

    whatsapp_footer: str
    """Text below the message on WhatsApp."""
