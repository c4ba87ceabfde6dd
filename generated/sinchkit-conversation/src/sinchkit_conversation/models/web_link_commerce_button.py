# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from typing import Literal


@_define(kw_only=True, repr=False)
class WebLinkCommerceButton(_Model):
    """A button that opens a web address."""

    link_mo: str
    """Address to open on phones."""
    name: str
    """Text on the button, at most 8 characters."""
    type_: Literal["WL"] = "WL"
    """Always `WL`."""
    link_pc: str | None = None
    """Address to open on computers; that for phones when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("type", _kinds.TERM, "type_", required=True),
        _Field("link_mo", _kinds.TEXT, "link_mo", required=True),
        _Field("name", _kinds.Text(max_length=8), "name", required=True),
        _Field("link_pc", _kinds.TEXT, "link_pc"),
    )


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
