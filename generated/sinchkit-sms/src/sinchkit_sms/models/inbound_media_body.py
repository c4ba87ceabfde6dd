# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import InboundMediaItem


@_define(kw_only=True, repr=False)
class InboundMediaBody(_Model):
    """Content of an MMS received."""

    subject: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Subject line; absent if there is none."""
    message: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that came with the media; absent if there is none."""
    media: list[InboundMediaItem] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_sms.models", "InboundMediaItem")))
    )
    """Media files of the message; absent if there are none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
