# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import OptIn


@_define(kw_only=True, repr=False)
class OptInResponse(_Model):
    """The consent as recorded, and the request's ID."""

    request_id: str
    """ID of the request, yours or one made by the service; callbacks repeat it."""
    opt_in: OptIn | None = None
    """Consent of a recipient to messages from an app on certain channels."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("request_id", _kinds.TEXT, "request_id", required=True),
        _Field("opt_in", _kinds.Nested("sinchkit_conversation.models", "OptIn"), "opt_in"),
    )
