# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of delivery_reports as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation
from sinchkit_core.calls.pagination import PageNumbers

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sinchkit_core.calls.requests import Request

    from ..models import (
        DeliveryReport,
        DeliveryReportDetail,
        DeliveryReportPage,
        DeliveryStatus,
        RecipientDeliveryReport,
    )


GET_FOR_BATCH: Operation[DeliveryReport] = Operation(
    "delivery_reports.get_for_batch",
    "GET",
    "/xms/v1/{service_plan_id}/batches/{batch_id}/delivery_report",
    arguments=(
        Argument("batch_id", "batch_id", "path", _kinds.TEXT, required=True),
        Argument(
            "type_", "type", "query", _kinds.Choice(alias=("sinchkit_sms.models", "DeliveryReportDetail"))
        ),
        Argument(
            "status",
            "status",
            "query",
            _kinds.CommaSeparated(_kinds.Choice(alias=("sinchkit_sms.models", "DeliveryStatus"))),
        ),
        Argument("code", "code", "query", _kinds.CommaSeparated(_kinds.INTEGER)),
        Argument("client_reference", "client_reference", "query", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "DeliveryReport"),
    repeat="safe",
)

GET_FOR_NUMBER: Operation[RecipientDeliveryReport] = Operation(
    "delivery_reports.get_for_number",
    "GET",
    "/xms/v1/{service_plan_id}/batches/{batch_id}/delivery_report/{recipient_msisdn}",
    arguments=(
        Argument("batch_id", "batch_id", "path", _kinds.TEXT, required=True),
        Argument("recipient_msisdn", "recipient_msisdn", "path", _kinds.TEXT, required=True),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "RecipientDeliveryReport"),
    repeat="safe",
)

LIST: Operation[DeliveryReportPage] = Operation(
    "delivery_reports.list",
    "GET",
    "/xms/v1/{service_plan_id}/delivery_reports",
    arguments=(
        Argument("page", "page", "query", _kinds.Integer(minimum=0)),
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=100)),
        Argument("start_date", "start_date", "query", _kinds.TIMESTAMP),
        Argument("end_date", "end_date", "query", _kinds.TIMESTAMP),
        Argument(
            "status",
            "status",
            "query",
            _kinds.CommaSeparated(_kinds.Choice(alias=("sinchkit_sms.models", "DeliveryStatus"))),
        ),
        Argument("code", "code", "query", _kinds.CommaSeparated(_kinds.INTEGER)),
        Argument("client_reference", "client_reference", "query", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "DeliveryReportPage"),
    repeat="safe",
    pagination=PageNumbers(items="delivery_reports", page="page", size="page_size"),
)


def get_for_batch(
    batch_id: str,
    *,
    type_: DeliveryReportDetail | None = None,
    status: DeliveryStatus | Sequence[DeliveryStatus] | None = None,
    code: int | Sequence[int] | None = None,
    client_reference: str | None = None,
) -> Request[DeliveryReport]:
    """The request of `DeliveryReports.get_for_batch`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET_FOR_BATCH.request(
        batch_id=batch_id,
        type_=type_,
        status=status,
        code=code,
        client_reference=client_reference,
    )


def get_for_number(
    batch_id: str,
    recipient_msisdn: str,
) -> Request[RecipientDeliveryReport]:
    """The request of `DeliveryReports.get_for_number`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET_FOR_NUMBER.request(
        batch_id=batch_id,
        recipient_msisdn=recipient_msisdn,
    )


def list(
    *,
    page: int | None = None,
    page_size: int | None = None,
    start_date: datetime | str | None = None,
    end_date: datetime | str | None = None,
    status: DeliveryStatus | Sequence[DeliveryStatus] | None = None,
    code: int | Sequence[int] | None = None,
    client_reference: str | None = None,
) -> Request[DeliveryReportPage]:
    """The request of `DeliveryReports.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request(
        page=page,
        page_size=page_size,
        start_date=start_date,
        end_date=end_date,
        status=status,
        code=code,
        client_reference=client_reference,
    )
