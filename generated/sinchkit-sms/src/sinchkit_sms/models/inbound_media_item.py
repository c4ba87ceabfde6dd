# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import InboundMediaStatus


@_define(kw_only=True, repr=False)
class InboundMediaItem(_Model):
    """A media file of an MMS received."""

    status: InboundMediaStatus | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "InboundMediaStatus")), required=True)
    )
    """Whether Sinch could store the file."""
    code: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """Result of storing the file as a number."""
    url: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Where to fetch the file; absent if it could not be stored."""
    content_type: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Media type of the file, such as `image/jpeg`; may be absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
