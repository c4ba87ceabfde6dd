"""The report on a new document: what is different, what it means for overlays and for users, which version follows."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from generator.comparing.changes import ApiChange, Change
from generator.comparing.overlay_findings import FixedQuirk, OverlayFinding
from generator.comparing.version_bumps import Bump
from generator.overlays.masked_changes import MaskedChange


@frozen(kw_only=True)
class Report:
    """All that is to be said about a new version of a document.

    Attributes:
        title: What the document describes.
        old: What the old version is called.
        new: What the new version is called.
        document_changes: How the documents differ.
        reworded: How many texts say something else.
        overlay_findings: What is the matter with the overlays.
        masked: Changes of the document that overlays hide.
        fixed_quirks: Faults that the new document has no more.
        package_changes: What changes for users of the package; None if that could not be found out.
        package_problem: Why not, if it should have been.
        bump: The version that follows, if it could be found out.
    """

    title: str
    old: str
    new: str
    document_changes: tuple[Change, ...] = ()
    reworded: int = 0
    overlay_findings: tuple[OverlayFinding, ...] = ()
    masked: tuple[MaskedChange, ...] = ()
    fixed_quirks: tuple[FixedQuirk, ...] = ()
    package_changes: tuple[ApiChange, ...] | None = None
    package_problem: str | None = None
    bump: Bump | None = None

    @property
    def refused(self) -> bool:
        """Whether there is no new package before somebody acts."""
        return self.package_problem is not None or any(
            [one.stops for one in self.overlay_findings] + [one.stops for one in self.masked]
        )

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        changed = self.document_changes or self.reworded or self.overlay_findings or self.masked or self.package_changes
        return not (changed or self.package_problem) and (self.bump is None or self.bump.level == "none")

    @property
    def breaking(self) -> bool:
        """Whether something breaks callers of the API or users of the package."""
        changes: list[Change | ApiChange] = [*self.document_changes, *(self.package_changes or ())]
        return any(change.breaking for change in changes)

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON."""
        changes = self.package_changes
        return {
            "title": self.title,
            "old": self.old,
            "new": self.new,
            "refused": self.refused,
            "breaking": self.breaking,
            "document_changes": [one.as_dict() for one in self.document_changes],
            "reworded": self.reworded,
            "overlay_findings": [one.as_dict() for one in self.overlay_findings],
            "masked": [one.as_dict() for one in self.masked],
            "fixed_quirks": [one.as_dict() for one in self.fixed_quirks],
            "package_changes": None if changes is None else [one.as_dict() for one in changes],
            "package_problem": self.package_problem,
            "bump": self.bump.as_dict() if self.bump else None,
        }
