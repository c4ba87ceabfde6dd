# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
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

    from ..models import AmdResult, NotificationType


@_define(kw_only=True, repr=False)
class NotificationEvent(_Model):
    """Something worth knowing about a call (notify). Answered with an empty 200."""

    event: Literal["notify"] = _field(default="notify", metadata=_json(_kinds.TERM, required=True))
    """Always `notify`."""
    callid: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the call; absent if it is about a conference."""
    conference_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "conferenceId"))
    """Conference that the call belongs to; absent if none."""
    timestamp: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When it happened; mostly absent."""
    version: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Version of the event's form, 1."""
    custom: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that you gave with the call; may be empty or absent."""
    application_key: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "applicationKey"))
    """Application that the call belongs to, by its key."""
    user: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """User whom it is about, for `callingerror`."""
    type_: NotificationType | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "NotificationType")), "type"),
    )
    """What it is about."""
    destination: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """URL of the recording or transcript."""
    amd: AmdResult | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "AmdResult"))
    )
    """Whether a person or a machine answered, for `amd` and `amd_beep`."""
    error_code: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "errorCode"))
    """What went wrong, for `callingerror`, such as 40001 for SVAML that is not allowed."""
    error_msg: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "errorMsg"))
    """What went wrong, in words."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
