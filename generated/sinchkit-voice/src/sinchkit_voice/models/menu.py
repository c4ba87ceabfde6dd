# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import MenuOption, MenuOptionDict


@_define(kw_only=True, repr=False)
class Menu(_Model):
    """One menu of a `runMenu`."""

    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Name of the menu, to lead to it by; `main` for the first."""
    main_prompt: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "mainPrompt"))
    """What is played first, the name of a file, `#tts[...]`, `#ssml[...]` or `#href[...]`."""
    repeat_prompt: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "repeatPrompt"))
    """What is played after wrong or no input, in the same forms."""
    repeats: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """How often the prompt is repeated."""
    max_digits: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "maxDigits"))
    """Most digits to take, when a number is asked for."""
    timeout_mills: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "timeoutMills"))
    """Longest silence, in milliseconds, before the input counts as complete; 5000 when absent."""
    max_timeout_mills: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "maxTimeoutMills"))
    """Longest time to take input, in milliseconds; 20000 when absent."""
    options: list[MenuOption] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "MenuOption")))
    )
    """What each key leads to."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MenuDict(TypedDict, total=False):
    """What may be given for `Menu`: a plain dict with the names of the service."""

    id: Required[str]
    """Name of the menu, to lead to it by; `main` for the first."""
    mainPrompt: str
    """What is played first, the name of a file, `#tts[...]`, `#ssml[...]` or `#href[...]`."""
    repeatPrompt: str
    """What is played after wrong or no input, in the same forms."""
    repeats: int
    """How often the prompt is repeated."""
    maxDigits: int
    """Most digits to take, when a number is asked for."""
    timeoutMills: int
    """Longest silence, in milliseconds, before the input counts as complete; 5000 when absent."""
    maxTimeoutMills: int
    """Longest time to take input, in milliseconds; 20000 when absent."""
    options: Sequence[MenuOption | MenuOptionDict]
    """What each key leads to."""
