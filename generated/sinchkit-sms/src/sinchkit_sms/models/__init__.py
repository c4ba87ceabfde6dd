# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The models, each imported when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auto_update import AutoUpdate as AutoUpdate
    from .auto_update import AutoUpdateDict as AutoUpdateDict
    from .auto_update_keyword import AutoUpdateKeyword as AutoUpdateKeyword
    from .auto_update_keyword import AutoUpdateKeywordDict as AutoUpdateKeywordDict
    from .batch import Batch as Batch
    from .batch_delivery_report_kind import BatchDeliveryReportKind as BatchDeliveryReportKind
    from .batch_page import BatchPage as BatchPage
    from .batch_request import BatchRequest as BatchRequest
    from .batch_type import BatchType as BatchType
    from .batch_update import BatchUpdate as BatchUpdate
    from .delivery_feedback import DeliveryFeedback as DeliveryFeedback
    from .delivery_report import DeliveryReport as DeliveryReport
    from .delivery_report_detail import DeliveryReportDetail as DeliveryReportDetail
    from .delivery_report_page import DeliveryReportPage as DeliveryReportPage
    from .delivery_report_status import DeliveryReportStatus as DeliveryReportStatus
    from .delivery_report_type import DeliveryReportType as DeliveryReportType
    from .delivery_status import DeliveryStatus as DeliveryStatus
    from .dry_run import DryRun as DryRun
    from .dry_run_encoding import DryRunEncoding as DryRunEncoding
    from .dry_run_recipient import DryRunRecipient as DryRunRecipient
    from .encoding import Encoding as Encoding
    from .error_body import ErrorBody as ErrorBody
    from .group import Group as Group
    from .group_page import GroupPage as GroupPage
    from .group_request import GroupRequest as GroupRequest
    from .group_update import GroupUpdate as GroupUpdate
    from .inbound_media_body import InboundMediaBody as InboundMediaBody
    from .inbound_media_item import InboundMediaItem as InboundMediaItem
    from .inbound_media_status import InboundMediaStatus as InboundMediaStatus
    from .inbound_message import InboundMessage as InboundMessage
    from .inbound_page import InboundPage as InboundPage
    from .inbound_type import InboundType as InboundType
    from .media_body import MediaBody as MediaBody
    from .media_body import MediaBodyDict as MediaBodyDict
    from .recipient_delivery_report import RecipientDeliveryReport as RecipientDeliveryReport
    from .recipient_delivery_report_kind import RecipientDeliveryReportKind as RecipientDeliveryReportKind

_MODULES = {
    "AutoUpdate": "auto_update",
    "AutoUpdateDict": "auto_update",
    "AutoUpdateKeyword": "auto_update_keyword",
    "AutoUpdateKeywordDict": "auto_update_keyword",
    "Batch": "batch",
    "BatchDeliveryReportKind": "batch_delivery_report_kind",
    "BatchPage": "batch_page",
    "BatchRequest": "batch_request",
    "BatchType": "batch_type",
    "BatchUpdate": "batch_update",
    "DeliveryFeedback": "delivery_feedback",
    "DeliveryReport": "delivery_report",
    "DeliveryReportDetail": "delivery_report_detail",
    "DeliveryReportPage": "delivery_report_page",
    "DeliveryReportStatus": "delivery_report_status",
    "DeliveryReportType": "delivery_report_type",
    "DeliveryStatus": "delivery_status",
    "DryRun": "dry_run",
    "DryRunEncoding": "dry_run_encoding",
    "DryRunRecipient": "dry_run_recipient",
    "Encoding": "encoding",
    "ErrorBody": "error_body",
    "Group": "group",
    "GroupPage": "group_page",
    "GroupRequest": "group_request",
    "GroupUpdate": "group_update",
    "InboundMediaBody": "inbound_media_body",
    "InboundMediaItem": "inbound_media_item",
    "InboundMediaStatus": "inbound_media_status",
    "InboundMessage": "inbound_message",
    "InboundPage": "inbound_page",
    "InboundType": "inbound_type",
    "MediaBody": "media_body",
    "MediaBodyDict": "media_body",
    "RecipientDeliveryReport": "recipient_delivery_report",
    "RecipientDeliveryReportKind": "recipient_delivery_report_kind",
}

__all__ = [
    "AutoUpdate",
    "AutoUpdateDict",
    "AutoUpdateKeyword",
    "AutoUpdateKeywordDict",
    "Batch",
    "BatchDeliveryReportKind",
    "BatchPage",
    "BatchRequest",
    "BatchType",
    "BatchUpdate",
    "DeliveryFeedback",
    "DeliveryReport",
    "DeliveryReportDetail",
    "DeliveryReportPage",
    "DeliveryReportStatus",
    "DeliveryReportType",
    "DeliveryStatus",
    "DryRun",
    "DryRunEncoding",
    "DryRunRecipient",
    "Encoding",
    "ErrorBody",
    "Group",
    "GroupPage",
    "GroupRequest",
    "GroupUpdate",
    "InboundMediaBody",
    "InboundMediaItem",
    "InboundMediaStatus",
    "InboundMessage",
    "InboundPage",
    "InboundType",
    "MediaBody",
    "MediaBodyDict",
    "RecipientDeliveryReport",
    "RecipientDeliveryReportKind",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
