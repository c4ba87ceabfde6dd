# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ConversationChannel


@_define(kw_only=True, repr=False)
class ChannelIdentity(_Model):
    """Who a person is on one channel."""

    channel: ConversationChannel | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")), required=True
        )
    )
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    identity: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Address on the channel: for WhatsApp, SMS or Viber Business a phone number, for Messenger a page-
    scoped ID.
    """
    app_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """App that the identity is good for, on channels where a person has another one for each app, such as
    Messenger; otherwise empty or absent.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ChannelIdentityDict(TypedDict, total=False):
    """What may be given for `ChannelIdentity`: a plain dict with the names of the service."""

    channel: Required[ConversationChannel]
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    identity: Required[str]
    """Address on the channel: for WhatsApp, SMS or Viber Business a phone number, for Messenger a page-
    scoped ID.
    """
    app_id: str
    """App that the identity is good for, on channels where a person has another one for each app, such as
    Messenger; otherwise empty or absent.
    """
