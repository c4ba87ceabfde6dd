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
class BatchRequest(_Model):
    """A message to send, its recipients and options."""

    to: list[str] = _field(
        metadata=_json(_kinds.ListOf(_kinds.TEXT, min_items=1, max_items=1000), required=True)
    )
    """Recipients, 1 to 1000 phone numbers or IDs of groups."""
    body: str | MediaBody = _field(
        metadata=_json(
            _kinds.OneOf(
                (
                    _kinds.Text(min_length=1, max_length=2000),
                    _kinds.Nested("sinchkit_sms.models", "MediaBody"),
                )
            ),
            required=True,
        )
    )
    """Content: text of up to 2000 characters, split into parts as needed; for `mt_binary`, Base64 of up to
    140 bytes counted together with `udh`; for `mt_media`, an object with the URL of the media.
    """
    from_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "from"))
    """Sender: an alphanumeric name, a short code or a phone number. May be absent only if the account has
    default senders.
    """
    type_: BatchType | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "BatchType")), "type")
    )
    """Kind of message: `mt_text` is text, `mt_binary` raw bytes, `mt_media` an MMS (US only). `mt_text`
    when absent.
    """
    udh: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`; not for
    other kinds.
    """
    delivery_report: DeliveryReportType | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "DeliveryReportType")))
    )
    """Report callbacks: one for the batch (`summary`, `full`), one at each status change (`per_recipient`)
    or one final (`per_recipient_final`) per recipient. `none` when absent.
    """
    send_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When to start sending, in ISO-8601, earlier than `expire_at`. Absent or past means at once."""
    expire_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When to give up on undelivered messages, in ISO-8601, later than `send_at` by 3 days at most; 3 days
    when absent.
    """
    callback_url: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=2048)))
    """URL for the report callbacks of this batch, up to 2048 characters; the service plan's URL when
    absent.
    """
    flash_message: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True has phones display the text at once and not store it; false when absent. `mt_text` only."""
    client_reference: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=128)))
    """Your own reference, up to 128 characters, repeated in delivery reports. No protection against
    sending twice.
    """
    max_number_of_message_parts: int | None = _field(default=None, metadata=_json(_kinds.Integer(minimum=1)))
    """Most parts a message may take, 1 or more; longer ones are not sent (status code 411). No limit when
    absent. `mt_text` only.
    """
    parameters: dict[str, dict[str, str]] | None = _field(
        default=None, metadata=_json(_kinds.MapOf(_kinds.MapOf(_kinds.Text(max_length=160))))
    )
    """Values for placeholders such as `${name}` in the text, as `{name: {phone number or "default":
    value}}`. Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`, `_`; values of up to 160. Not
    for `mt_binary`.
    """
    feedback_enabled: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True announces delivery feedback for this batch; false when absent."""
    truncate_concat: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True cuts the text to one part instead of splitting it; false when absent. `mt_text` only."""
    from_ton: int | None = _field(default=None, metadata=_json(_kinds.Integer(minimum=0, maximum=6)))
    """Type of number of the sender, 0 to 6; found out from `from` when absent. Not for `mt_media`."""
    from_npi: int | None = _field(default=None, metadata=_json(_kinds.Integer(minimum=0, maximum=18)))
    """Number plan indicator of the sender, 0 to 18; found out from `from` when absent. Not for `mt_media`."""
    strict_validation: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True has the media checked against Sinch's recommendations for MMS and the message refused if they
    miss them; not checked when absent. `mt_media` only.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
