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
    from datetime import datetime


@_define(kw_only=True, repr=False)
class UnknownInboundMessage(_Model):
    """Stands for kinds of `InboundMessage` that are newer than this version, or name no kind:
    `additional_properties` has what is their own.
    """

    id: str
    """ID of the message; a callback posted again carries the same one."""
    from_: str
    """Phone number of the sender, in bare digits: `46701234567` for `+46701234567`."""
    to: str
    """Which of your numbers, in bare digits, or short codes was written to."""
    received_at: datetime
    """When the message reached Sinch, UTC."""
    type_: str | None = None
    """The kind, newer than this version; `None` if the object names none."""
    operator_id: str | None = None
    """Network of the sender, as MCC and MNC digits; absent or null if not known."""
    sent_at: datetime | None = None
    """When the phone sent it; absent or null if the operator does not tell."""
    client_reference: str | None = None
    """Reference of the batch that this message answers; only if the account is set up for it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("type", _kinds.TERM, "type_", required=True),
        _Field("id", _kinds.TEXT, "id"),
        _Field("from", _kinds.TEXT, "from_"),
        _Field("to", _kinds.TEXT, "to"),
        _Field("received_at", _kinds.TIMESTAMP, "received_at"),
        _Field("operator_id", _kinds.TEXT, "operator_id", nullable=True),
        _Field("sent_at", _kinds.TIMESTAMP, "sent_at", nullable=True),
        _Field("client_reference", _kinds.TEXT, "client_reference", nullable=True),
    )
