"""Writes docs/what-the-documents-get-wrong.md from overlays/quirks.yaml: ``python -m generator.quirks_page [--check]``.

Each known fault has a number: a letter for its API, and a count. The letter's API is the one whose overlays put its
faults right.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import frozen

from generator.errors import GeneratorError
from generator.reading.json_values import is_array, is_object
from generator.reading.loading import load_document
from generator.registry import Api, load_registry

ROOT = Path(__file__).resolve().parent.parent
QUIRKS = Path("overlays/quirks.yaml")
PAGE = Path("docs/what-the-documents-get-wrong.md")
OPEN = "open"
STATES = (OPEN, "partly fixed upstream", "fixed upstream")
_NUMBER = re.compile(r"([A-Z])[1-9][0-9]*")
_REQUIRED = {"title", "evidence", "weight", "files"}
_BEGINNING = """\
<!-- Made from overlays/quirks.yaml by `make generate`. Do not edit: changes are overwritten. -->
# What the documents get wrong

The published documents in `specs/` are kept as they were found. This page lists their {count} known faults and where
each is put right: mostly in an overlay, whose actions begin their descriptions with the number. "The document" is the
one in `specs/`; "the document of 2026" (Conversation) and "document 1.0.1" (Voice) are newer ones of the publisher, and
[CONTRIBUTING.md](../CONTRIBUTING.md#overlays) says where they are. SDKs are the publisher's own.

Weight: **A**: a call fails, or an answer cannot be read; **B**: data is lost or has the wrong type; **C**: nothing but
the document is at fault. State: **open**, or **fixed upstream**: the newer document says what the overlays say.
"""


@frozen
class Quirk:
    """One known fault of a published document.

    Attributes:
        number: Such as ``S12``.
        title: What is wrong.
        evidence: Who shows it.
        weight: ``A``, ``B`` or ``C``.
        state: One of `STATES`.
        files: Where it is put right.
        note: How, where no overlay does it.
    """

    number: str
    title: str
    evidence: str
    weight: str
    state: str
    files: tuple[str, ...]
    note: str = ""


def load_quirks(root: Path) -> list[Quirk]:
    """The known faults, in the order of the file.

    Raises:
        GeneratorError: The file cannot be read, or an entry lacks something or has something unknown.
    """
    document = load_document(root / QUIRKS)
    quirks: list[Quirk] = []
    for number, entry in document.data.items():

        def refuse(message: str, *, number: str = number) -> GeneratorError:
            return GeneratorError(message, file=QUIRKS, line=document.line_of(f"/{number}"), where=number)

        if not _NUMBER.fullmatch(number):
            raise refuse("expected a capital letter and a count, such as S12")
        if not is_object(entry):
            raise refuse(f"expected a mapping with the keys {', '.join(sorted(_REQUIRED))}")
        if missing := _REQUIRED - entry.keys():
            raise refuse(f"{min(missing)} is missing")
        if unknown := entry.keys() - _REQUIRED - {"state", "note"}:
            raise refuse(f"unknown key {min(unknown)}")
        files = entry["files"]
        texts = {key: value for key, value in entry.items() if key != "files"}
        if not is_array(files) or not files or not all(isinstance(one, str) for one in [*files, *texts.values()]):
            raise refuse("expected a list of paths as files, and text everywhere else")
        quirk = Quirk(number, files=tuple(map(str, files)), **{"state": OPEN} | {k: str(v) for k, v in texts.items()})
        if quirk.state not in STATES:
            raise refuse(f"state: expected one of {', '.join(STATES)}, got {quirk.state!r}")
        quirks.append(quirk)
    return quirks


def page_text(quirks: Sequence[Quirk], apis: Iterable[Api]) -> str:
    """The page: a table for each API, in the order in which the faults name them."""
    sections: dict[str, list[Quirk]] = {}
    for quirk in quirks:
        sections.setdefault(quirk.number[0], []).append(quirk)
    known = {api.overlays.as_posix(): api.title for api in apis}
    lines = [_BEGINNING.format(count=len(quirks))]
    for letter, group in sections.items():
        lines += [f"## {_title(letter, group, known)}", "", _counts(group), ""]
        lines += ["| number | weight | what is wrong | evidence | put right in | state |"]
        lines += ["| --- | --- | --- | --- | --- | --- |"]
        lines += map(_row, group)
        lines += [""]
    return "\n".join(lines)


def _title(letter: str, quirks: Sequence[Quirk], titles: dict[str, str]) -> str:
    folders = {Path(file).parent.as_posix() for quirk in quirks for file in quirk.files}
    found = sorted(folders & titles.keys())
    if len(found) != 1:
        got = " and ".join(found) or "none"
        raise GeneratorError(
            f"{letter}: expected files in the overlays of exactly one API, got {got}",
            file=QUIRKS,
            hint="give each API a letter of its own",
        )
    return titles[found[0]]


def _counts(quirks: Sequence[Quirk]) -> str:
    counts = {state: sum(quirk.state == state for quirk in quirks) for state in STATES}
    return f"{len(quirks)} faults: " + ", ".join(f"{count} {state}" for state, count in counts.items() if count) + "."


def _row(quirk: Quirk) -> str:
    where = ", ".join(f"[{Path(file).name}](../{file})" for file in quirk.files)
    if quirk.note:
        where += f": {quirk.note}"
    cells = (quirk.number, quirk.weight, quirk.title, quirk.evidence, where, quirk.state)
    return "| " + " | ".join(_cell(one) for one in cells) + " |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command line; gives the exit code: 0 clean, 1 refused, 3 out of date."""
    parser = argparse.ArgumentParser(prog="python -m generator.quirks_page", description=f"Write {PAGE}.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if the page is out of date")
    options = parser.parse_args(arguments)
    try:
        wanted = page_text(load_quirks(root), load_registry(root).values())
    except GeneratorError as error:
        print(f"error: {error.relative_to(root)}", file=sys.stderr)
        return 1
    page = root / PAGE
    if page.exists() and page.read_text(encoding="utf-8") == wanted:
        return 0
    if options.check:
        print(f"not what {QUIRKS} gives: {PAGE}; run: make generate", file=sys.stderr)
        return 3
    page.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
