# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Mapping


@_define(kw_only=True, repr=False)
class FlowActionPayload(_Model):
    """Where a flow opens, and with what."""

    screen: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the first screen."""
    data: dict[str, Any] | None = _field(default=None, metadata=_json(_kinds.MapOf(_kinds.ANYTHING)))
    """Data for the first screen."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class FlowActionPayloadDict(TypedDict, total=False):
    """What may be given for `FlowActionPayload`: a plain dict with the names of the service."""

    screen: str
    """ID of the first screen."""
    data: Mapping[str, Any]
    """Data for the first screen."""
