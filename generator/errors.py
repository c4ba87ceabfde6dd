"""The one error that the generator raises: what happened, where, and what to do about it."""

from __future__ import annotations

import difflib
import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Self

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class GeneratorError(Exception):
    """Something about the input (a document, an overlay, an extension) stops the generation.

    Args:
        message: what is wrong, for people; further lines are indented under the first.
        file: the file at fault, shown as given.
        line, column: where in the file, both counted from 1.
        where: a place inside the document: a JSONPath, or an overlay action.
        hint: what to do.
        problems: the single faults, if this error stands for several; `message` then introduces them.
    """

    def __init__(
        self,
        message: str,
        *,
        file: Path | str | None = None,
        line: int | None = None,
        column: int | None = None,
        where: str | None = None,
        hint: str | None = None,
        problems: Sequence[GeneratorError] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.where = where
        self.hint = hint
        self.problems = tuple(problems)

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)
        text = ": ".join(part for part in (place, self.where, self.message) if part)
        if self.hint:
            text += f"\nhint: {self.hint}"
        text = text.replace("\n", "\n  ")
        return "\n".join([text, *(str(problem) for problem in self.problems)])

    def evolved(self, **changes: Any) -> Self:
        """A copy with other values for some of its attributes."""
        names = ("message", "file", "line", "column", "where", "hint", "problems")
        return type(self)(**{name: getattr(self, name) for name in names} | changes)

    def at(self, place: str) -> GeneratorError:
        """A copy that is about `place`, a JSONPath, unless it knows a place already."""
        if self.where is None:
            return self.evolved(where=place)
        known = self.where.startswith("$") or self.problems
        return self if known else self.evolved(where=place, message=f"{self.where}: {self.message}")

    def relative_to(self, folder: Path) -> GeneratorError:
        """A copy that names the files below `folder` from there."""
        prefix = f"{folder}{os.sep}"
        return self.evolved(
            message=self.message.replace(prefix, ""),
            file=None if self.file is None else str(self.file).removeprefix(prefix),
            problems=[problem.relative_to(folder) for problem in self.problems],
        )

    def naming(self, file: Path, name: str) -> Self:
        """A copy that calls a file by another name, such as the address that it came from."""
        return self.evolved(
            message=self.message.replace(str(file), name),
            file=name if self.file is not None and str(self.file) == str(file) else self.file,
            problems=[problem.naming(file, name) for problem in self.problems],
        )

    def single(self) -> Iterator[GeneratorError]:
        """The single faults: its problems and theirs, or itself if it has none."""
        for problem in self.problems:
            yield from problem.single()
        if not self.problems:
            yield self

    def as_dict(self) -> dict[str, Any]:
        """The error itself for machines, without its problems."""
        file = None if self.file is None else str(self.file)
        places = {"file": file, "line": self.line, "column": self.column, "where": self.where}
        return {"message": self.message, **places, "hint": self.hint}


class UsageError(GeneratorError):
    """What a command was asked for does not exist, or cannot be asked for like that; `usage` says how it can."""

    usage = ""


def json_path(location: Sequence[str | int]) -> str:
    """The JSONPath of a location, as one would write it in an overlay: `$.paths['/groups'].get.tags[0]`."""
    steps: list[str] = []
    for step in location:
        if isinstance(step, int):
            steps.append(f"[{step}]")
        elif _PLAIN_NAME.fullmatch(step):
            steps.append(f".{step}")
        else:
            steps.append(f"[{quoted(step)}]")
    return "$" + "".join(steps)


def quoted(text: str) -> str:
    """A text as a JSONPath has it: in single quotes."""
    escaped = json.dumps(text, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{escaped}'"


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A question naming the known name nearest to an unknown one, or "" if none is near."""
    close = difflib.get_close_matches(name, sorted(known), 1)
    return f"did you mean {close[0]!r}?" if close else ""


def raise_together(problems: Sequence[GeneratorError], file: Path | str, *, limit: int | None = None) -> None:
    """Raise the problems as one error, so that a person sees them all in one run; none raises nothing.

    Args:
        problems: in the order in which they are to be read.
        file: the file they were found in, or applied to.
        limit: show at most this many; the error says how many there are.

    Raises:
        GeneratorError: the only problem itself, or one error that lists them.
    """
    if not problems:
        return
    if len(problems) == 1:
        raise problems[0]
    shown = problems if limit is None else problems[:limit]
    count = f"{len(problems)} problems"
    if len(shown) < len(problems):
        count += f", the first {len(shown)} of them"
    raise GeneratorError(f"{count}:", file=file, problems=shown)
