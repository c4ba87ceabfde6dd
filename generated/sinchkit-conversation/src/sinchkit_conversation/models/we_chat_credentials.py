# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class WeChatCredentials(_Model):
    """Access to WeChat."""

    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the developer on WeChat, not of the app here."""
    app_secret: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Secret of the developer on WeChat."""
    token: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Token to check callbacks of WeChat with."""
    aes_key: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Key to decrypt callbacks of WeChat with."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


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
