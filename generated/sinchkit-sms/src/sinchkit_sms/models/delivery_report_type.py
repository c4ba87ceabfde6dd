# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

DeliveryReportType: TypeAlias = Literal[
    "full",
    "none",
    "per_recipient",
    "per_recipient_final",
    "summary",
]
"""Report callbacks of a batch: `none`, one for the batch (`summary`, `full`), one at each status change
(`per_recipient`) or one final (`per_recipient_final`) per recipient.
"""
