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


@_define(kw_only=True, repr=False)
class UnknownVoiceEvent(_Model):
    """Stands for kinds of `VoiceEvent` that are newer than this version, or name no kind:
    `additional_properties` has what is their own.
    """

    event: str | None = None
    """The kind, newer than this version; `None` if the object names none."""
    callid: str | None = None
    """ID of the call."""
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
    """User of your app who makes the call; such calls have no `cli`."""
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
    )
