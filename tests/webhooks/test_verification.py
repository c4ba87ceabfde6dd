"""What passes for a callback of the service and what does not."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import pickle
import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sinchkit import ConfigurationError, DecodeError, SignatureError, SinchError
from sinchkit.webhooks import ConversationWebhooks, SmsWebhooks, VoiceWebhooks
from tests.webhooks.vectors import (
    APPLICATION_KEY,
    APPLICATION_SECRET,
    SMS,
    VOICE,
    Vector,
    at,
    body_signed,
)

NONCE = "x-sinch-webhook-signature-nonce"
TIMESTAMP = "x-sinch-webhook-signature-timestamp"
ALGORITHM = "x-sinch-webhook-signature-algorithm"


def refusal(vector: Vector, **changes: Any) -> str:
    with pytest.raises(SignatureError) as caught:
        vector.parse(**changes)
    assert str(caught.value)
    return caught.value.reason


def test_a_callback_of_the_service_is_taken(vector: Vector) -> None:
    assert type(vector.parse()).__name__ == vector.event
    vector.make().verify(vector.body, vector.headers, **vector.where)


@pytest.mark.parametrize("given", [bytes, bytearray, memoryview, lambda body: body.decode()])
def test_the_body_may_be_given_as_bytes_or_as_text(vector: Vector, given: Callable[[bytes], Any]) -> None:
    assert type(vector.parse(body=given(vector.body))).__name__ == vector.event


def pairs_of(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in headers.items()]


@pytest.mark.parametrize(
    "given",
    [
        lambda headers: {name.upper(): value for name, value in headers.items()},
        lambda headers: {name.title(): [value] for name, value in headers.items()},
        lambda headers: {name: (value, value) for name, value in headers.items()},
        lambda headers: {name.encode(): value.encode() for name, value in headers.items()},
        lambda headers: {**headers, "cookie": None, 5: object(), "x-many": ["a", "b"]},
        lambda headers: list(headers.items()),
        lambda headers: [*headers.items(), *headers.items()],
        pairs_of,
        lambda headers: iter(pairs_of(headers)),
        lambda headers: (
            {name: f" {value} " for name, value in headers.items() if name != "content-type"}
            | {"content-type": "application/json"}
        ),
    ],
)
def test_headers_come_in_any_form(vector: Vector, given: Callable[[dict[str, str]], Any]) -> None:
    assert type(vector.parse(headers=given(vector.headers))).__name__ == vector.event


def test_any_of_several_signatures_will_do(vector: Vector) -> None:
    right = vector.headers[vector.signature]
    wrong = right[:-8] + "AAAAAAA="
    for value in ([wrong, right], [right, wrong], f"{wrong}, {right}", f"{right},{wrong}", [f"x, {wrong}", right]):
        assert type(vector.parse(headers=vector.with_header(vector.signature, value))).__name__ == vector.event
    assert refusal(vector, headers=vector.with_header(vector.signature, [wrong, wrong])) == "mismatch"


def test_a_body_that_differs_by_a_byte_is_refused(vector: Vector) -> None:
    for index in range(len(vector.body)):
        changed = bytearray(vector.body)
        changed[index] ^= 1
        assert refusal(vector, body=bytes(changed)) == "mismatch"
    assert refusal(vector, body=vector.body + b" ") == "mismatch"
    assert refusal(vector, body=b"") == "mismatch"
    assert refusal(vector, body=json.dumps(json.loads(vector.body), indent=1)) == "mismatch"


def test_every_header_is_needed(vector: Vector) -> None:
    for name in vector.headers:
        headers = {other: value for other, value in vector.headers.items() if other != name}
        if name != "content-type":
            assert refusal(vector, headers=headers) == "missing-header"
            assert refusal(vector, headers={**headers, name: ""}) == "missing-header"
    assert refusal(vector, headers={}) == "missing-header"


def test_headers_that_contradict_each_other_are_refused(vector: Vector) -> None:
    for name, value in vector.headers.items():
        if name != vector.signature and (vector is VOICE or name != "content-type"):
            assert refusal(vector, headers=vector.with_header(name, [value, "other"])) == "malformed-header"


@pytest.mark.parametrize("headers", [None, 5, "text", b"text", [1, 2], ["ab"], [("a",)], [("a", "b", "c")], object()])
def test_what_are_no_headers_is_refused(vector: Vector, headers: Any) -> None:
    with pytest.raises(SignatureError) as caught:
        vector.make().parse(vector.body, headers, **vector.where)
    assert caught.value.reason in {"malformed-header", "missing-header"}


@pytest.mark.parametrize("value", [5, [5], [None], "\u00e9", b"\xff", "a\nb", "\udc80"])
def test_a_header_that_no_request_can_have_is_refused(vector: Vector, value: Any) -> None:
    for name in vector.headers:
        if vector is VOICE or name != "content-type":
            assert refusal(vector, headers=vector.with_header(name, value)) == "malformed-header"


@pytest.mark.parametrize("text", ["", "x", "====", "AAAA", "Tg6fMyo8mj9pYfWQ9ssbx3Tc1BNC87IEygAfLbJqZb4", "-_" * 22])
def test_a_signature_that_is_no_base64_of_one_is_refused(vector: Vector, text: str) -> None:
    value = f"application {APPLICATION_KEY}:{text}" if vector is VOICE else text
    assert refusal(vector, headers=vector.with_header(vector.signature, value)) == (
        "malformed-header" if text or vector is VOICE else "missing-header"
    )


def test_the_key_of_another_secret_is_refused(vector: Vector) -> None:
    other = base64.b64encode(b"another secret").decode()
    assert refusal(vector, webhooks=vector.make(other)) == "mismatch"


def test_a_secret_may_take_the_place_of_another(vector: Vector) -> None:
    other = base64.b64encode(b"another secret").decode()
    for secrets in ([other, vector.secret], (vector.secret, other)):
        assert type(vector.parse(vector.make(secrets))).__name__ == vector.event
    signed = vector.make([other, vector.secret]).sign(vector.body, **vector.where)
    assert type(vector.parse(vector.make(other), headers=signed)).__name__ == vector.event


@pytest.mark.parametrize("tolerance", [300, 10, 0.5])
def test_a_callback_that_is_older_or_newer_than_the_tolerance_is_stale(vector: Vector, tolerance: float) -> None:
    signed_at = vector.signed_at
    for age in (-tolerance, 0, tolerance):
        assert vector.parse(vector.make(clock=at(signed_at + age), tolerance=tolerance))
    for age in (-tolerance - 0.001, tolerance + 0.001, 1e9):
        assert refusal(vector, webhooks=vector.make(clock=at(signed_at + age), tolerance=tolerance)) == "stale"


def test_the_clock_on_the_wall_counts_by_default(vector: Vector) -> None:
    make = type(vector.make())
    webhooks = make("key", "c2VjcmV0") if vector is VOICE else make("secret")
    headers = webhooks.sign(vector.body, **vector.where)
    assert type(vector.parse(webhooks, headers=headers)).__name__ == vector.event
    headers = webhooks.sign(vector.body, **vector.where, at=datetime.now(UTC) - timedelta(days=1, seconds=10))
    assert refusal(vector, webhooks=webhooks, headers=headers) == "stale"


@pytest.mark.parametrize(
    "timestamp",
    [
        *("", "soon", "1736760161.0", "-1736760161", "+1736760161", "1_736_760_161", "1736760161000", "9" * 5000),
        *("0x10", "\u0661\u0667\u0663\u0666\u0667\u0666\u0660\u0661\u0666\u0661", "2025-01-13T09:22:41Z", "nan", "1e9"),
    ],
)
def test_a_timestamp_that_is_no_unix_time_is_refused(body_vector: Vector, timestamp: str) -> None:
    webhooks = body_vector.make(tolerance=float("inf"))
    reason = refusal(body_vector, webhooks=webhooks, headers=body_vector.with_header(TIMESTAMP, timestamp))
    assert reason == ("malformed-header" if timestamp else "missing-header")


@pytest.mark.parametrize("algorithm", ["HmacSHA1", "none", "HmacSHA512", "HmacSHA256x"])
def test_another_algorithm_is_refused(body_vector: Vector, algorithm: str) -> None:
    assert refusal(body_vector, headers=body_vector.with_header(ALGORITHM, algorithm)) == "unknown-algorithm"


def test_the_end_of_a_body_cannot_pass_for_a_nonce() -> None:
    # Body, nonce and time are joined by points, so the same signature is right for a shorter body and a longer nonce.
    webhooks = SmsWebhooks("secret")
    signed = webhooks.sign(b'{"price":1.50}', nonce="n-1")
    webhooks.verify(b'{"price":1.50}', signed)
    with pytest.raises(SignatureError) as caught:
        webhooks.verify(b'{"price":1', {**signed, NONCE: "50}.n-1"})
    assert caught.value.reason == "malformed-header"


def test_hmac_of_body_nonce_and_timestamp_is_what_is_signed() -> None:
    signature = hmac.new("sécret".encode(), b"{}.n-1.1700000000", hashlib.sha256).digest()
    headers = body_signed(base64.b64encode(signature).decode(), "1700000000", "n-1")
    SmsWebhooks("sécret", clock=at(1700000000)).verify(b"{}", headers)
    signed = SmsWebhooks("sécret").sign("{}", nonce="n-1", at=datetime.fromtimestamp(1700000000, UTC))
    assert signed == {name: value for name, value in headers.items() if name != "content-type"}


@pytest.mark.parametrize(
    ("authorization", "reason"),
    [
        ("Basic dTpw", "wrong-scheme"),
        ("Bearer token", "wrong-scheme"),
        ("application", "unknown-key"),
        ("application ", "unknown-key"),
        ("applications k:v", "wrong-scheme"),
        ("application 5F5C418A0F914BBC8234A9BF5EDDAD97:Tg6fMyo8mj9pYfWQ9ssbx3Tc1BNC87IEygAfLbJqZb4=", "unknown-key"),
        (f"application {APPLICATION_KEY}", "malformed-header"),
        (f"application {APPLICATION_KEY}:", "malformed-header"),
    ],
)
def test_another_scheme_or_application_is_refused(authorization: str, reason: str) -> None:
    assert refusal(VOICE, headers=VOICE.with_header("authorization", authorization)) == reason


@pytest.mark.parametrize("scheme", ["application", "Application", "APPLICATION", "aPPlication "])
def test_the_scheme_is_written_in_any_case(scheme: str) -> None:
    value = VOICE.headers["authorization"].replace("application", scheme)
    assert VOICE.parse(headers=VOICE.with_header("Authorization", value))


@pytest.mark.parametrize(
    "path",
    [
        "/sinch/callback/ace",
        "/sinch/callback/ace?token=1",
        "sinch/callback/ace",
        "https://example.com/sinch/callback/ace",
        "http://[::1]:8000/sinch/callback/ace?a=/b",
        "/sinch/callback/%61ce",
    ],
)
def test_the_path_is_given_as_path_or_url(path: str) -> None:
    assert VOICE.parse(path=path)


@pytest.mark.parametrize("path", ["", "/", "/sinch/callback/ace/", "/callback/ace", "https://", "://", "//", "\udc80"])
def test_the_path_is_part_of_the_signature(path: str) -> None:
    assert refusal(VOICE, path=path) == "mismatch"


def test_method_and_content_type_are_part_of_the_signature() -> None:
    assert VOICE.parse(method="post")
    assert refusal(VOICE, method="PUT") == "mismatch"
    assert refusal(VOICE, headers=VOICE.with_header("content-type", "text/plain")) == "mismatch"
    webhooks = VOICE.make()
    signed = webhooks.sign(b"", path="/a", content_type="application/json; charset=utf-8")
    webhooks.verify(b"", signed, path="/a")
    signed = webhooks.sign(b"{}", path="/a", content_type="")
    webhooks.verify(b"{}", {name: value for name, value in signed.items() if value}, path="/a")


def test_a_path_is_signed_percent_decoded_or_as_it_is() -> None:
    signed = VOICE.make().sign(VOICE.body, path="/calls/Åre")
    for path in ("/calls/Åre", "/calls/%C3%85re"):
        assert VOICE.parse(headers=signed, path=path)


@pytest.mark.parametrize("fraction", ["", ".1", ".12", ".123", ".1234", ".12345", ".123456", ".1234567"])
@pytest.mark.parametrize("zone", ["Z", "", "+00:00"])
def test_a_timestamp_of_voice_has_up_to_seven_decimals(fraction: str, zone: str) -> None:
    timestamp = f"2014-09-24T10:59:41{fraction}{zone}"
    headers = VOICE.with_header("x-timestamp", timestamp)
    if timestamp != VOICE.headers["x-timestamp"]:
        assert refusal(VOICE, headers=headers) == "mismatch"  # and neither stale nor malformed
    text = f"POST\nREWF+X220L4/Gw1spXOU7g==\napplication/json\nx-timestamp:{timestamp}\n/sinch/callback/ace"
    signature = hmac.new(base64.b64decode(APPLICATION_SECRET), text.encode(), hashlib.sha256).digest()
    headers["authorization"] = f"application {APPLICATION_KEY}:{base64.b64encode(signature).decode()}"
    assert VOICE.parse(headers=headers)


@pytest.mark.parametrize(
    "timestamp",
    ["now", "1411556381", "2014-09-24", "2014-W39-3T10:59:41Z", "2014-13-24T10:59:41Z", "2014-09-24T25:00Z"],
)
def test_a_timestamp_of_voice_that_is_none_is_refused(timestamp: str) -> None:
    webhooks = VOICE.make(tolerance=float("inf"))
    assert refusal(VOICE, webhooks=webhooks, headers=VOICE.with_header("x-timestamp", timestamp)) == "malformed-header"


@pytest.mark.parametrize("timestamp", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.9999999-14:00"])
def test_the_ends_of_time_are_stale(timestamp: str) -> None:
    assert refusal(VOICE, headers=VOICE.with_header("x-timestamp", timestamp)) == "stale"
    webhooks = VOICE.make(tolerance=float("inf"))
    # However old a callback may be, it does not come from the future.
    reason = "mismatch" if timestamp.startswith("0001") else "stale"
    assert refusal(VOICE, webhooks=webhooks, headers=VOICE.with_header("x-timestamp", timestamp)) == reason


def test_without_a_secret_nothing_is_verified() -> None:
    signed = SMS.headers
    for webhooks, names in (
        (SmsWebhooks(), ("secret", "sms_webhook_secret", "SINCH_SMS_WEBHOOK_SECRET")),
        (ConversationWebhooks(), ("secret", "conversation_webhook_secret", "SINCH_CONVERSATION_WEBHOOK_SECRET")),
    ):
        for use in (webhooks.parse, webhooks.verify):
            with pytest.raises(ConfigurationError) as caught:
                use(SMS.body, signed)
            assert all(name in str(caught.value) for name in names)
        with pytest.raises(ConfigurationError):
            webhooks.sign(b"")
    voice = VoiceWebhooks()
    uses: tuple[Any, ...] = (voice.parse, voice.verify)
    for use in uses:
        with pytest.raises(ConfigurationError, match=r"application_key and application_secret .*_KEY and"):
            use(VOICE.body, VOICE.headers, path="/")
    assert type(SmsWebhooks().parse_unverified(SMS.body)).__name__ == SMS.event
    assert type(voice.parse_unverified(VOICE.body)).__name__ == VOICE.event


@pytest.mark.parametrize("secret", ["", [], [""], ["right", ""], [None], "\udc80"])
def test_an_empty_secret_is_refused_at_once(secret: Any) -> None:
    for make in (SmsWebhooks, ConversationWebhooks, lambda given: VoiceWebhooks("key", given)):
        with pytest.raises(ConfigurationError, match="secret"):
            make(secret)


def test_an_application_must_be_complete_and_its_secret_base64() -> None:
    with pytest.raises(ConfigurationError, match="application_secret"):
        VoiceWebhooks("key")
    with pytest.raises(ConfigurationError, match="application_key"):
        VoiceWebhooks(application_secret="c2VjcmV0")
    with pytest.raises(ConfigurationError, match="Base64"):
        VoiceWebhooks("key", "base64,not")


@pytest.mark.parametrize("options", [{"tolerance": 0}, {"tolerance": -1}, {"tolerance": float("nan")}])
def test_a_tolerance_that_allows_nothing_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="tolerance"):
        SmsWebhooks("s", **options)


@pytest.mark.parametrize("name", ["SINCH_SMS_WEBHOOK_SECRET", "SINCH_SMS_APP_SECRET", "SINCH_SMS_SINCH_EVENT_SECRET"])
def test_the_environment_has_the_secret(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "SMSWebhooksSecret")
    assert SMS.parse(SmsWebhooks(clock=at(SMS.signed_at)))
    monkeypatch.setenv("SINCH_APPLICATION_KEY", APPLICATION_KEY)
    half = VoiceWebhooks()
    with pytest.raises(ConfigurationError, match="application_secret"):
        half.verify(b"", {}, path="/")
    monkeypatch.setenv("SINCH_APPLICATION_SECRET", APPLICATION_SECRET)
    signed = VoiceWebhooks().sign(b"{}", path="/")
    VoiceWebhooks().verify(b"{}", signed, path="/")


def frames_of_ours(error: BaseException) -> str:
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [
        str(frame.locals) for frame in shown.stack if "webhooks" in frame.filename and "tests" not in frame.filename
    ]
    assert ours
    return "\n".join(ours)


def test_an_error_helps_its_owner_alone(vector: Vector) -> None:
    right = vector.headers[vector.signature].rpartition(":")[2]
    body = vector.body[:-1] + b" }"
    expected = vector.make().sign(body, **vector.where)[vector.signature].rpartition(":")[2]
    wrong = vector.headers[vector.signature].replace(right, base64.b64encode(b"\0" * 32).decode())
    with pytest.raises(SignatureError) as caught:
        vector.parse(body=body, headers=vector.with_header(vector.signature, wrong))
    shown = str(caught.value) + frames_of_ours(caught.value)
    for hidden in (vector.secret, expected, repr(base64.b64decode(expected))):
        assert hidden not in shown
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (str(copied), copied.reason, copied.problem) == (str(caught.value), "mismatch", str(caught.value))
    assert vector.secret not in repr(vector.make())


def test_no_traceback_of_a_refused_secret_shows_it() -> None:
    for make in (lambda: VoiceWebhooks("key", ["dG9wc2VjcmV0", "topsecret!"]), lambda: SmsWebhooks(["topsecret", ""])):
        with pytest.raises(ConfigurationError) as caught:
            make()
        shown = frames_of_ours(caught.value)
        assert "topsecret" not in shown
        assert "dG9wc2" not in shown


def test_a_body_is_verified_before_it_is_read(vector: Vector) -> None:
    assert refusal(vector, body=b"no json") == "mismatch"
    webhooks = vector.make()
    signed = webhooks.sign(b"no json", **vector.where)
    with pytest.raises(DecodeError, match="not JSON"):
        vector.parse(webhooks, body=b"no json", headers=signed)


def test_every_refusal_is_a_sinch_error() -> None:
    assert issubclass(SignatureError, SinchError)
