# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import GroupAutoUpdateKeyword


@_define(kw_only=True, repr=False)
class GroupAutoUpdate(_Model):
    """How phones join and leave a group by texting a word to your number."""

    to: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Your number or short code that the words are texted to."""
    add: GroupAutoUpdateKeyword | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_sms.models", "GroupAutoUpdateKeyword"))
    )
    """What a phone texts to join; nobody can join this way when absent."""
    remove: GroupAutoUpdateKeyword | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_sms.models", "GroupAutoUpdateKeyword"))
    )
    """What a phone texts to leave; nobody can leave this way when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
