"""Prints the result of trying overlays."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from generator.overlays.checking import ActionCheck, Difference, OverlayCheck, checked_files
from generator.terminal_text import printable

_STYLES = {
    "changes": "green",
    "redundant": "yellow",
    "repeating": "yellow",
    "stale": "bold red",
    "inapplicable": "bold red",
}
_LINE_STYLES = {"+": "green", "-": "red", "@": "dim"}


def print_check(check: OverlayCheck, console: Console) -> None:
    """Print each action with what it matches and changes, then how many there are of each verdict.

    Args:
        check: What to print.
        console: Where to; lines are not wrapped, so that paths can be copied whole.
    """
    for one in check.actions:
        _print_action(one, console)
    for problem in check.problems:
        _line(console, 0, (f"error: {problem}", "bold red"))
    counts = [f"{count} {verdict}" for verdict, count in check.counts().items()]
    files = checked_files(check.actions)
    unread = f", {len(check.problems)} more cannot be read" if check.problems else ""
    _line(
        console,
        0,
        (
            f"{len(check.actions)} actions in {files} file{'s' * (files != 1)}: {', '.join(counts) or 'none'}{unread}",
            "bold",
        ),
    )


def _print_action(one: ActionCheck, console: Console) -> None:
    place = one.overlay.as_posix() if one.action.line is None else f"{one.overlay.as_posix()}:{one.action.line}"
    _line(console, 0, (place, "bold"), (f"  action {one.action.index}  ", ""), (one.verdict, _STYLES[one.verdict]))
    if one.action.description:
        _line(console, 2, (" ".join(one.action.description.split()), ""))
    _line(console, 2, (f"target {one.action.target}", "cyan"))
    if one.message:
        _line(console, 2, (one.message, _STYLES[one.verdict]))
    if one.hint:
        _line(console, 2, (f"hint: {one.hint}", "yellow"))
    for difference in one.differences:
        _print_difference(difference, console)
        if not difference.diff and one.verdict == "changes":
            _line(console, 4, ("nothing changes there", "yellow"))
    console.print()


def _print_difference(difference: Difference, console: Console) -> None:
    for location in difference.locations:
        _line(console, 2, (f"matches {location}", "dim"))
    for line in difference.diff.splitlines():
        _line(console, 4, (line, _LINE_STYLES.get(line[:1], "")))


def _line(console: Console, margin: int, *parts: tuple[str, str]) -> None:
    text = Text()
    for part, style in parts:
        text.append(printable(part), style)
    console.print(Text(" " * margin) + text, soft_wrap=True, highlight=False)
