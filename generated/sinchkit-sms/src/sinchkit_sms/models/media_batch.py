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

    from ..models import DeliveryReportType, MediaBody


@_define(kw_only=True, repr=False)
class MediaBatch(_Model):
    """A batch of MMS, as the API holds it."""

    type_: Literal["mt_media"] = _field(
        default="mt_media", metadata=_json(_kinds.TERM, "type", required=True)
    )
    """Kind of message: MMS."""
    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the batch, for all calls about it."""
    to: list[str] | None = _field(default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT)))
    """Recipients: phone numbers in bare digits, `46701234567` for `+46701234567`, and IDs of groups."""
    from_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "from"))
    """Sender: an alphanumeric name, a short code or a phone number in bare digits. Absent if left to the
    account's default senders.
    """
    body: MediaBody | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_sms.models", "MediaBody"))
    )
    """URL of the media, and what goes with them."""
    delivery_report: DeliveryReportType | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "DeliveryReportType")))
    )
    """Which report callbacks the batch gets: `none`, one for the batch (`summary`, `full`) or some for
    each recipient (`per_recipient`, `per_recipient_final`).
    """
    send_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When sending starts, UTC; only there if a time was set."""
    expire_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When Sinch gives up on undelivered messages, UTC."""
    callback_url: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """URL for the report callbacks of this batch; only there if one was set."""
    client_reference: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Your reference, repeated in delivery reports; absent if none was given."""
    created_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the batch was accepted, UTC."""
    modified_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the batch last changed, UTC."""
    canceled: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True once the batch was cancelled."""
    feedback_enabled: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether delivery feedback may be sent for this batch."""
    parameters: dict[str, dict[str, str]] | None = _field(
        default=None, metadata=_json(_kinds.MapOf(_kinds.MapOf(_kinds.TEXT)))
    )
    """Values for the placeholders of the text, as in the request; absent if there are none."""
    strict_validation: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether the media are checked against Sinch's recommendations for MMS."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
