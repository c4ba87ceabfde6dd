"""Callbacks of the SMS API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from sinchkit.configuration.credentials import Parameter
from sinchkit.webhooks.body_signed_webhooks import BodySignedWebhooks

from .definition import DEFINITION, WEBHOOK_SECRET

if TYPE_CHECKING:
    from .events import SmsEvent


class SmsWebhooks(BodySignedWebhooks["SmsEvent"]):
    """Inbound messages and delivery reports of SMS, as the service posts them. Threads may share one; keep it.

    The service signs callbacks once a secret is set for the account.

        webhooks = SmsWebhooks(secret="...")  # or the variable SINCH_SMS_WEBHOOK_SECRET
        event = webhooks.parse(body, headers)

    Args and errors: see `BodySignedWebhooks`.
    """

    _api: ClassVar[str] = DEFINITION.name
    _event: ClassVar[str] = "SmsEvent"
    _secret: ClassVar[Parameter] = WEBHOOK_SECRET

    def _read(self, data: dict[str, Any]) -> SmsEvent:
        from .events import read_sms_event

        return read_sms_event(data, validate=self._validate_answers)
