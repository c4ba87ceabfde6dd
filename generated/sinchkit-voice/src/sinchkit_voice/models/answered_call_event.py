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

    from ..models import AmdResult


@_define(kw_only=True, repr=False)
class AnsweredCallEvent(_Model):
    """The callee has answered (ACE). Answered with SVAML; without one the call is connected. Not sent for
    calls between apps.
    """

    callid: str
    """ID of the call."""
    event: Literal["ace"] = "ace"
    """Always `ace`."""
    conference_id: str | None = None
    """Conference that the call belongs to; absent if none."""
    timestamp: datetime | None = None
    """When it happened."""
    version: int | None = None
    """Version of the event's form, 1."""
    custom: str | None = None
    """Text that you gave with the call; may be empty or absent."""
    application_key: str | None = None
    """Application that the call belongs to, by its key."""
    user: str | None = None
    """User of your app who started the call; absent for other calls."""
    amd: AmdResult | None = None
    """Whether a person or a machine answered, if that was asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("event", _kinds.TERM, "event", required=True),
        _Field("callid", _kinds.TEXT, "callid", required=True),
        _Field("conferenceId", _kinds.TEXT, "conference_id"),
        _Field("timestamp", _kinds.TIMESTAMP, "timestamp"),
        _Field("version", _kinds.INTEGER, "version"),
        _Field("custom", _kinds.TEXT, "custom"),
        _Field("applicationKey", _kinds.TEXT, "application_key"),
        _Field("user", _kinds.TEXT, "user"),
        _Field("amd", _kinds.Nested("sinchkit_voice.models", "AmdResult"), "amd"),
    )
