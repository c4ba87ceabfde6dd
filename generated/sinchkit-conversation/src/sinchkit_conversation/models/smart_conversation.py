# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class SmartConversation(_Model):
    """Whether messages from contacts are analysed."""

    enabled: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True analyses them; the results come as callbacks."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class SmartConversationDict(TypedDict, total=False):
    """What may be given for `SmartConversation`: a plain dict with the names of the service."""

    enabled: bool
    """True analyses them; the results come as callbacks."""
