# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
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
class SendDtmf(_Model):
    """Sends tones. Goes into ICE, PIE and updates."""

    name: Literal["sendDtmf"] = "sendDtmf"
    """Always `sendDtmf`."""
    value: str | None = None
    """Tones to send: digits, `#`, and `w` for half a second's pause."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("name", _kinds.TERM, "name", required=True),
        _Field("value", _kinds.TEXT, "value"),
    )


class SendDtmfDict(TypedDict, total=False):
    """What may be given for `SendDtmf`: a plain dict with the names of the service."""

    name: Required[Literal["sendDtmf"]]
    """Always `sendDtmf`."""
    value: str
    """Tones to send: digits, `#`, and `w` for half a second's pause."""
