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
class WeChatCredentials(_Model):
    """Access to WeChat."""

    app_id: str
    """ID of the developer on WeChat, not of the app here."""
    app_secret: str
    """Secret of the developer on WeChat."""
    token: str
    """Token to check callbacks of WeChat with."""
    aes_key: str
    """Key to decrypt callbacks of WeChat with."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("app_id", _kinds.TEXT, "app_id", required=True),
        _Field("app_secret", _kinds.TEXT, "app_secret", required=True),
        _Field("token", _kinds.TEXT, "token", required=True),
        _Field("aes_key", _kinds.TEXT, "aes_key", required=True),
    )


class WeChatCredentialsDict(TypedDict, total=False):
    """What may be given for `WeChatCredentials`: a plain dict with the names of the service."""

    app_id: Required[str]
    """ID of the developer on WeChat, not of the app here."""
    app_secret: Required[str]
    """Secret of the developer on WeChat."""
    token: Required[str]
    """Token to check callbacks of WeChat with."""
    aes_key: Required[str]
    """Key to decrypt callbacks of WeChat with."""
