# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import AutoUpdateKeyword, AutoUpdateKeywordDict


@_define(kw_only=True, repr=False)
class AutoUpdate(_Model):
    """Lets phones join and leave a group by texting a word to your number."""

    to: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Your number or short code that the words are texted to."""
    add: AutoUpdateKeyword | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_sms.models", "AutoUpdateKeyword"))
    )
    """What a phone texts to join; nobody can join this way when absent."""
    remove: AutoUpdateKeyword | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_sms.models", "AutoUpdateKeyword"))
    )
    """What a phone texts to leave; nobody can leave this way when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class AutoUpdateDict(TypedDict, total=False):
    """What may be given for `AutoUpdate`: a plain dict with the names of the service."""

    to: Required[str]
    """Your number or short code that the words are texted to."""
    add: AutoUpdateKeyword | AutoUpdateKeywordDict
    """What a phone texts to join; nobody can join this way when absent."""
    remove: AutoUpdateKeyword | AutoUpdateKeywordDict
    """What a phone texts to leave; nobody can leave this way when absent."""
