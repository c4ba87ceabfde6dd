# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import MenuOption, MenuOptionDict


@_define(kw_only=True, repr=False)
class Menu(_Model):
    """One menu of a `runMenu`."""

    id: str
    """Name of the menu, to lead to it by; `main` for the first."""
    main_prompt: str | None = None
    """What is played first, the name of a file, `#tts[...]`, `#ssml[...]` or `#href[...]`."""
    repeat_prompt: str | None = None
    """What is played after wrong or no input, in the same forms."""
    repeats: int | None = None
    """How often the prompt is repeated."""
    max_digits: int | None = None
    """Most digits to take, when a number is asked for."""
    timeout_mills: int | None = None
    """Longest silence, in milliseconds, before the input counts as complete; 5000 when absent."""
    max_timeout_mills: int | None = None
    """Longest time to take input, in milliseconds; 20000 when absent."""
    options: list[MenuOption] | None = None
    """What each key leads to."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("id", _kinds.TEXT, "id", required=True),
        _Field("mainPrompt", _kinds.TEXT, "main_prompt"),
        _Field("repeatPrompt", _kinds.TEXT, "repeat_prompt"),
        _Field("repeats", _kinds.INTEGER, "repeats"),
        _Field("maxDigits", _kinds.INTEGER, "max_digits"),
        _Field("timeoutMills", _kinds.INTEGER, "timeout_mills"),
        _Field("maxTimeoutMills", _kinds.INTEGER, "max_timeout_mills"),
        _Field("options", _kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "MenuOption")), "options"),
    )


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
