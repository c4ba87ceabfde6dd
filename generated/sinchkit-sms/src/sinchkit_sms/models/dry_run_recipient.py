# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import DryRunEncoding


@_define(kw_only=True, repr=False)
class DryRunRecipient(_Model):
    """The message as one recipient would get it."""

    recipient: str | None = None
    """Phone number of the recipient, in bare digits: `46701234567` for `+46701234567`."""
    body: str | None = None
    """Text with placeholders filled in for this recipient."""
    encoding: DryRunEncoding | str | None = None
    """Character encoding of the parts: `text` or `unicode`."""
    number_of_parts: int | None = None
    """How many parts the message takes."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("recipient", _kinds.TEXT, "recipient"),
        _Field("body", _kinds.TEXT, "body"),
        _Field("encoding", _kinds.Choice(alias=("sinchkit_sms.models", "DryRunEncoding")), "encoding"),
        _Field("number_of_parts", _kinds.INTEGER, "number_of_parts"),
    )
