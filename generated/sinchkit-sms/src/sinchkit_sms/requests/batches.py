# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of batches as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation
from sinchkit_core.calls.pagination import PageNumbers

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sinchkit_core.calls.requests import Request
    from sinchkit_core.null import Null
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import Batch, BatchPage, BatchType, DeliveryReportType, DryRun, MediaBody, MediaBodyDict


SEND: Operation[Batch] = Operation(
    "batches.send",
    "POST",
    "/xms/v1/{service_plan_id}/batches",
    arguments=(
        Argument("to", "to", "body", _kinds.ListOf(_kinds.TEXT, min_items=1, max_items=1000), required=True),
        Argument(
            "body",
            "body",
            "body",
            _kinds.OneOf(
                (
                    _kinds.Text(min_length=1, max_length=2000),
                    _kinds.Nested("sinchkit_sms.models", "MediaBody"),
                )
            ),
            required=True,
        ),
        Argument("from_", "from", "body", _kinds.TEXT),
        Argument("type_", "type", "body", _kinds.Choice(alias=("sinchkit_sms.models", "BatchType"))),
        Argument("udh", "udh", "body", _kinds.TEXT),
        Argument(
            "delivery_report",
            "delivery_report",
            "body",
            _kinds.Choice(alias=("sinchkit_sms.models", "DeliveryReportType")),
        ),
        Argument("send_at", "send_at", "body", _kinds.TIMESTAMP),
        Argument("expire_at", "expire_at", "body", _kinds.TIMESTAMP),
        Argument("callback_url", "callback_url", "body", _kinds.Text(max_length=2048)),
        Argument("flash_message", "flash_message", "body", _kinds.BOOLEAN),
        Argument("client_reference", "client_reference", "body", _kinds.Text(max_length=128)),
        Argument(
            "max_number_of_message_parts", "max_number_of_message_parts", "body", _kinds.Integer(minimum=1)
        ),
        Argument("parameters", "parameters", "body", _kinds.MapOf(_kinds.MapOf(_kinds.Text(max_length=160)))),
        Argument("feedback_enabled", "feedback_enabled", "body", _kinds.BOOLEAN),
        Argument("truncate_concat", "truncate_concat", "body", _kinds.BOOLEAN),
        Argument("from_ton", "from_ton", "body", _kinds.Integer(minimum=0, maximum=6)),
        Argument("from_npi", "from_npi", "body", _kinds.Integer(minimum=0, maximum=18)),
        Argument("strict_validation", "strict_validation", "body", _kinds.BOOLEAN),
    ),
    result=_variants.BATCH,
    repeat="never",
)

LIST: Operation[BatchPage] = Operation(
    "batches.list",
    "GET",
    "/xms/v1/{service_plan_id}/batches",
    arguments=(
        Argument("page", "page", "query", _kinds.Integer(minimum=0)),
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=100)),
        Argument("from_", "from", "query", _kinds.CommaSeparated(_kinds.TEXT)),
        Argument("start_date", "start_date", "query", _kinds.TIMESTAMP),
        Argument("end_date", "end_date", "query", _kinds.TIMESTAMP),
        Argument("client_reference", "client_reference", "query", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "BatchPage"),
    repeat="safe",
    pagination=PageNumbers(items="batches", page="page", size="page_size"),
)

SEND_DRY_RUN: Operation[DryRun] = Operation(
    "batches.send_dry_run",
    "POST",
    "/xms/v1/{service_plan_id}/batches/dry_run",
    arguments=(
        Argument("per_recipient", "per_recipient", "query", _kinds.BOOLEAN),
        Argument("number_of_recipients", "number_of_recipients", "query", _kinds.Integer(maximum=1000)),
        Argument("to", "to", "body", _kinds.ListOf(_kinds.TEXT, min_items=1, max_items=1000), required=True),
        Argument(
            "body",
            "body",
            "body",
            _kinds.OneOf(
                (
                    _kinds.Text(min_length=1, max_length=2000),
                    _kinds.Nested("sinchkit_sms.models", "MediaBody"),
                )
            ),
            required=True,
        ),
        Argument("from_", "from", "body", _kinds.TEXT),
        Argument("type_", "type", "body", _kinds.Choice(alias=("sinchkit_sms.models", "BatchType"))),
        Argument("udh", "udh", "body", _kinds.TEXT),
        Argument(
            "delivery_report",
            "delivery_report",
            "body",
            _kinds.Choice(alias=("sinchkit_sms.models", "DeliveryReportType")),
        ),
        Argument("send_at", "send_at", "body", _kinds.TIMESTAMP),
        Argument("expire_at", "expire_at", "body", _kinds.TIMESTAMP),
        Argument("callback_url", "callback_url", "body", _kinds.Text(max_length=2048)),
        Argument("flash_message", "flash_message", "body", _kinds.BOOLEAN),
        Argument("client_reference", "client_reference", "body", _kinds.Text(max_length=128)),
        Argument(
            "max_number_of_message_parts", "max_number_of_message_parts", "body", _kinds.Integer(minimum=1)
        ),
        Argument("parameters", "parameters", "body", _kinds.MapOf(_kinds.MapOf(_kinds.Text(max_length=160)))),
        Argument("feedback_enabled", "feedback_enabled", "body", _kinds.BOOLEAN),
        Argument("truncate_concat", "truncate_concat", "body", _kinds.BOOLEAN),
        Argument("from_ton", "from_ton", "body", _kinds.Integer(minimum=0, maximum=6)),
        Argument("from_npi", "from_npi", "body", _kinds.Integer(minimum=0, maximum=18)),
        Argument("strict_validation", "strict_validation", "body", _kinds.BOOLEAN),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "DryRun"),
    repeat="safe",
)

GET: Operation[Batch] = Operation(
    "batches.get",
    "GET",
    "/xms/v1/{service_plan_id}/batches/{batch_id}",
    arguments=(Argument("batch_id", "batch_id", "path", _kinds.TEXT, required=True),),
    result=_variants.BATCH,
    repeat="safe",
)

UPDATE: Operation[Batch] = Operation(
    "batches.update",
    "POST",
    "/xms/v1/{service_plan_id}/batches/{batch_id}",
    arguments=(
        Argument("batch_id", "batch_id", "path", _kinds.TEXT, required=True),
        Argument("from_", "from", "body", _kinds.TEXT),
        Argument(
            "body",
            "body",
            "body",
            _kinds.OneOf((_kinds.Text(max_length=2000), _kinds.Nested("sinchkit_sms.models", "MediaBody"))),
        ),
        Argument(
            "delivery_report",
            "delivery_report",
            "body",
            _kinds.Choice(alias=("sinchkit_sms.models", "DeliveryReportType")),
        ),
        Argument("send_at", "send_at", "body", _kinds.TIMESTAMP, nullable=True),
        Argument("expire_at", "expire_at", "body", _kinds.TIMESTAMP, nullable=True),
        Argument("callback_url", "callback_url", "body", _kinds.Text(max_length=2048), nullable=True),
        Argument("to_add", "to_add", "body", _kinds.ListOf(_kinds.TEXT, min_items=1, max_items=100)),
        Argument("to_remove", "to_remove", "body", _kinds.ListOf(_kinds.TEXT, min_items=1, max_items=100)),
        Argument("type_", "type", "body", _kinds.Choice(alias=("sinchkit_sms.models", "BatchType"))),
        Argument("udh", "udh", "body", _kinds.TEXT),
        Argument("parameters", "parameters", "body", _kinds.MapOf(_kinds.MapOf(_kinds.Text(max_length=160)))),
        Argument("client_reference", "client_reference", "body", _kinds.Text(max_length=128), nullable=True),
        Argument("feedback_enabled", "feedback_enabled", "body", _kinds.BOOLEAN),
        Argument("flash_message", "flash_message", "body", _kinds.BOOLEAN),
        Argument(
            "max_number_of_message_parts", "max_number_of_message_parts", "body", _kinds.Integer(minimum=1)
        ),
        Argument("truncate_concat", "truncate_concat", "body", _kinds.BOOLEAN),
        Argument("from_ton", "from_ton", "body", _kinds.Integer(minimum=0, maximum=6)),
        Argument("from_npi", "from_npi", "body", _kinds.Integer(minimum=0, maximum=18)),
        Argument("strict_validation", "strict_validation", "body", _kinds.BOOLEAN),
    ),
    result=_variants.BATCH,
    repeat="same-state",
)

REPLACE: Operation[Batch] = Operation(
    "batches.replace",
    "PUT",
    "/xms/v1/{service_plan_id}/batches/{batch_id}",
    arguments=(
        Argument("batch_id", "batch_id", "path", _kinds.TEXT, required=True),
        Argument("to", "to", "body", _kinds.ListOf(_kinds.TEXT, min_items=1, max_items=1000), required=True),
        Argument(
            "body",
            "body",
            "body",
            _kinds.OneOf(
                (
                    _kinds.Text(min_length=1, max_length=2000),
                    _kinds.Nested("sinchkit_sms.models", "MediaBody"),
                )
            ),
            required=True,
        ),
        Argument("from_", "from", "body", _kinds.TEXT),
        Argument("type_", "type", "body", _kinds.Choice(alias=("sinchkit_sms.models", "BatchType"))),
        Argument("udh", "udh", "body", _kinds.TEXT),
        Argument(
            "delivery_report",
            "delivery_report",
            "body",
            _kinds.Choice(alias=("sinchkit_sms.models", "DeliveryReportType")),
        ),
        Argument("send_at", "send_at", "body", _kinds.TIMESTAMP),
        Argument("expire_at", "expire_at", "body", _kinds.TIMESTAMP),
        Argument("callback_url", "callback_url", "body", _kinds.Text(max_length=2048)),
        Argument("flash_message", "flash_message", "body", _kinds.BOOLEAN),
        Argument("client_reference", "client_reference", "body", _kinds.Text(max_length=128)),
        Argument(
            "max_number_of_message_parts", "max_number_of_message_parts", "body", _kinds.Integer(minimum=1)
        ),
        Argument("parameters", "parameters", "body", _kinds.MapOf(_kinds.MapOf(_kinds.Text(max_length=160)))),
        Argument("feedback_enabled", "feedback_enabled", "body", _kinds.BOOLEAN),
        Argument("truncate_concat", "truncate_concat", "body", _kinds.BOOLEAN),
        Argument("from_ton", "from_ton", "body", _kinds.Integer(minimum=0, maximum=6)),
        Argument("from_npi", "from_npi", "body", _kinds.Integer(minimum=0, maximum=18)),
        Argument("strict_validation", "strict_validation", "body", _kinds.BOOLEAN),
    ),
    result=_variants.BATCH,
    repeat="same-state",
)

CANCEL: Operation[Batch] = Operation(
    "batches.cancel",
    "DELETE",
    "/xms/v1/{service_plan_id}/batches/{batch_id}",
    arguments=(Argument("batch_id", "batch_id", "path", _kinds.TEXT, required=True),),
    result=_variants.BATCH,
    repeat="safe",
)

SEND_DELIVERY_FEEDBACK: Operation[None] = Operation(
    "batches.send_delivery_feedback",
    "POST",
    "/xms/v1/{service_plan_id}/batches/{batch_id}/delivery_feedback",
    arguments=(
        Argument("batch_id", "batch_id", "path", _kinds.TEXT, required=True),
        Argument("recipients", "recipients", "body", _kinds.ListOf(_kinds.TEXT), required=True),
    ),
    result=None,
    repeat="safe",
)


def send(
    *,
    to: SequenceNotStr[str],
    body: str | MediaBody | MediaBodyDict,
    from_: str | None = None,
    type_: BatchType | None = None,
    udh: str | None = None,
    delivery_report: DeliveryReportType | None = None,
    send_at: datetime | str | None = None,
    expire_at: datetime | str | None = None,
    callback_url: str | None = None,
    flash_message: bool | None = None,
    client_reference: str | None = None,
    max_number_of_message_parts: int | None = None,
    parameters: Mapping[str, Mapping[str, str]] | None = None,
    feedback_enabled: bool | None = None,
    truncate_concat: bool | None = None,
    from_ton: int | None = None,
    from_npi: int | None = None,
    strict_validation: bool | None = None,
) -> Request[Batch]:
    """The request of `Batches.send`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return SEND.request(
        to=to,
        body=body,
        from_=from_,
        type_=type_,
        udh=udh,
        delivery_report=delivery_report,
        send_at=send_at,
        expire_at=expire_at,
        callback_url=callback_url,
        flash_message=flash_message,
        client_reference=client_reference,
        max_number_of_message_parts=max_number_of_message_parts,
        parameters=parameters,
        feedback_enabled=feedback_enabled,
        truncate_concat=truncate_concat,
        from_ton=from_ton,
        from_npi=from_npi,
        strict_validation=strict_validation,
    )


def list(
    *,
    page: int | None = None,
    page_size: int | None = None,
    from_: str | SequenceNotStr[str] | None = None,
    start_date: datetime | str | None = None,
    end_date: datetime | str | None = None,
    client_reference: str | None = None,
) -> Request[BatchPage]:
    """The request of `Batches.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request(
        page=page,
        page_size=page_size,
        from_=from_,
        start_date=start_date,
        end_date=end_date,
        client_reference=client_reference,
    )


def send_dry_run(
    *,
    to: SequenceNotStr[str],
    body: str | MediaBody | MediaBodyDict,
    per_recipient: bool | None = None,
    number_of_recipients: int | None = None,
    from_: str | None = None,
    type_: BatchType | None = None,
    udh: str | None = None,
    delivery_report: DeliveryReportType | None = None,
    send_at: datetime | str | None = None,
    expire_at: datetime | str | None = None,
    callback_url: str | None = None,
    flash_message: bool | None = None,
    client_reference: str | None = None,
    max_number_of_message_parts: int | None = None,
    parameters: Mapping[str, Mapping[str, str]] | None = None,
    feedback_enabled: bool | None = None,
    truncate_concat: bool | None = None,
    from_ton: int | None = None,
    from_npi: int | None = None,
    strict_validation: bool | None = None,
) -> Request[DryRun]:
    """The request of `Batches.send_dry_run`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return SEND_DRY_RUN.request(
        to=to,
        body=body,
        per_recipient=per_recipient,
        number_of_recipients=number_of_recipients,
        from_=from_,
        type_=type_,
        udh=udh,
        delivery_report=delivery_report,
        send_at=send_at,
        expire_at=expire_at,
        callback_url=callback_url,
        flash_message=flash_message,
        client_reference=client_reference,
        max_number_of_message_parts=max_number_of_message_parts,
        parameters=parameters,
        feedback_enabled=feedback_enabled,
        truncate_concat=truncate_concat,
        from_ton=from_ton,
        from_npi=from_npi,
        strict_validation=strict_validation,
    )


def get(
    batch_id: str,
) -> Request[Batch]:
    """The request of `Batches.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        batch_id=batch_id,
    )


def update(
    batch_id: str,
    *,
    from_: str | None = None,
    body: str | MediaBody | MediaBodyDict | None = None,
    delivery_report: DeliveryReportType | None = None,
    send_at: datetime | str | Null | None = None,
    expire_at: datetime | str | Null | None = None,
    callback_url: str | Null | None = None,
    to_add: SequenceNotStr[str] | None = None,
    to_remove: SequenceNotStr[str] | None = None,
    type_: BatchType | None = None,
    udh: str | None = None,
    parameters: Mapping[str, Mapping[str, str]] | None = None,
    client_reference: str | Null | None = None,
    feedback_enabled: bool | None = None,
    flash_message: bool | None = None,
    max_number_of_message_parts: int | None = None,
    truncate_concat: bool | None = None,
    from_ton: int | None = None,
    from_npi: int | None = None,
    strict_validation: bool | None = None,
) -> Request[Batch]:
    """The request of `Batches.update`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE.request(
        batch_id=batch_id,
        from_=from_,
        body=body,
        delivery_report=delivery_report,
        send_at=send_at,
        expire_at=expire_at,
        callback_url=callback_url,
        to_add=to_add,
        to_remove=to_remove,
        type_=type_,
        udh=udh,
        parameters=parameters,
        client_reference=client_reference,
        feedback_enabled=feedback_enabled,
        flash_message=flash_message,
        max_number_of_message_parts=max_number_of_message_parts,
        truncate_concat=truncate_concat,
        from_ton=from_ton,
        from_npi=from_npi,
        strict_validation=strict_validation,
    )


def replace(
    batch_id: str,
    *,
    to: SequenceNotStr[str],
    body: str | MediaBody | MediaBodyDict,
    from_: str | None = None,
    type_: BatchType | None = None,
    udh: str | None = None,
    delivery_report: DeliveryReportType | None = None,
    send_at: datetime | str | None = None,
    expire_at: datetime | str | None = None,
    callback_url: str | None = None,
    flash_message: bool | None = None,
    client_reference: str | None = None,
    max_number_of_message_parts: int | None = None,
    parameters: Mapping[str, Mapping[str, str]] | None = None,
    feedback_enabled: bool | None = None,
    truncate_concat: bool | None = None,
    from_ton: int | None = None,
    from_npi: int | None = None,
    strict_validation: bool | None = None,
) -> Request[Batch]:
    """The request of `Batches.replace`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return REPLACE.request(
        batch_id=batch_id,
        to=to,
        body=body,
        from_=from_,
        type_=type_,
        udh=udh,
        delivery_report=delivery_report,
        send_at=send_at,
        expire_at=expire_at,
        callback_url=callback_url,
        flash_message=flash_message,
        client_reference=client_reference,
        max_number_of_message_parts=max_number_of_message_parts,
        parameters=parameters,
        feedback_enabled=feedback_enabled,
        truncate_concat=truncate_concat,
        from_ton=from_ton,
        from_npi=from_npi,
        strict_validation=strict_validation,
    )


def cancel(
    batch_id: str,
) -> Request[Batch]:
    """The request of `Batches.cancel`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CANCEL.request(
        batch_id=batch_id,
    )


def send_delivery_feedback(
    batch_id: str,
    *,
    recipients: SequenceNotStr[str],
) -> Request[None]:
    """The request of `Batches.send_delivery_feedback`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return SEND_DELIVERY_FEEDBACK.request(
        batch_id=batch_id,
        recipients=recipients,
    )
