# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ConversationChannel


@_define(kw_only=True, repr=False)
class ConversationRequest(_Model):
    """A new conversation."""

    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """App that takes part."""
    contact_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Contact that takes part."""
    active: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether messages go into this conversation."""
    active_channel: ConversationChannel | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
    )
    """Channel that the app's next message goes out on."""
    metadata: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=1024)))
    """Deprecated: Use `metadata_json`. Data of your own, at most 1024 characters."""
    metadata_json: dict[str, Any] | None = _field(default=None, metadata=_json(_kinds.MapOf(_kinds.ANYTHING)))
    """Data of your own as a JSON object."""
    correlation_id: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=128)))
    """ID of your own, at most 128 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
