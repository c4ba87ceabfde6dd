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
class AppLinkCommerceButton(_Model):
    """A button that opens an app, such as the telephone."""

    type_: Literal["AL"] = _field(default="AL", metadata=_json(_kinds.TERM, "type", required=True))
    """Always `AL`."""
    scheme_ios: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Link into an app to open on iOS, such as `tel://+8215550100`."""
    scheme_android: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Link into an app to open on Android, such as `tel://+8215550100`."""
    name: str = _field(metadata=_json(_kinds.Text(max_length=8), required=True))
    """Text on the button, at most 8 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class AppLinkCommerceButtonDict(TypedDict, total=False):
    """What may be given for `AppLinkCommerceButton`: a plain dict with the names of the service."""

    scheme_ios: Required[str]
    """Link into an app to open on iOS, such as `tel://+8215550100`."""
    scheme_android: Required[str]
    """Link into an app to open on Android, such as `tel://+8215550100`."""
    name: Required[str]
    """Text on the button, at most 8 characters."""
    type: Required[Literal["AL"]]
    """Always `AL`."""
