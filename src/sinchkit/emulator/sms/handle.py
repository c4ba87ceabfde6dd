"""The SMS side of an emulator as tests take hold of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime

from sinchkit.emulator.callbacks import PostedCallback
from sinchkit.emulator.event_posting import Event, EventPoster
from sinchkit.emulator.json_types import JsonOut
from sinchkit.emulator.serving import ServerThread
from sinchkit.emulator.sms.api import SmsApi
from sinchkit.emulator.sms.delivery import OUTCOME_STATUSES, Outcome
from sinchkit.sms.numbers import digits_of


class SmsHandle:
    """Does what no request can do: people answering, numbers failing, a look at the callbacks.

    It is `Emulator.sms`. Its methods may be called from any thread.
    """

    def __init__(self, api: SmsApi, poster: EventPoster, thread: ServerThread, settle: Callable[[], None]) -> None:
        self._api = api
        self._poster = poster
        self._thread = thread
        self._settle = settle

    @property
    def callbacks(self) -> tuple[PostedCallback, ...]:
        """The callbacks posted so far, oldest first; one that was retried appears once."""
        return self._poster.posted

    def post_event(self, event: Event, *, url: str | None = None) -> PostedCallback:
        """Post an inbound message or a delivery report of your making, signed if there is an `sms_webhook_secret`.

        Nothing comes of it in the service plan. This returns when it has been answered, so the receiver must not wait
        for the calling thread (in asyncio code: `await asyncio.to_thread(...)`). A 5xx, a 429 or no answer is followed
        by further attempts, by the emulator's clock.

        Args:
            event: Any event, as model or as JSON object; a model is `sinchkit_sms.models.RecipientDeliveryReport`, say.
            url: Where it goes; the emulator's `sms_callback_url` when absent.

        Returns:
            The callback and the outcome of the first attempt.

        Raises:
            RuntimeError: the emulator is not running.
            ValueError: there is no URL to post to, or the event holds what JSON in UTF-8 cannot.
            TypeError: the event holds what JSON cannot write.
        """
        return self._poster.post(event, url)

    def receive_inbound(
        self,
        *,
        from_: str,
        to: str,
        body: str | bytes | Mapping[str, object],
        udh: str | None = None,
        sent_at: datetime | None = None,
        operator_id: str | None = None,
        client_reference: str | None = None,
    ) -> JsonOut:
        """Have someone send a message to the service plan.

        It can be listed and fetched from then on, heeds the keywords of groups, and is posted to the emulator's
        `sms_callback_url` if there is one; this returns when that has been answered, so the receiver must not wait for
        the calling thread (in asyncio code: `await asyncio.to_thread(...)`).

        Args:
            from_: The sender's number.
            to: The number or short code it is sent to.
            body: Text for an `mo_text`, bytes for an `mo_binary`, an object (`subject`, `message`, `media`) for an
                `mo_media`.
            udh: The user data header in hexadecimal; required with bytes, and only taken with them.
            sent_at: When it left the phone, aware; most operators do not tell.
            operator_id: MCC and MNC of the sender's operator.
            client_reference: The reference of the batch that it answers.

        Returns:
            The message as the service shows it.

        Raises:
            RuntimeError: the emulator is not running.
            ValueError: `udh` does not go with `body`, or `sent_at` has no time zone.
            TypeError: `body` is an object that JSON cannot write.
        """
        if isinstance(body, bytes) != (udh is not None):
            raise ValueError("udh goes with a body of bytes (mo_binary), and is required there.")
        if sent_at is not None and sent_at.tzinfo is None:
            raise ValueError("sent_at needs a time zone.")
        content = json.loads(json.dumps(dict(body))) if isinstance(body, Mapping) else body

        def receive() -> JsonOut:
            inbound = self._api.plan.inbounds.receive(
                from_,
                to,
                content,
                udh=udh,
                sent_at=sent_at,
                operator_id=operator_id,
                client_reference=client_reference,
            )
            self._api.plan.announce(inbound)
            return inbound.as_json()

        received = self._thread.call(receive)
        self._settle()
        return received

    def set_outcome(self, recipient: str, status: str, code: int) -> None:
        """Set the outcome of messages to a number, from those that are not delivered yet on.

        Args:
            recipient: The number.
            status: `Delivered`, as without this call, or another final status. `Aborted` and `Cancelled` come at the
                time of dispatch, the others at the time of delivery. With `Queued` or `Dispatched` messages stay at
                that until they expire.
            code: The status code in reports: 0 for Delivered, 400 Queued, 401 Dispatched, 402 unroutable, 404 temporary
                failure, 407 cancelled, 408 rejected, 413 blocked, or one of an operator.

        Raises:
            ValueError: the number or the status is not one.
        """
        number = digits_of(recipient)
        if number is None:
            raise ValueError(f"{recipient!r} is not a phone number.")
        if status not in OUTCOME_STATUSES:
            raise ValueError(f"{status!r} is not a status; there are " + ", ".join(OUTCOME_STATUSES) + ".")

        def decide() -> None:
            self._api.plan.delivery.outcomes[number] = Outcome(status, code)

        self._thread.call(decide)

    def feedback(self, batch_id: str) -> tuple[str, ...]:
        """The recipients of a batch for which delivery feedback was given.

        Raises:
            KeyError: there is no such batch.
        """
        return self._thread.call(lambda: tuple(self._api.plan.batches.known(batch_id).feedback))
