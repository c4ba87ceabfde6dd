# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import ConversationChannel


@_define(kw_only=True, repr=False)
class ConversationRequest(_Model):
    """A new conversation."""

    app_id: str
    """App that takes part."""
    contact_id: str
    """Contact that takes part."""
    active: bool | None = None
    """Whether messages go into this conversation."""
    active_channel: ConversationChannel | str | None = None
    """Channel that the app's next message goes out on."""
    metadata: str | None = None
    """Deprecated: Use `metadata_json`. Data of your own, at most 1024 characters."""
    metadata_json: dict[str, Any] | None = None
    """Data of your own as a JSON object."""
    correlation_id: str | None = None
    """ID of your own, at most 128 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("app_id", _kinds.TEXT, "app_id", required=True),
        _Field("contact_id", _kinds.TEXT, "contact_id", required=True),
        _Field("active", _kinds.BOOLEAN, "active"),
        _Field(
            "active_channel",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")),
            "active_channel",
        ),
        _Field("metadata", _kinds.Text(max_length=1024), "metadata"),
        _Field("metadata_json", _kinds.MapOf(_kinds.ANYTHING), "metadata_json"),
        _Field("correlation_id", _kinds.Text(max_length=128), "correlation_id"),
    )
