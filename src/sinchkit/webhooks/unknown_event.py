"""A class for events that are newer than this version."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from sinchkit.apis import Api
from sinchkit_core.models.misfits import Misfit


@frozen
class UnknownEvent:
    """An event of a kind newer than this version. Nothing in it is an error, and nothing of it is lost.

    Attributes:
        api: The API that sent it.
        kind: Its kind in the service's words: `type` of SMS, `event` of Voice, and for Conversation the key of what
            happened; empty if there is no telling.
        data: The whole event, as JSON.
        misfits: What is not as documented in the fields that all kinds share, or that nothing names the kind.
    """

    api: Api
    kind: str
    data: dict[str, Any] = field(repr=False)
    misfits: tuple[Misfit, ...] = field(default=(), repr=False, eq=False)

    def __str__(self) -> str:
        # As models do: a repr may end up in a log and shows nothing of people, str shows all.
        return f"UnknownEvent(api={self.api!r}, kind={self.kind!r}, data={self.data!r})"
