"""What users write, and what they get: everything here must type-check, in pyright strict and mypy strict."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Literal, assert_type

import httpx

from sinchkit import NULL, APIError, AsyncClient, Client, Misfit, RateLimitError
from sinchkit_core import AsyncPages, Pages, Request, Response
from sinchkit_sms.models import (
    AutoUpdate,
    AutoUpdateKeyword,
    Batch,
    BatchPage,
    BinaryBatch,
    BinaryInboundMessage,
    DeliveryReport,
    DeliveryReportType,
    Group,
    GroupAutoUpdate,
    InboundMediaBody,
    InboundMessage,
    InboundPage,
    MediaBatch,
    MediaBody,
    MediaBodyDict,
    MediaInboundMessage,
    RecipientDeliveryReport,
    SmsEvent,
    TextBatch,
    TextInboundMessage,
    UnknownBatch,
    UnknownInboundMessage,
    UnknownSmsEvent,
    batch_from_dict,
    sms_event_from_dict,
)
from sinchkit_sms.requests import batches as batch_requests

client = Client(service_plan_id="p", sms_api_token="t", region="eu", http_client=httpx.Client())


def sending() -> None:
    batch = client.sms.batches.send(to=["+46701234567"], from_="+46701112233", body="Hello", delivery_report="none")
    assert_type(batch, Batch)
    # Always there, so there is nothing to narrow.
    assert_type(batch.id, str)
    # Published nowhere as always there.
    assert_type(batch.to, list[str] | None)
    assert_type(batch.created_at, datetime | None)
    assert_type(batch.send_at, datetime | None)
    assert_type(batch.client_reference, str | None)

    client.sms.batches.send(to=("+46701234567",), body="x", send_at=datetime.now(UTC), expire_at="2030-01-01T00:00:00Z")
    client.sms.batches.send(to=["1"], type_="mt_media", body={"url": "https://example.com/cat.jpg", "subject": "A cat"})
    client.sms.batches.send(to=["1"], type_="mt_media", body=MediaBody(url="https://example.com/cat.jpg"))
    client.sms.batches.send(to=["1"], body="Hi ${name}", parameters={"name": {"1": "Ann", "default": "you"}})
    media: MediaBodyDict = {"url": "https://example.com/cat.jpg"}
    client.sms.batches.send(to=["1"], body=media)


def changing(batch: Batch) -> None:
    client.sms.batches.update(batch.id, to_add=["1"], callback_url=NULL)
    client.sms.groups.update("group", name=NULL)
    client.sms.groups.create(
        name="Customers",
        auto_update={"to": "12345", "add": {"first_word": "JOIN"}, "remove": AutoUpdateKeyword(first_word="LEAVE")},
    )
    client.sms.groups.create(auto_update=AutoUpdate(to="12345"))
    group = client.sms.groups.get("group")
    assert_type(group, Group)
    assert_type(group.name, str | None)
    assert_type(group.size, int | None)
    assert_type(group.auto_update, GroupAutoUpdate | None)
    assert_type(client.sms.groups.list_members("group"), list[str])
    assert_type(client.sms.groups.delete("group"), None)


def listing() -> None:
    batches = client.sms.batches.list(from_=["12345", "67890"], start_date=datetime.now(UTC))
    assert_type(batches, Pages[Batch, BatchPage])
    for batch in batches:
        assert_type(batch, Batch)
    for page in batches.pages():
        assert_type(page.items, list[Batch])
        assert_type(page.result.count, int | None)
    for page in batches.auto_paging_iter():
        assert_type(page.result, BatchPage)
    client.sms.batches.list(from_="12345")


def by_match(batch: Batch) -> str:
    match batch:
        case TextBatch(body=text):
            assert_type(text, str | None)
            return text or ""
        case BinaryBatch():
            assert_type(batch.udh, str | None)
            assert_type(batch.delivery_report, DeliveryReportType | str | None)
            return batch.body or ""
        case MediaBatch():
            assert_type(batch.body, MediaBody | None)
            return batch.body.url if batch.body else ""
        case UnknownBatch():
            assert_type(batch.type_, str | None)
            assert_type(batch.id, str)
            return str(batch.additional_properties["body"])


def by_isinstance(message: InboundMessage) -> str | None:
    assert_type(message.received_at, datetime)
    if isinstance(message, TextInboundMessage):
        assert_type(message.type_, Literal["mo_text"])
        return message.body
    if isinstance(message, BinaryInboundMessage):
        return message.udh
    if isinstance(message, MediaInboundMessage):
        assert_type(message.body, InboundMediaBody)
        return message.body.subject
    assert_type(message, UnknownInboundMessage)
    return None


def by_tag(batch: Batch) -> str:
    if isinstance(batch, UnknownBatch):
        return batch.type_ or "no kind"
    if batch.type_ == "mt_media":
        assert_type(batch, MediaBatch)
        return batch.body.url if batch.body else ""
    if batch.type_ == "mt_binary":
        assert_type(batch, BinaryBatch)
        return batch.udh or ""
    assert_type(batch, TextBatch)
    return batch.body or ""


def receiving(payload: dict[str, object]) -> str | int:
    event = sms_event_from_dict(payload)
    assert_type(event, SmsEvent)
    match event:
        case TextInboundMessage() | BinaryInboundMessage():
            return event.body
        case MediaInboundMessage():
            return event.body.message or ""
        case DeliveryReport():
            assert_type(event.type_, Literal["delivery_report_sms", "delivery_report_mms"])
            return event.total_message_count
        case RecipientDeliveryReport():
            assert_type(event.code, int)
            return event.status_message or event.status
        case UnknownSmsEvent():
            assert_type(event.misfits, tuple[Misfit, ...])
            return event.type_ or "no kind"


def making() -> None:
    stamp = datetime.now(UTC)
    made = TextBatch(id="b", to=["1"], body="x", created_at=stamp, modified_at=stamp, canceled=False)
    again: Batch = batch_from_dict(made.to_dict())
    assert again == made


def requests_as_values() -> None:
    request = batch_requests.send(to=["1"], body="x")
    assert_type(request, Request[Batch])
    assert_type(client.sms.execute(request), Batch)
    response = client.sms.execute_raw(request)
    assert_type(response, Response[Batch])
    assert_type(response.parse(), Batch)
    assert_type(response.status, int)


def failing(numbers: Sequence[str]) -> float | None:
    try:
        client.sms.batches.send(to=list(numbers), body="x")
    except RateLimitError as error:
        return error.retry_after
    except APIError as error:
        assert_type(error.code, str | None)
    return None


async def asynchronously() -> None:
    async with AsyncClient(service_plan_id="p", sms_api_token="t", region="us") as asynchronous:
        assert_type(await asynchronous.sms.batches.send(to=["1"], body="x"), Batch)
        inbounds = asynchronous.sms.inbounds.list(to="12345")
        assert_type(inbounds, AsyncPages[InboundMessage, InboundPage])
        async for message in inbounds:
            assert_type(message, InboundMessage)
        first = await asynchronous.sms.inbounds.list()
        assert_type(first.items, list[InboundMessage])
        async for page in first.pages():
            assert_type(page.result, InboundPage)
        report = await asynchronous.sms.delivery_reports.get_for_batch("id", type_="full", status=["Delivered"])
        assert_type(report, DeliveryReport)
