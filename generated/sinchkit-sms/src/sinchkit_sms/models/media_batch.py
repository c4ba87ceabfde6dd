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
    from typing import Literal

    from ..models import DeliveryReportType, MediaBody


@_define(kw_only=True, repr=False)
class MediaBatch(_Model):
    """A batch of MMS, as the API holds it."""

    id: str
    """ID of the batch, for all calls about it."""
    type_: Literal["mt_media"] = "mt_media"
    """Kind of message: MMS."""
    to: list[str] | None = None
    """Recipients: phone numbers in bare digits, `46701234567` for `+46701234567`, and IDs of groups."""
    from_: str | None = None
    """Sender: an alphanumeric name, a short code or a phone number in bare digits. Absent if left to the
    account's default senders.
    """
    body: MediaBody | None = None
    """URL of the media, and what goes with them."""
    delivery_report: DeliveryReportType | str | None = None
    """Which report callbacks the batch gets: `none`, one for the batch (`summary`, `full`) or some for
    each recipient (`per_recipient`, `per_recipient_final`).
    """
    send_at: datetime | None = None
    """When sending starts, UTC; only there if a time was set."""
    expire_at: datetime | None = None
    """When Sinch gives up on undelivered messages, UTC."""
    callback_url: str | None = None
    """URL for the report callbacks of this batch; only there if one was set."""
    client_reference: str | None = None
    """Your reference, repeated in delivery reports; absent if none was given."""
    created_at: datetime | None = None
    """When the batch was accepted, UTC."""
    modified_at: datetime | None = None
    """When the batch last changed, UTC."""
    canceled: bool | None = None
    """True once the batch was cancelled."""
    feedback_enabled: bool | None = None
    """Whether delivery feedback may be sent for this batch."""
    parameters: dict[str, dict[str, str]] | None = None
    """Values for the placeholders of the text, as in the request; absent if there are none."""
    strict_validation: bool | None = None
    """Whether the media are checked against Sinch's recommendations for MMS."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("type", _kinds.TERM, "type_", required=True),
        _Field("id", _kinds.TEXT, "id", required=True),
        _Field("to", _kinds.ListOf(_kinds.TEXT), "to"),
        _Field("from", _kinds.TEXT, "from_"),
        _Field("body", _kinds.Nested("sinchkit_sms.models", "MediaBody"), "body"),
        _Field(
            "delivery_report",
            _kinds.Choice(alias=("sinchkit_sms.models", "DeliveryReportType")),
            "delivery_report",
        ),
        _Field("send_at", _kinds.TIMESTAMP, "send_at"),
        _Field("expire_at", _kinds.TIMESTAMP, "expire_at"),
        _Field("callback_url", _kinds.TEXT, "callback_url"),
        _Field("client_reference", _kinds.TEXT, "client_reference"),
        _Field("created_at", _kinds.TIMESTAMP, "created_at"),
        _Field("modified_at", _kinds.TIMESTAMP, "modified_at"),
        _Field("canceled", _kinds.BOOLEAN, "canceled"),
        _Field("feedback_enabled", _kinds.BOOLEAN, "feedback_enabled"),
        _Field("parameters", _kinds.MapOf(_kinds.MapOf(_kinds.TEXT)), "parameters"),
        _Field("strict_validation", _kinds.BOOLEAN, "strict_validation"),
    )
