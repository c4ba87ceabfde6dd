# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class ShortlinkActivatedEvent(_Model):
    """Use of a link that opens a chat with you."""

    payload: str | None = None
    """Data configured for the link's postback."""
    title: str | None = None
    """Title of the link, on Instagram."""
    ref: str | None = None
    """Value of `ref` in the link."""
    source: str | None = None
    """Where the contact came from, `SHORTLINK` as a rule."""
    type_: str | None = None
    """What the link did, `OPEN_THREAD` as a rule."""
    existing_thread: bool | None = None
    """True if the contact had a chat with you before; false if the link began it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("payload", _kinds.TEXT, "payload"),
        _Field("title", _kinds.TEXT, "title"),
        _Field("ref", _kinds.TEXT, "ref"),
        _Field("source", _kinds.TEXT, "source"),
        _Field("type", _kinds.TEXT, "type_"),
        _Field("existing_thread", _kinds.BOOLEAN, "existing_thread"),
    )
