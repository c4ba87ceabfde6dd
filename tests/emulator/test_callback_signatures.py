"""How callbacks are signed: by the vectors that Sinch's SDKs and documentation give, and on the wire."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from sinchkit.emulator import Emulator, ManualClock
from sinchkit.emulator.callback_signatures import ApplicationSigner, SecretSigner

from .conftest import client_of
from .receiver import Receiver
from .test_batches import send

SECRET, APPLICATION_KEY, APPLICATION_SECRET = "åsa's secret", "key", base64.b64encode(b"app").decode()

SMS_VECTOR = (
    "SMSWebhooksSecret",
    b'{"at":"2025-01-13T09:22:40.914Z","batch_id":"01JHFFHQ0P99JPPNQPJDV7JTBP","client_reference":"a client reference",'
    b'"code":0,"operator_status_at":"2025-01-13T09:22:00Z","recipient":"33662162466","status":"Delivered",'
    b'"type":"recipient_delivery_report_sms"}',
    "01JHFFHWYY7HSS4FWTMDTQEK8V",
    "1736760161",
    "ZoHei66PPN/kZjw7hFVfGhJOnml3iGNCMWoyQVcE5o0=",
)
CONVERSATION_VECTOR = (
    "foo_secret1234",
    b'{"app_id":"","accepted_time":"2021-10-18T17:49:13.813615Z","project_id":"e2df3a34-a71b-4448-9db5-a8d2baad28e4",'
    b'"contact_create_notification":{"contact":{"id":"01FJA8B466Y0R2GNXD78MD9SM1","channel_identities":[{"channel":"SMS",'
    b'"identity":"48123456789","app_id":""}],"display_name":"New Test Contact","email":"new.contact@email.com",'
    b'"external_id":"","metadata":"","language":"EN_US"}},"message_metadata":""}',
    "01FJA8B4A7BM43YGWSG9GBV067",
    "1634579353",
    "6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=",
)


@pytest.mark.parametrize(
    ("secret", "content", "nonce", "timestamp", "signature"), [SMS_VECTOR, CONVERSATION_VECTOR], ids=["sms", "conv"]
)
def test_the_vectors_of_a_secret_hold(secret: str, content: bytes, nonce: str, timestamp: str, signature: str) -> None:
    assert SecretSigner(secret).headers_with(content, nonce, timestamp) == {
        "x-sinch-webhook-signature": signature,
        "x-sinch-webhook-signature-algorithm": "HmacSHA256",
        "x-sinch-webhook-signature-nonce": nonce,
        "x-sinch-webhook-signature-timestamp": timestamp,
    }


def test_the_vector_of_an_application_holds() -> None:
    key = "669E367E-6BBA-48AB-AF15-266871C28135"
    content = (
        b'{"event":"ace","callid":"822aa4b7-05b4-4d83-87c7-1f835ee0b6f6_257",'
        b'"timestamp":"2014-09-24T10:59:41Z","version":1}'
    )
    signer = ApplicationSigner(key, "BeIukql3pTKJ8RGL5zo0DA==")
    for url in ("https://example.com/sinch/callback/ace", "http://127.0.0.1:8/sinch/callback/%61ce?token=1"):
        assert signer.headers_with(url, content, "2014-09-24T10:59:41Z") == {
            "Authorization": f"application {key}:Tg6fMyo8mj9pYfWQ9ssbx3Tc1BNC87IEygAfLbJqZb4=",
            "x-timestamp": "2014-09-24T10:59:41Z",
        }


@pytest.fixture(scope="module")
def clock() -> ManualClock:
    """One that moves no other emulator, whose callbacks would come between."""
    return ManualClock(datetime(2030, 5, 17, 12, tzinfo=UTC))


@pytest.fixture(scope="module")
def signing_emulator(clock: ManualClock, shared_receiver: Receiver) -> Iterator[Emulator]:
    with Emulator(
        clock=clock,
        delivery_delay=2,
        sms_callback_url=shared_receiver.url,
        sms_webhook_secret=SECRET,
        conversation_callback_url=shared_receiver.url,
        conversation_webhook_secret=SECRET,
        application_key=APPLICATION_KEY,
        application_secret=APPLICATION_SECRET,
        voice_callback_url=shared_receiver.url,
    ) as emulator:
        yield emulator


@pytest.fixture
def signing_api(signing_emulator: Emulator) -> Iterator[httpx.Client]:
    signing_emulator.reset()
    with client_of(signing_emulator) as client:
        yield client


def is_signed(receiver: Receiver, place: int) -> bool:
    """Whether a callback has a right signature of the secret."""
    headers = receiver.headers[place]
    nonce, timestamp = (headers[f"x-sinch-webhook-signature-{name}"] for name in ("nonce", "timestamp"))
    signed = receiver.contents[place] + f".{nonce}.{timestamp}".encode()
    right = base64.b64encode(hmac.digest(SECRET.encode(), signed, hashlib.sha256)).decode()
    return headers["x-sinch-webhook-signature"] == right


def test_reports_and_inbounds_are_signed_with_the_emulators_time(
    signing_api: httpx.Client, signing_emulator: Emulator, clock: ManualClock, receiver: Receiver
) -> None:
    send(signing_api, delivery_report="per_recipient")
    clock.advance(2)
    signing_emulator.sms.receive_inbound(from_="46701234567", to="12345", body="Hej å")
    assert [body["type"][:9] for body in receiver.bodies] == ["recipient", "recipient", "mo_text"]
    assert all(is_signed(receiver, place) for place in range(3))
    assert receiver.headers[2]["x-sinch-webhook-signature-timestamp"] == str(int(clock.now().timestamp()))


def test_each_attempt_is_signed_anew(
    signing_api: httpx.Client, signing_emulator: Emulator, clock: ManualClock, receiver: Receiver
) -> None:
    receiver.answers = [500, 503]
    send(signing_api, delivery_report="summary")
    clock.advance(20)
    assert len(receiver.bodies) == 3
    assert all(is_signed(receiver, place) for place in range(3))
    for name in ("nonce", "timestamp"):
        assert len({headers[f"x-sinch-webhook-signature-{name}"] for headers in receiver.headers}) == 3
    (callback,) = signing_emulator.sms.callbacks
    assert {name.lower(): value for name, value in callback.headers.items()}.items() <= receiver.headers[2].items()


def test_the_same_call_event_is_never_signed_alike(signing_emulator: Emulator, receiver: Receiver) -> None:
    signing_emulator.reset()
    event = {"event": "notify", "callid": "c", "version": 1, "type": "recording_finished"}
    for _ in range(3):
        signing_emulator.voice.post_event(event)
    authorizations = {headers["authorization"] for headers in receiver.headers}
    assert len(authorizations) == 3
    assert all(authorization.startswith("application key:") for authorization in authorizations)


def test_without_a_secret_nothing_is_signed(receiver: Receiver) -> None:
    with Emulator(sms_callback_url=receiver.url, conversation_callback_url=receiver.url) as emulator:
        emulator.sms.receive_inbound(from_="46701234567", to="12345", body="Hi")
        emulator.conversation.post_event({"app_id": ""})
    assert len(receiver.headers) == 2
    assert [name for headers in receiver.headers for name in headers if name.startswith("x-sinch")] == []


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("sms_webhook_secret", ""),
        ("conversation_webhook_secret", ""),
        ("application_key", ""),
        ("application_secret", "no Base64"),
        ("conversation_callback_url", "ftp://example.com"),
        ("voice_callback_url", ""),
        ("voice_fallback_url", "example.com"),
    ],
)
def test_settings_that_cannot_be_are_refused(argument: str, value: str) -> None:
    wrong: Any = {argument: value}
    with pytest.raises(ValueError, match=argument):
        Emulator(**wrong)
