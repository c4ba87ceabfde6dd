# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class AutoUpdateKeyword(_Model):
    """What a phone texts to join or leave a group."""

    first_word: str = _field(metadata=_json(_kinds.Text(max_length=15, pattern="^\\w+$"), required=True))
    """First word of the text, one word of at most 15 characters: the joining or leaving word, or your
    brand's word if the short code is shared.
    """
    second_word: str | None = _field(
        default=None, metadata=_json(_kinds.Text(max_length=15, pattern="^\\w+$"))
    )
    """Joining or leaving word after the brand's word, one word of at most 15 characters; for shared short
    codes only.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class AutoUpdateKeywordDict(TypedDict, total=False):
    """What may be given for `AutoUpdateKeyword`: a plain dict with the names of the service."""

    first_word: Required[str]
    """First word of the text, one word of at most 15 characters: the joining or leaving word, or your
    brand's word if the short code is shared.
    """
    second_word: str
    """Joining or leaving word after the brand's word, one word of at most 15 characters; for shared short
    codes only.
    """
