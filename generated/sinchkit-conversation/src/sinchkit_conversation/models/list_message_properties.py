# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class ListMessageProperties(_Model):
    """Settings of a list."""

    catalog_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Catalogue that the products are in; needed for lists of products."""
    menu: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text of the button that opens the list."""
    whatsapp_header: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Heading of a list of options on WhatsApp."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ListMessagePropertiesDict(TypedDict, total=False):
    """What may be given for `ListMessageProperties`: a plain dict with the names of the service."""

    catalog_id: str
    """Catalogue that the products are in; needed for lists of products."""
    menu: str
    """Text of the button that opens the list."""
    whatsapp_header: str
    """Heading of a list of options on WhatsApp."""
