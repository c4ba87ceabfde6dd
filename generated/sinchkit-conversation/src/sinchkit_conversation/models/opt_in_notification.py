# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import ConsentErrorDetails, ConversationChannel, OptInStatus, ProcessingMode


@_define(kw_only=True, repr=False)
class OptInNotification(_Model):
    """Whether consent was recorded, on one channel."""

    request_id: str | None = None
    """ID of the request, as recording the consent returned."""
    contact_id: str | None = None
    """Contact that consents; empty or absent in dispatch mode."""
    channel: ConversationChannel | str | None = None
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    identity: str | None = None
    """Address on the channel."""
    status: OptInStatus | str | None = None
    """Whether consent was recorded."""
    error_details: ConsentErrorDetails | None = None
    """Why consent or its withdrawal could not be recorded."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("request_id", _kinds.TEXT, "request_id"),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field(
            "channel", _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")), "channel"
        ),
        _Field("identity", _kinds.TEXT, "identity"),
        _Field("status", _kinds.Choice(alias=("sinchkit_conversation.models", "OptInStatus")), "status"),
        _Field(
            "error_details",
            _kinds.Nested("sinchkit_conversation.models", "ConsentErrorDetails"),
            "error_details",
        ),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
    )
