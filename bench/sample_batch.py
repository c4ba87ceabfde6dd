"""A batch as the SMS API answers it: two recipients, 14 fields, three of them timestamps."""

BATCH = {
    "id": "01K3V7Q2M4D8R0B6T1H5N9C2WZ",
    "to": ["15551231234", "15551256344"],
    "from": "15551231234",
    "canceled": False,
    "body": "Your parcel is waiting at the counter until Friday.",
    "type": "mt_text",
    "created_at": "2026-08-24T14:15:22.123Z",
    "modified_at": "2026-08-24T14:17:22.123Z",
    "delivery_report": "none",
    "expire_at": "2026-08-27T14:15:22.123Z",
    "callback_url": "https://example.com/reports",
    "client_reference": "order-17",
    "feedback_enabled": False,
    "flash_message": True,
}
