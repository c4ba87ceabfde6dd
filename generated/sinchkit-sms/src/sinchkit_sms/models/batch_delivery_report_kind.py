# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

BatchDeliveryReportKind: TypeAlias = Literal[
    "delivery_report_mms",
    "delivery_report_sms",
]
"""Kind of a batch's delivery report, for SMS or MMS."""
