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

    from ..models import BatchType, DeliveryReportType, MediaBody


@_define(kw_only=True, repr=False)
class BatchUpdate(_Model):
    """Changes to a batch that is not dispatched yet. Fields left out stay as they are."""

    from_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "from"))
    """New sender: an alphanumeric name, a short code or a phone number."""
    body: str | MediaBody | None = _field(
        default=None,
        metadata=_json(
            _kinds.OneOf((_kinds.Text(max_length=2000), _kinds.Nested("sinchkit_sms.models", "MediaBody")))
        ),
    )
    """New content: text of up to 2000 characters; for `mt_binary`, Base64 of up to 140 bytes counted
    together with `udh`; for `mt_media`, an object with the URL of the media.
    """
    delivery_report: DeliveryReportType | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "DeliveryReportType")))
    )
    """Which report callbacks to get: `none`, one for the batch (`summary`, `full`) or some for each
    recipient (`per_recipient`, `per_recipient_final`).
    """
    send_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP, nullable=True))
    """New time to start sending, in ISO-8601, earlier than `expire_at`; a past time means at once. Null
    clears it.
    """
    expire_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP, nullable=True))
    """New time to give up on undelivered messages, in ISO-8601, later than `send_at` by 3 days at most.
    Null clears it.
    """
    callback_url: str | None = _field(
        default=None, metadata=_json(_kinds.Text(max_length=2048), nullable=True)
    )
    """New URL for the report callbacks, up to 2048 characters. Null goes back to the service plan's URL."""
    to_add: list[str] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT, min_items=1, max_items=100))
    )
    """Recipients to add, 1 to 100 phone numbers or IDs of groups; none when absent."""
    to_remove: list[str] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT, min_items=1, max_items=100))
    )
    """Recipients to drop, 1 to 100 phone numbers or IDs of groups; none when absent."""
    type_: BatchType | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "BatchType")), "type")
    )
    """Kind of message that the batch has; it decides how the other fields are read. `mt_text` when absent."""
    udh: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`; not for
    other kinds.
    """
    parameters: dict[str, dict[str, str]] | None = _field(
        default=None, metadata=_json(_kinds.MapOf(_kinds.MapOf(_kinds.Text(max_length=160))))
    )
    """New values for placeholders such as `${name}`, as `{name: {phone number or "default": value}}`.
    Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`, `_`; values of up to 160. Not for
    `mt_binary`.
    """
    client_reference: str | None = _field(
        default=None, metadata=_json(_kinds.Text(max_length=128), nullable=True)
    )
    """New reference of your own, up to 128 characters. Null takes it away."""
    feedback_enabled: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether delivery feedback may be sent for this batch."""
    flash_message: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether phones display the text at once and do not store it. `mt_text` only."""
    max_number_of_message_parts: int | None = _field(default=None, metadata=_json(_kinds.Integer(minimum=1)))
    """Most parts a message may take, 1 or more; longer ones are not sent (status code 411). `mt_text`
    only.
    """
    truncate_concat: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether to cut the text to one part instead of splitting it. `mt_text` only."""
    from_ton: int | None = _field(default=None, metadata=_json(_kinds.Integer(minimum=0, maximum=6)))
    """Type of number of the sender, 0 to 6. Not for `mt_media`."""
    from_npi: int | None = _field(default=None, metadata=_json(_kinds.Integer(minimum=0, maximum=18)))
    """Number plan indicator of the sender, 0 to 18. Not for `mt_media`."""
    strict_validation: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether to check the media against Sinch's recommendations for MMS. `mt_media` only."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
