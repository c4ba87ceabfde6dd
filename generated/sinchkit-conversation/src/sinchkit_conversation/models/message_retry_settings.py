# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class MessageRetrySettings(_Model):
    """How long to try again when a channel fails for a while."""

    retry_duration: int | None = _field(
        default=None, metadata=_json(_kinds.Integer(minimum=30, maximum=3600))
    )
    """Seconds to go on trying, 30 to 3600; 3600 when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MessageRetrySettingsDict(TypedDict, total=False):
    """What may be given for `MessageRetrySettings`: a plain dict with the names of the service."""

    retry_duration: int
    """Seconds to go on trying, 30 to 3600; 3600 when absent."""
