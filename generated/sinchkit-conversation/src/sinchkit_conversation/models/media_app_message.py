# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        Agent,
        AgentDict,
        ChannelSpecificMessage,
        ChannelSpecificMessageDict,
        MediaMessage,
        MediaMessageDict,
        OmniMessage,
        OmniMessageDict,
        ReplyTo,
        ReplyToDict,
    )


@_define(kw_only=True, repr=False)
class MediaAppMessage(_Model):
    """A message from an app with a picture, video, sound or other file."""

    media_message: MediaMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MediaMessage"), required=True)
    )
    """A picture, video, sound or other file."""
    explicit_channel_message: dict[str, str] | None = _field(
        default=None, metadata=_json(_kinds.MapOf(_kinds.TEXT))
    )
    """Content for single channels, by name of the channel, sent as it stands. Each value is JSON text in
    the channel's native format.
    """
    explicit_channel_omni_message: dict[str, OmniMessage] | None = _field(
        default=None, metadata=_json(_kinds.MapOf(_variants.OMNI_MESSAGE))
    )
    """Other content for single channels, by name of the channel, such as `SMS` or `WHATSAPP`. The service
    converts it as it does the main content.
    """
    channel_specific_message: dict[str, ChannelSpecificMessage] | None = _field(
        default=None, metadata=_json(_kinds.MapOf(_variants.CHANNEL_SPECIFIC_MESSAGE))
    )
    """Content of kinds that single channels have for themselves, by name of the channel. Takes the place
    of the main content there.
    """
    agent: Agent | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Agent"))
    )
    """Who of the app's people, or which bot, wrote the message; nobody when absent."""
    reply_to: ReplyTo | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ReplyTo"))
    )
    """Message of the contact to quote, on WhatsApp. Sent without the quote on other channels, and if the
    contact's message is older than 96 hours; no quote when absent.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MediaAppMessageDict(TypedDict, total=False):
    """What may be given for `MediaAppMessage`: a plain dict with the names of the service."""

    media_message: Required[MediaMessage | MediaMessageDict]
    """A picture, video, sound or other file."""
    explicit_channel_message: Mapping[str, str]
    """Content for single channels, by name of the channel, sent as it stands. Each value is JSON text in
    the channel's native format.
    """
    explicit_channel_omni_message: Mapping[str, OmniMessage | OmniMessageDict]
    """Other content for single channels, by name of the channel, such as `SMS` or `WHATSAPP`. The service
    converts it as it does the main content.
    """
    channel_specific_message: Mapping[str, ChannelSpecificMessage | ChannelSpecificMessageDict]
    """Content of kinds that single channels have for themselves, by name of the channel. Takes the place
    of the main content there.
    """
    agent: Agent | AgentDict
    """Who of the app's people, or which bot, wrote the message; nobody when absent."""
    reply_to: ReplyTo | ReplyToDict
    """Message of the contact to quote, on WhatsApp. Sent without the quote on other channels, and if the
    contact's message is older than 96 hours; no quote when absent.
    """
