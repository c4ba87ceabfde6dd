"""The report as headings and entries, for whatever shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from attrs import frozen

from generator.comparing.changes import ApiChange, Change, Kind
from generator.comparing.overlay_findings import OverlayFinding
from generator.comparing.reports import Report
from generator.comparing.version_bumps import RULE
from generator.overlays.masked_changes import MaskedChange
from generator.terminal_text import printable

Tone = Literal["bad", "good", "neutral"]


@frozen
class Quoted:
    """Text from a document, an overlay or a package: shown as it is, and never interpreted."""

    text: str

    @property
    def line(self) -> str:
        """The text on one line, with what would steer a terminal, or hide in it, as escapes."""
        return printable(self.text.replace("\t", " ").replace("\n", "\\n"))


Piece = str | Quoted


@frozen
class Entry:
    """One line, what stands below it, and whether it is bad news."""

    sign: str
    tone: Tone
    pieces: tuple[Piece, ...]
    details: tuple[tuple[Piece, ...], ...] = ()


@frozen
class Group:
    """Entries under a heading of their own, or under that of the section."""

    heading: str
    entries: tuple[Entry, ...]


@frozen
class Section:
    """A part of the report."""

    heading: tuple[Piece, ...]
    groups: tuple[Group, ...] = ()


_SIGNS: dict[Kind, str] = {"added": "+", "removed": "-", "changed": "~", "renamed": "~"}


def outline(report: Report) -> Iterator[Section]:
    """The sections of a report, those that have nothing to tell left out, but for one if none has."""
    if report.empty:
        yield Section(("No differences.",))
    if report.document_changes or report.reworded:
        count = _counted(report.document_changes, "change")
        reworded = f"; texts reworded: {report.reworded}" if report.reworded else ""
        yield Section((f"Document: {count}{reworded}",), _by_weight(report.document_changes))
    if report.overlay_findings:
        counts = Counter(one.kind for one in report.overlay_findings)
        heading = ", ".join(f"{count} {kind}" for kind, count in counts.items())
        yield Section((f"Overlays: {heading}",), (Group("", tuple(map(_finding, report.overlay_findings))),))
    if report.masked:
        masked = sum(one.masks for one in report.masked)
        undecided = sum(one.stops for one in report.masked)
        heading = f"Masked: {masked}, {undecided or 'none'} undecided"
        if settled := len(report.masked) - masked:
            heading += f"; settled: {settled}"
        yield Section((heading,), (Group("", tuple(map(_masked, report.masked))),))
    if report.fixed_quirks:
        entries = [
            Entry("+", "good", (Quoted(one.number), ": ", Quoted(one.description)), _files(one.files))
            for one in report.fixed_quirks
        ]
        yield Section((f"Fixed upstream: {len(entries)}",), (Group("", tuple(entries)),))
    if report.package_problem is not None:
        first, *others = report.package_problem.split("\n")
        details = tuple((Quoted(line.strip(" ")),) for line in others)
        reason = Entry("!", "bad", (Quoted(first),), details)
        yield Section(("Python package: not compared",), (Group("", (reason,)),))
    elif report.package_changes is None and not report.bump:
        yield Section(("Python package: not compared, only the documents; --api NAME compares the packages too",))
    elif report.package_changes:
        heading = f"Python package: {_counted(report.package_changes, 'change')}"
        yield Section((heading,), _by_weight(report.package_changes))
    if report.bump and report.bump.level == "none":
        yield Section(("Version: stays ", Quoted(report.bump.old), f" ({report.bump.reason})"))
    elif report.bump:
        arrow: tuple[Piece, ...] = ("Version: ", Quoted(report.bump.old), " -> ", Quoted(report.bump.new))
        rule = Entry("", "neutral", (f"rule: {RULE}",))
        yield Section((*arrow, f" ({report.bump.level}; {report.bump.reason})"), (Group("", (rule,)),))


def _counted(changes: Sequence[Change | ApiChange], noun: str) -> str:
    breaking = sum(change.breaking for change in changes)
    text = f"{len(changes)} {noun}" + ("" if len(changes) == 1 else "s")
    return f"{text}, {breaking or 'none'} breaking" if changes else text


def _by_weight(changes: Sequence[Change | ApiChange]) -> tuple[Group, ...]:
    groups = [
        Group(heading, tuple(_change(one) for one in changes if one.breaking is breaking))
        for heading, breaking in (("breaking", True), ("not breaking", False))
    ]
    return tuple(group for group in groups if group.entries)


def _change(change: Change | ApiChange) -> Entry:
    subject = change.subject if isinstance(change, Change) else change.path
    pieces: list[Piece] = [Quoted(subject), ": ", _word(change.what), f" {change.kind}"]
    values = [Quoted(one) for one in (change.before, change.after) if one is not None]
    for value, separator in zip(values, (": ", " -> "), strict=False):
        pieces += [separator, value]
    details = ((Quoted(change.place),),) if isinstance(change, Change) else ()
    tone: Tone = "bad" if change.breaking else "good" if change.kind == "added" else "neutral"
    return Entry(_SIGNS[change.kind], tone, tuple(pieces), details)


def _word(what: str) -> Piece:
    """A word of ours or a keyword of OpenAPI; documents may have keywords of their own."""
    return what if what.replace(" ", "").isalpha() else Quoted(what)


def _finding(finding: OverlayFinding) -> Entry:
    place = f"{finding.file}:{finding.line}" if finding.line else finding.file
    details: list[tuple[Piece, ...]] = [("target: ", Quoted(finding.target))]
    if finding.hint:
        details.append(("hint: ", Quoted(finding.hint)))
    pieces = (Quoted(place), f": action {finding.action}: {finding.kind}: ", Quoted(finding.message))
    return Entry("!" if finding.stops else "~", "bad" if finding.stops else "neutral", pieces, tuple(details))


def _masked(change: MaskedChange) -> Entry:
    details: list[tuple[Piece, ...]] = [("target: ", Quoted(change.target))]
    for one in change.changes:
        details.append((Quoted(one.place), ": ", Quoted(one.in_words)))
        details += [("  ", Quoted(detail)) for detail in one.details]
    if change.stops:
        details.append((f"hint: change or delete the action; or keep it as it is, with {change.options}",))
    where: tuple[Piece, ...] = (Quoted("overlays"), ": leave a component without use: ")
    if change.file:
        where = (Quoted(f"{change.file}:{change.line}"), f": action {change.action}: ")
    state = "settled" if not change.masks else "affirmed" if change.affirmed else "masked"
    text = f"{state}: the document has changed what it {'rests on' if change.file else 'is'}"
    return Entry("!" if change.stops else "~", "bad" if change.stops else "neutral", (*where, text), tuple(details))


def _files(files: Sequence[str]) -> tuple[tuple[Piece, ...], ...]:
    return tuple(("in ", Quoted(file)) for file in files)
