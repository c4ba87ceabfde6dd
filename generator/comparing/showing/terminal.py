"""Shows a report in a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.console import Console
from rich.text import Text

from generator.comparing.reports import Report
from generator.comparing.showing.report_outline import Entry, Piece, Quoted, Tone, outline

_STYLES: dict[Tone, str] = {"bad": "red", "good": "green", "neutral": "yellow"}


def terminal_console(file: TextIO | None = None) -> Console:
    """A console that colours only for terminals, and not where NO_COLOR is set, and interprets nothing.

    Args:
        file: Where to write; standard output if None.
    """
    return Console(file=file, markup=False, highlight=False, emoji=False, soft_wrap=True)


def print_report(report: Report, console: Console) -> None:
    """Show a report.

    Args:
        report: What to show. Text in it that came from a document cannot steer the terminal.
        console: Where.
    """
    _print(_text((Quoted(report.title), ": ", Quoted(report.old), " -> ", Quoted(report.new)), "bold"), console)
    for section in outline(report):
        _print(Text(), console)
        heading = _text(section.heading, "")
        heading.stylize("bold")
        _print(heading, console)
        for group in section.groups:
            if group.heading:
                _print(Text(f"  {group.heading}"), console)
            for entry in group.entries:
                _entry(entry, "    " if group.heading else "  ", console)


def _entry(entry: Entry, indent: str, console: Console) -> None:
    sign = f"{entry.sign} " if entry.sign else ""
    _print(Text.assemble(indent, (sign, _STYLES[entry.tone]), _text(entry.pieces, "bold")), console)
    for detail in entry.details:
        _print(Text.assemble(indent, " " * len(sign), _text(detail, "dim", others="dim")), console)


def _text(pieces: Sequence[Piece], quoted: str, others: str = "") -> Text:
    return Text.assemble(*((one.line, quoted) if isinstance(one, Quoted) else (one, others) for one in pieces))


def _print(text: Text, console: Console) -> None:
    console.print(text, markup=False, highlight=False, emoji=False, soft_wrap=True)
