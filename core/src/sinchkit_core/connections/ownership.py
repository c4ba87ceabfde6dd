"""Where an HTTP client may be used: in the process and the event loop of its first request."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, WeakSet

from ..errors import ConfigurationError
from ..forking import renew_in_children

if TYPE_CHECKING:
    import asyncio


class _Uses:
    def __init__(self) -> None:
        self._loops: WeakKeyDictionary[object, asyncio.AbstractEventLoop | None] = WeakKeyDictionary()
        self._inherited: WeakSet[object] = WeakSet()
        renew_in_children(self)

    def claim(self, client: object, loop: asyncio.AbstractEventLoop | None = None) -> None:
        if client in self._inherited:
            raise ConfigurationError(
                "this HTTP client was used before the process was forked, and the parent still uses its connections;"
                " make a client in each process"
            )
        # An asynchronous client would find out only after a request was written.
        if self._loops.setdefault(client, loop) is not loop:
            raise ConfigurationError("this client belongs to another event loop; make one for each asyncio.run")

    def renew_after_fork(self) -> None:
        self._inherited = WeakSet((*self._inherited, *self._loops))
        self._loops = WeakKeyDictionary()


_uses = _Uses()


def claim(client: object, loop: asyncio.AbstractEventLoop | None = None) -> None:
    """Use an HTTP client in this process, and in this event loop.

    Raises:
        ConfigurationError: It belongs to the parent process, or to another event loop.
    """
    _uses.claim(client, loop)
