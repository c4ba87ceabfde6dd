"""Calls of all operations of the SMS API, with what each must put on the wire."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from typing import Any

from sinchkit_core import NULL
from sinchkit_sms.models import AutoUpdate, AutoUpdateKeyword, MediaBody
from tests.core.sms_samples import BATCH, BATCH_REPORT, DRY_RUN, GROUP, INBOUND, RECIPIENT_REPORT, page_of

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TEN_IN_PARIS = datetime(2026, 3, 2, 10, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=1)))


@dataclass(frozen=True)
class Case:
    """One call.

    Attributes:
        operation: Resource and method.
        arguments: What the caller gives.
        method: HTTP method due.
        path: Path due, after the service plan.
        query: Query due, decoded.
        body: JSON body due, or `None` for no body at all.
        answer: What the service answers.
        status: The status of that answer.
    """

    operation: str
    arguments: dict[str, Any]
    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    body: dict[str, Any] | None = None
    answer: object = b""
    status: int = 200

    def __str__(self) -> str:
        return f"{self.operation}-{len(self.arguments)}"

    @property
    def build(self) -> Callable[..., Any]:
        """The public builder of requests for this operation."""
        resource, method = self.operation.split(".")
        build: Callable[..., Any] = getattr(import_module(f"sinchkit_sms.requests.{resource}"), method)
        return build

    def run(self, sms: Any) -> Any:
        """Call the operation through its resource."""
        resource, method = self.operation.split(".")
        return getattr(getattr(sms, resource), method)(**self.arguments)


_SENT_ARGUMENTS: dict[str, Any] = {
    "to": ["+15550100021", "01HX4TB81N5FQ0G7ESZW2PRKVD"],
    "body": "Hello ${name}",
    "from_": "+15550100001",
    "type_": "mt_text",
    "udh": "0500030a0201",
    "delivery_report": "per_recipient_final",
    "send_at": NINE,
    "expire_at": "2026-03-03T09:00:00+01:00",
    "callback_url": "https://example.com/reports",
    "flash_message": True,
    "client_reference": "order 7",
    "max_number_of_message_parts": 3,
    "parameters": {"name": {"15550100021": "Åsa", "default": "you"}},
    "feedback_enabled": False,
    "truncate_concat": True,
    "from_ton": 0,
    "from_npi": 18,
    "strict_validation": False,
}
_SENT_BODY: dict[str, Any] = {
    "to": ["+15550100021", "01HX4TB81N5FQ0G7ESZW2PRKVD"],
    "body": "Hello ${name}",
    "from": "+15550100001",
    "type": "mt_text",
    "udh": "0500030a0201",
    "delivery_report": "per_recipient_final",
    "send_at": "2026-03-02T09:00:00.000Z",
    "expire_at": "2026-03-03T09:00:00+01:00",
    "callback_url": "https://example.com/reports",
    "flash_message": True,
    "client_reference": "order 7",
    "max_number_of_message_parts": 3,
    "parameters": {"name": {"15550100021": "Åsa", "default": "you"}},
    "feedback_enabled": False,
    "truncate_concat": True,
    "from_ton": 0,
    "from_npi": 18,
    "strict_validation": False,
}
_SHORT: dict[str, Any] = {"to": ["15550100021"], "body": "Hi"}
_UPDATE_ARGUMENTS = {
    "batch_id": "b1",
    "to_add": ("15550100031",),
    "to_remove": ["15550100032"],
    **{name: value for name, value in _SENT_ARGUMENTS.items() if name != "to"},
}
_UPDATE_BODY = {
    "to_add": ["15550100031"],
    "to_remove": ["15550100032"],
    **{name: value for name, value in _SENT_BODY.items() if name != "to"},
}
_AUTO_UPDATE = {
    "to": "15550100001",
    "add": {"first_word": "JOIN", "second_word": "news"},
    "remove": {"first_word": "STOP"},
}
_GROUP_ARGUMENTS: dict[str, Any] = {
    "name": "Newsletter",
    "members": ["15550100021", "15550100022"],
    "child_groups": ["01HX4TB81N5FQ0G7ESZW2PRKVE"],
    "auto_update": _AUTO_UPDATE,
}

CASES: tuple[Case, ...] = (
    Case("batches.send", _SHORT, "POST", "/batches", body=_SHORT, answer=BATCH, status=201),
    Case("batches.send", _SENT_ARGUMENTS, "POST", "/batches", body=_SENT_BODY, answer=BATCH, status=201),
    Case(
        "batches.send",
        {
            "to": ("15550100021",),
            "type_": "mt_media",
            "body": MediaBody(url="https://example.com/cat.png", message="A cat"),
        },
        "POST",
        "/batches",
        body={
            "to": ["15550100021"],
            "type": "mt_media",
            "body": {"url": "https://example.com/cat.png", "message": "A cat"},
        },
        answer={**BATCH, "type": "mt_media", "body": {"url": "https://example.com/cat.png"}},
        status=201,
    ),
    Case("batches.list", {}, "GET", "/batches", answer=page_of("batches", BATCH)),
    Case(
        "batches.list",
        {
            "page": 0,
            "page_size": 30,
            "from_": ["15550100001", "+15550100002"],
            "start_date": NINE,
            "end_date": TEN_IN_PARIS,
            "client_reference": "order 7&8",
        },
        "GET",
        "/batches",
        query={
            "page": "0",
            "page_size": "30",
            "from": "15550100001,+15550100002",
            "start_date": "2026-03-02T09:00:00.000Z",
            "end_date": "2026-03-02T10:00:00.250+01:00",
            "client_reference": "order 7&8",
        },
        answer=page_of("batches"),
    ),
    Case("batches.send_dry_run", _SHORT, "POST", "/batches/dry_run", body=_SHORT, answer=DRY_RUN),
    Case(
        "batches.send_dry_run",
        {"per_recipient": True, "number_of_recipients": 1000, **_SENT_ARGUMENTS},
        "POST",
        "/batches/dry_run",
        query={"per_recipient": "true", "number_of_recipients": "1000"},
        body=_SENT_BODY,
        answer=DRY_RUN,
    ),
    Case(
        "batches.send_dry_run",
        {"per_recipient": False, **_SHORT},
        "POST",
        "/batches/dry_run",
        query={"per_recipient": "false"},
        body=_SHORT,
        answer={"number_of_recipients": 1, "number_of_messages": 1},
    ),
    Case("batches.get", {"batch_id": "b1"}, "GET", "/batches/b1", answer=BATCH),
    Case(
        "batches.replace",
        {"batch_id": "b1", **_SENT_ARGUMENTS},
        "PUT",
        "/batches/b1",
        body=_SENT_BODY,
        answer=BATCH,
    ),
    Case("batches.update", {"batch_id": "b1"}, "POST", "/batches/b1", body={}, answer=BATCH),
    Case("batches.update", _UPDATE_ARGUMENTS, "POST", "/batches/b1", body=_UPDATE_BODY, answer=BATCH),
    Case(
        "batches.update",
        {
            "batch_id": "b1",
            "send_at": NULL,
            "expire_at": NULL,
            "callback_url": NULL,
            "client_reference": NULL,
            "body": {"url": "https://example.com/cat.png", "subject": None},
        },
        "POST",
        "/batches/b1",
        body={
            "send_at": None,
            "expire_at": None,
            "callback_url": None,
            "client_reference": None,
            "body": {"url": "https://example.com/cat.png"},
        },
        answer=BATCH,
    ),
    Case("batches.cancel", {"batch_id": "b1"}, "DELETE", "/batches/b1", answer={**BATCH, "canceled": True}),
    Case(
        "batches.send_delivery_feedback",
        {"batch_id": "b1", "recipients": ["15550100021"]},
        "POST",
        "/batches/b1/delivery_feedback",
        body={"recipients": ["15550100021"]},
        status=202,
    ),
    Case(
        "batches.send_delivery_feedback",
        {"batch_id": "b1", "recipients": []},
        "POST",
        "/batches/b1/delivery_feedback",
        body={"recipients": []},
        answer={},
        status=202,
    ),
    Case(
        "delivery_reports.get_for_batch",
        {"batch_id": "b1"},
        "GET",
        "/batches/b1/delivery_report",
        answer=BATCH_REPORT,
    ),
    Case(
        "delivery_reports.get_for_batch",
        {
            "batch_id": "b1",
            "type_": "full",
            "status": ["Delivered", "Failed"],
            "code": [0, 402],
            "client_reference": "order-17",
        },
        "GET",
        "/batches/b1/delivery_report",
        query={"type": "full", "status": "Delivered,Failed", "code": "0,402", "client_reference": "order-17"},
        answer=BATCH_REPORT,
    ),
    Case(
        "delivery_reports.get_for_number",
        {"batch_id": "b1", "recipient_msisdn": "+15550100021"},
        "GET",
        "/batches/b1/delivery_report/%2B15550100021",
        answer=RECIPIENT_REPORT,
    ),
    Case("delivery_reports.list", {}, "GET", "/delivery_reports", answer=page_of("delivery_reports", RECIPIENT_REPORT)),
    Case(
        "delivery_reports.list",
        {
            "page": 2,
            "page_size": 100,
            "start_date": "2026-03-01T00:00:00Z",
            "end_date": NINE,
            "status": "Delivered",
            "code": 0,
            "client_reference": "å",
        },
        "GET",
        "/delivery_reports",
        query={
            "page": "2",
            "page_size": "100",
            "start_date": "2026-03-01T00:00:00Z",
            "end_date": "2026-03-02T09:00:00.000Z",
            "status": "Delivered",
            "code": "0",
            "client_reference": "å",
        },
        answer=page_of("delivery_reports"),
    ),
    Case(
        "groups.list",
        {"page": 1, "page_size": 1},
        "GET",
        "/groups",
        query={"page": "1", "page_size": "1"},
        answer=page_of("groups", GROUP),
    ),
    Case("groups.create", {}, "POST", "/groups", body={}, answer=GROUP, status=201),
    Case("groups.create", _GROUP_ARGUMENTS, "POST", "/groups", body=_GROUP_ARGUMENTS, answer=GROUP, status=201),
    Case("groups.get", {"group_id": "g1"}, "GET", "/groups/g1", answer=GROUP),
    Case(
        "groups.replace",
        {
            "group_id": "g1",
            **_GROUP_ARGUMENTS,
            "auto_update": AutoUpdate(to="15550100001", remove=AutoUpdateKeyword(first_word="STOP")),
        },
        "PUT",
        "/groups/g1",
        body={**_GROUP_ARGUMENTS, "auto_update": {"to": "15550100001", "remove": {"first_word": "STOP"}}},
        answer=GROUP,
    ),
    Case(
        "groups.update",
        {
            "group_id": "g1",
            "add": ["15550100021"],
            "remove": [],
            "name": NULL,
            "add_from_group": "g2",
            "remove_from_group": "g3",
            "auto_update": _AUTO_UPDATE,
        },
        "POST",
        "/groups/g1",
        body={
            "add": ["15550100021"],
            "remove": [],
            "name": None,
            "add_from_group": "g2",
            "remove_from_group": "g3",
            "auto_update": _AUTO_UPDATE,
        },
        answer=GROUP,
    ),
    Case("groups.delete", {"group_id": "g1"}, "DELETE", "/groups/g1"),
    Case("groups.list_members", {"group_id": "g1"}, "GET", "/groups/g1/members", answer=["15550100021"]),
    Case(
        "inbounds.list",
        {
            "page": 0,
            "page_size": 10,
            "to": ("15550100001", "12345"),
            "start_date": NINE,
            "end_date": NINE,
            "client_reference": "r",
        },
        "GET",
        "/inbounds",
        query={
            "page": "0",
            "page_size": "10",
            "to": "15550100001,12345",
            "start_date": "2026-03-02T09:00:00.000Z",
            "end_date": "2026-03-02T09:00:00.000Z",
            "client_reference": "r",
        },
        answer=page_of("inbounds", INBOUND),
    ),
    Case("inbounds.list", {"to": "12345"}, "GET", "/inbounds", query={"to": "12345"}, answer=page_of("inbounds")),
    Case("inbounds.get", {"inbound_id": "i1"}, "GET", "/inbounds/i1", answer=INBOUND),
)
