# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import ConsentListType, ConsentOperation, ConsentOrigin


@_define(kw_only=True, repr=False)
class ConsentAuditRecord(_Model):
    """One change of a list of refusals."""

    origin: ConsentOrigin | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConsentOrigin")), required=True)
    )
    """Where a change came from: a call of the API (`ORIGIN_API`) or a message of the person (`ORIGIN_MO`)."""
    operation: ConsentOperation | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConsentOperation")), required=True
        )
    )
    """What a change did: put on the list, changed the entry or took off the list."""
    list_type: ConsentListType | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConsentListType")), required=True
        )
    )
    """A list of refusals: of all messages (`OPT_OUT_ALL`), of marketing (`OPT_OUT_MARKETING`) or of
    notifications (`OPT_OUT_NOTIFICATION`).
    """
    project_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the project."""
    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """App that the list is about."""
    datetime_: datetime = _field(metadata=_json(_kinds.TIMESTAMP, "datetime", required=True))
    """When it was changed, UTC."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
