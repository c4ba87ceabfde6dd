"""Reports what a command does and gives: text for people or one JSON object for machines, progress, an exit code."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define, frozen

from generator.errors import GeneratorError
from generator.reading.locating import with_lines
from generator.terminal_text import printable

if TYPE_CHECKING:
    from rich.live import Live

OUTPUT_VERSION = 1
"""The version of what `--json` prints, as `output.schema.json` describes it: another one if a key goes or changes."""

CLEAN, REFUSED, USAGE, DRIFT, INTERRUPTED = 0, 1, 2, 3, 130


@frozen
class Outcome:
    """The result of a command.

    Attributes:
        code: The exit code: 0 clean, 1 refused, 2 usage, 3 drift.
        result: What `--json` gives as `result`; None if there is nothing.
        errors: What went wrong.
        warnings: What a maintainer should know.
        shown_instead: What people see in place of errors that the printed result has shown already.
    """

    code: int = CLEAN
    result: dict[str, Any] | None = None
    errors: Sequence[GeneratorError] = ()
    warnings: Sequence[str] = ()
    shown_instead: GeneratorError | None = None


@define
class Reporter:
    """Reports on one run of the command line.

    Args:
        root: The repository; messages name files from there.
        is_json: Print one JSON object at the end, and nothing else.
        is_quiet: Print only what went wrong.
    """

    root: Path
    is_json: bool = False
    is_quiet: bool = False
    _live: Live | None = None

    def say(self, text: str) -> None:
        """Print a result."""
        self.show(lambda: print(printable(text)))

    def show(self, result: Callable[[], object]) -> None:
        """Print a result, unless the output is JSON or quiet."""
        if not (self.is_json or self.is_quiet):
            self._stop()
            result()

    def progress(self, text: str) -> None:
        """Show what is going on, if somebody watches."""
        if self._live is not None:
            from rich.spinner import Spinner

            self._live.update(Spinner("dots", text))

    @contextmanager
    def watched(self) -> Generator[None]:
        """Show progress on a terminal, until the first result."""
        if not (self.is_json or self.is_quiet) and sys.stderr.isatty():
            from rich.console import Console
            from rich.live import Live

            # Results go where they were sent, which may be a file.
            self._live = Live(
                console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
            )
            self._live.start()
        try:
            yield
        finally:
            self._stop()

    def _stop(self) -> None:
        if self._live is not None:
            self._live.stop()
            self._live = None

    def end(self, command: str, outcome: Outcome) -> int:
        """Say what is left to say, and give the exit code."""
        errors = [self._shown(error) for error in outcome.errors]
        if self.is_json:
            envelope = {
                "version": OUTPUT_VERSION,
                "ok": outcome.code == CLEAN,
                "command": command,
                "result": outcome.result,
                "warnings": [self._relative(warning) for warning in outcome.warnings],
                "errors": [single.as_dict() for error in errors for single in error.single()],
            }
            print(json.dumps(envelope, indent=2))
            return outcome.code
        for warning in outcome.warnings:
            print(printable(f"warning: {self._relative(warning)}"), file=sys.stderr)
        if outcome.shown_instead and not self.is_quiet:
            errors = [outcome.shown_instead]
        for error in errors:
            print(printable(str(error) if outcome.code == DRIFT else f"error: {error}"), file=sys.stderr)
        return outcome.code

    def _shown(self, error: GeneratorError) -> GeneratorError:
        # Files are named as in the repository, wherever it lies.
        return with_lines(error.relative_to(self.root), self.root)

    def _relative(self, text: str) -> str:
        return text.replace(f"{self.root}{os.sep}", "")
