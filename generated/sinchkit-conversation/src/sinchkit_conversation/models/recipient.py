# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import ContactRecipient, IdentifiedRecipient, UnknownRecipient

if TYPE_CHECKING:
    from ..models import ContactRecipientDict, IdentifiedRecipientDict
Recipient: TypeAlias = ContactRecipient | IdentifiedRecipient | UnknownRecipient
"""Whom to reach, by contact ID or by channel identities: exactly one of the two."""

RecipientDict: TypeAlias = "ContactRecipientDict | IdentifiedRecipientDict"
"""What may be given for `Recipient`: a plain dict with the names of the service."""


def recipient_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> Recipient:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: Recipient = _variants.RECIPIENT.from_dict(data, validate=validate)
    return value
