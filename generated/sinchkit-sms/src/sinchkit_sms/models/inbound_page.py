# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import InboundMessage


@_define(kw_only=True, repr=False)
class InboundPage(_Model):
    """A page of messages received."""

    page: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Number of this page, counted from 0."""
    page_size: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Messages on this page, not the size asked for; 0 past the end."""
    count: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Messages that match, over all pages."""
    inbounds: list[InboundMessage] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_variants.INBOUND_MESSAGE))
    )
    """Messages on this page, newest first."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
