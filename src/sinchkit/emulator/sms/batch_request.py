"""What a batch was asked to be: the body of send, replace and dry run, and of an update once merged."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sinchkit.emulator.answers import constraint_violation, invalid_format
from sinchkit.emulator.fields import Fields
from sinchkit.emulator.json_types import JsonObject, JsonValue
from sinchkit.emulator.sms.numbers import read_targets
from sinchkit.emulator.timestamps import format_timestamp, later
from sinchkit.sms.numbers import bare_number, digits_of

BATCH_TYPES = ("mt_text", "mt_binary", "mt_media")
REPORT_TYPES = ("none", "summary", "full", "per_recipient", "per_recipient_final")
LONGEST_LIFE = timedelta(days=3)

_MOST_RECIPIENTS = 1000
_LARGEST_BINARY = 140
_PARAMETER_NAME = re.compile(r"[A-Za-z0-9._-]{1,16}")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+")

Parameters = dict[str, dict[str, str]]


def _no_parameters() -> Parameters:
    return {}


@dataclass(frozen=True, slots=True)
class BatchRequest:
    """A checked request; numbers in bare digits, times in UTC. None stands for what was not given."""

    to: tuple[str, ...]
    type: str
    body: str | dict[str, str]
    expire_at: datetime
    expiry_was_given: bool = False
    delivery_report: str = "none"
    originator: str | None = None
    send_at: datetime | None = None
    callback_url: str | None = None
    client_reference: str | None = None
    feedback_enabled: bool | None = None
    udh: str | None = None
    parameters: Parameters = field(default_factory=_no_parameters)
    flash_message: bool | None = None
    truncate_concat: bool | None = None
    max_number_of_message_parts: int | None = None
    from_ton: int | None = None
    from_npi: int | None = None
    strict_validation: bool | None = None

    @property
    def text(self) -> str:
        """The words of the message; Base64 for a binary one, "" for media without any."""
        return self.body if isinstance(self.body, str) else self.body.get("message", "")

    def as_json(self) -> dict[str, JsonValue]:
        """The members of an answer that repeat the request, absent ones left out."""
        members: dict[str, JsonValue] = {
            "to": [*self.to],
            "from": self.originator,
            "type": self.type,
            "body": {**self.body} if isinstance(self.body, dict) else self.body,
            "udh": self.udh,
            "parameters": {name: {**values} for name, values in self.parameters.items()} or None,
            "delivery_report": self.delivery_report,
            "send_at": format_timestamp(self.send_at) if self.send_at else None,
            "expire_at": format_timestamp(self.expire_at),
            "callback_url": self.callback_url,
            "client_reference": self.client_reference,
            "feedback_enabled": self.feedback_enabled,
            "flash_message": self.flash_message,
            "truncate_concat": self.truncate_concat,
            "max_number_of_message_parts": self.max_number_of_message_parts,
            "from_ton": self.from_ton,
            "from_npi": self.from_npi,
            "strict_validation": self.strict_validation,
        }
        return {name: value for name, value in members.items() if value is not None}


def read_batch_request(body: JsonObject, now: datetime) -> BatchRequest:
    """Read a request for a batch, and check what its schema does not say.

    Args:
        body: The JSON object, nulls left out.
        now: The present time, for the life of the batch.

    Raises:
        RefusedError: 400, naming the parameter that is wrong.
    """
    given = Fields(body)
    kind = given.choice("type", BATCH_TYPES) or "mt_text"
    is_text, is_binary, is_media = (kind == name for name in BATCH_TYPES)
    send_at, expire_at = _read_life(given, now)
    originator = given.text("from")
    return BatchRequest(
        to=_read_recipients(given),
        type=kind,
        body=_read_media(given) if is_media else given.required_text("body"),
        expire_at=expire_at,
        expiry_was_given="expire_at" in given,
        delivery_report=given.choice("delivery_report", REPORT_TYPES) or "none",
        originator=bare_number(originator) if originator is not None else None,
        send_at=send_at,
        callback_url=given.web_address("callback_url"),
        client_reference=given.text("client_reference"),
        feedback_enabled=given.flag("feedback_enabled"),
        udh=_read_udh(given) if is_binary else None,
        parameters=_no_parameters() if is_binary else _read_parameters(given),
        flash_message=(given.flag("flash_message") or False) if is_text else None,
        truncate_concat=given.flag("truncate_concat") if is_text else None,
        max_number_of_message_parts=given.whole("max_number_of_message_parts", 1) if is_text else None,
        from_ton=None if is_media else given.whole("from_ton", 0, 6),
        from_npi=None if is_media else given.whole("from_npi", 0, 18),
        strict_validation=given.flag("strict_validation") if is_media else None,
    )


def _read_recipients(given: Fields) -> tuple[str, ...]:
    given.required("to")
    targets = given.texts("to") or []
    if not 1 <= len(targets) <= _MOST_RECIPIENTS:
        raise constraint_violation(f"Parameter 'to' must have 1 to {_MOST_RECIPIENTS} elements, not {len(targets)}.")
    return tuple(read_targets("to", targets))


def _read_life(given: Fields, now: datetime) -> tuple[datetime | None, datetime]:
    send_at = given.timestamp("send_at")
    expire_at = given.timestamp("expire_at")
    if expire_at is not None and expire_at <= (send_at or now):
        raise constraint_violation(
            f"Parameter 'expire_at' must be after {'send_at' if send_at else 'the present time'}."
        )
    # A send_at in the past means now.
    last = later(max(now, send_at or now), LONGEST_LIFE)
    if expire_at is not None and expire_at > last:
        raise constraint_violation("Parameter 'expire_at' must be at most 3 days after send_at.")
    return send_at, expire_at or last


def _read_media(given: Fields) -> dict[str, str]:
    given.required("body")
    media = given.inner("body")
    assert media is not None
    media.required("url")
    members = {
        "url": media.web_address("url"),
        "message": media.text("message"),
        "subject": media.text("subject"),
    }
    return {name: value for name, value in members.items() if value is not None}


def _read_udh(given: Fields) -> str:
    udh = given.required_text("udh")
    if not _HEX.fullmatch(udh):
        raise invalid_format("udh", udh, "hexadecimal")
    body = given.required_text("body")
    try:
        payload = base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        raise invalid_format("body", body, "Base64") from None
    size = len(udh) // 2 + len(payload)
    if size > _LARGEST_BINARY:
        raise constraint_violation(f"Parameters 'udh' and 'body' take {size} bytes; {_LARGEST_BINARY} are the limit.")
    return udh


def _read_parameters(given: Fields) -> Parameters:
    groups = given.inner("parameters")
    if groups is None:
        return _no_parameters()
    parameters = _no_parameters()
    for name in groups.names():
        if not _PARAMETER_NAME.fullmatch(name):
            raise invalid_format("parameters", name, "named by 1 to 16 letters, digits and . - _")
        values = groups.inner(name)
        parameters[name] = _read_values(values) if values is not None else {}
    return parameters


def _read_values(values: Fields) -> dict[str, str]:
    read: dict[str, str] = {}
    for recipient in values.names():
        number = recipient if recipient == "default" else digits_of(recipient)
        if number is None:
            raise invalid_format(values.path(recipient), recipient, "for a phone number or 'default'")
        read[number] = values.text(recipient) or ""
    return read
