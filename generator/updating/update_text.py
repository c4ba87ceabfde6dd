"""What an update says to people, on a terminal and as Markdown, beside the report of `generator.comparing`."""

from __future__ import annotations

from generator.comparing.showing.markdown import render_markdown
from generator.updating.update import Update


def remaining_work(update: Update, *, in_place: bool) -> str:
    """What is left for people to write, and what was left out; empty if there is nothing."""
    lines = _unwritten(update, in_place=in_place)
    if update.left_out:
        lines.append(f"Left out, since the present document does not have them: {', '.join(update.left_out)}")
    return "\n".join(lines)


def update_markdown(update: Update, *, in_place: bool) -> str:
    """The report and what is left to write, as Markdown."""
    heading, *places = _unwritten(update, in_place=in_place) or [""]
    text = render_markdown(update.report)
    if places:
        text += f"\n## Texts to write\n\n{heading}\n\n" + "".join(f"- `{place.strip()}`\n" for place in places)
    return text


def result_line(update: Update, *, is_dry_run: bool) -> str:
    """What is different in the repository now."""
    if not update.changes:
        return "Nothing changed."
    count = f"{len(update.changes)} {'file' if len(update.changes) == 1 else 'files'}"
    names = [change.file.as_posix() for change in update.changes]
    shown = ", ".join(names[:3]) + (", ..." if len(names) > 3 else "")
    return f"{count} would change: {shown}" if is_dry_run else f"{count} changed: {shown}"


def _unwritten(update: Update, *, in_place: bool) -> list[str]:
    if not update.unwritten:
        return []
    document = update.api.document.as_posix()
    lines = [
        f"The publisher has texts here that are not taken over; write your own in {document}, then run this again:"
    ]
    for one in update.unwritten:
        file, line = update.cited(one, in_place=in_place)
        lines.append(f"  {file}:{line}: {one.where}")
    return lines
