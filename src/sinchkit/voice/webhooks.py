"""Callbacks of the Voice API."""

from __future__ import annotations

import base64
import hmac
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from sinchkit.configuration.answer_validation import chosen_validation
from sinchkit.configuration.credentials import Credentials, Found, Secret
from sinchkit.installed import require_installed
from sinchkit.webhooks.acceptance import HANDLING_SECONDS, UNREPEATED_WINDOW, Acceptance, Clock, Replays, utc_now
from sinchkit.webhooks.handling import Handling
from sinchkit.webhooks.received_body import LARGEST_BODY, Body, json_object, raw_body
from sinchkit.webhooks.received_headers import Headers, ReceivedHeaders, signature_bytes
from sinchkit.webhooks.signing_secrets import SecretOrSecrets, as_secrets, checked_secrets
from sinchkit_core.auth.application_signatures import ApplicationSigner, string_to_sign
from sinchkit_core.errors import ConfigurationError, SignatureError

from .definition import APPLICATION

if TYPE_CHECKING:
    from .events import VoiceEvent

_EVENT: Final = "VoiceEvent"
_SCHEME: Final = "application"
_TIMESTAMP: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?", re.ASCII)


class VoiceWebhooks:
    """Events of calls, as the service posts them to an application's callback URL. Threads may share one; keep it.

    The service signs them with the application's secret, along with the method and the path of the callback URL.

        webhooks = VoiceWebhooks(application_key="...", application_secret="...")
        event = webhooks.parse(body, headers, path="/calls")

    Args:
        application_key: The application. Default: the variable SINCH_APPLICATION_KEY.
        application_secret: Its secret. Several, while one takes the place of another: any of them may have signed.
            Default: the variable SINCH_APPLICATION_SECRET.
        tolerance: Seconds that a signature's time may differ from the clock's, either way, but never more than 300
            ahead. Voice does not repeat callbacks.
        replays: Where callbacks are remembered, so that each is handled once: ``memory`` of this process, a
            `ReplayStore` or `AsyncReplayStore` of your own, or `None` to take them as often as they come. There is no
            nonce; the signature serves as one. One that was handled is answered with success and without SVAML, which
            ends or connects a call: the service itself never sends the same signature twice, since it does not repeat
            and signs the path of the fallback URL as well, and to anybody else an answer would tell who is called.
        handling_seconds: For how long a callback counts as being handled, if its handler's process dies.
        clock: The present time, aware of its zone.
        max_body_bytes: The largest body that is taken.
        validate_answers: Whether a callback that is not as documented raises `DecodeError`, for tests. Otherwise such a
            field reads `None`, and the event's `misfits` lists it. Default: the variable SINCH_VALIDATE_ANSWERS, such
            as ``true``; False without it.

    Raises:
        ConfigurationError: An argument was given, and the rest is missing or cannot be used.
    """

    def __init__(
        self,
        application_key: str | None = None,
        application_secret: SecretOrSecrets | None = None,
        *,
        tolerance: float = UNREPEATED_WINDOW,
        replays: Replays = "memory",
        handling_seconds: float = HANDLING_SECONDS,
        clock: Clock = utc_now,
        max_body_bytes: int = LARGEST_BODY,
        validate_answers: bool | None = None,
    ) -> None:
        secrets = as_secrets(application_secret)
        del application_secret  # from here on, no traceback of ours can show it
        self._application_key = ""
        self._signers: list[ApplicationSigner] = []
        self._problem: ConfigurationError | None = None
        for found in _applications(application_key, secrets):
            if isinstance(found, Credentials):
                self._application_key = found.name
                self._signers.append(ApplicationSigner(found.secret.reveal()))
            elif found is not None:
                self._problem = found
        self._acceptance = Acceptance(
            tolerance=tolerance, replays=replays, handling_seconds=handling_seconds, clock=clock
        )
        self._max_body_bytes = max_body_bytes
        self._validate_answers = chosen_validation(validate_answers)

    def handling(self, body: Body, headers: Headers, *, path: str, method: str = "POST") -> Handling[VoiceEvent]:
        """A callback to be handled, in ``with`` or ``async with``, whose value is its event.

        It counts as handled once the block has ended; if the block fails, it is released.

        Args:
            body: The raw body as received.
            headers: The headers as received: a mapping or pairs, names in any case.
            path: The path of the callback URL as the service knows it, or that URL.
            method: The HTTP method.

        Returns:
            The context. Entering it raises `RepeatedCallbackError` for a callback that was handled or is being handled
            elsewhere (answer with its `status`), and what `parse` raises.
        """
        return self._acceptance.handling(lambda: self._opened(body, headers, path, method))

    def parse(self, body: Body, headers: Headers, *, path: str, method: str = "POST") -> VoiceEvent:
        """Verify a callback and read its event. It counts as handled from then on; see `handling` for what may fail.

        Args:
            body: The raw body as received.
            headers: The headers as received: a mapping or pairs, names in any case.
            path: The path of the callback URL as the service knows it, or that URL. Behind a proxy that takes a part
                of the path away this is the whole path. A query is not part of it.
            method: The HTTP method.

        Returns:
            The event, as the class for its kind; `UnknownEvent` for one newer than this version.

        Raises:
            SignatureError: It does not prove that the service sent it, or was handled before. Answer 401.
            RepeatedCallbackError: It is being handled elsewhere at this moment. Answer with its `status`.
            DecodeError: It is signed, and not a JSON object, or too large; with `validate_answers`, its first misfit.
                Answer 400.
            ConfigurationError: There is no application.
        """
        return self._acceptance.take(lambda: self._opened(body, headers, path, method))

    def verify(self, body: Body, headers: Headers, *, path: str, method: str = "POST") -> None:
        """Verify a callback without reading it. `parse` does both, and no callback passes twice.

        Args:
            body: The raw body as received.
            headers: The headers as received: a mapping or pairs, names in any case.
            path: The path of the callback URL as the service knows it, or that URL.
            method: The HTTP method.

        Raises:
            SignatureError: It does not prove that the service sent it, or was handled before. Answer 401.
            RepeatedCallbackError: It is being handled elsewhere at this moment. Answer with its `status`.
            DecodeError: The body is too large, or not raw.
            ConfigurationError: There is no application.
        """
        content = raw_body(body, self._max_body_bytes, _EVENT)
        self._acceptance.take(lambda: (self._verified(content, headers, path, method), None))

    def parse_unverified(self, body: Body) -> VoiceEvent:
        """Read an event that anybody may have sent: where a proxy verifies, or after `verify`.

        Args:
            body: The body as received.

        Raises:
            DecodeError: It is not a JSON object, or too large; with `validate_answers`, its first misfit.
        """
        return self._read(raw_body(body, self._max_body_bytes, _EVENT))

    def sign(
        self,
        body: Body,
        *,
        path: str,
        method: str = "POST",
        content_type: str = "application/json",
        at: datetime | None = None,
    ) -> dict[str, str]:
        """The headers that the service would send with a body: for tests of your own endpoint.

        Args:
            body: The body as it will be sent.
            path: The path of the callback URL, or that URL.
            method: The HTTP method.
            content_type: The Content-Type header; it is signed too.
            at: When it is signed. Default: now.

        Raises:
            ConfigurationError: There is no application.
            DecodeError: The body is too large, or not raw.
        """
        content = raw_body(body, self._max_body_bytes, _EVENT)
        signer = self._required_signers()[0]
        timestamp = (at or self._acceptance.now()).astimezone(UTC).isoformat().replace("+00:00", "Z")
        text = string_to_sign(method.upper(), _paths(path)[-1], content_type, timestamp, content)
        return {
            "authorization": f"{_SCHEME} {self._application_key}:{signer.signature(text)}",
            "x-timestamp": timestamp,
            "content-type": content_type,
        }

    def _opened(self, body: Body, headers: Headers, path: str, method: str) -> tuple[str, VoiceEvent]:
        content = raw_body(body, self._max_body_bytes, _EVENT)
        return self._verified(content, headers, path, method), self._read(content)

    def _read(self, content: bytes) -> VoiceEvent:
        require_installed("sinchkit_voice", "voice")
        from .events import read_voice_event

        return read_voice_event(json_object(content, _EVENT), validate=self._validate_answers)

    def _verified(self, content: bytes, headers: Headers, path: str, method: str) -> str:
        """The identity of this callback, once it is verified."""
        signers = self._required_signers()
        received = ReceivedHeaders(headers, ("authorization", "x-timestamp", "content-type"))
        signatures = self._signatures(received)
        timestamp = received.single("x-timestamp")
        signed_at = _moment(timestamp)
        self._acceptance.check_age(signed_at)
        content_type = received.whole("content-type")
        method, paths = _sendable(method.upper()), _paths(path)
        texts = [string_to_sign(method, one, content_type, timestamp, content) for one in paths]
        proof = _proof(signers, texts, signatures)
        if proof is None:
            raise SignatureError(
                f"the signature does not match {f'{method} {paths[0]}'!r}: the callback URL has another path, the body"
                " is not the raw body as received, or the secret is not this application's",
                "mismatch",
            )
        return f"voice:{proof}"

    def _signatures(self, received: ReceivedHeaders) -> list[bytes]:
        given = received.every("authorization") or [received.single("authorization")]
        parts = [value.partition(" ") for value in given]
        ours = [rest.strip().partition(":") for scheme, _, rest in parts if scheme.lower() == _SCHEME]
        if not ours:
            raise SignatureError(f"the Authorization header is not of the scheme {_SCHEME}", "wrong-scheme")
        texts = [signature for key, _, signature in ours if key == self._application_key]
        if not texts:
            raise SignatureError(
                f"the callback is signed by another application than {self._application_key}", "unknown-key"
            )
        signatures = [signature for text in texts if (signature := signature_bytes(text))]
        if not signatures:
            raise SignatureError("the signature is not Base64 of an HMAC-SHA256", "malformed-header")
        return signatures

    def _required_signers(self) -> list[ApplicationSigner]:
        if self._signers:
            return self._signers
        raise ConfigurationError(
            f"Voice callbacks cannot be verified: {self._problem}"
            if self._problem is not None
            else "Voice callbacks cannot be verified without their application: give application_key and"
            " application_secret to VoiceWebhooks or to the client, or set SINCH_APPLICATION_KEY and"
            " SINCH_APPLICATION_SECRET"
        )

    @property
    def max_body_bytes(self) -> int:
        """The largest body that is taken, so that a server need not read on."""
        return self._max_body_bytes

    def __repr__(self) -> str:
        return f"VoiceWebhooks({self._application_key!r}, ***)" if self._signers else "VoiceWebhooks()"


def _applications(application_key: str | None, secrets: list[Secret] | None) -> list[Found]:
    if secrets is None:
        return [APPLICATION.find({"application_key": application_key})]
    return [
        APPLICATION.find({"application_key": application_key, "application_secret": one})
        for one in checked_secrets("application_secret", secrets)
    ]


def _moment(timestamp: str) -> datetime:
    if _TIMESTAMP.fullmatch(timestamp):
        try:
            moment = datetime.fromisoformat(timestamp)
        except ValueError:
            pass
        else:
            return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    raise SignatureError("the header x-timestamp is not an ISO-8601 timestamp", "malformed-header")


def _paths(path: str) -> list[str]:
    """What may be signed for `path`: it as it is and percent-decoded, since frameworks and the service differ."""
    path = _sendable(path.partition("?")[0])
    if not path.startswith("/"):
        _, is_url, rest = path.partition("://")
        path = f"/{rest.partition('/')[2] if is_url else path}"
    return list(dict.fromkeys([path, unquote(path)]))


def _sendable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _proof(signers: list[ApplicationSigner], texts: list[str], signatures: list[bytes]) -> str | None:
    # In a function of its own, so that no frame which raises knows the right signature.
    for expected in [signer.digest(text) for signer in signers for text in texts]:
        if any(hmac.compare_digest(expected, signature) for signature in signatures):
            return base64.b64encode(expected).decode()
    return None
