# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class ContactSettings(_Model):
    """How the project keeps its contacts."""

    unified_contact_id_enabled: bool | None = None
    """True makes one contact of the identities that share a phone number on SMS, RCS and MMS."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("unified_contact_id_enabled", _kinds.BOOLEAN, "unified_contact_id_enabled"),
    )


class ContactSettingsDict(TypedDict, total=False):
    """What may be given for `ContactSettings`: a plain dict with the names of the service."""

    unified_contact_id_enabled: bool
    """True makes one contact of the identities that share a phone number on SMS, RCS and MMS."""
