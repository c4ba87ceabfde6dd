# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Mapping


@_define(kw_only=True, repr=False)
class GenericEvent(_Model):
    """Something of a kind that the API does not define."""

    payload: dict[str, Any] = _field(metadata=_json(_kinds.MapOf(_kinds.ANYTHING), required=True))
    """What it is about, as any JSON object."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class GenericEventDict(TypedDict, total=False):
    """What may be given for `GenericEvent`: a plain dict with the names of the service."""

    payload: Required[Mapping[str, Any]]
    """What it is about, as any JSON object."""
