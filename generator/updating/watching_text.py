"""What people read of documents that were watched, on a terminal and as Markdown for an issue or a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from generator.comparing.showing.markdown import code_span
from generator.updating.update_text import update_markdown
from generator.updating.watching import Watched

MOST_CHARACTERS = 60_000
"""How long the Markdown may be: forges refuse texts of more than 65,536 characters."""


def state_line(watched: Watched) -> str:
    """What there is to say of an API, in one line."""
    name, address = watched.api.name, watched.api.source
    match watched.state:
        case "news":
            return f"{name}: {address} has news; take it in with: {_command(watched)}\n"
        case "same":
            since = f", taken in on {watched.taken_in.date}" if watched.taken_in else ""
            return f"{name}: {address} says the same as {watched.api.document.as_posix()}{since}"
        case "failed":
            return f"{name}: {address} could not be compared"
        case "unwatched":
            return f"{name}: generator/apis.yaml has no source for it"


def watching_markdown(watched: Sequence[Watched]) -> str:
    """The news of all, as Markdown: what to do first, then each report, cut where it would be too long."""
    lines = ["# Documents of the publishers", ""]
    for one in watched:
        what = {"news": "news", "same": "no news", "unwatched": "not watched", "failed": "failed"}[one.state]
        lines.append(f"- {one.api.title}: {what}")
        if one.update:
            lines.append(f"  - {code_span(_command(one))}")
        if one.error:
            lines.append(f"  - {code_span(str(one.error))}")
    text = "\n".join(lines) + "\n"
    for one in watched:
        if one.update:
            text += "\n" + update_markdown(one.update, in_place=False)
    return text if len(text) <= MOST_CHARACTERS else _cut(text)


def _command(watched: Watched) -> str:
    return f"make update-spec API={watched.api.name} FROM={watched.api.source}"


def _cut(text: str) -> str:
    end = "\nThe rest is left out here; `python -m generator watch` shows all of it.\n"
    kept = text[: MOST_CHARACTERS - len(end)]
    return kept[: kept.rindex("\n") + 1] + end
