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
class BotKeywordCommerceButton(_Model):
    """A button that sends its name to a bot."""

    type_: Literal["BK"] = _field(default="BK", metadata=_json(_kinds.TERM, "type", required=True))
    """Always `BK`."""
    name: str = _field(metadata=_json(_kinds.Text(max_length=8), required=True))
    """Text on the button, at most 8 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class BotKeywordCommerceButtonDict(TypedDict, total=False):
    """What may be given for `BotKeywordCommerceButton`: a plain dict with the names of the service."""

    name: Required[str]
    """Text on the button, at most 8 characters."""
    type: Required[Literal["BK"]]
    """Always `BK`."""
