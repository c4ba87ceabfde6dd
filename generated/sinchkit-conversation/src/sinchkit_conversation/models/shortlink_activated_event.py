# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class ShortlinkActivatedEvent(_Model):
    """Use of a link that opens a chat with you."""

    payload: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Data configured for the link's postback."""
    title: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Title of the link, on Instagram."""
    ref: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Value of `ref` in the link."""
    source: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Where the contact came from, `SHORTLINK` as a rule."""
    type_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "type"))
    """What the link did, `OPEN_THREAD` as a rule."""
    existing_thread: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True if the contact had a chat with you before; false if the link began it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
