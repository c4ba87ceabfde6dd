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

    from ..models import MenuResult


@_define(kw_only=True, repr=False)
class PromptInputEvent(_Model):
    """Somebody has given input to a menu (PIE). Answered with SVAML."""

    event: Literal["pie"] = _field(default="pie", metadata=_json(_kinds.TERM, required=True))
    """Always `pie`."""
    callid: str = _field(metadata=_json(_kinds.TEXT, required=True))
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
    """User of your app who started the call; absent for other calls."""
    menu_result: MenuResult | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "MenuResult"), "menuResult")
    )
    """What was given, in which menu and how."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
