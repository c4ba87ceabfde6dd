# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

DeliveryReportDetail: TypeAlias = Literal[
    "full",
    "summary",
]
"""Depth of a batch's delivery report, `summary` for counts, `full` for phone numbers as well."""
