"""What an answer or a callback has that is not as documented: read from a model, and logged once for each place."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from threading import Lock

from attrs import frozen

from ..errors import DecodeError
from ..forking import renew_in_children

_logger = logging.getLogger("sinchkit")


@frozen
class Misfit:
    """A part of an answer or a callback that is not as documented, and reads `None` for that.

    What was there is in the `additional_properties` of the model, under its JSON name. Nothing here shows it.

    Attributes:
        path: Where, such as ``statuses[1].code``, with JSON names; seen from the model that was asked.
        expected: What the document says is there, such as ``a whole number``.
        got: What was there instead, such as ``text``; ``nothing`` where the field is absent.
    """

    path: str
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.got}"


def as_misfits(errors: Iterable[DecodeError]) -> tuple[Misfit, ...]:
    """The same without values and models, for users."""
    return tuple(Misfit(error.path, error.expected, error.got) for error in errors)


class MisfitLog:
    """Logs misfits, each place once. Places are those of the documents, so that a service cannot make up new ones.

    Args:
        remembered: How many places are known; when there are more, the oldest is forgotten and may be logged again.
    """

    def __init__(self, remembered: int = 2_000) -> None:
        self._remembered = remembered
        self._places: dict[tuple[str, ...], None] = {}
        self._lock = Lock()
        renew_in_children(self)

    def add(self, owner: str, name: str, error: DecodeError) -> None:
        """Log a misfit, unless its place was logged before.

        Args:
            owner: The model or the operation.
            name: The field's JSON name; empty for an item of the answer itself.
            error: What is wrong there. Its path, which may hold keys that are data, is not logged.
        """
        place = (owner, name, error.path and "[...]", error.expected, error.got)
        with self._lock:
            if place in self._places:
                return
            self._places[place] = None
            if len(self._places) > self._remembered:
                del self._places[next(iter(self._places))]
        where = f"{owner}.{name}" if name else owner
        _logger.warning(
            "%s%s is not as documented: expected %s, got %s (logged once; see the misfits of the model)",
            where,
            place[2],
            error.expected,
            error.got,
        )

    def renew_after_fork(self) -> None:
        """Take a new lock: another thread of the parent may have held this one."""
        self._lock = Lock()


misfit_log: MisfitLog = MisfitLog()
