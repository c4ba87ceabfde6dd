# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class ErrorBody(_Model):
    """Why the API refused a request."""

    code: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Reason for programs, such as `syntax_constraint_violation` or `unknown_group`. New values may
    appear.
    """
    text: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Reason in words, as a rule with the parameter at fault."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
