"""One difference between two documents, or between two packages, as a value."""

from __future__ import annotations

from typing import Any, Literal

from attrs import asdict, frozen

Kind = Literal["added", "removed", "changed", "renamed"]


@frozen(kw_only=True)
class Change:
    """A difference between two versions of a document, as it concerns those who call the API.

    Attributes:
        kind: What happened.
        what: What it happened to: "operation", "field", "type", "enum value", ...
        subject: Whose it is, in the terms of the API: `Note.colour`, `GET /notes`.
        before, after: The old and the new value, name or limit, where there is one.
        place: The JSONPath in the new document; in the old one for what was removed.
        old_place: The JSONPath in the old document, if it was there.
        breaking: Whether calls that worked may fail, or answers hold what they did not.
    """

    kind: Kind
    what: str
    subject: str
    before: str | None = None
    after: str | None = None
    place: str
    old_place: str | None = None
    breaking: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return asdict(self)


@frozen(kw_only=True)
class ApiChange:
    """A difference between two versions of a Python package, as it concerns those who import it.

    Attributes:
        kind: What happened.
        what: What it happened to: "method", "argument", "field", "value", ...
        path: Its dotted name: `batches.send(body)`, `models.Batch.id`.
        before, after: The old and the new type, default or name, where there is one.
        breaking: Whether code that worked or passed a type checker may not.
    """

    kind: Kind
    what: str
    path: str
    before: str | None = None
    after: str | None = None
    breaking: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return asdict(self)
