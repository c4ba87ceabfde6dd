"""Callbacks signed by the service, as other people recorded them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from sinchkit.webhooks import ConversationWebhooks, SmsWebhooks, VoiceWebhooks

CONVERSATION_BODY: Final = (
    b'{"app_id":"","accepted_time":"2021-10-18T17:49:13.813615Z","project_id":"e2df3a34-a71b-4448-9db5-a8d2baad28e4",'
    b'"contact_create_notification":{"contact":{"id":"01FJA8B466Y0R2GNXD78MD9SM1","channel_identities":'
    b'[{"channel":"SMS","identity":"48123456789","app_id":""}],"display_name":"New Test Contact",'
    b'"email":"new.contact@email.com","external_id":"","metadata":"","language":"EN_US"}},"message_metadata":""}'
)
SMS_BODY: Final = (
    b'{"at":"2025-01-13T09:22:40.914Z","batch_id":"01JHFFHQ0P99JPPNQPJDV7JTBP","client_reference":"a client reference",'
    b'"code":0,"operator_status_at":"2025-01-13T09:22:00Z","recipient":"33662162466","status":"Delivered",'
    b'"type":"recipient_delivery_report_sms"}'
)
VOICE_BODY: Final = (
    b'{"event":"ace","callid":"822aa4b7-05b4-4d83-87c7-1f835ee0b6f6_257","timestamp":"2014-09-24T10:59:41Z",'
    b'"version":1}'
)
APPLICATION_KEY: Final = "669E367E-6BBA-48AB-AF15-266871C28135"
APPLICATION_SECRET: Final = "BeIukql3pTKJ8RGL5zo0DA=="


class Vector(NamedTuple):
    """A signed callback.

    Attributes:
        make: Makes the webhooks that take it, whatever the clock on the wall says; with keywords of theirs.
        body: Its body.
        headers: Its headers.
        where: Further arguments of `parse`.
        signature: The header with the signature.
        event: Name of the event's class.
        secret: The secret that it is signed with.
        signed_at: When it was signed, in Unix time.
    """

    make: Callable[..., Any]
    body: bytes
    headers: dict[str, str]
    where: dict[str, str]
    signature: str
    event: str
    secret: str
    signed_at: float

    def parse(self, webhooks: Any = None, body: Any = None, headers: Any = None, **where: str) -> Any:
        """Parse the callback, changed as given."""
        webhooks = webhooks or self.make()
        body = self.body if body is None else body
        return webhooks.parse(body, self.headers if headers is None else headers, **{**self.where, **where})

    def handling(self, webhooks: Any) -> Any:
        """The context in which the callback is handled."""
        return webhooks.handling(self.body, self.headers, **self.where)

    def with_header(self, name: str, value: Any) -> dict[str, Any]:
        """The headers with one changed."""
        return {**self.headers, name: value}


def at(unix_time: float) -> Callable[[], datetime]:
    """A clock that stands still."""
    return lambda: datetime.fromtimestamp(unix_time, UTC)


def body_signed(signature: str, timestamp: str, nonce: str) -> dict[str, str]:
    """The headers of SMS and Conversation."""
    return {
        "content-type": "application/json",
        "x-sinch-webhook-signature": signature,
        "x-sinch-webhook-signature-timestamp": timestamp,
        "x-sinch-webhook-signature-nonce": nonce,
        "x-sinch-webhook-signature-algorithm": "HmacSHA256",
    }


SMS_AT: Final = 1736760161.0
CONVERSATION_AT: Final = 1634579353.0
VOICE_AT: Final = datetime(2014, 9, 24, 10, 59, 41, tzinfo=UTC).timestamp()
SMS_SECRET: Final = "SMSWebhooksSecret"
CONVERSATION_SECRET: Final = "foo_secret1234"


def _sms(secret: Any = SMS_SECRET, **options: Any) -> SmsWebhooks:
    return SmsWebhooks(secret, **{"clock": at(SMS_AT), **options})


def _conversation(secret: Any = CONVERSATION_SECRET, **options: Any) -> ConversationWebhooks:
    return ConversationWebhooks(secret, **{"clock": at(CONVERSATION_AT), **options})


def _voice(secret: Any = APPLICATION_SECRET, **options: Any) -> VoiceWebhooks:
    return VoiceWebhooks(APPLICATION_KEY, secret, **{"clock": at(VOICE_AT), **options})


SMS: Final = Vector(
    _sms,
    SMS_BODY,
    body_signed("ZoHei66PPN/kZjw7hFVfGhJOnml3iGNCMWoyQVcE5o0=", "1736760161", "01JHFFHWYY7HSS4FWTMDTQEK8V"),
    {},
    "x-sinch-webhook-signature",
    "RecipientDeliveryReport",
    SMS_SECRET,
    SMS_AT,
)
CONVERSATION: Final = Vector(
    _conversation,
    CONVERSATION_BODY,
    body_signed("6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=", "1634579353", "01FJA8B4A7BM43YGWSG9GBV067"),
    {},
    "x-sinch-webhook-signature",
    "ContactCreateEvent",
    CONVERSATION_SECRET,
    CONVERSATION_AT,
)
VOICE: Final = Vector(
    _voice,
    VOICE_BODY,
    {
        "content-type": "application/json",
        "x-timestamp": "2014-09-24T10:59:41Z",
        "authorization": f"application {APPLICATION_KEY}:Tg6fMyo8mj9pYfWQ9ssbx3Tc1BNC87IEygAfLbJqZb4=",
    },
    {"path": "/sinch/callback/ace"},
    "authorization",
    "AnsweredCallEvent",
    APPLICATION_SECRET,
    VOICE_AT,
)
VECTORS: Final = {"sms": SMS, "conversation": CONVERSATION, "voice": VOICE}
