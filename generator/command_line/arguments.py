"""The arguments of `python -m generator`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from generator.errors import UsageError

COMMANDS = ("generate", "update", "diff", "watch", "explain", "overlay")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        error = UsageError(message)
        error.usage = self.format_usage()
        raise error


def with_command(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The command in a command line, whose options may come first, and the line with it; left out, it is `generate`."""
    words = list(arguments)
    name = _command_of(words)
    return (name, words) if name else ("generate", ["generate", *words])


def _command_of(words: Sequence[str]) -> str | None:
    skipped = False
    for word in words:
        if word in ("-h", "--help"):
            return "help"
        if not skipped and not word.startswith("-"):
            return word if word in COMMANDS else None
        skipped = word == "--root"
    return None


def argument_parser(root: Path) -> argparse.ArgumentParser:
    """What understands command lines; what it cannot understand is a `UsageError`.

    Args:
        root: The repository, unless `--root` names another.
    """
    shared = _Parser(add_help=False)  # what they leave out must not undo what stood before the command
    first = _Parser(add_help=False)
    for place, off, here in ((first, False, root), (shared, argparse.SUPPRESS, argparse.SUPPRESS)):
        place.add_argument("--json", action="store_true", default=off, help="one JSON object on standard output")
        place.add_argument("--quiet", action="store_true", default=off, help="print only what went wrong")
        place.add_argument("--root", type=Path, default=here, help="the repository (default: the one of this code)")

    parser = _Parser(
        parents=[first],
        prog="python -m generator",
        description="Makes the packages in generated/ from specs/ and overlays/. Without a command: generate.",
        epilog="Exit codes: 0 clean, 1 refused, 2 usage, 3 out of date, or news. COMMAND --help explains a command.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def affirming(one: argparse.ArgumentParser) -> None:
        text = "leave an action as it is, though the document has changed what it rests on; once for each"
        one.add_argument("--affirm", action="append", default=[], metavar="CODE", help=text)

    def failing(one: argparse.ArgumentParser, text: str) -> None:
        one.add_argument("--fail-on", choices=("breaking", "any"), help=text)

    def reporting(one: argparse.ArgumentParser) -> None:
        one.add_argument("--report", type=Path, metavar="FILE", help="write the report there too, as Markdown")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, parents=[shared], help=text, description=f"{text}.")
        added.set_defaults(command=name)
        return added

    one = add("generate", "Rebuild generated/ from specs/ and overlays/")
    one.add_argument("api", nargs="*", help="only these APIs of generator/apis.yaml (default: all)")
    one.add_argument("--check", action="store_true", help="change nothing; fail if generated/ is out of date")
    affirming(one)

    one = add("update", "Take in a new document of an API: compare, make the package, check, put in place")
    one.add_argument("api", help="its name in generator/apis.yaml")
    one.add_argument("source", metavar="FROM", help="a path, an http(s) address, or - for standard input")
    reporting(one)
    one.add_argument("--dry-run", action="store_true", help="show everything, put nothing in place")
    one.add_argument("--document-only", action="store_true", help="put the document in place, leave the package")
    one.add_argument(
        "--prose",
        choices=("ours", "theirs"),
        default="ours",
        help="whose summaries, descriptions and examples to keep (default: ours)",
    )
    affirming(one)
    failing(one, "exit with 3, and change nothing, if there are such changes")

    one = add("diff", "Compare two documents, and what they mean for users")
    one.add_argument("old", metavar="OLD", help="a path, an http(s) address, or - for standard input")
    one.add_argument("new", metavar="NEW", help="the same")
    one.add_argument("--api", help="apply the overlays of this API to both, and compare the packages too")
    failing(one, "exit with 3 if there are such changes")
    reporting(one)

    one = add("watch", "Compare documents with what their publishers have now; exit with 3 if there is news")
    one.add_argument("api", nargs="*", help="only these APIs of generator/apis.yaml (default: all)")
    reporting(one)

    one = add("explain", "Show where everything about an operation, argument, model or field comes from")
    one.add_argument("what", nargs="+", metavar="WHAT", help="such as sms.batches.send, or sms.TextBatch.body")

    overlay = commands.add_parser("overlay", help="Commands for authors of overlays").add_subparsers(
        metavar="COMMAND", required=True
    )
    one = overlay.add_parser("check", parents=[shared], help="Show what each action matches and changes, as a diff")
    one.add_argument("only", nargs="*", metavar="API-or-FILE", help="only these (default: all)")
    one.set_defaults(command="overlay")
    return parser
