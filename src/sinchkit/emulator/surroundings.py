"""What the emulated APIs of one emulator share."""

from __future__ import annotations

from dataclasses import dataclass

from sinchkit.emulator.agenda import Agenda
from sinchkit.emulator.callbacks import CallbackDelivery
from sinchkit.emulator.clock import Clock
from sinchkit.emulator.identifiers import Identifiers


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Time, things to do, callbacks and ids, given to each API."""

    clock: Clock
    agenda: Agenda
    callbacks: CallbackDelivery
    identifiers: Identifiers
