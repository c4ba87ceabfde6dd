"""Adds lines to errors that know their place in a document only as a JSONPath."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from generator.errors import GeneratorError
from generator.reading.loading import Document, load_document


def with_lines(error: GeneratorError, folder: Path) -> GeneratorError:
    """The same error, each of its problems with the line of its place.

    Overlays may have moved the items of lists, so a place inside a list gets the line of what holds the list.

    Args:
        error: What was raised.
        folder: What its files are relative to.
    """

    @cache
    def document(file: Path) -> Document | None:
        try:
            return load_document(file)
        except GeneratorError:
            return None

    def located(problem: GeneratorError) -> GeneratorError:
        line = problem.line
        if line is None and problem.file is not None and problem.where is not None and problem.where.startswith("$"):
            found = document(folder / problem.file)
            line = found.line_of(_outside_lists(problem.where)) if found else None
        return problem.evolved(line=line, problems=[located(inner) for inner in problem.problems])

    return located(error)


def citing(error: GeneratorError, file: Path, document: Document, name: str) -> GeneratorError:
    """The same error, with places of a file that is not in place cited from the document that it was made from.

    Args:
        error: What was raised.
        file: The file.
        document: What it was made from; it has the same parts in other lines.
        name: What to call that.
    """
    problems = [citing(problem, file, document, name) for problem in error.problems]
    if error.file is None or Path(error.file) != file:
        return error.evolved(problems=problems)
    line = document.nearest_line(_outside_lists(error.where)) if (error.where or "").startswith("$") else None
    return error.evolved(file=name, line=line, column=None, problems=problems)


def _outside_lists(where: str | None) -> str:
    return re.split(r"\[\d", where or "$")[0]
