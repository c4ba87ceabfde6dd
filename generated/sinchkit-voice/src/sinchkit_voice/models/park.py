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
class Park(_Model):
    """Keeps the call waiting with prompts, until an update tells it what to do. For ICE and updates."""

    name: Literal["park"] = _field(default="park", metadata=_json(_kinds.TERM, required=True))
    """Always `park`."""
    locale: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Language tag or voice name for spoken prompts; `en-US` when absent."""
    intro_prompt: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "introPrompt"))
    """What is played first, the name of a file, `#tts[...]`, `#ssml[...]` or `#href[...]`."""
    hold_prompt: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "holdPrompt"))
    """What is played over and over afterwards, in the same forms."""
    max_duration: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "maxDuration"))
    """Longest time to wait, in seconds; 600 is the most that older documentation allows."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ParkDict(TypedDict, total=False):
    """What may be given for `Park`: a plain dict with the names of the service."""

    name: Required[Literal["park"]]
    """Always `park`."""
    locale: str
    """Language tag or voice name for spoken prompts; `en-US` when absent."""
    introPrompt: str
    """What is played first, the name of a file, `#tts[...]`, `#ssml[...]` or `#href[...]`."""
    holdPrompt: str
    """What is played over and over afterwards, in the same forms."""
    maxDuration: int
    """Longest time to wait, in seconds; 600 is the most that older documentation allows."""
