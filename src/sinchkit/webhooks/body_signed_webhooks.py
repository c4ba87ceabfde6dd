"""What callbacks of SMS and Conversation have in common: a signature over the body by a secret."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, ClassVar, Final, Generic, TypeVar

from sinchkit.configuration.answer_validation import chosen_validation
from sinchkit.configuration.credentials import Parameter
from sinchkit_core.errors import ConfigurationError, SignatureError

from .acceptance import HANDLING_SECONDS, REPEAT_WINDOW, Acceptance, Clock, Replays, utc_now
from .body_signatures import ALGORITHM, HMAC_SHA256, NONCE, SIGNATURE, TIMESTAMP, BodySigner
from .handling import Handling
from .received_body import LARGEST_BODY, Body, json_object, raw_body
from .received_headers import Headers, ReceivedHeaders, signature_bytes
from .signing_secrets import SecretOrSecrets, as_secrets, find_secrets

Event = TypeVar("Event")

# Eleven digits last beyond the year 5000.
_UNIX_TIME: Final = re.compile(r"[0-9]{1,11}")
# A point would let the end of a body pass for the beginning of a nonce, and so an old callback for a new one.
_NONCE: Final = re.compile(r"[!-\-/-~]{1,128}")


class BodySignedWebhooks(ABC, Generic[Event]):
    """Callbacks that are signed with a secret. Threads may share one; keep it, since it remembers what it took.

    Use `SmsWebhooks` or `ConversationWebhooks`.

    Args:
        secret: The secret that was set for the callbacks. Several, while one takes the place of another: any of them
            may have signed. Default: the class's variable.
        tolerance: How many seconds ago a callback may have been signed: a day unless given, for as long as the service
            repeats one, since nothing published says that repeats are signed anew. Ahead of the clock 300 are allowed.
        replays: Where callbacks are remembered, so that each is handled once: ``memory`` of this process, a
            `ReplayStore` or `AsyncReplayStore` of your own, or `None` to take them as often as they come.
        identify: What an event is known by, in place of the nonce: the same text for the same event, or `None` for the
            nonce. If the service signs repeats anew, each has a nonce of its own, and only this tells that a repeat,
            sent because your answer got lost, was handled. `sms_event_identity` does so for SMS. For Conversation no
            published source says what makes an event unique, so there a function has to be your own.
        handling_seconds: For how long a callback counts as being handled, if its handler's process dies. A handler that
            takes longer may be called again beside itself; hand long work to a queue.
        clock: The present time, aware of its zone.
        max_body_bytes: The largest body that is taken.
        validate_answers: Whether a callback that is not as documented raises `DecodeError`, for tests. Otherwise such a
            field reads `None`, and the event's `misfits` lists it. Default: the variable SINCH_VALIDATE_ANSWERS, such
            as ``true``; False without it.

    Raises:
        ConfigurationError: A secret is empty, or another argument makes no sense.
    """

    _api: ClassVar[str]
    _event: ClassVar[str]
    _secret: ClassVar[Parameter]

    def __init__(
        self,
        secret: SecretOrSecrets | None = None,
        *,
        tolerance: float = REPEAT_WINDOW,
        replays: Replays = "memory",
        identify: Callable[[Event], str | None] | None = None,
        handling_seconds: float = HANDLING_SECONDS,
        clock: Clock = utc_now,
        max_body_bytes: int = LARGEST_BODY,
        validate_answers: bool | None = None,
    ) -> None:
        secrets = as_secrets(secret)
        del secret  # from here on, no traceback of ours can show it
        self._signers: list[BodySigner] = []  # what a traceback shows until they are there
        self._signers = [BodySigner(one) for one in find_secrets("secret", secrets, self._secret.variables)]
        self._identify = identify
        self._acceptance = Acceptance(
            tolerance=tolerance, replays=replays, handling_seconds=handling_seconds, clock=clock
        )
        self._max_body_bytes = max_body_bytes
        self._validate_answers = chosen_validation(validate_answers)

    def handling(self, body: Body, headers: Headers) -> Handling[Event]:
        """A callback to be handled, in ``with`` or ``async with``, whose value is its event.

            with webhooks.handling(body, headers) as event:
                ...

        It counts as handled once the block has ended. If the block fails, the callback is released, and the service's
        repeat is handled.

        Args:
            body: The raw body as received.
            headers: The headers as received: a mapping or pairs, names in any case.

        Returns:
            The context. Entering it raises `RepeatedCallbackError` for a callback that was handled or is being handled
            elsewhere (answer with its `status`), and what `parse` raises.
        """
        return self._acceptance.handling(lambda: self._opened(body, headers))

    def parse(self, body: Body, headers: Headers) -> Event:
        """Verify a callback and read its event. It counts as handled from then on; see `handling` for what may fail.

        Args:
            body: The raw body as received.
            headers: The headers as received: a mapping or pairs, names in any case.

        Returns:
            The event, as the class for its kind; `UnknownEvent` for one newer than this version.

        Raises:
            SignatureError: It does not prove that the service sent it, or was handled before. Answer 401.
            RepeatedCallbackError: It is being handled elsewhere at this moment. Answer with its `status`.
            DecodeError: It is signed, and not a JSON object, or too large; with `validate_answers`, its first misfit.
                Answer 400.
            ConfigurationError: There is no secret.
        """
        return self._acceptance.take(lambda: self._opened(body, headers))

    def verify(self, body: Body, headers: Headers) -> None:
        """Verify a callback without reading it. `parse` does both, and no callback passes twice.

        Args:
            body: The raw body as received.
            headers: The headers as received: a mapping or pairs, names in any case.

        Raises:
            SignatureError: It does not prove that the service sent it, or was handled before. Answer 401.
            RepeatedCallbackError: It is being handled elsewhere at this moment. Answer with its `status`.
            DecodeError: The body is too large, or not raw.
            ConfigurationError: There is no secret.
        """
        self._acceptance.take(
            lambda: (self._verified(raw_body(body, self._max_body_bytes, self._event), headers), None)
        )

    def parse_unverified(self, body: Body) -> Event:
        """Read an event that anybody may have sent: where a proxy verifies, or after `verify`.

        Args:
            body: The body as received.

        Raises:
            DecodeError: It is not a JSON object, or too large; with `validate_answers`, its first misfit.
        """
        return self._read(json_object(raw_body(body, self._max_body_bytes, self._event), self._event))

    def sign(self, body: Body, *, nonce: str | None = None, at: datetime | None = None) -> dict[str, str]:
        """The headers that the service would send with a body: for tests of your own endpoint.

        Args:
            body: The body as it will be sent.
            nonce: What no other callback has. Default: a random one.
            at: When it is signed. Default: now.

        Raises:
            ConfigurationError: There is no secret.
            DecodeError: The body is too large, or not raw.
        """
        content = raw_body(body, self._max_body_bytes, self._event)
        nonce = nonce or os.urandom(16).hex()
        timestamp = str(int((at or self._acceptance.now()).timestamp()))
        signature = base64.b64encode(self._required_signers()[0].digest(content, nonce, timestamp)).decode()
        return {SIGNATURE: signature, TIMESTAMP: timestamp, NONCE: nonce, ALGORITHM: HMAC_SHA256}

    @abstractmethod
    def _read(self, data: dict[str, Any]) -> Event: ...

    def _opened(self, body: Body, headers: Headers) -> tuple[str, Event]:
        content = raw_body(body, self._max_body_bytes, self._event)
        key = self._verified(content, headers)
        event = self._read(json_object(content, self._event))
        identity = None if self._identify is None else self._identify(event)
        if identity is not None:
            # Hashed, since stores have keys of bounded length, and phone numbers have no business there.
            key = f"{self._api}:event:{hashlib.sha256(identity.encode('utf-8', 'surrogatepass')).hexdigest()}"
        return key, event

    def _verified(self, content: bytes, headers: Headers) -> str:
        """The identity of this callback, once it is verified."""
        signers = self._required_signers()
        received = ReceivedHeaders(headers, (SIGNATURE, TIMESTAMP, NONCE, ALGORITHM))
        signatures = _signatures(received)
        algorithm = received.single(ALGORITHM)
        if algorithm.lower() != HMAC_SHA256.lower():
            raise SignatureError(f"the header {ALGORITHM} is not {HMAC_SHA256}", "unknown-algorithm")
        nonce = received.single(NONCE)
        if not _NONCE.fullmatch(nonce):
            raise SignatureError(f"the header {NONCE} is not a nonce", "malformed-header")
        timestamp = received.single(TIMESTAMP)
        if not _UNIX_TIME.fullmatch(timestamp):
            raise SignatureError(f"the header {TIMESTAMP} is not Unix time in seconds", "malformed-header")
        signed_at = datetime.fromtimestamp(int(timestamp), UTC)
        self._acceptance.check_age(signed_at)
        if not any(_signed(signer, content, nonce, timestamp, signatures) for signer in signers):
            raise SignatureError(
                "the signature does not match: the body is not the raw body as received, or the service signs with"
                " another secret",
                "mismatch",
            )
        return f"{self._api}:{nonce}"

    def _required_signers(self) -> list[BodySigner]:
        if not self._signers:
            raise ConfigurationError(
                f"callbacks cannot be verified without their secret: give secret to {type(self).__name__}, or"
                f" {self._secret.argument} to the client, or set {self._secret.variables[0]}"
            )
        return self._signers

    @property
    def max_body_bytes(self) -> int:
        """The largest body that is taken, so that a server need not read on."""
        return self._max_body_bytes

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'***' if self._signers else ''})"


def _signatures(received: ReceivedHeaders) -> list[bytes]:
    texts = received.every(SIGNATURE) or [received.single(SIGNATURE)]
    signatures = [signature for text in texts if (signature := signature_bytes(text))]
    if not signatures:
        raise SignatureError(f"the header {SIGNATURE} is not Base64 of an HMAC-SHA256", "malformed-header")
    return signatures


def _signed(signer: BodySigner, content: bytes, nonce: str, timestamp: str, signatures: list[bytes]) -> bool:
    # In a function of its own, so that no frame which raises knows the right signature.
    expected = signer.digest(content, nonce, timestamp)
    return any(hmac.compare_digest(expected, signature) for signature in signatures)
