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
class LinkPaymentButton(_Model):
    """A button that opens a page to pay on."""

    type_: Literal["payment_link"] = _field(
        default="payment_link", metadata=_json(_kinds.TERM, "type", required=True)
    )
    """Always `payment_link`."""
    uri: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Address of the page."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class LinkPaymentButtonDict(TypedDict, total=False):
    """What may be given for `LinkPaymentButton`: a plain dict with the names of the service."""

    uri: Required[str]
    """Address of the page."""
    type: Required[Literal["payment_link"]]
    """Always `payment_link`."""
