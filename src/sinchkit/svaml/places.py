"""Where SVAML can go, and which instructions and actions may go there."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

Place: TypeAlias = Literal["ice", "ace", "pie", "dice", "update", "parked"]
"""The answer to an event (`ice`, `ace`, `pie`, `dice`), or an update of a call that runs or is parked."""

PLACES: Final[frozenset[Place]] = frozenset(get_args(Place))
UPDATES: Final[frozenset[Place]] = frozenset({"update", "parked"})

WITHOUT_ACTION: Final[frozenset[Place]] = frozenset({"dice", "update", "parked"})
"""Where SVAML need not have an action."""

ANYWHERE: Final[frozenset[Place]] = PLACES - {"parked"}
"""Where a script may go that does not say. A parked call allows so much that it has to be named."""

_LIVE: Final[frozenset[Place]] = PLACES - {"dice"}
_CALLBACKS: Final[frozenset[Place]] = frozenset({"ice", "ace", "pie", "parked"})

# A parked call takes what a running one takes, and what an incoming one takes.
INSTRUCTIONS: Final[dict[str, frozenset[Place]]] = {
    "playFiles": _LIVE,
    "say": _LIVE,
    "sendDtmf": _LIVE - {"ace"},
    "setCookie": _CALLBACKS,
    "answer": frozenset({"ice", "parked"}),
    "startRecording": _LIVE,
    "stopRecording": _LIVE,
    "reportCallStatus": frozenset({"dice"}),
}
ACTIONS: Final[dict[str, frozenset[Place]]] = {
    "hangup": _LIVE,
    "continue": _LIVE - {"ice"},
    "connectPstn": frozenset({"ice", "pie", "parked"}),
    "connectMxp": frozenset({"ice", "parked"}),
    "connectConf": _CALLBACKS,
    "connectSip": frozenset({"ice", "pie", "parked"}),
    "connectStream": frozenset({"ice", "parked"}),
    "runMenu": _CALLBACKS,
    "park": frozenset({"ice", "update", "parked"}),
}

_NAMES: Final[dict[Place, str]] = {
    "ice": "ICE",
    "ace": "ACE",
    "pie": "PIE",
    "dice": "DiCE",
    "update": "updates",
    "parked": "updates of parked calls",
}


def listed(places: frozenset[Place]) -> str:
    """Places for a message, in a fixed order."""
    *others, last = [name for place, name in _NAMES.items() if place in places]
    return f"{', '.join(others)} or {last}" if others else last
