# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import DisplayMode, UrlMessage, UrlMessageDict


@_define(kw_only=True, repr=False)
class UrlChoice(_Model):
    """A button that opens a web address."""

    url_message: UrlMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "UrlMessage"), required=True)
    )
    """A button that opens a web address."""
    postback_data: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that comes back when this button is chosen; message ID and button text, joined by `_`, when
    absent.
    """
    display_mode: DisplayMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "DisplayMode")))
    )
    """Whether a button of a message with choices stays on RCS when newer messages come (`PERSISTENT`) or
    goes, also when absent. Not for the buttons below all cards of a carousel, which are refused with
    it.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class UrlChoiceDict(TypedDict, total=False):
    """What may be given for `UrlChoice`: a plain dict with the names of the service."""

    url_message: Required[UrlMessage | UrlMessageDict]
    """A button that opens a web address."""
    postback_data: str
    """Text that comes back when this button is chosen; message ID and button text, joined by `_`, when
    absent.
    """
    display_mode: DisplayMode
    """Whether a button of a message with choices stays on RCS when newer messages come (`PERSISTENT`) or
    goes, also when absent. Not for the buttons below all cards of a carousel, which are refused with
    it.
    """
