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
    from typing import Literal

    from ..models import Menu, MenuDict


@_define(kw_only=True, repr=False)
class RunMenu(_Model):
    """Plays menus and takes input by keys or by voice, which is then posted as a PIE event. For ICE, ACE
    and PIE.
    """

    name: Literal["runMenu"] = _field(default="runMenu", metadata=_json(_kinds.TERM, required=True))
    """Always `runMenu`."""
    barge: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether input may begin before the prompt has ended; true when absent."""
    locale: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Language tag or voice name for spoken prompts; `en-US` when absent."""
    main_menu: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "mainMenu"))
    """Menu to begin with, by its `id`; `main` when absent."""
    enable_voice: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN, "enableVoice"))
    """True takes spoken input as well; false when absent."""
    menus: list[Menu] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "Menu")))
    )
    """The menus; one of them has the `id` `main`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class RunMenuDict(TypedDict, total=False):
    """What may be given for `RunMenu`: a plain dict with the names of the service."""

    name: Required[Literal["runMenu"]]
    """Always `runMenu`."""
    barge: bool
    """Whether input may begin before the prompt has ended; true when absent."""
    locale: str
    """Language tag or voice name for spoken prompts; `en-US` when absent."""
    mainMenu: str
    """Menu to begin with, by its `id`; `main` when absent."""
    enableVoice: bool
    """True takes spoken input as well; false when absent."""
    menus: Sequence[Menu | MenuDict]
    """The menus; one of them has the `id` `main`."""
