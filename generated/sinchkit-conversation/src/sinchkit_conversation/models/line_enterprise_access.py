# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class LineEnterpriseAccess(_Model):
    """Access to LINE for enterprises in one country."""

    token: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Access token of the channel."""
    secret: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Secret of the channel."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class LineEnterpriseAccessDict(TypedDict, total=False):
    """What may be given for `LineEnterpriseAccess`: a plain dict with the names of the service."""

    token: Required[str]
    """Access token of the channel."""
    secret: Required[str]
    """Secret of the channel."""
