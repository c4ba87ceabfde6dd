"""Writes a report as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.comparing.reports import Report
from generator.comparing.showing.report_outline import Piece, Quoted, outline

_BACKTICKS = re.compile("`+")


def render_markdown(report: Report) -> str:
    """A report as Markdown, for a pull request or a file.

    Args:
        report: What to write. Text in it that came from a document stands in code spans, which it cannot leave.
    """
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"# {_text((Quoted(report.title), ': ', Quoted(report.old), ' -> ', Quoted(report.new)))}"
    for section in outline(report):
        yield ""
        yield f"## {_text(section.heading)}"
        for group in section.groups:
            yield ""
            if group.heading:
                yield f"### {group.heading[0].upper()}{group.heading[1:]}"
                yield ""
            for entry in group.entries:
                yield f"- {_text(entry.pieces)}"
                for detail in entry.details:
                    yield f"  - {_text(detail)}"


def _text(pieces: Sequence[Piece]) -> str:
    return "".join(code_span(one.line) if isinstance(one, Quoted) else one for one in pieces)


def code_span(text: str) -> str:
    """A text as one line in a code span, fenced by more backticks than it has in a row."""
    text = Quoted(text).line
    fence = "`" * (1 + max(map(len, _BACKTICKS.findall(text)), default=0))
    padded = f" {text} " if text[:1] in ("`", " ", "") or text[-1:] in ("`", " ") else text
    return f"{fence}{padded}{fence}"
