# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
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

    from ..models import AmdResult, NotificationType


@_define(kw_only=True, repr=False)
class NotificationEvent(_Model):
    """Something worth knowing about a call (notify). Answered with an empty 200."""

    event: Literal["notify"] = "notify"
    """Always `notify`."""
    callid: str | None = None
    """ID of the call; absent if it is about a conference."""
    conference_id: str | None = None
    """Conference that the call belongs to; absent if none."""
    timestamp: datetime | None = None
    """When it happened; mostly absent."""
    version: int | None = None
    """Version of the event's form, 1."""
    custom: str | None = None
    """Text that you gave with the call; may be empty or absent."""
    application_key: str | None = None
    """Application that the call belongs to, by its key."""
    user: str | None = None
    """User whom it is about, for `callingerror`."""
    type_: NotificationType | str | None = None
    """What it is about."""
    destination: str | None = None
    """URL of the recording or transcript."""
    amd: AmdResult | None = None
    """Whether a person or a machine answered, for `amd` and `amd_beep`."""
    error_code: int | None = None
    """What went wrong, for `callingerror`, such as 40001 for SVAML that is not allowed."""
    error_msg: str | None = None
    """What went wrong, in words."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("event", _kinds.TERM, "event", required=True),
        _Field("callid", _kinds.TEXT, "callid"),
        _Field("conferenceId", _kinds.TEXT, "conference_id"),
        _Field("timestamp", _kinds.TIMESTAMP, "timestamp"),
        _Field("version", _kinds.INTEGER, "version"),
        _Field("custom", _kinds.TEXT, "custom"),
        _Field("applicationKey", _kinds.TEXT, "application_key"),
        _Field("user", _kinds.TEXT, "user"),
        _Field("type", _kinds.Choice(alias=("sinchkit_voice.models", "NotificationType")), "type_"),
        _Field("destination", _kinds.TEXT, "destination"),
        _Field("amd", _kinds.Nested("sinchkit_voice.models", "AmdResult"), "amd"),
        _Field("errorCode", _kinds.INTEGER, "error_code"),
        _Field("errorMsg", _kinds.TEXT, "error_msg"),
    )
