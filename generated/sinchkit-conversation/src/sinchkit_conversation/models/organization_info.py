# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class OrganizationInfo(_Model):
    """Where a person works."""

    company: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the company."""
    department: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the department."""
    title: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Position of the person."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class OrganizationInfoDict(TypedDict, total=False):
    """What may be given for `OrganizationInfo`: a plain dict with the names of the service."""

    company: str
    """Name of the company."""
    department: str
    """Name of the department."""
    title: str
    """Position of the person."""
