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

    from ..models import CommerceContent, CommerceContentDict


@_define(kw_only=True, repr=False)
class CommerceChannelMessage(_Model):
    """A product on offer, on KakaoTalk."""

    message_type: Literal["COMMERCE"] = _field(default="COMMERCE", metadata=_json(_kinds.TERM, required=True))
    """Always `COMMERCE`."""
    message: CommerceContent = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "CommerceContent"), required=True)
    )
    """A product on offer."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CommerceChannelMessageDict(TypedDict, total=False):
    """What may be given for `CommerceChannelMessage`: a plain dict with the names of the service."""

    message: Required[CommerceContent | CommerceContentDict]
    """A product on offer."""
    message_type: Required[Literal["COMMERCE"]]
    """Always `COMMERCE`."""
