# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The models, each imported when it is first named."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auto_update import AutoUpdate as AutoUpdate
    from .auto_update import AutoUpdateDict as AutoUpdateDict
    from .auto_update_keyword import AutoUpdateKeyword as AutoUpdateKeyword
    from .auto_update_keyword import AutoUpdateKeywordDict as AutoUpdateKeywordDict
    from .batch import Batch as Batch
    from .batch import batch_from_dict as batch_from_dict
    from .batch_page import BatchPage as BatchPage
    from .batch_request import BatchRequest as BatchRequest
    from .batch_type import BatchType as BatchType
    from .batch_update import BatchUpdate as BatchUpdate
    from .binary_batch import BinaryBatch as BinaryBatch
    from .binary_inbound_message import BinaryInboundMessage as BinaryInboundMessage
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
    from .group_auto_update import GroupAutoUpdate as GroupAutoUpdate
    from .group_auto_update_keyword import GroupAutoUpdateKeyword as GroupAutoUpdateKeyword
    from .group_page import GroupPage as GroupPage
    from .group_request import GroupRequest as GroupRequest
    from .group_update import GroupUpdate as GroupUpdate
    from .inbound_media_body import InboundMediaBody as InboundMediaBody
    from .inbound_media_item import InboundMediaItem as InboundMediaItem
    from .inbound_media_status import InboundMediaStatus as InboundMediaStatus
    from .inbound_message import InboundMessage as InboundMessage
    from .inbound_message import inbound_message_from_dict as inbound_message_from_dict
    from .inbound_page import InboundPage as InboundPage
    from .media_batch import MediaBatch as MediaBatch
    from .media_body import MediaBody as MediaBody
    from .media_body import MediaBodyDict as MediaBodyDict
    from .media_inbound_message import MediaInboundMessage as MediaInboundMessage
    from .recipient_delivery_report import RecipientDeliveryReport as RecipientDeliveryReport
    from .sms_event import SmsEvent as SmsEvent
    from .sms_event import sms_event_from_dict as sms_event_from_dict
    from .text_batch import TextBatch as TextBatch
    from .text_inbound_message import TextInboundMessage as TextInboundMessage
    from .unknown_batch import UnknownBatch as UnknownBatch
    from .unknown_inbound_message import UnknownInboundMessage as UnknownInboundMessage
    from .unknown_sms_event import UnknownSmsEvent as UnknownSmsEvent

_MODULES = {
    "AutoUpdate": "auto_update",
    "AutoUpdateDict": "auto_update",
    "AutoUpdateKeyword": "auto_update_keyword",
    "AutoUpdateKeywordDict": "auto_update_keyword",
    "Batch": "batch",
    "BatchPage": "batch_page",
    "BatchRequest": "batch_request",
    "BatchType": "batch_type",
    "BatchUpdate": "batch_update",
    "BinaryBatch": "binary_batch",
    "BinaryInboundMessage": "binary_inbound_message",
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
    "GroupAutoUpdate": "group_auto_update",
    "GroupAutoUpdateKeyword": "group_auto_update_keyword",
    "GroupPage": "group_page",
    "GroupRequest": "group_request",
    "GroupUpdate": "group_update",
    "InboundMediaBody": "inbound_media_body",
    "InboundMediaItem": "inbound_media_item",
    "InboundMediaStatus": "inbound_media_status",
    "InboundMessage": "inbound_message",
    "InboundPage": "inbound_page",
    "MediaBatch": "media_batch",
    "MediaBody": "media_body",
    "MediaBodyDict": "media_body",
    "MediaInboundMessage": "media_inbound_message",
    "RecipientDeliveryReport": "recipient_delivery_report",
    "SmsEvent": "sms_event",
    "TextBatch": "text_batch",
    "TextInboundMessage": "text_inbound_message",
    "UnknownBatch": "unknown_batch",
    "UnknownInboundMessage": "unknown_inbound_message",
    "UnknownSmsEvent": "unknown_sms_event",
    "batch_from_dict": "batch",
    "inbound_message_from_dict": "inbound_message",
    "sms_event_from_dict": "sms_event",
}

__all__ = [
    "AutoUpdate",
    "AutoUpdateDict",
    "AutoUpdateKeyword",
    "AutoUpdateKeywordDict",
    "Batch",
    "BatchPage",
    "BatchRequest",
    "BatchType",
    "BatchUpdate",
    "BinaryBatch",
    "BinaryInboundMessage",
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
    "GroupAutoUpdate",
    "GroupAutoUpdateKeyword",
    "GroupPage",
    "GroupRequest",
    "GroupUpdate",
    "InboundMediaBody",
    "InboundMediaItem",
    "InboundMediaStatus",
    "InboundMessage",
    "InboundPage",
    "MediaBatch",
    "MediaBody",
    "MediaBodyDict",
    "MediaInboundMessage",
    "RecipientDeliveryReport",
    "SmsEvent",
    "TextBatch",
    "TextInboundMessage",
    "UnknownBatch",
    "UnknownInboundMessage",
    "UnknownSmsEvent",
    "batch_from_dict",
    "inbound_message_from_dict",
    "sms_event_from_dict",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
