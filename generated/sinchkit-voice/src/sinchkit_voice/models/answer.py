# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal


@_define(kw_only=True, repr=False)
class Answer(_Model):
    """Answers the call before anything is played. Goes into ICE."""

    name: Literal["answer"] = _field(default="answer", metadata=_json(_kinds.TERM, required=True))
    """Always `answer`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class AnswerDict(TypedDict, total=False):
    """What may be given for `Answer`: a plain dict with the names of the service."""

    name: Required[Literal["answer"]]
    """Always `answer`."""
