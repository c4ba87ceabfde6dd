"""The callbacks of all three APIs, with the credentials of a client."""

from __future__ import annotations

from functools import cached_property

from .configuration.credentials import Credentials, Found, Secret
from .conversation.webhooks import ConversationWebhooks
from .sms.webhooks import SmsWebhooks
from .voice.webhooks import VoiceWebhooks


class Webhooks:
    """Callbacks of the services, by API: `parse` verifies a callback and reads its event.

    Args:
        application: The client's Voice application.
        sms_secret: The secret that SMS callbacks are signed with. Default: the variable SINCH_SMS_WEBHOOK_SECRET.
        conversation_secret: The same for Conversation. Default: SINCH_CONVERSATION_WEBHOOK_SECRET.
        validate_answers: Whether callbacks that are not as documented raise `DecodeError`.
    """

    def __init__(
        self,
        application: Found,
        *,
        sms_secret: Secret | None,
        conversation_secret: Secret | None,
        validate_answers: bool | None = None,
    ) -> None:
        self._validate_answers = validate_answers
        self._application = application
        self._sms_secret = sms_secret
        self._conversation_secret = conversation_secret

    @cached_property
    def sms(self) -> SmsWebhooks:
        """Inbound messages and delivery reports.

        Raises:
            ConfigurationError: The secret is empty.
        """
        return SmsWebhooks(_revealed(self._sms_secret), validate_answers=self._validate_answers)

    @cached_property
    def conversation(self) -> ConversationWebhooks:
        """Messages of contacts, delivery reports and all other news that a webhook gets.

        Raises:
            ConfigurationError: The secret is empty.
        """
        return ConversationWebhooks(_revealed(self._conversation_secret), validate_answers=self._validate_answers)

    @cached_property
    def voice(self) -> VoiceWebhooks:
        """Events of calls.

        Raises:
            ConfigurationError: The application's secret is not Base64.
        """
        if isinstance(self._application, Credentials):
            key, secret = self._application.name, self._application.secret.reveal()
            return VoiceWebhooks(key, secret, validate_answers=self._validate_answers)
        return VoiceWebhooks(validate_answers=self._validate_answers)


def _revealed(secret: Secret | None) -> str | None:
    return None if secret is None else secret.reveal()
