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


@_define(kw_only=True, repr=False)
class UnknownVoiceEvent(_Model):
    """Stands for kinds of `VoiceEvent` that are newer than this version, or name no kind:
    `additional_properties` has what is their own.
    """

    event: str | None = _field(default=None, metadata=_json(_kinds.TERM, required=True))
    """The kind, newer than this version; `None` if the object names none."""
    callid: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the call."""
    conference_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "conferenceId"))
    """Conference that the call belongs to; absent if none."""
    timestamp: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When it happened."""
    version: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Version of the event's form, 1."""
    custom: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that you gave with the call; may be empty or absent."""
    application_key: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "applicationKey"))
    """Application that the call belongs to, by its key."""
    user: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """User of your app who makes the call; such calls have no `cli`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
