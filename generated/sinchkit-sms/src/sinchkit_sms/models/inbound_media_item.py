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
    from ..models import InboundMediaStatus


@_define(kw_only=True, repr=False)
class InboundMediaItem(_Model):
    """A media file of an MMS received."""

    status: InboundMediaStatus | str
    """Whether Sinch could store the file."""
    code: int
    """Result of storing the file as a number."""
    url: str | None = None
    """Where to fetch the file; absent if it could not be stored."""
    content_type: str | None = None
    """Media type of the file, such as `image/jpeg`; may be absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "status",
            _kinds.Choice(alias=("sinchkit_sms.models", "InboundMediaStatus")),
            "status",
            required=True,
        ),
        _Field("code", _kinds.INTEGER, "code", required=True),
        _Field("url", _kinds.TEXT, "url"),
        _Field("content_type", _kinds.TEXT, "content_type"),
    )
