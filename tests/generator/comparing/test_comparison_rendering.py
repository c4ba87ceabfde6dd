"""Reports in terminals and as Markdown: colours where they belong, and documents that stay inside their quotes."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from generator.comparing.changes import Change
from generator.comparing.reports import Report
from generator.comparing.showing.markdown import render_markdown
from generator.comparing.showing.terminal import print_report, terminal_console
from tests.generator.document_support import REPEATABLE

HOSTILE = [
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "line\nanother\r\n# heading",
    "[bold]markup[/bold] :smile:",
    "`code` ``more`` | cell <script>",
    "](https://a.example) ![x](y)",
    "\u202egnirts\u2066",
    "\u2028\x85\x9b31m",
    "",
    "`",
]


def report(text: str) -> Report:
    change = Change(kind="changed", what=text, subject=text, before=text, after=text, place=text, breaking=True)
    problem = text.replace("\n", " ")  # which has lines of its own
    return Report(title=text, old=text, new=text, document_changes=(change,), package_problem=problem)


def in_terminal(shown: Report, *, colours: bool = False) -> str:
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, no_color=False) if colours else terminal_console(file)
    print_report(shown, console)
    return file.getvalue()


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_a_document_cannot_steer_a_terminal(text: str) -> None:
    shown = in_terminal(report(text))
    assert all(one.isprintable() for one in shown.replace("\n", ""))
    assert len(shown.splitlines()) == len(in_terminal(report("plain")).splitlines())
    if text.isprintable():
        assert text in shown


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_a_document_stays_in_its_code_spans(text: str) -> None:
    written = render_markdown(report(text))
    outside = re.sub(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", "", written)
    assert outside == re.sub(r"(`+)(.+?)\1", "", render_markdown(report("plain 1")))


@REPEATABLE
@given(st.text())
def test_no_text_leaves_its_line(text: str) -> None:
    assert len(render_markdown(report(text)).splitlines()) == len(render_markdown(report("x")).splitlines())


def test_colours_are_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in in_terminal(report("plain"))
    assert "\x1b[31m" in in_terminal(report("plain"), colours=True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[31m" in in_terminal(report("plain"))
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[31m" not in in_terminal(report("plain"))


def test_a_report_without_news_says_so() -> None:
    empty = Report(title="Notes", old="a", new="b", package_changes=())
    assert empty.empty
    assert not empty.refused
    assert in_terminal(empty) == "Notes: a -> b\n\nNo differences.\n"
    assert render_markdown(empty) == "# `Notes`: `a` -> `b`\n\n## No differences.\n"
