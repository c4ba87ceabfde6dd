"""Answers as the SMS API gives them."""

from typing import Any

BATCH: dict[str, Any] = {
    "id": "01HX4T5Q2M8ZR3V6K9BWCJYD7A",
    "to": ["15550100021", "15550100022"],
    "from": "15550100001",
    "type": "mt_text",
    "body": "Hello ${name}",
    "created_at": "2026-03-01T10:00:00.123Z",
    "modified_at": "2026-03-01T10:00:05.000Z",
    "canceled": False,
    "delivery_report": "none",
    "send_at": "2026-03-02T10:00:00.000Z",
    "expire_at": "2026-03-05T10:00:00.000Z",
    "parameters": {"name": {"15550100021": "Ada", "default": "you"}},
    "flash_message": False,
}

BINARY_BATCH: dict[str, Any] = {
    "id": "01HX4T5Q2M8ZR3V6K9BWCJYD7B",
    "to": ["15550100021"],
    "from": "15550100001",
    "type": "mt_binary",
    "body": "SGVsbG8=",
    "udh": "0605040b8423f0",
    "created_at": "2026-03-01T10:00:00.123Z",
    "modified_at": "2026-03-01T10:00:05.000Z",
    "canceled": False,
    "delivery_report": "summary",
    "expire_at": "2026-03-05T10:00:00.000Z",
    "from_ton": 1,
    "from_npi": 1,
}

MEDIA_BATCH: dict[str, Any] = {
    "id": "01HX4T5Q2M8ZR3V6K9BWCJYD7C",
    "to": ["15550100021"],
    "from": "15550100001",
    "type": "mt_media",
    "body": {"url": "https://example.com/cat.png", "message": "Hello ${name}", "subject": "A cat"},
    "parameters": {"name": {"default": "you"}},
    "created_at": "2026-03-01T10:00:00.123Z",
    "modified_at": "2026-03-01T10:00:05.000Z",
    "canceled": False,
    "delivery_report": "full",
    "expire_at": "2026-03-05T10:00:00.000Z",
    "strict_validation": True,
}

GROUP: dict[str, Any] = {
    "id": "01HX4TB81N5FQ0G7ESZW2PRKVD",
    "name": "Newsletter",
    "size": 2,
    "created_at": "2026-03-01T10:00:00.000Z",
    "modified_at": "2026-03-01T10:00:00.000Z",
    "child_groups": ["01HX4TB81N5FQ0G7ESZW2PRKVE"],
    "auto_update": {"to": "15550100001", "add": {"first_word": "JOIN"}, "remove": {"first_word": "STOP"}},
}

INBOUND: dict[str, Any] = {
    "id": "01HX4TD3W6KC9Y1MZ5A8RQVBNG",
    "type": "mo_text",
    "from": "15550100011",
    "to": "15550100001",
    "body": "Please call me back.",
    "received_at": "2026-03-01T10:00:00.000Z",
}

BINARY_INBOUND: dict[str, Any] = {
    "id": "01HX4TD3W6KC9Y1MZ5A8RQVBNH",
    "type": "mo_binary",
    "from": "15550100011",
    "to": "54321",
    "body": "SGVsbG8=",
    "udh": "0605040b8423f0",
    "received_at": "2026-03-01T10:00:00.000Z",
    "sent_at": "2026-03-01T09:59:59.000Z",
    "operator_id": "24007",
}

MEDIA_INBOUND: dict[str, Any] = {
    "id": "01HX4TD3W6KC9Y1MZ5A8RQVBNJ",
    "type": "mo_media",
    "from": "15550100011",
    "to": "15550100001",
    "body": {
        "subject": "A cat",
        "message": "Look",
        "media": [
            {"url": "https://example.com/1.png", "content_type": "image/png", "status": "Uploaded", "code": 0},
            {"content_type": "video/mp4", "status": "Failed", "code": 400},
        ],
    },
    "received_at": "2026-03-01T10:00:00.000Z",
    "client_reference": "order 7",
}

RECIPIENT_REPORT: dict[str, Any] = {
    "type": "recipient_delivery_report_sms",
    "batch_id": BATCH["id"],
    "recipient": "15550100021",
    "code": 0,
    "status": "Delivered",
    "at": "2026-03-01T10:00:07.000Z",
    "operator_status_at": "2026-03-01T10:00:06.000Z",
}

BATCH_REPORT: dict[str, Any] = {
    "type": "delivery_report_sms",
    "batch_id": BATCH["id"],
    "total_message_count": 3,
    "statuses": [
        {"code": 0, "status": "Delivered", "count": 2, "recipients": ["15550100021", "15550100022"]},
        {"code": 402, "status": "Aborted", "count": 1},
    ],
}

DRY_RUN: dict[str, Any] = {
    "number_of_recipients": 1,
    "number_of_messages": 1,
    "per_recipient": [{"recipient": "15550100021", "body": "Hello Ada", "encoding": "text", "number_of_parts": 1}],
}


def page_of(field: str, *items: dict[str, Any], count: int | None = None, page: int = 0) -> dict[str, Any]:
    """A page as the service sends it: its size is the number of items on it."""
    return {
        "count": len(items) if count is None else count,
        "page": page,
        "page_size": len(items),
        field: list(items),
    }
