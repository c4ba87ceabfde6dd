"""Every event of the three APIs, read field by field: all must type-check, in pyright strict and mypy strict."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, assert_never, assert_type

from sinchkit.webhooks import (
    AnsweredCallEvent,
    BinaryInboundMessage,
    CapabilityEvent,
    ChannelEvent,
    ContactCreateEvent,
    ContactDeleteEvent,
    ContactIdentitiesDuplicationEvent,
    ContactMergeEvent,
    ContactUpdateEvent,
    ConversationDeleteEvent,
    ConversationEvent,
    ConversationStartEvent,
    ConversationStopEvent,
    DeliveryReport,
    DisconnectedCallEvent,
    EventDeliveryEvent,
    EventInboundEvent,
    IncomingCallEvent,
    MediaInboundMessage,
    MessageDeliveryEvent,
    MessageInboundEvent,
    MessageRedactionEvent,
    MessageSubmitEvent,
    NotificationEvent,
    OptInEvent,
    OptOutEvent,
    PromptInputEvent,
    RecipientDeliveryReport,
    RecordNotificationEvent,
    SmartConversationEvent,
    SmsEvent,
    TextInboundMessage,
    UnknownEvent,
    UnsupportedCallbackEvent,
    VoiceEvent,
)
from sinchkit_conversation.models import (
    AnalysisResults,
    AppMessage,
    ChannelIdentity,
    Contact,
    ContactEvent,
    ContactMessageEvent,
    Conversation,
    InboundContactEvent,
    InboundContactMessageEvent,
    InboundMessage,
    Reason,
    TextContactMessage,
)
from sinchkit_voice.models import CallEndpoint, Price, ReceivedCallHeader


def sms(event: SmsEvent) -> tuple[object, ...]:
    match event:
        case TextInboundMessage() | BinaryInboundMessage():
            assert_type(event.body, str)
            assert_type(event.received_at, datetime)
            assert_type(event.sent_at, datetime | None)
            sender = (event.type_, event.id, event.from_, event.to, event.operator_id, event.client_reference)
            return (*sender, event.udh) if isinstance(event, BinaryInboundMessage) else sender
        case MediaInboundMessage():
            media = [(one.url, one.content_type, one.status, one.code) for one in event.body.media or []]
            assert_type(media, list[tuple[str | None, str | None, str, int]])
            return (event.type_, event.id, event.from_, event.to, event.body.subject, event.body.message, *media)
        case DeliveryReport():
            assert_type(event.type_, Literal["delivery_report_sms", "delivery_report_mms"])
            counts = [one.count for one in event.statuses if one.status == "Delivered" and one.code == 0]
            recipients = [recipient for one in event.statuses for recipient in one.recipients or []]
            assert_type((counts, recipients), tuple[list[int], list[str]])
            return (event.batch_id, event.total_message_count, event.client_reference)
        case RecipientDeliveryReport():
            assert_type(event.at, datetime)
            assert_type(event.operator_status_at, datetime | None)
            report = (event.type_, event.batch_id, event.recipient, event.status, event.code, event.status_message)
            return (*report, event.applied_originator, event.encoding, event.number_of_message_parts, event.operator)
        case UnknownEvent():
            return unknown(event)
        case _:
            assert_never(event)


def unknown(event: UnknownEvent) -> tuple[object, ...]:
    assert_type(event.api, Literal["sms", "conversation", "voice"])
    assert_type(event.kind, str)
    assert_type(event.data, dict[str, Any])
    return (event.api, event.kind, event.data)


def conversation(event: ConversationEvent) -> tuple[object, ...]:
    if isinstance(event, UnknownEvent):
        return unknown(event)
    assert_type(event.accepted_time, datetime | None)
    assert_type(event.event_time, datetime | None)
    return (event.app_id, event.project_id, event.message_metadata, event.correlation_id, *happened(event))


def happened(event: ConversationEvent) -> tuple[object, ...]:
    match event:
        case MessageInboundEvent():
            return message(event.message)
        case MessageRedactionEvent():
            return message(event.message_redaction)
        case MessageSubmitEvent():
            submitted = event.message_submit_notification
            assert_type(submitted.submitted_message, AppMessage | None)
            identity = submitted.channel_identity
            where = (identity, submitted.contact_id, submitted.conversation_id, submitted.processing_mode)
            return (submitted.message_id, submitted.metadata, *where)
        case MessageDeliveryEvent():
            report = event.message_delivery_report
            assert_type(report.reason, Reason | None)
            about = (report.message_id, report.status, report.conversation_id, report.contact_id)
            return (*about, report.channel_identity, report.metadata, report.processing_mode)
        case EventInboundEvent():
            inbound = event.event
            if isinstance(inbound, InboundContactEvent):
                assert_type(inbound.contact_event, ContactEvent)
            elif isinstance(inbound, InboundContactMessageEvent):
                assert_type(inbound.contact_message_event, ContactMessageEvent)
            assert_type(inbound.accept_time, datetime | None)
            return (
                inbound.id,
                inbound.direction,
                inbound.channel_identity,
                inbound.contact_id,
                inbound.conversation_id,
            )
        case EventDeliveryEvent():
            delivered = event.event_delivery_report
            return (delivered.event_id, delivered.status, delivered.reason, delivered.contact_id, delivered.metadata)
        case _:
            return happened_beside_messages(event)


def message(inbound: InboundMessage) -> tuple[object, ...]:
    if isinstance(inbound.contact_message, TextContactMessage):
        assert_type(inbound.contact_message.text_message.text, str)
    assert_type(inbound.channel_identity, ChannelIdentity | None)
    assert_type(inbound.accept_time, datetime | None)
    sender = (inbound.id, inbound.direction, inbound.contact_id, inbound.conversation_id, inbound.sender_id)
    return (*sender, inbound.metadata, inbound.processing_mode, inbound.injected)


def happened_beside_messages(event: ConversationEvent) -> tuple[object, ...]:
    match event:
        case ConversationStartEvent():
            assert_type(event.conversation_start_notification.conversation, Conversation | None)
        case ConversationStopEvent():
            assert_type(event.conversation_stop_notification.conversation, Conversation | None)
        case ConversationDeleteEvent():
            assert_type(event.conversation_delete_notification.conversation, Conversation | None)
        case ContactCreateEvent():
            assert_type(event.contact_create_notification.contact, Contact | None)
        case ContactDeleteEvent():
            assert_type(event.contact_delete_notification.contact, Contact | None)
        case ContactUpdateEvent():
            assert_type(event.contact_update_notification.contact, Contact | None)
        case ContactMergeEvent():
            assert_type(event.contact_merge_notification.preserved_contact, Contact | None)
            assert_type(event.contact_merge_notification.deleted_contact, Contact | None)
        case ContactIdentitiesDuplicationEvent():
            duplicated = event.duplicated_contact_identities_notification.duplicated_identities
            return tuple((one.channel, one.contact_ids) for one in duplicated or [])
        case CapabilityEvent():
            capability = event.capability_notification
            assert_type(capability.channel_capabilities, list[str] | None)
            about = (capability.request_id, capability.contact_id, capability.channel, capability.identity)
            return (*about, capability.capability_status, capability.reason)
        case OptInEvent():
            opt_in = event.opt_in_notification
            assert_type(opt_in.error_details.description if opt_in.error_details else None, str | None)
            return (opt_in.request_id, opt_in.contact_id, opt_in.channel, opt_in.identity, opt_in.status)
        case OptOutEvent():
            opt_out = event.opt_out_notification
            return (opt_out.request_id, opt_out.contact_id, opt_out.channel, opt_out.identity, opt_out.status)
        case _:
            return rarely(event)
    return ()


def rarely(event: ConversationEvent) -> tuple[object, ...]:
    match event:
        case ChannelEvent():
            details = event.channel_event_notification.channel_event
            return (details.channel, details.event_type, details.additional_data) if details else ()
        case UnsupportedCallbackEvent():
            callback = event.unsupported_callback
            assert_type(callback.payload, str | None)
            return (callback.channel, callback.id, callback.contact_id, callback.conversation_id)
        case SmartConversationEvent():
            smart = event.smart_conversation_notification
            assert_type(smart.channel_identity, str | None)
            return (
                smart.contact_id,
                smart.channel,
                smart.message_id,
                smart.conversation_id,
                *analysed(smart.analysis_results),
            )
        case RecordNotificationEvent():
            record = event.record_notification
            return (record.entity_id, record.record_status, record.reason, record.contact_id, record.conversation_id)
        case _:
            return ()


def analysed(results: AnalysisResults | None) -> tuple[object, ...]:
    if results is None:
        return ()
    moods = [(one.message, one.sentiment, one.score) for one in results.ml_sentiment_result or []]
    intents = [(one.message, one.intent, one.score) for one in results.ml_nlu_result or []]
    masked = [(one.message, one.masked) for one in results.ml_pii_result or []]
    offending = [(one.url, one.evaluation, one.score) for one in results.ml_offensive_analysis_result or []]
    assert_type(masked, list[tuple[str | None, str | None]])
    return (moods, intents, masked, offending, results.ml_image_recognition_result)


def voice(event: VoiceEvent) -> tuple[object, ...]:
    if isinstance(event, UnknownEvent):
        return unknown(event)
    call = (event.callid, event.version, event.conference_id, event.custom, event.application_key, event.user)
    match event:
        case IncomingCallEvent():
            assert_type(event.callid, str)
            assert_type(event.timestamp, datetime | None)
            assert_type(event.to, CallEndpoint | None)
            assert_type(event.user_rate, Price | None)
            assert_type(event.call_headers, list[ReceivedCallHeader] | None)
            callee = event.to and (event.to.type_, event.to.endpoint)
            caller = (event.cli, event.user, callee, event.domain, event.origination_type, event.rdnis)
            return (*call, *caller, event.call_resource_url, event.duration)
        case AnsweredCallEvent():
            machine = event.amd is not None and event.amd.status == "machine"
            return (*call, event.timestamp, machine, event.amd and (event.amd.reason, event.amd.duration))
        case DisconnectedCallEvent():
            price = event.debit and (event.debit.amount, event.debit.currency_id, event.debit.formatted)
            assert_type(event.from_, str | None)
            return (
                *call,
                event.timestamp,
                event.reason,
                event.result,
                event.duration,
                event.to,
                event.user_rate,
                price,
            )
        case PromptInputEvent():
            result = event.menu_result
            given = result and (result.menu_id, result.type_, result.value, result.input_method)
            return (*call, event.timestamp, given)
        case NotificationEvent():
            assert_type(event.callid, str | None)
            return (*call, event.type_, event.destination, event.amd, event.error_code, event.error_msg)
        case _:
            assert_never(event)
