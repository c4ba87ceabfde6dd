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

    from sinchkit_core.sequences import SequenceNotStr


@_define(kw_only=True, repr=False)
class PlayFiles(_Model):
    """Plays files or speaks texts, in order. Goes into ICE, ACE, PIE and updates."""

    name: Literal["playFiles"] = _field(default="playFiles", metadata=_json(_kinds.TERM, required=True))
    """Always `playFiles`."""
    ids: list[str] = _field(metadata=_json(_kinds.ListOf(_kinds.TEXT), required=True))
    """What to play, each a name or URL of a file, `#tts[...]`, `#ssml[...]` or `#href[...]`."""
    locale: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Language tag or voice name for `#tts` and `#ssml`, such as `en-GB` or `Joanna`; needed with those."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class PlayFilesDict(TypedDict, total=False):
    """What may be given for `PlayFiles`: a plain dict with the names of the service."""

    ids: Required[SequenceNotStr[str]]
    """What to play, each a name or URL of a file, `#tts[...]`, `#ssml[...]` or `#href[...]`."""
    name: Required[Literal["playFiles"]]
    """Always `playFiles`."""
    locale: str
    """Language tag or voice name for `#tts` and `#ssml`, such as `en-GB` or `Joanna`; needed with those."""
