# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class CommerceCarouselHead(_Model):
    """What stands before the products."""

    header: str = _field(metadata=_json(_kinds.Text(max_length=20), required=True))
    """Heading, at most 20 characters."""
    content: str = _field(metadata=_json(_kinds.Text(max_length=50), required=True))
    """Text under the heading, at most 50 characters."""
    image_url: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Address of the picture."""
    link_mo: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address to open on phones."""
    link_pc: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address to open on computers."""
    scheme_ios: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Link into an app to open on iOS, such as `tel://+8215550100`."""
    scheme_android: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Link into an app to open on Android, such as `tel://+8215550100`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


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
