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
class AppLinkCommerceButton(_Model):
    """A button that opens an app, such as the telephone."""

    scheme_ios: str
    """Link into an app to open on iOS, such as `tel://+8215550100`."""
    scheme_android: str
    """Link into an app to open on Android, such as `tel://+8215550100`."""
    name: str
    """Text on the button, at most 8 characters."""
    type_: Literal["AL"] = "AL"
    """Always `AL`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("type", _kinds.TERM, "type_", required=True),
        _Field("scheme_ios", _kinds.TEXT, "scheme_ios", required=True),
        _Field("scheme_android", _kinds.TEXT, "scheme_android", required=True),
        _Field("name", _kinds.Text(max_length=8), "name", required=True),
    )


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
