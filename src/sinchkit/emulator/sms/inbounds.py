"""Inbound messages: what people send to the user's numbers."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sinchkit.emulator.answers import not_found
from sinchkit.emulator.clock import Clock
from sinchkit.emulator.identifiers import Identifiers
from sinchkit.emulator.json_types import JsonOut
from sinchkit.emulator.timestamps import format_timestamp
from sinchkit.sms.numbers import bare_number


@dataclass(frozen=True, slots=True)
class Inbound:
    """A message that was received."""

    id: str
    sender: str
    to: str
    body: str | bytes | Mapping[str, object]
    received_at: datetime
    udh: str | None = None
    sent_at: datetime | None = None
    operator_id: str | None = None
    client_reference: str | None = None

    @property
    def type(self) -> str:
        """`mo_text`, `mo_binary` or `mo_media`, as the body is text, bytes or an object."""
        if isinstance(self.body, str):
            return "mo_text"
        return "mo_binary" if isinstance(self.body, bytes) else "mo_media"

    def as_json(self) -> JsonOut:
        """The message as answers and callbacks show it."""
        body = base64.b64encode(self.body).decode() if isinstance(self.body, bytes) else self.body
        answer: dict[str, object] = {
            "type": self.type,
            "id": self.id,
            "from": self.sender,
            "to": self.to,
            "body": dict(body) if isinstance(body, Mapping) else body,
            "udh": self.udh,
            "operator_id": self.operator_id,
            "sent_at": format_timestamp(self.sent_at) if self.sent_at else None,
            "received_at": format_timestamp(self.received_at),
            "client_reference": self.client_reference,
        }
        return {name: value for name, value in answer.items() if value is not None}


class Inbounds:
    """The inbound messages of a service plan."""

    def __init__(self, clock: Clock, identifiers: Identifiers) -> None:
        self._clock = clock
        self._identifiers = identifiers
        self._by_id: dict[str, Inbound] = {}

    def get(self, inbound_id: str) -> Inbound:
        """The message of this id, or 404."""
        inbound = self._by_id.get(inbound_id)
        if inbound is None:
            raise not_found()
        return inbound

    def newest_first(self) -> list[Inbound]:
        """All messages, the one received last first."""
        return list(reversed(self._by_id.values()))

    def receive(
        self,
        sender: str,
        to: str,
        body: str | bytes | Mapping[str, object],
        *,
        udh: str | None,
        sent_at: datetime | None,
        operator_id: str | None,
        client_reference: str | None,
    ) -> Inbound:
        """Take in a message."""
        inbound = Inbound(
            id=self._identifiers.next(),
            sender=bare_number(sender),
            to=bare_number(to),
            body=body,
            received_at=self._clock.now(),
            udh=udh,
            sent_at=sent_at,
            operator_id=operator_id,
            client_reference=client_reference,
        )
        self._by_id[inbound.id] = inbound
        return inbound
