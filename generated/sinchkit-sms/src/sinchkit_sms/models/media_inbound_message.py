# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models import InboundMediaBody


@_define(kw_only=True, repr=False)
class MediaInboundMessage(_Model):
    """An MMS from a phone to a number of yours."""

    type_: Literal["mo_media"] = _field(
        default="mo_media", metadata=_json(_kinds.TERM, "type", required=True)
    )
    """Kind of message: MMS."""
    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the message; a callback posted again carries the same one."""
    from_: str = _field(metadata=_json(_kinds.TEXT, "from", required=True))
    """Phone number of the sender, in bare digits: `46701234567` for `+46701234567`."""
    to: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Which of your numbers, in bare digits, or short codes was written to."""
    body: InboundMediaBody = _field(
        metadata=_json(_kinds.Nested("sinchkit_sms.models", "InboundMediaBody"), required=True)
    )
    """Text and media files."""
    received_at: datetime = _field(metadata=_json(_kinds.TIMESTAMP, required=True))
    """When the message reached Sinch, UTC."""
    operator_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT, nullable=True))
    """Network of the sender, as MCC and MNC digits; absent or null if not known."""
    sent_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP, nullable=True))
    """When the phone sent it; absent or null if the operator does not tell."""
    client_reference: str | None = _field(default=None, metadata=_json(_kinds.TEXT, nullable=True))
    """Reference of the batch that this message answers; only if the account is set up for it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
