# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""A message to one or more recipients, sent at once or at a set time. Batches wait in a queue and go out
in order of arrival, at the service plan's rate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import batches as _requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sinchkit_core.null import Null
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import Batch, BatchPage, BatchType, DeliveryReportType, DryRun, MediaBody, MediaBodyDict


class Batches(Resource):
    """A message to one or more recipients, sent at once or at a set time. Batches wait in a queue and go
    out in order of arrival, at the service plan's rate.
    """

    def send(
        self,
        *,
        to: SequenceNotStr[str],
        body: str | MediaBody | MediaBodyDict,
        from_: str | None = None,
        type_: BatchType | None = None,
        udh: str | None = None,
        delivery_report: DeliveryReportType | None = None,
        send_at: datetime | str | None = None,
        expire_at: datetime | str | None = None,
        callback_url: str | None = None,
        flash_message: bool | None = None,
        client_reference: str | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        feedback_enabled: bool | None = None,
        truncate_concat: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        strict_validation: bool | None = None,
    ) -> Batch:
        """Send a message to one or more recipients.

        Sends a message now or at `send_at`. A long text takes several parts, each of them charged; the
        members of a group are looked up when sending starts. Calling twice sends twice.

        Args:
            to: Recipients, 1 to 1000 phone numbers or IDs of groups.
            body: Content: text of up to 2000 characters, split into parts as needed; for `mt_binary`,
                Base64 of up to 140 bytes counted together with `udh`; for `mt_media`, an object with
                the URL of the media.
            from_: Sender: an alphanumeric name, a short code or a phone number. May be absent only if
                the account has default senders.
            type_: Kind of message: `mt_text` is text, `mt_binary` raw bytes, `mt_media` an MMS (US
                only). `mt_text` when absent.
            udh: User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`;
                not for other kinds.
            delivery_report: Report callbacks: one for the batch (`summary`, `full`), one at each status
                change (`per_recipient`) or one final (`per_recipient_final`) per recipient. `none` when
                absent.
            send_at: When to start sending, in ISO-8601, earlier than `expire_at`. Absent or past means
                at once.
            expire_at: When to give up on undelivered messages, in ISO-8601, later than `send_at` by 3
                days at most; 3 days when absent.
            callback_url: URL for the report callbacks of this batch, up to 2048 characters; the service
                plan's URL when absent.
            flash_message: True has phones display the text at once and not store it; false when absent.
                `mt_text` only.
            client_reference: Your own reference, up to 128 characters, repeated in delivery reports. No
                protection against sending twice.
            max_number_of_message_parts: Most parts a message may take, 1 or more; longer ones are not
                sent (status code 411). No limit when absent. `mt_text` only.
            parameters: Values for placeholders such as `${name}` in the text, as `{name: {phone number
                or "default": value}}`. Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`,
                `_`; values of up to 160. Not for `mt_binary`.
            feedback_enabled: True announces delivery feedback for this batch; false when absent.
            truncate_concat: True cuts the text to one part instead of splitting it; false when absent.
                `mt_text` only.
            from_ton: Type of number of the sender, 0 to 6; found out from `from` when absent. Not for
                `mt_media`.
            from_npi: Number plan indicator of the sender, 0 to 18; found out from `from` when absent.
                Not for `mt_media`.
            strict_validation: True has the media checked against Sinch's recommendations for MMS and
                the message refused if they miss them; not checked when absent. `mt_media` only.

        Returns:
            The batch was accepted and is queued or scheduled.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.send(
                to=to,
                body=body,
                from_=from_,
                type_=type_,
                udh=udh,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                flash_message=flash_message,
                client_reference=client_reference,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
                feedback_enabled=feedback_enabled,
                truncate_concat=truncate_concat,
                from_ton=from_ton,
                from_npi=from_npi,
                strict_validation=strict_validation,
            )
        )

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        from_: str | SequenceNotStr[str] | None = None,
        start_date: datetime | str | None = None,
        end_date: datetime | str | None = None,
        client_reference: str | None = None,
    ) -> Pages[Batch, BatchPage]:
        """List sent and scheduled batches.

        Pages through your batches, newest first. Batches are kept for 14 days; without `start_date` the
        list goes back 24 hours.

        Args:
            page: Page to fetch, counted from 0; the first one when absent.
            page_size: Batches per page, at most 100; 30 when absent.
            from_: Senders to look for; any sender when absent.
            start_date: Earliest time to list, inclusive, in ISO-8601 (UTC unless an offset is given);
                24 hours ago when absent.
            end_date: Latest time to list, exclusive, in ISO-8601 (UTC unless an offset is given); no
                limit when absent.
            client_reference: Only batches sent with this reference; any when absent.

        Returns:
            The list, in pages: walk it for every `Batch`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list(
                page=page,
                page_size=page_size,
                from_=from_,
                start_date=start_date,
                end_date=end_date,
                client_reference=client_reference,
            ),
        )

    def send_dry_run(
        self,
        *,
        to: SequenceNotStr[str],
        body: str | MediaBody | MediaBodyDict,
        per_recipient: bool | None = None,
        number_of_recipients: int | None = None,
        from_: str | None = None,
        type_: BatchType | None = None,
        udh: str | None = None,
        delivery_report: DeliveryReportType | None = None,
        send_at: datetime | str | None = None,
        expire_at: datetime | str | None = None,
        callback_url: str | None = None,
        flash_message: bool | None = None,
        client_reference: str | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        feedback_enabled: bool | None = None,
        truncate_concat: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        strict_validation: bool | None = None,
    ) -> DryRun:
        """Preview a batch.

        Works out how many recipients and message parts a batch comes to, and the text each recipient
        would get. Nothing is sent.

        Args:
            to: Recipients, 1 to 1000 phone numbers or IDs of groups.
            body: Content: text of up to 2000 characters, split into parts as needed; for `mt_binary`,
                Base64 of up to 140 bytes counted together with `udh`; for `mt_media`, an object with
                the URL of the media.
            per_recipient: True adds text, parts and encoding for single recipients; false when absent.
            number_of_recipients: How many recipients to detail, at most 1000; 100 when absent. Of use
                only with `per_recipient`.
            from_: Sender: an alphanumeric name, a short code or a phone number. May be absent only if
                the account has default senders.
            type_: Kind of message: `mt_text` is text, `mt_binary` raw bytes, `mt_media` an MMS (US
                only). `mt_text` when absent.
            udh: User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`;
                not for other kinds.
            delivery_report: Report callbacks: one for the batch (`summary`, `full`), one at each status
                change (`per_recipient`) or one final (`per_recipient_final`) per recipient. `none` when
                absent.
            send_at: When to start sending, in ISO-8601, earlier than `expire_at`. Absent or past means
                at once.
            expire_at: When to give up on undelivered messages, in ISO-8601, later than `send_at` by 3
                days at most; 3 days when absent.
            callback_url: URL for the report callbacks of this batch, up to 2048 characters; the service
                plan's URL when absent.
            flash_message: True has phones display the text at once and not store it; false when absent.
                `mt_text` only.
            client_reference: Your own reference, up to 128 characters, repeated in delivery reports. No
                protection against sending twice.
            max_number_of_message_parts: Most parts a message may take, 1 or more; longer ones are not
                sent (status code 411). No limit when absent. `mt_text` only.
            parameters: Values for placeholders such as `${name}` in the text, as `{name: {phone number
                or "default": value}}`. Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`,
                `_`; values of up to 160. Not for `mt_binary`.
            feedback_enabled: True announces delivery feedback for this batch; false when absent.
            truncate_concat: True cuts the text to one part instead of splitting it; false when absent.
                `mt_text` only.
            from_ton: Type of number of the sender, 0 to 6; found out from `from` when absent. Not for
                `mt_media`.
            from_npi: Number plan indicator of the sender, 0 to 18; found out from `from` when absent.
                Not for `mt_media`.
            strict_validation: True has the media checked against Sinch's recommendations for MMS and
                the message refused if they miss them; not checked when absent. `mt_media` only.

        Returns:
            What sending the batch would amount to.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.send_dry_run(
                to=to,
                body=body,
                per_recipient=per_recipient,
                number_of_recipients=number_of_recipients,
                from_=from_,
                type_=type_,
                udh=udh,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                flash_message=flash_message,
                client_reference=client_reference,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
                feedback_enabled=feedback_enabled,
                truncate_concat=truncate_concat,
                from_ton=from_ton,
                from_npi=from_npi,
                strict_validation=strict_validation,
            )
        )

    def get(
        self,
        batch_id: str,
    ) -> Batch:
        """Get one batch.

        Looks up a batch with its recipients, content and options.

        Args:
            batch_id: ID of a batch, from the answer to sending it.

        Returns:
            The batch.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                batch_id=batch_id,
            )
        )

    def update(
        self,
        batch_id: str,
        *,
        from_: str | None = None,
        body: str | MediaBody | MediaBodyDict | None = None,
        delivery_report: DeliveryReportType | None = None,
        send_at: datetime | str | Null | None = None,
        expire_at: datetime | str | Null | None = None,
        callback_url: str | Null | None = None,
        to_add: SequenceNotStr[str] | None = None,
        to_remove: SequenceNotStr[str] | None = None,
        type_: BatchType | None = None,
        udh: str | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        client_reference: str | Null | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        max_number_of_message_parts: int | None = None,
        truncate_concat: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        strict_validation: bool | None = None,
    ) -> Batch:
        """Change part of a batch.

        Changes the fields given and leaves the others alone; an explicit null clears a field. Possible
        as long as the batch is not dispatched.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            from_: New sender: an alphanumeric name, a short code or a phone number.
            body: New content: text of up to 2000 characters; for `mt_binary`, Base64 of up to 140 bytes
                counted together with `udh`; for `mt_media`, an object with the URL of the media.
            delivery_report: Which report callbacks to get: `none`, one for the batch (`summary`,
                `full`) or some for each recipient (`per_recipient`, `per_recipient_final`).
            send_at: New time to start sending, in ISO-8601, earlier than `expire_at`; a past time means
                at once. Null clears it. `NULL` sends JSON null.
            expire_at: New time to give up on undelivered messages, in ISO-8601, later than `send_at` by
                3 days at most. Null clears it. `NULL` sends JSON null.
            callback_url: New URL for the report callbacks, up to 2048 characters. Null goes back to the
                service plan's URL. `NULL` sends JSON null.
            to_add: Recipients to add, 1 to 100 phone numbers or IDs of groups; none when absent.
            to_remove: Recipients to drop, 1 to 100 phone numbers or IDs of groups; none when absent.
            type_: Kind of message that the batch has; it decides how the other fields are read.
                `mt_text` when absent.
            udh: User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`;
                not for other kinds.
            parameters: New values for placeholders such as `${name}`, as `{name: {phone number or
                "default": value}}`. Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`, `_`;
                values of up to 160. Not for `mt_binary`.
            client_reference: New reference of your own, up to 128 characters. Null takes it away.
                `NULL` sends JSON null.
            feedback_enabled: Whether delivery feedback may be sent for this batch.
            flash_message: Whether phones display the text at once and do not store it. `mt_text` only.
            max_number_of_message_parts: Most parts a message may take, 1 or more; longer ones are not
                sent (status code 411). `mt_text` only.
            truncate_concat: Whether to cut the text to one part instead of splitting it. `mt_text`
                only.
            from_ton: Type of number of the sender, 0 to 6. Not for `mt_media`.
            from_npi: Number plan indicator of the sender, 0 to 18. Not for `mt_media`.
            strict_validation: Whether to check the media against Sinch's recommendations for MMS.
                `mt_media` only.

        Returns:
            The batch after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.update(
                batch_id=batch_id,
                from_=from_,
                body=body,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                to_add=to_add,
                to_remove=to_remove,
                type_=type_,
                udh=udh,
                parameters=parameters,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                flash_message=flash_message,
                max_number_of_message_parts=max_number_of_message_parts,
                truncate_concat=truncate_concat,
                from_ton=from_ton,
                from_npi=from_npi,
                strict_validation=strict_validation,
            )
        )

    def replace(
        self,
        batch_id: str,
        *,
        to: SequenceNotStr[str],
        body: str | MediaBody | MediaBodyDict,
        from_: str | None = None,
        type_: BatchType | None = None,
        udh: str | None = None,
        delivery_report: DeliveryReportType | None = None,
        send_at: datetime | str | None = None,
        expire_at: datetime | str | None = None,
        callback_url: str | None = None,
        flash_message: bool | None = None,
        client_reference: str | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        feedback_enabled: bool | None = None,
        truncate_concat: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        strict_validation: bool | None = None,
    ) -> Batch:
        """Overwrite a batch.

        Gives a batch new content, recipients and options throughout; what is left out returns to its
        default. Possible as long as the batch is not dispatched.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            to: Recipients, 1 to 1000 phone numbers or IDs of groups.
            body: Content: text of up to 2000 characters, split into parts as needed; for `mt_binary`,
                Base64 of up to 140 bytes counted together with `udh`; for `mt_media`, an object with
                the URL of the media.
            from_: Sender: an alphanumeric name, a short code or a phone number. May be absent only if
                the account has default senders.
            type_: Kind of message: `mt_text` is text, `mt_binary` raw bytes, `mt_media` an MMS (US
                only). `mt_text` when absent.
            udh: User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`;
                not for other kinds.
            delivery_report: Report callbacks: one for the batch (`summary`, `full`), one at each status
                change (`per_recipient`) or one final (`per_recipient_final`) per recipient. `none` when
                absent.
            send_at: When to start sending, in ISO-8601, earlier than `expire_at`. Absent or past means
                at once.
            expire_at: When to give up on undelivered messages, in ISO-8601, later than `send_at` by 3
                days at most; 3 days when absent.
            callback_url: URL for the report callbacks of this batch, up to 2048 characters; the service
                plan's URL when absent.
            flash_message: True has phones display the text at once and not store it; false when absent.
                `mt_text` only.
            client_reference: Your own reference, up to 128 characters, repeated in delivery reports. No
                protection against sending twice.
            max_number_of_message_parts: Most parts a message may take, 1 or more; longer ones are not
                sent (status code 411). No limit when absent. `mt_text` only.
            parameters: Values for placeholders such as `${name}` in the text, as `{name: {phone number
                or "default": value}}`. Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`,
                `_`; values of up to 160. Not for `mt_binary`.
            feedback_enabled: True announces delivery feedback for this batch; false when absent.
            truncate_concat: True cuts the text to one part instead of splitting it; false when absent.
                `mt_text` only.
            from_ton: Type of number of the sender, 0 to 6; found out from `from` when absent. Not for
                `mt_media`.
            from_npi: Number plan indicator of the sender, 0 to 18; found out from `from` when absent.
                Not for `mt_media`.
            strict_validation: True has the media checked against Sinch's recommendations for MMS and
                the message refused if they miss them; not checked when absent. `mt_media` only.

        Returns:
            The batch as it now stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.replace(
                batch_id=batch_id,
                to=to,
                body=body,
                from_=from_,
                type_=type_,
                udh=udh,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                flash_message=flash_message,
                client_reference=client_reference,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
                feedback_enabled=feedback_enabled,
                truncate_concat=truncate_concat,
                from_ton=from_ton,
                from_npi=from_npi,
                strict_validation=strict_validation,
            )
        )

    def cancel(
        self,
        batch_id: str,
    ) -> Batch:
        """Cancel what a batch has not sent yet.

        Holds back all messages not sent so far; those under way may still arrive, as the delivery
        report tells. On a finished batch the call has no effect.

        Args:
            batch_id: ID of a batch, from the answer to sending it.

        Returns:
            The cancelled batch. It stays in the list, with `canceled` true.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.cancel(
                batch_id=batch_id,
            )
        )

    def send_delivery_feedback(
        self,
        batch_id: str,
        *,
        recipients: SequenceNotStr[str],
    ) -> None:
        """Confirm that a batch was received.

        Tells Sinch which recipients have surely received the message, for example because they used the
        code in it. The batch must have been sent with `feedback_enabled`. May be called again for other
        recipients.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            recipients: Phone numbers that have received the message. An empty list stands for all
                recipients; a batch sent to a group needs at least one number.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.send_delivery_feedback(
                batch_id=batch_id,
                recipients=recipients,
            )
        )


class AsyncBatches(AsyncResource):
    """A message to one or more recipients, sent at once or at a set time. Batches wait in a queue and go
    out in order of arrival, at the service plan's rate.
    """

    async def send(
        self,
        *,
        to: SequenceNotStr[str],
        body: str | MediaBody | MediaBodyDict,
        from_: str | None = None,
        type_: BatchType | None = None,
        udh: str | None = None,
        delivery_report: DeliveryReportType | None = None,
        send_at: datetime | str | None = None,
        expire_at: datetime | str | None = None,
        callback_url: str | None = None,
        flash_message: bool | None = None,
        client_reference: str | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        feedback_enabled: bool | None = None,
        truncate_concat: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        strict_validation: bool | None = None,
    ) -> Batch:
        """Send a message to one or more recipients.

        Sends a message now or at `send_at`. A long text takes several parts, each of them charged; the
        members of a group are looked up when sending starts. Calling twice sends twice.

        Args:
            to: Recipients, 1 to 1000 phone numbers or IDs of groups.
            body: Content: text of up to 2000 characters, split into parts as needed; for `mt_binary`,
                Base64 of up to 140 bytes counted together with `udh`; for `mt_media`, an object with
                the URL of the media.
            from_: Sender: an alphanumeric name, a short code or a phone number. May be absent only if
                the account has default senders.
            type_: Kind of message: `mt_text` is text, `mt_binary` raw bytes, `mt_media` an MMS (US
                only). `mt_text` when absent.
            udh: User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`;
                not for other kinds.
            delivery_report: Report callbacks: one for the batch (`summary`, `full`), one at each status
                change (`per_recipient`) or one final (`per_recipient_final`) per recipient. `none` when
                absent.
            send_at: When to start sending, in ISO-8601, earlier than `expire_at`. Absent or past means
                at once.
            expire_at: When to give up on undelivered messages, in ISO-8601, later than `send_at` by 3
                days at most; 3 days when absent.
            callback_url: URL for the report callbacks of this batch, up to 2048 characters; the service
                plan's URL when absent.
            flash_message: True has phones display the text at once and not store it; false when absent.
                `mt_text` only.
            client_reference: Your own reference, up to 128 characters, repeated in delivery reports. No
                protection against sending twice.
            max_number_of_message_parts: Most parts a message may take, 1 or more; longer ones are not
                sent (status code 411). No limit when absent. `mt_text` only.
            parameters: Values for placeholders such as `${name}` in the text, as `{name: {phone number
                or "default": value}}`. Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`,
                `_`; values of up to 160. Not for `mt_binary`.
            feedback_enabled: True announces delivery feedback for this batch; false when absent.
            truncate_concat: True cuts the text to one part instead of splitting it; false when absent.
                `mt_text` only.
            from_ton: Type of number of the sender, 0 to 6; found out from `from` when absent. Not for
                `mt_media`.
            from_npi: Number plan indicator of the sender, 0 to 18; found out from `from` when absent.
                Not for `mt_media`.
            strict_validation: True has the media checked against Sinch's recommendations for MMS and
                the message refused if they miss them; not checked when absent. `mt_media` only.

        Returns:
            The batch was accepted and is queued or scheduled.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.send(
                to=to,
                body=body,
                from_=from_,
                type_=type_,
                udh=udh,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                flash_message=flash_message,
                client_reference=client_reference,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
                feedback_enabled=feedback_enabled,
                truncate_concat=truncate_concat,
                from_ton=from_ton,
                from_npi=from_npi,
                strict_validation=strict_validation,
            )
        )

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        from_: str | SequenceNotStr[str] | None = None,
        start_date: datetime | str | None = None,
        end_date: datetime | str | None = None,
        client_reference: str | None = None,
    ) -> AsyncPages[Batch, BatchPage]:
        """List sent and scheduled batches.

        Pages through your batches, newest first. Batches are kept for 14 days; without `start_date` the
        list goes back 24 hours.

        Args:
            page: Page to fetch, counted from 0; the first one when absent.
            page_size: Batches per page, at most 100; 30 when absent.
            from_: Senders to look for; any sender when absent.
            start_date: Earliest time to list, inclusive, in ISO-8601 (UTC unless an offset is given);
                24 hours ago when absent.
            end_date: Latest time to list, exclusive, in ISO-8601 (UTC unless an offset is given); no
                limit when absent.
            client_reference: Only batches sent with this reference; any when absent.

        Returns:
            The list, in pages: walk it for every `Batch`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list(
                page=page,
                page_size=page_size,
                from_=from_,
                start_date=start_date,
                end_date=end_date,
                client_reference=client_reference,
            ),
        )

    async def send_dry_run(
        self,
        *,
        to: SequenceNotStr[str],
        body: str | MediaBody | MediaBodyDict,
        per_recipient: bool | None = None,
        number_of_recipients: int | None = None,
        from_: str | None = None,
        type_: BatchType | None = None,
        udh: str | None = None,
        delivery_report: DeliveryReportType | None = None,
        send_at: datetime | str | None = None,
        expire_at: datetime | str | None = None,
        callback_url: str | None = None,
        flash_message: bool | None = None,
        client_reference: str | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        feedback_enabled: bool | None = None,
        truncate_concat: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        strict_validation: bool | None = None,
    ) -> DryRun:
        """Preview a batch.

        Works out how many recipients and message parts a batch comes to, and the text each recipient
        would get. Nothing is sent.

        Args:
            to: Recipients, 1 to 1000 phone numbers or IDs of groups.
            body: Content: text of up to 2000 characters, split into parts as needed; for `mt_binary`,
                Base64 of up to 140 bytes counted together with `udh`; for `mt_media`, an object with
                the URL of the media.
            per_recipient: True adds text, parts and encoding for single recipients; false when absent.
            number_of_recipients: How many recipients to detail, at most 1000; 100 when absent. Of use
                only with `per_recipient`.
            from_: Sender: an alphanumeric name, a short code or a phone number. May be absent only if
                the account has default senders.
            type_: Kind of message: `mt_text` is text, `mt_binary` raw bytes, `mt_media` an MMS (US
                only). `mt_text` when absent.
            udh: User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`;
                not for other kinds.
            delivery_report: Report callbacks: one for the batch (`summary`, `full`), one at each status
                change (`per_recipient`) or one final (`per_recipient_final`) per recipient. `none` when
                absent.
            send_at: When to start sending, in ISO-8601, earlier than `expire_at`. Absent or past means
                at once.
            expire_at: When to give up on undelivered messages, in ISO-8601, later than `send_at` by 3
                days at most; 3 days when absent.
            callback_url: URL for the report callbacks of this batch, up to 2048 characters; the service
                plan's URL when absent.
            flash_message: True has phones display the text at once and not store it; false when absent.
                `mt_text` only.
            client_reference: Your own reference, up to 128 characters, repeated in delivery reports. No
                protection against sending twice.
            max_number_of_message_parts: Most parts a message may take, 1 or more; longer ones are not
                sent (status code 411). No limit when absent. `mt_text` only.
            parameters: Values for placeholders such as `${name}` in the text, as `{name: {phone number
                or "default": value}}`. Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`,
                `_`; values of up to 160. Not for `mt_binary`.
            feedback_enabled: True announces delivery feedback for this batch; false when absent.
            truncate_concat: True cuts the text to one part instead of splitting it; false when absent.
                `mt_text` only.
            from_ton: Type of number of the sender, 0 to 6; found out from `from` when absent. Not for
                `mt_media`.
            from_npi: Number plan indicator of the sender, 0 to 18; found out from `from` when absent.
                Not for `mt_media`.
            strict_validation: True has the media checked against Sinch's recommendations for MMS and
                the message refused if they miss them; not checked when absent. `mt_media` only.

        Returns:
            What sending the batch would amount to.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.send_dry_run(
                to=to,
                body=body,
                per_recipient=per_recipient,
                number_of_recipients=number_of_recipients,
                from_=from_,
                type_=type_,
                udh=udh,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                flash_message=flash_message,
                client_reference=client_reference,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
                feedback_enabled=feedback_enabled,
                truncate_concat=truncate_concat,
                from_ton=from_ton,
                from_npi=from_npi,
                strict_validation=strict_validation,
            )
        )

    async def get(
        self,
        batch_id: str,
    ) -> Batch:
        """Get one batch.

        Looks up a batch with its recipients, content and options.

        Args:
            batch_id: ID of a batch, from the answer to sending it.

        Returns:
            The batch.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                batch_id=batch_id,
            )
        )

    async def update(
        self,
        batch_id: str,
        *,
        from_: str | None = None,
        body: str | MediaBody | MediaBodyDict | None = None,
        delivery_report: DeliveryReportType | None = None,
        send_at: datetime | str | Null | None = None,
        expire_at: datetime | str | Null | None = None,
        callback_url: str | Null | None = None,
        to_add: SequenceNotStr[str] | None = None,
        to_remove: SequenceNotStr[str] | None = None,
        type_: BatchType | None = None,
        udh: str | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        client_reference: str | Null | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        max_number_of_message_parts: int | None = None,
        truncate_concat: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        strict_validation: bool | None = None,
    ) -> Batch:
        """Change part of a batch.

        Changes the fields given and leaves the others alone; an explicit null clears a field. Possible
        as long as the batch is not dispatched.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            from_: New sender: an alphanumeric name, a short code or a phone number.
            body: New content: text of up to 2000 characters; for `mt_binary`, Base64 of up to 140 bytes
                counted together with `udh`; for `mt_media`, an object with the URL of the media.
            delivery_report: Which report callbacks to get: `none`, one for the batch (`summary`,
                `full`) or some for each recipient (`per_recipient`, `per_recipient_final`).
            send_at: New time to start sending, in ISO-8601, earlier than `expire_at`; a past time means
                at once. Null clears it. `NULL` sends JSON null.
            expire_at: New time to give up on undelivered messages, in ISO-8601, later than `send_at` by
                3 days at most. Null clears it. `NULL` sends JSON null.
            callback_url: New URL for the report callbacks, up to 2048 characters. Null goes back to the
                service plan's URL. `NULL` sends JSON null.
            to_add: Recipients to add, 1 to 100 phone numbers or IDs of groups; none when absent.
            to_remove: Recipients to drop, 1 to 100 phone numbers or IDs of groups; none when absent.
            type_: Kind of message that the batch has; it decides how the other fields are read.
                `mt_text` when absent.
            udh: User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`;
                not for other kinds.
            parameters: New values for placeholders such as `${name}`, as `{name: {phone number or
                "default": value}}`. Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`, `_`;
                values of up to 160. Not for `mt_binary`.
            client_reference: New reference of your own, up to 128 characters. Null takes it away.
                `NULL` sends JSON null.
            feedback_enabled: Whether delivery feedback may be sent for this batch.
            flash_message: Whether phones display the text at once and do not store it. `mt_text` only.
            max_number_of_message_parts: Most parts a message may take, 1 or more; longer ones are not
                sent (status code 411). `mt_text` only.
            truncate_concat: Whether to cut the text to one part instead of splitting it. `mt_text`
                only.
            from_ton: Type of number of the sender, 0 to 6. Not for `mt_media`.
            from_npi: Number plan indicator of the sender, 0 to 18. Not for `mt_media`.
            strict_validation: Whether to check the media against Sinch's recommendations for MMS.
                `mt_media` only.

        Returns:
            The batch after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.update(
                batch_id=batch_id,
                from_=from_,
                body=body,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                to_add=to_add,
                to_remove=to_remove,
                type_=type_,
                udh=udh,
                parameters=parameters,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                flash_message=flash_message,
                max_number_of_message_parts=max_number_of_message_parts,
                truncate_concat=truncate_concat,
                from_ton=from_ton,
                from_npi=from_npi,
                strict_validation=strict_validation,
            )
        )

    async def replace(
        self,
        batch_id: str,
        *,
        to: SequenceNotStr[str],
        body: str | MediaBody | MediaBodyDict,
        from_: str | None = None,
        type_: BatchType | None = None,
        udh: str | None = None,
        delivery_report: DeliveryReportType | None = None,
        send_at: datetime | str | None = None,
        expire_at: datetime | str | None = None,
        callback_url: str | None = None,
        flash_message: bool | None = None,
        client_reference: str | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        feedback_enabled: bool | None = None,
        truncate_concat: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        strict_validation: bool | None = None,
    ) -> Batch:
        """Overwrite a batch.

        Gives a batch new content, recipients and options throughout; what is left out returns to its
        default. Possible as long as the batch is not dispatched.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            to: Recipients, 1 to 1000 phone numbers or IDs of groups.
            body: Content: text of up to 2000 characters, split into parts as needed; for `mt_binary`,
                Base64 of up to 140 bytes counted together with `udh`; for `mt_media`, an object with
                the URL of the media.
            from_: Sender: an alphanumeric name, a short code or a phone number. May be absent only if
                the account has default senders.
            type_: Kind of message: `mt_text` is text, `mt_binary` raw bytes, `mt_media` an MMS (US
                only). `mt_text` when absent.
            udh: User data header in hex. Needed for `mt_binary`, where it shares 140 bytes with `body`;
                not for other kinds.
            delivery_report: Report callbacks: one for the batch (`summary`, `full`), one at each status
                change (`per_recipient`) or one final (`per_recipient_final`) per recipient. `none` when
                absent.
            send_at: When to start sending, in ISO-8601, earlier than `expire_at`. Absent or past means
                at once.
            expire_at: When to give up on undelivered messages, in ISO-8601, later than `send_at` by 3
                days at most; 3 days when absent.
            callback_url: URL for the report callbacks of this batch, up to 2048 characters; the service
                plan's URL when absent.
            flash_message: True has phones display the text at once and not store it; false when absent.
                `mt_text` only.
            client_reference: Your own reference, up to 128 characters, repeated in delivery reports. No
                protection against sending twice.
            max_number_of_message_parts: Most parts a message may take, 1 or more; longer ones are not
                sent (status code 411). No limit when absent. `mt_text` only.
            parameters: Values for placeholders such as `${name}` in the text, as `{name: {phone number
                or "default": value}}`. Names of up to 16 characters out of A-Z, a-z, 0-9, `.`, `-`,
                `_`; values of up to 160. Not for `mt_binary`.
            feedback_enabled: True announces delivery feedback for this batch; false when absent.
            truncate_concat: True cuts the text to one part instead of splitting it; false when absent.
                `mt_text` only.
            from_ton: Type of number of the sender, 0 to 6; found out from `from` when absent. Not for
                `mt_media`.
            from_npi: Number plan indicator of the sender, 0 to 18; found out from `from` when absent.
                Not for `mt_media`.
            strict_validation: True has the media checked against Sinch's recommendations for MMS and
                the message refused if they miss them; not checked when absent. `mt_media` only.

        Returns:
            The batch as it now stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.replace(
                batch_id=batch_id,
                to=to,
                body=body,
                from_=from_,
                type_=type_,
                udh=udh,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                flash_message=flash_message,
                client_reference=client_reference,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
                feedback_enabled=feedback_enabled,
                truncate_concat=truncate_concat,
                from_ton=from_ton,
                from_npi=from_npi,
                strict_validation=strict_validation,
            )
        )

    async def cancel(
        self,
        batch_id: str,
    ) -> Batch:
        """Cancel what a batch has not sent yet.

        Holds back all messages not sent so far; those under way may still arrive, as the delivery
        report tells. On a finished batch the call has no effect.

        Args:
            batch_id: ID of a batch, from the answer to sending it.

        Returns:
            The cancelled batch. It stays in the list, with `canceled` true.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.cancel(
                batch_id=batch_id,
            )
        )

    async def send_delivery_feedback(
        self,
        batch_id: str,
        *,
        recipients: SequenceNotStr[str],
    ) -> None:
        """Confirm that a batch was received.

        Tells Sinch which recipients have surely received the message, for example because they used the
        code in it. The batch must have been sent with `feedback_enabled`. May be called again for other
        recipients.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            recipients: Phone numbers that have received the message. An empty list stands for all
                recipients; a batch sent to a group needs at least one number.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.send_delivery_feedback(
                batch_id=batch_id,
                recipients=recipients,
            )
        )
