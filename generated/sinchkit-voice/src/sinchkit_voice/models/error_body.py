# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class ErrorBody(_Model):
    """Why the API refused or failed a request."""

    status: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """HTTP status in digits and words; may be absent."""
    error_code: int | str | None = _field(
        default=None, metadata=_json(_kinds.OneOf((_kinds.INTEGER, _kinds.TEXT)), "errorCode")
    )
    """Reason for programs, five digits of which the first three are the HTTP status, such as 40003 or
    40200. Sent as a number, and read as text too.
    """
    message: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Reason in words."""
    reference: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of this failure, to quote when asking Sinch for help; may be absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
