# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal


@_define(kw_only=True, repr=False)
class WebLinkCommerceButton(_Model):
    """A button that opens a web address."""

    type_: Literal["WL"] = _field(default="WL", metadata=_json(_kinds.TERM, "type", required=True))
    """Always `WL`."""
    link_mo: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Address to open on phones."""
    name: str = _field(metadata=_json(_kinds.Text(max_length=8), required=True))
    """Text on the button, at most 8 characters."""
    link_pc: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address to open on computers; that for phones when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class WebLinkCommerceButtonDict(TypedDict, total=False):
    """What may be given for `WebLinkCommerceButton`: a plain dict with the names of the service."""

    link_mo: Required[str]
    """Address to open on phones."""
    name: Required[str]
    """Text on the button, at most 8 characters."""
    type: Required[Literal["WL"]]
    """Always `WL`."""
    link_pc: str
    """Address to open on computers; that for phones when absent."""
