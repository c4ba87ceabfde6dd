# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class ErrorStatus(_Model):
    """Why a call was refused or failed."""

    code: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """HTTP status, such as 400."""
    message: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What went wrong, in words."""
    status: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What kind of error it is, such as `INVALID_ARGUMENT` or `NOT_FOUND`."""
    details: list[dict[str, Any]] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.MapOf(_kinds.ANYTHING)))
    )
    """Further details, often none; each names its kind."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
