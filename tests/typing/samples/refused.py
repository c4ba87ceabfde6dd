"""What must not type-check: to both checkers the marked lines are errors, and no others are."""

from __future__ import annotations

import httpx

from sinchkit import NULL, AsyncClient, Client
from sinchkit_sms.models import (
    AutoUpdateDict,
    Batch,
    BinaryBatch,
    DeliveryReport,
    InboundMessage,
    MediaBatch,
    MediaBody,
    SmsEvent,
    TextBatch,
)
from sinchkit_sms.requests import batches

client = Client(service_plan_id="p", sms_api_token="t", region="us")

Client(region="mars")  # refused
Client(http_client=httpx.AsyncClient())  # refused
AsyncClient(http_client=httpx.Client())  # refused
Client("plan", "token")  # refused

client.sms.batches.send(body="x")  # refused
client.sms.batches.send(to=["1"])  # refused
client.sms.batches.send(to="+46701234567", body="x")  # refused
numbers = [46701234567]
client.sms.batches.send(to=numbers, body="x")  # refused
client.sms.batches.send(["1"], "x")  # refused
client.sms.batches.send(to=["1"], body="x", delivery_report="sometimes")  # refused
client.sms.batches.send(to=["1"], body="x", type_="mt_txt")  # refused
client.sms.batches.send(to=["1"], body="x", send_at=5)  # refused
client.sms.batches.send(to=["1"], body={"link": "https://example.com"})  # refused
client.sms.batches.send(to=["1"], body={"subject": "no url"})  # refused
client.sms.batches.send(to=["1"], body="x", recipient="y")  # refused
client.sms.batches.send(to=["1"], body="x", client_reference=NULL)  # refused
client.sms.groups.create(auto_update={"to": "1", "add": {"first": "JOIN"}})  # refused
client.sms.delivery_reports.get_for_batch("id", type_="long")  # refused
client.sms.batches.get()  # refused
client.sms.batches.get("id").identifier  # refused  # noqa: B018
MediaBody(link="https://example.com")  # refused
wrong: AutoUpdateDict = {"from": "1"}  # refused
client.sms.execute("batches.send")  # refused
number: int = client.sms.execute(batches.get("id"))  # refused
for page in client.sms.batches.list().pages():
    page.items[0].missing  # refused  # noqa: B018


def unnarrowed(batch: Batch, message: InboundMessage, event: SmsEvent) -> None:
    batch.udh  # refused  # noqa: B018
    message.body  # refused  # noqa: B018
    event.id  # refused  # noqa: B018
    if isinstance(batch, TextBatch):
        batch.udh  # refused  # noqa: B018
        batch.body.url  # refused  # noqa: B018
    if isinstance(batch, MediaBatch):
        batch.body.upper()  # refused
        batch.flash_message  # refused  # noqa: B018
    match event:
        case DeliveryReport():
            event.recipient  # refused  # noqa: B018
        case _:
            pass


def kinds(batch: BinaryBatch) -> str:
    batch.type_ = "mt_text"  # refused
    return batch.body.url  # refused
