# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import InboundMediaItem


@_define(kw_only=True, repr=False)
class InboundMediaBody(_Model):
    """Content of an MMS received."""

    subject: str | None = None
    """Subject line; absent if there is none."""
    message: str | None = None
    """Text that came with the media; absent if there is none."""
    media: list[InboundMediaItem] | None = None
    """Media files of the message; absent if there are none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("subject", _kinds.TEXT, "subject"),
        _Field("message", _kinds.TEXT, "message"),
        _Field("media", _kinds.ListOf(_kinds.Nested("sinchkit_sms.models", "InboundMediaItem")), "media"),
    )
