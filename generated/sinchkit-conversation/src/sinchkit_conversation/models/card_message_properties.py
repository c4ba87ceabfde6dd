# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class CardMessageProperties(_Model):
    """Settings of a card for single channels."""

    whatsapp_header: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Heading on WhatsApp, for cards that become a message with reply buttons and have no media."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CardMessagePropertiesDict(TypedDict, total=False):
    """What may be given for `CardMessageProperties`: a plain dict with the names of the service."""

    whatsapp_header: str
    """Heading on WhatsApp, for cards that become a message with reply buttons and have no media."""
