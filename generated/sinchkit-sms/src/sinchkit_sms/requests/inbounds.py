# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of inbounds as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation
from sinchkit_core.calls.pagination import PageNumbers

from .. import variants as _variants

if TYPE_CHECKING:
    from datetime import datetime

    from sinchkit_core.calls.requests import Request
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import InboundMessage, InboundPage


LIST: Operation[InboundPage] = Operation(
    "inbounds.list",
    "GET",
    "/xms/v1/{service_plan_id}/inbounds",
    arguments=(
        Argument("page", "page", "query", _kinds.Integer(minimum=0)),
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=100)),
        Argument("to", "to", "query", _kinds.CommaSeparated(_kinds.TEXT)),
        Argument("start_date", "start_date", "query", _kinds.TIMESTAMP),
        Argument("end_date", "end_date", "query", _kinds.TIMESTAMP),
        Argument("client_reference", "client_reference", "query", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "InboundPage"),
    repeat="safe",
    pagination=PageNumbers(items="inbounds", page="page", size="page_size"),
)

GET: Operation[InboundMessage] = Operation(
    "inbounds.get",
    "GET",
    "/xms/v1/{service_plan_id}/inbounds/{inbound_id}",
    arguments=(Argument("inbound_id", "inbound_id", "path", _kinds.TEXT, required=True),),
    result=_variants.INBOUND_MESSAGE,
    repeat="safe",
)


def list(
    *,
    page: int | None = None,
    page_size: int | None = None,
    to: str | SequenceNotStr[str] | None = None,
    start_date: datetime | str | None = None,
    end_date: datetime | str | None = None,
    client_reference: str | None = None,
) -> Request[InboundPage]:
    """The request of `Inbounds.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request(
        page=page,
        page_size=page_size,
        to=to,
        start_date=start_date,
        end_date=end_date,
        client_reference=client_reference,
    )


def get(
    inbound_id: str,
) -> Request[InboundMessage]:
    """The request of `Inbounds.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        inbound_id=inbound_id,
    )
