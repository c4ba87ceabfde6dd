# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class CommerceCarouselHead(_Model):
    """What stands before the products."""

    header: str
    """Heading, at most 20 characters."""
    content: str
    """Text under the heading, at most 50 characters."""
    image_url: str
    """Address of the picture."""
    link_mo: str | None = None
    """Address to open on phones."""
    link_pc: str | None = None
    """Address to open on computers."""
    scheme_ios: str | None = None
    """Link into an app to open on iOS, such as `tel://+8215550100`."""
    scheme_android: str | None = None
    """Link into an app to open on Android, such as `tel://+8215550100`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("header", _kinds.Text(max_length=20), "header", required=True),
        _Field("content", _kinds.Text(max_length=50), "content", required=True),
        _Field("image_url", _kinds.TEXT, "image_url", required=True),
        _Field("link_mo", _kinds.TEXT, "link_mo"),
        _Field("link_pc", _kinds.TEXT, "link_pc"),
        _Field("scheme_ios", _kinds.TEXT, "scheme_ios"),
        _Field("scheme_android", _kinds.TEXT, "scheme_android"),
    )


class CommerceCarouselHeadDict(TypedDict, total=False):
    """What may be given for `CommerceCarouselHead`: a plain dict with the names of the service."""

    header: Required[str]
    """Heading, at most 20 characters."""
    content: Required[str]
    """Text under the heading, at most 50 characters."""
    image_url: Required[str]
    """Address of the picture."""
    link_mo: str
    """Address to open on phones."""
    link_pc: str
    """Address to open on computers."""
    scheme_ios: str
    """Link into an app to open on iOS, such as `tel://+8215550100`."""
    scheme_android: str
    """Link into an app to open on Android, such as `tel://+8215550100`."""
