# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class MediaBody(_Model):
    """Content of an MMS."""

    url: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Where Sinch fetches the media file; a URL that can be reached without login."""
    message: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that goes with the media."""
    subject: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Subject line of the MMS."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MediaBodyDict(TypedDict, total=False):
    """What may be given for `MediaBody`: a plain dict with the names of the service."""

    url: Required[str]
    """Where Sinch fetches the media file; a URL that can be reached without login."""
    message: str
    """Text that goes with the media."""
    subject: str
    """Subject line of the MMS."""
