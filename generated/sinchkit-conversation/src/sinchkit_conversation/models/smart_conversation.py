# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class SmartConversation(_Model):
    """Whether messages from contacts are analysed."""

    enabled: bool | None = None
    """True analyses them; the results come as callbacks."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("enabled", _kinds.BOOLEAN, "enabled"),
    )


class SmartConversationDict(TypedDict, total=False):
    """What may be given for `SmartConversation`: a plain dict with the names of the service."""

    enabled: bool
    """True analyses them; the results come as callbacks."""
