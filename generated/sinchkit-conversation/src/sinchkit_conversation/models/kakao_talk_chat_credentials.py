# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class KakaoTalkChatCredentials(_Model):
    """Access to chats on KakaoTalk."""

    kakaotalk_plus_friend_id: str
    """ID of the business channel on KakaoTalk."""
    api_key: str | None = None
    """Key of the chat service; empty if it takes none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("kakaotalk_plus_friend_id", _kinds.TEXT, "kakaotalk_plus_friend_id", required=True),
        _Field("api_key", _kinds.TEXT, "api_key"),
    )


class KakaoTalkChatCredentialsDict(TypedDict, total=False):
    """What may be given for `KakaoTalkChatCredentials`: a plain dict with the names of the service."""

    kakaotalk_plus_friend_id: Required[str]
    """ID of the business channel on KakaoTalk."""
    api_key: str
    """Key of the chat service; empty if it takes none."""
