# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class KakaoTalkChatCredentials(_Model):
    """Access to chats on KakaoTalk."""

    kakaotalk_plus_friend_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the business channel on KakaoTalk."""
    api_key: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Key of the chat service; empty if it takes none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class KakaoTalkChatCredentialsDict(TypedDict, total=False):
    """What may be given for `KakaoTalkChatCredentials`: a plain dict with the names of the service."""

    kakaotalk_plus_friend_id: Required[str]
    """ID of the business channel on KakaoTalk."""
    api_key: str
    """Key of the chat service; empty if it takes none."""
