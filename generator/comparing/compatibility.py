"""Which changes break those who rely on a value: it depends on whether they give it, read it, or both.

What is given may come to accept more, and what is read may come to promise more, and nobody notices. The other
way round, calls are refused and readers meet what they did not expect.
"""

from __future__ import annotations

from enum import Enum, Flag, auto


class Use(Flag):
    """What users do with a value."""

    GIVEN = auto()
    READ = auto()


BOTH = Use.GIVEN | Use.READ
NEITHER = Use(0)


class Relation(Enum):
    """How the set of values allowed after a change stands to that before it."""

    SAME = auto()
    WIDER = auto()
    NARROWER = auto()
    OTHER = auto()

    @staticmethod
    def of(*, old_fits_new: bool, new_fits_old: bool) -> Relation:
        """The relation, when it is known which of the two fits into the other."""
        if old_fits_new:
            return Relation.SAME if new_fits_old else Relation.WIDER
        return Relation.NARROWER if new_fits_old else Relation.OTHER

    def breaks(self, use: Use, *, open_to_readers: bool = False) -> bool:
        """Whether users are broken by such a change.

        Args:
            use: What they do with the value.
            open_to_readers: The document says that unknown values may come.
        """
        given = self in (Relation.NARROWER, Relation.OTHER) and Use.GIVEN in use
        read = self in (Relation.WIDER, Relation.OTHER) and Use.READ in use and not open_to_readers
        return given or read
