# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    AppLinkCommerceButton,
    BotKeywordCommerceButton,
    UnknownCommerceButton,
    WebLinkCommerceButton,
)

if TYPE_CHECKING:
    from ..models import AppLinkCommerceButtonDict, BotKeywordCommerceButtonDict, WebLinkCommerceButtonDict
CommerceButton: TypeAlias = (
    WebLinkCommerceButton | AppLinkCommerceButton | BotKeywordCommerceButton | UnknownCommerceButton
)
"""A button below a product."""

CommerceButtonDict: TypeAlias = (
    "WebLinkCommerceButtonDict | AppLinkCommerceButtonDict | BotKeywordCommerceButtonDict"
)
"""What may be given for `CommerceButton`: a plain dict with the names of the service."""


def commerce_button_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> CommerceButton:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: CommerceButton = _variants.COMMERCE_BUTTON.from_dict(data, validate=validate)
    return value
