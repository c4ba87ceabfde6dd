# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import (
        AppleBusinessChatCredentials,
        AppleBusinessChatCredentialsDict,
        ChannelIntegrationState,
        ChannelIntegrationStateDict,
        ConversationChannel,
        InstagramCredentials,
        InstagramCredentialsDict,
        KakaoTalkChatCredentials,
        KakaoTalkChatCredentialsDict,
        KakaoTalkCredentials,
        KakaoTalkCredentialsDict,
        LineCredentials,
        LineCredentialsDict,
        LineEnterpriseCredentials,
        LineEnterpriseCredentialsDict,
        MMSCredentials,
        MMSCredentialsDict,
        StaticBearerCredential,
        StaticBearerCredentialDict,
        StaticTokenCredential,
        StaticTokenCredentialDict,
        TelegramCredentials,
        TelegramCredentialsDict,
        WeChatCredentials,
        WeChatCredentialsDict,
    )


@_define(kw_only=True, repr=False)
class ConversationChannelCredential(_Model):
    """Access to one channel; which credentials it takes depends on the channel."""

    channel: ConversationChannel | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")), required=True
        )
    )
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    callback_secret: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=256)))
    """Secret to check the channel's callbacks to Sinch with, at most 256 characters; no check when absent
    or empty. Not for channels that Sinch runs itself.
    """
    mms_credentials: MMSCredentials | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MMSCredentials"))
    )
    """Access to the MMS channel."""
    static_bearer: StaticBearerCredential | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "StaticBearerCredential"))
    )
    """A bearer token and whose it is, for channels such as SMS and WhatsApp."""
    static_token: StaticTokenCredential | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "StaticTokenCredential"))
    )
    """A token alone, for channels such as Messenger."""
    kakaotalk_credentials: KakaoTalkCredentials | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "KakaoTalkCredentials"))
    )
    """Access to KakaoTalk."""
    kakaotalkchat_credentials: KakaoTalkChatCredentials | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "KakaoTalkChatCredentials")),
    )
    """Access to chats on KakaoTalk."""
    telegram_credentials: TelegramCredentials | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "TelegramCredentials"))
    )
    """Access to Telegram."""
    line_credentials: LineCredentials | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "LineCredentials"))
    )
    """Access to LINE."""
    line_enterprise_credentials: LineEnterpriseCredentials | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "LineEnterpriseCredentials")),
    )
    """Access to LINE for enterprises, in Japan or in Thailand. Give one of the two."""
    wechat_credentials: WeChatCredentials | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "WeChatCredentials"))
    )
    """Access to WeChat."""
    instagram_credentials: InstagramCredentials | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "InstagramCredentials"))
    )
    """Access to Instagram."""
    applebc_credentials: AppleBusinessChatCredentials | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "AppleBusinessChatCredentials")),
    )
    """Access to Apple Messages for Business."""
    credential_ordinal_number: int | None = _field(
        default=None, metadata=_json(_kinds.Integer(minimum=0, maximum=255))
    )
    """Rank among several credentials for the same channel, 0 to 255, each another; the lowest comes first.
    Only LINE has several; 0 when absent.
    """
    state: ChannelIntegrationState | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIntegrationState"))
    )
    """Whether the access works; set by the service, not given when sending."""
    channel_known_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID that the channel knows the app by; set by the service, not given when sending."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ConversationChannelCredentialDict(TypedDict, total=False):
    """What may be given for `ConversationChannelCredential`: a plain dict with the names of the service."""

    channel: Required[ConversationChannel]
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    callback_secret: str
    """Secret to check the channel's callbacks to Sinch with, at most 256 characters; no check when absent
    or empty. Not for channels that Sinch runs itself.
    """
    mms_credentials: MMSCredentials | MMSCredentialsDict
    """Access to the MMS channel."""
    static_bearer: StaticBearerCredential | StaticBearerCredentialDict
    """A bearer token and whose it is, for channels such as SMS and WhatsApp."""
    static_token: StaticTokenCredential | StaticTokenCredentialDict
    """A token alone, for channels such as Messenger."""
    kakaotalk_credentials: KakaoTalkCredentials | KakaoTalkCredentialsDict
    """Access to KakaoTalk."""
    kakaotalkchat_credentials: KakaoTalkChatCredentials | KakaoTalkChatCredentialsDict
    """Access to chats on KakaoTalk."""
    telegram_credentials: TelegramCredentials | TelegramCredentialsDict
    """Access to Telegram."""
    line_credentials: LineCredentials | LineCredentialsDict
    """Access to LINE."""
    line_enterprise_credentials: LineEnterpriseCredentials | LineEnterpriseCredentialsDict
    """Access to LINE for enterprises, in Japan or in Thailand. Give one of the two."""
    wechat_credentials: WeChatCredentials | WeChatCredentialsDict
    """Access to WeChat."""
    instagram_credentials: InstagramCredentials | InstagramCredentialsDict
    """Access to Instagram."""
    applebc_credentials: AppleBusinessChatCredentials | AppleBusinessChatCredentialsDict
    """Access to Apple Messages for Business."""
    credential_ordinal_number: int
    """Rank among several credentials for the same channel, 0 to 255, each another; the lowest comes first.
    Only LINE has several; 0 when absent.
    """
    state: ChannelIntegrationState | ChannelIntegrationStateDict
    """Whether the access works; set by the service, not given when sending."""
    channel_known_id: str
    """ID that the channel knows the app by; set by the service, not given when sending."""
