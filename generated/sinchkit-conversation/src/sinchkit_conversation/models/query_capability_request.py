# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import Recipient


@_define(kw_only=True, repr=False)
class QueryCapabilityRequest(_Model):
    """Whom to reach, and with which app."""

    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """App whose channels are checked."""
    recipient: Recipient = _field(metadata=_json(_variants.RECIPIENT, required=True))
    """Whom to reach, by contact ID or by channel identities: exactly one of the two."""
    request_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of your own for the request, repeated in its callbacks; the service makes one when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
