# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class CommerceImage(_Model):
    """Picture of a product."""

    image_url: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Address of the picture."""
    image_link: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address to open when the picture is pressed; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CommerceImageDict(TypedDict, total=False):
    """What may be given for `CommerceImage`: a plain dict with the names of the service."""

    image_url: Required[str]
    """Address of the picture."""
    image_link: str
    """Address to open when the picture is pressed; none when absent."""
