# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ConsentErrorDetails, ConversationChannel, OptInStatus, ProcessingMode


@_define(kw_only=True, repr=False)
class OptInNotification(_Model):
    """Whether consent was recorded, on one channel."""

    request_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the request, as recording the consent returned."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that consents; empty or absent in dispatch mode."""
    channel: ConversationChannel | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
    )
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    identity: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address on the channel."""
    status: OptInStatus | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "OptInStatus")))
    )
    """Whether consent was recorded."""
    error_details: ConsentErrorDetails | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ConsentErrorDetails"))
    )
    """Why consent or its withdrawal could not be recorded."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
