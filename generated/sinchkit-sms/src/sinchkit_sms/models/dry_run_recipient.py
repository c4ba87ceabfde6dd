# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import DryRunEncoding


@_define(kw_only=True, repr=False)
class DryRunRecipient(_Model):
    """The message as one recipient would get it."""

    recipient: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Phone number of the recipient, in bare digits: `46701234567` for `+46701234567`."""
    body: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text with placeholders filled in for this recipient."""
    encoding: DryRunEncoding | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "DryRunEncoding")))
    )
    """Character encoding of the parts: `text` or `unicode`."""
    number_of_parts: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """How many parts the message takes."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
