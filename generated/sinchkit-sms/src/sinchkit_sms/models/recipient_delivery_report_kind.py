# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

RecipientDeliveryReportKind: TypeAlias = Literal[
    "recipient_delivery_report_mms",
    "recipient_delivery_report_sms",
]
"""Kind of a recipient's delivery report, for SMS or MMS."""
