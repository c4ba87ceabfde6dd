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

    from ..models import MenuResult


@_define(kw_only=True, repr=False)
class PromptInputEvent(_Model):
    """Somebody has given input to a menu (PIE). Answered with SVAML."""

    callid: str
    """ID of the call."""
    timestamp: datetime
    """When it happened."""
    version: int
    """Version of the event's form, 1."""
    menu_result: MenuResult
    """What was given, in which menu and how."""
    event: Literal["pie"] = "pie"
    """Always `pie`."""
    conference_id: str | None = None
    """Conference that the call belongs to; absent if none."""
    custom: str | None = None
    """Text that you gave with the call; may be empty or absent."""
    application_key: str | None = None
    """Application that the call belongs to, by its key."""
    user: str | None = None
    """User who started the call; from older versions of the service."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("event", _kinds.TERM, "event", required=True),
        _Field("callid", _kinds.TEXT, "callid", required=True),
        _Field("timestamp", _kinds.TIMESTAMP, "timestamp", required=True),
        _Field("version", _kinds.INTEGER, "version", required=True),
        _Field(
            "menuResult", _kinds.Nested("sinchkit_voice.models", "MenuResult"), "menu_result", required=True
        ),
        _Field("conferenceId", _kinds.TEXT, "conference_id"),
        _Field("custom", _kinds.TEXT, "custom"),
        _Field("applicationKey", _kinds.TEXT, "application_key"),
        _Field("user", _kinds.TEXT, "user"),
    )
