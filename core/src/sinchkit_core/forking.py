"""What a child process must not share with its parent: connections, locks, tokens.

After a fork both hold the same sockets, so each would read answers to the other, and a lock that another thread of the
parent held would never be released in the child. Everything that keeps such things gets its own here.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakValueDictionary


class Renewable(Protocol):
    """Something with a state that a child process must not share."""

    def renew_after_fork(self) -> None:
        """Begin anew, in the child, before anything else runs there. Never waits, never sends."""
        ...


# By identity: things that are equal each have a state of their own.
_renewable: WeakValueDictionary[int, Renewable] = WeakValueDictionary()


def renew_in_children(thing: Renewable) -> None:
    """Call `thing.renew_after_fork` in every child process that is forked while `thing` lives."""
    _renewable[id(thing)] = thing


def _renew_all() -> None:
    for thing in tuple(_renewable.values()):
        thing.renew_after_fork()


if hasattr(os, "register_at_fork"):  # where processes can be forked
    os.register_at_fork(after_in_child=_renew_all)
