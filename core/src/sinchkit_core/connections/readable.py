"""Whether there is something to read on an idle connection, which can only be that the peer has closed it."""

from __future__ import annotations

import select
import sys
from typing import Protocol


class _Socket(Protocol):
    def fileno(self) -> int: ...


def is_readable(socket: _Socket | None) -> bool:
    """Whether reading from `socket` would not wait; true as well of one that is closed."""
    number = -1 if socket is None else socket.fileno()
    if number < 0:
        return True
    if sys.platform == "win32":
        return bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))
