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

    from ..models import DeliveryReportType


@_define(kw_only=True, repr=False)
class UnknownBatch(_Model):
    """Stands for kinds of `Batch` that are newer than this version, or name no kind:
    `additional_properties` has what is their own.
    """

    type_: str | None = _field(default=None, metadata=_json(_kinds.TERM, "type", required=True))
    """The kind, newer than this version; `None` if the object names none."""
    id: str = _field(metadata=_json(_kinds.TEXT))
    """ID of the batch, for all calls about it."""
    to: list[str] | None = _field(default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT)))
    """Recipients: phone numbers in bare digits, `46701234567` for `+46701234567`, and IDs of groups."""
    from_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "from"))
    """Sender: an alphanumeric name, a short code or a phone number in bare digits. Absent if left to the
    account's default senders.
    """
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
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
