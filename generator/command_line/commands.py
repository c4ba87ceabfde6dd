"""The commands of `python -m generator`: each has its work done elsewhere, and says what came of it."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from generator.command_line.arguments import COMMANDS, argument_parser, with_command
from generator.command_line.reporter import CLEAN, DRIFT, INTERRUPTED, REFUSED, USAGE, Outcome, Reporter
from generator.errors import GeneratorError, UsageError, did_you_mean
from generator.generation import generate
from generator.overlays.masked_changes import MaskedChange, masked_changes, refuse_unknown_codes
from generator.overlays.premise_records import PREMISES, load_premises
from generator.registry import Api, load_registry
from generator.writing.folder_contents import differences
from generator.writing.generated_package import (
    GeneratedPackage,
    lock_of,
    package_contents,
    premises_are_recorded,
)
from generator.writing.lockfile import LOCK
from generator.writing.replacement import replace_files, undo_interrupted

if TYPE_CHECKING:
    from generator.comparing.reports import Report

Command = Callable[[argparse.Namespace, Reporter], Outcome]


def run(arguments: Sequence[str], root: Path) -> int:
    """Run the command line.

    Args:
        arguments: Without the program's name. Without a command, it is `generate`.
        root: The repository, unless `--root` names another.

    Returns:
        The exit code: 0 clean, 1 refused, 2 usage, 3 drift or news. Other than 0, everything is as it was.
    """
    name, words = with_command(arguments)
    reporter = Reporter(root, is_json="--json" in words)
    try:
        options = argument_parser(root).parse_args(words)
        reporter = Reporter(options.root.resolve(), is_json=options.json, is_quiet=options.quiet)
        outcome = _run(options, reporter)
    except UsageError as error:
        if not reporter.is_json:
            sys.stderr.write(error.usage)
        outcome = Outcome(USAGE, errors=[error])
    except GeneratorError as error:
        outcome = Outcome(REFUSED, errors=[error])
    except OSError as error:
        hint = "nothing was changed"
        outcome = Outcome(REFUSED, errors=[GeneratorError(f"{error.strerror}", file=error.filename, hint=hint)])
    except KeyboardInterrupt:
        outcome = Outcome(INTERRUPTED, errors=[GeneratorError("interrupted; nothing was changed")])
    return reporter.end(name, outcome)


def _run(options: argparse.Namespace, reporter: Reporter) -> Outcome:
    command = _WORK[options.command]
    undone = undo_interrupted(reporter.root)
    with reporter.watched():
        outcome = command(options, reporter)
    if undone:
        warning = "an earlier run broke off while it replaced files; what it had replaced was put back first"
        return Outcome(outcome.code, outcome.result, outcome.errors, [warning, *outcome.warnings])
    return outcome


def _api(options: argparse.Namespace, reporter: Reporter, *, beginning: bool = False) -> Api:
    apis = load_registry(reporter.root, beginning=options.api if beginning else "")
    return _known(apis, [options.api])[0]


def _known(apis: dict[str, Api], names: Sequence[str]) -> list[Api]:
    unknown = [name for name in names if name not in apis]
    if unknown:
        hint = did_you_mean(unknown[0], [*apis, *COMMANDS]) or None
        raise UsageError(f"unknown API {unknown[0]}; generator/apis.yaml has {', '.join(apis)}", hint=hint)
    return [apis[name] for name in names]


def _generate(options: argparse.Namespace, reporter: Reporter) -> Outcome:
    apis = load_registry(reporter.root)
    chosen = _known(apis, options.api or list(apis))
    packages: list[GeneratedPackage] = []
    for api in chosen:
        reporter.progress(f"Making {api.distribution}")
        packages.append(generate(api, reporter.root))
    lock = lock_of(packages, reporter.root, whole=not options.api)
    refuse_unknown_codes(options.affirm, [package.premises for package in packages])
    masked = [one for package in packages for one in _masked(package, options, reporter.root)]
    finish = _check if options.check else _put_in_place
    return finish(packages, lock, masked, reporter)


def _masked(package: GeneratedPackage, options: argparse.Namespace, root: Path) -> Sequence[MaskedChange]:
    recorded = load_premises(root / package.api.overlays)
    return masked_changes(recorded, package.premises, affirmed=options.affirm) if recorded else ()


def _put_in_place(
    packages: Sequence[GeneratedPackage], lock: str, masked: Sequence[MaskedChange], reporter: Reporter
) -> Outcome:
    if undecided := [one.as_error() for one in masked if one.stops]:
        return Outcome(REFUSED, {"packages": [], "masked": [one.as_dict() for one in masked]}, undecided)
    # All are made before the first is put in place, and they are put in place together.
    contents = package_contents(packages, reporter.root)
    made: list[dict[str, object]] = []
    for package in packages:
        folder = Path("generated", package.api.distribution)
        changed = sorted(path.as_posix() for path in contents if path.is_relative_to(folder))
        made.append({"distribution": folder.name, "operations": package.operation_count, "changed": changed})
        reporter.say(
            f"{folder.name}: {package.operation_count} operations, {len(package.files)} files,"
            f" {f'{len(changed)} files changed' if changed else 'nothing changed'}"
        )
    if len(packages) > 1:
        operations = sum(package.operation_count for package in packages)
        reporter.say(f"{operations} operations in {len(packages)} packages")
    if not _is(lock, reporter.root):
        contents[LOCK] = lock.encode()
    replace_files(reporter.root, contents)
    return Outcome(result={"packages": made, "masked": [one.as_dict() for one in masked]}, warnings=_warnings(packages))


def _check(
    packages: Sequence[GeneratedPackage], lock: str, masked: Sequence[MaskedChange], reporter: Reporter
) -> Outcome:
    stale: list[str] = []
    for package in packages:
        folder = Path("generated", package.api.distribution)
        stale += [f"{one.how}: {folder / one.file}" for one in differences(package.files, reporter.root / folder)]
        if not premises_are_recorded(package, reporter.root):
            stale.append(f"changed: {package.api.overlays / PREMISES}")
    if not _is(lock, reporter.root):
        stale.append(f"changed: {LOCK}")
    advice = GeneratorError("generated/ is not what its sources give; run: make generate")
    errors = [*(GeneratorError(one) for one in stale), *(one.as_error() for one in masked if one.stops), advice]
    result = {"drift": stale, "masked": [one.as_dict() for one in masked]}
    return Outcome(DRIFT if stale else CLEAN, result, errors if stale else [], _warnings(packages))


def _is(lock: str, root: Path) -> bool:
    return (root / LOCK).exists() and (root / LOCK).read_text(encoding="utf-8") == lock


def _warnings(packages: Sequence[GeneratedPackage]) -> list[str]:
    return [warning for package in packages for warning in package.warnings]


# The commands below import what they need when they run: reports and parsers take a while.


def _update(options: argparse.Namespace, reporter: Reporter) -> Outcome:
    from generator.comparing.showing.terminal import print_report, terminal_console
    from generator.updating.update import prepare_update
    from generator.updating.update_text import remaining_work, result_line, update_markdown

    api = _api(options, reporter, beginning=True)
    update = prepare_update(
        api,
        options.source,
        reporter.root,
        prose=options.prose,
        document_only=options.document_only,
        affirmed=options.affirm,
        progress=reporter.progress,
    )
    failing = _failing(options.fail_on, breaking=update.report.breaking, anything=bool(update.changes))
    in_place = update.problem is None and failing is None and not options.dry_run
    if options.report:
        _write_report(options.report, update_markdown(update, in_place=in_place))
    reporter.show(lambda: print_report(update.report, terminal_console()))
    if left := remaining_work(update, in_place=in_place):
        reporter.say(f"\n{left}")
    if in_place:
        replace_files(reporter.root, update.contents)
    if update.problem is None and failing is None:
        reporter.say("\n" + result_line(update, is_dry_run=options.dry_run))
    result = update.as_dict(in_place=in_place)
    warnings = update.package.warnings if update.package else ()
    if update.problem:
        return Outcome(REFUSED, result, [update.problem], warnings, _what_stops(update.report, api))
    return Outcome(DRIFT if failing else CLEAN, result, [failing] if failing else [], warnings)


def _what_stops(report: Report, api: Api) -> GeneratorError | None:
    stale, masked = (sum(one.stops for one in found) for found in (report.overlay_findings, report.masked))
    if stale:
        actions = "1 action of an overlay" if stale == 1 else f"{stale} actions of overlays"
        advice = f"mend what the report shows in {api.overlays.as_posix()}/, then run this again"
        return GeneratorError(f"refused: {actions} cannot be applied; nothing was changed", hint=advice)
    if masked and report.package_problem is None:
        changes = "1 masked change is" if masked == 1 else f"{masked} masked changes are"
        advice = f"change the actions in {api.overlays.as_posix()}/, or run this again with --affirm for each"
        return GeneratorError(f"refused: {changes} undecided; nothing was changed", hint=advice)
    return None


def _failing(wanted: str | None, *, breaking: bool, anything: bool) -> GeneratorError | None:
    """Why a command fails that was asked to, by `--fail-on`."""
    if wanted == "breaking" and breaking:
        return GeneratorError("there are breaking changes; nothing was changed (--fail-on breaking)")
    if wanted == "any" and anything:
        return GeneratorError("there are changes; nothing was changed (--fail-on any)")
    return None


def _diff(options: argparse.Namespace, reporter: Reporter) -> Outcome:
    from generator.comparing.document_reports import diff_documents
    from generator.comparing.showing.markdown import render_markdown
    from generator.comparing.showing.terminal import print_report, terminal_console
    from generator.updating.fetching import local_file, source_name

    api = _api(options, reporter) if options.api else None
    reporter.progress("Reading the documents")
    with tempfile.TemporaryDirectory(prefix="old-") as old, tempfile.TemporaryDirectory(prefix="new-") as new:
        files = [local_file(options.old, Path(old)), local_file(options.new, Path(new))]
        names = [source_name(options.old), source_name(options.new)]
        try:
            report = diff_documents(*files, api=api, root=reporter.root, progress=reporter.progress)
        except GeneratorError as error:
            raise error.naming(files[0], names[0]).naming(files[1], names[1]) from error
    problem = report.package_problem
    for file, name in zip(files, names, strict=True):
        problem = problem and problem.replace(str(file.resolve()), name)
    report = evolve(report, old=names[0], new=names[1], package_problem=problem)
    if options.report:
        _write_report(options.report, render_markdown(report))
    reporter.show(lambda: print_report(report, terminal_console()))
    failing = _failing(options.fail_on, breaking=report.breaking, anything=not report.empty)
    return Outcome(DRIFT if failing else CLEAN, {"report": report.as_dict()}, [failing] if failing else [])


def _watch(options: argparse.Namespace, reporter: Reporter) -> Outcome:
    from generator.comparing.showing.terminal import print_report, terminal_console
    from generator.updating.watching import watch
    from generator.updating.watching_text import state_line, watching_markdown

    apis = load_registry(reporter.root)
    watched = [watch(api, reporter.root, reporter.progress) for api in _known(apis, options.api or list(apis))]
    if options.report:
        _write_report(options.report, watching_markdown(watched))
    for one in watched:
        if one.update:
            reporter.show(partial(print_report, one.update.report, terminal_console()))
        reporter.say(state_line(one))
    errors = [one.error for one in watched if one.error]
    code = DRIFT if any(one.state == "news" for one in watched) else REFUSED if errors else CLEAN
    return Outcome(code, {"apis": [one.as_dict() for one in watched]}, errors)


def _write_report(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise GeneratorError(f"the report cannot be written: {error.strerror}", file=file) from error


def _explain(options: argparse.Namespace, reporter: Reporter) -> Outcome:
    from rich.console import Console

    from generator.explaining.explanation_text import print_explanation
    from generator.explaining.lookup import explain

    reporter.progress("Explaining")
    explanations = [explain(what, reporter.root) for what in options.what]
    for explanation in explanations:
        reporter.show(partial(print_explanation, explanation, Console()))
    return Outcome(result={"explanations": [explanation.as_dict() for explanation in explanations]})


def _overlay_check(options: argparse.Namespace, reporter: Reporter) -> Outcome:
    from rich.console import Console

    from generator.overlays.checking import check_overlays
    from generator.overlays.checking_text import print_check

    check = check_overlays(reporter.root, options.only, reporter.progress)
    reporter.show(lambda: print_check(check, Console()))
    return Outcome(REFUSED if check.is_stale else CLEAN, check.as_dict())


_WORK: dict[str, Command] = {
    "generate": _generate,
    "update": _update,
    "diff": _diff,
    "watch": _watch,
    "explain": _explain,
    "overlay": _overlay_check,
}
