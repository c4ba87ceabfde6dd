"""Takes in a new document: fetch, normalise, compare, generate, check, and only then put in place.

Everything happens in a temporary copy of what belongs to one API. The repository is touched once, at the end, by
`generator.writing.replacement`: whatever goes wrong before or there, it is as it was.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from generator.comparing.document_reports import report_update
from generator.comparing.reports import Report
from generator.errors import GeneratorError, json_path
from generator.generation import generate
from generator.overlays.masked_changes import changes_hidden_by
from generator.overlays.overlay_reading import load_overlay
from generator.overlays.premise_records import PREMISES, load_premises
from generator.reading.json_values import same_value
from generator.reading.loading import Document, load_document
from generator.reading.locating import citing
from generator.registry import Api
from generator.updating.document_writing import document_text, heading_of
from generator.updating.fetching import Fetched, fetch, is_address, source_name
from generator.updating.key_order import in_order_of
from generator.updating.package_checks import check_package
from generator.updating.prose import Prose, carry_over
from generator.updating.sources import SOURCES, Source, load_sources, sources_text
from generator.writing import lockfile
from generator.writing.generated_package import GeneratedPackage, lock_of, package_contents

Progress = Callable[[str], None]

REGISTRY = Path("generator/apis.yaml")


@frozen
class UnwrittenText:
    """A place of the new document that has no text yet.

    Attributes:
        where: Its JSONPath.
        line: Its line, once the document is in place.
        source_line: Its line in the publisher's document.
    """

    where: str
    line: int | None
    source_line: int | None


@frozen
class FileChange:
    """A file that an update changes: relative to the repository; `added`, `changed` or `removed`."""

    file: Path
    how: str


@frozen
class Update:
    """What came of an update. Nothing is in place yet.

    Attributes:
        api: The API.
        source: What the publisher's document is called.
        report: What changed, and for whom.
        unwritten: Texts that are to be written, since the publisher's are not taken over.
        left_out: Names of the publisher's extensions that were left out.
        contents: What is to be put in place, relative to the repository; None for a file that is to go.
        changes: The same for people.
        package: The new package; None if there is none, or if it was not asked for.
        problem: Why nothing may be put in place.
    """

    api: Api
    source: str
    report: Report
    unwritten: tuple[UnwrittenText, ...]
    left_out: tuple[str, ...]
    contents: Mapping[Path, bytes | None] = field(repr=False)
    changes: tuple[FileChange, ...]
    package: GeneratedPackage | None
    problem: GeneratorError | None

    def cited(self, one: UnwrittenText, *, in_place: bool) -> tuple[str, int | None]:
        """File and line of a place: where the document is now, or in the publisher's if it is not put in place."""
        return (self.api.document.as_posix(), one.line) if in_place else (self.source, one.source_line)

    def as_dict(self, *, in_place: bool) -> dict[str, Any]:
        """For machines.

        Args:
            in_place: Whether everything is put in place.
        """
        places = [(one.where, *self.cited(one, in_place=in_place)) for one in self.unwritten]
        return {
            "api": self.api.name,
            "report": self.report.as_dict(),
            "unwritten": [{"where": where, "file": file, "line": line} for where, file, line in places],
            "left_out": list(self.left_out),
            "files": [{"file": one.file.as_posix(), "how": one.how} for one in self.changes],
            "in_place": in_place,
        }


def prepare_update(
    api: Api,
    source: str,
    root: Path,
    *,
    prose: Prose = "ours",
    document_only: bool = False,
    affirmed: Collection[str] = (),
    fetched: Fetched | None = None,
    progress: Progress = lambda _: None,
) -> Update:
    """Make everything that a new document leads to, and change nothing yet.

    Args:
        api: The API, whose document need not exist yet.
        source: A path, an http(s) address, or `-` for standard input; YAML or JSON, OpenAPI 3.0 or 3.1.
        root: The repository.
        prose: Whose summaries, descriptions and examples the document gets.
        document_only: Leave the package as it is, so that overlays which no longer fit do not stop it.
        affirmed: The codes of masked changes that a maintainer has decided to leave as they are.
        fetched: The document, if it has been fetched already.
        progress: Called with what is being done.

    Raises:
        GeneratorError: The document cannot be fetched or read, or an overlay cannot be read. What goes wrong after the
            documents could be compared is the `problem` of the update.
        UsageError: A code is of no premise.
    """
    if fetched is None:
        progress("Fetching the document")
        fetched = fetch(source)
    theirs = fetched.document
    old = _present(api, root)
    carried = carry_over(theirs.data, old.data if old else {}, api.title, prose)
    heading = heading_of((root / api.document).read_text(encoding="utf-8")) if old else _heading(api)
    name = source_name(source)
    with tempfile.TemporaryDirectory(prefix="update-") as folder:
        stage = _Stage(api, root, Path(folder).resolve(), theirs, name)
        try:
            if old and same_value(carried.data, old.data):
                stage.set_up((root / api.document).read_text(encoding="utf-8"))
            else:
                data = in_order_of(carried.data, old.data) if old else carried.data
                stage.set_up(document_text(data, api.document, heading))
            new = evolve(load_document(stage.folder / api.document), path=api.document)
            package, problem = None, None
            if not document_only:
                progress(f"Making {api.distribution}")
                package, problem = stage.generate()
            progress("Comparing")
            report = stage.report(old, new, problem, affirmed)
            if package:
                problem = _undecided(report)
            if package and not problem:
                progress("Checking the new package")
                problem = stage.check()
            contents = {} if problem else stage.contents(package)
            if contents:
                # A document that leads to no change was taken in before; its day and digest stay.
                contents |= _source(api, source, fetched, root)
        except GeneratorError as error:
            raise stage.cited(error) from error
    unwritten = tuple(
        UnwrittenText(json_path(one), new.line_of(one[:-1]), theirs.line_of(one)) for one in carried.unwritten
    )
    changes = tuple(_change(path, content, root) for path, content in contents.items())
    return Update(api, name, report, unwritten, carried.left_out, contents, changes, package, problem)


def _present(api: Api, root: Path) -> Document | None:
    if not (root / api.document).exists():
        return None
    return evolve(load_document(root / api.document), path=api.document)


def _source(api: Api, source: str, fetched: Fetched, root: Path) -> dict[Path, bytes | None]:
    """The file of sources, if it has another entry now."""
    origin = source_name(source) if source == "-" or is_address(source) else Path(source).name
    sources = load_sources(root)
    present = sources.get(api.name)
    if present and (present.origin, present.sha256) == (origin, fetched.sha256):
        return {}
    sources[api.name] = Source(origin, datetime.now(UTC).date().isoformat(), fetched.sha256)
    return {SOURCES: sources_text(sources).encode()}


def _undecided(report: Report) -> GeneratorError | None:
    errors = [one.as_error() for one in report.masked if one.stops]
    return errors[0] if len(errors) == 1 else GeneratorError("masked changes:", problems=errors) if errors else None


def _heading(api: Api) -> str:
    return (
        f"# The document of {api.title} as its maker published it: structure unchanged, faults included.\n"
        f"# Nothing is corrected here; corrections are made by the overlays in {api.overlays.as_posix()}.\n"
    )


def _change(path: Path, content: bytes | None, root: Path) -> FileChange:
    if content is None:
        return FileChange(path, "removed")
    return FileChange(path, "changed" if (root / path).exists() else "added")


@frozen
class _Stage:
    """A repository of one API in a temporary folder, for a new document to be tried in."""

    api: Api
    root: Path
    folder: Path
    theirs: Document
    name: str

    def cited(self, error: GeneratorError) -> GeneratorError:
        """An error that names files of the repository from there, and of the new document lines that people have."""
        return citing(error.relative_to(self.folder), self.api.document, self.theirs, self.name)

    @property
    def _package(self) -> Path:
        return Path("generated", self.api.distribution)

    def set_up(self, text: str) -> None:
        """Lay it out, the new document in it."""
        for place in (self.api.document, REGISTRY):
            (self.folder / place).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / self.api.document).write_text(text, encoding="utf-8")
        if (self.root / self.api.overlays).is_dir():
            shutil.copytree(self.root / self.api.overlays, self.folder / self.api.overlays)
        else:
            (self.folder / self.api.overlays).mkdir(parents=True)
        entry = {
            "document": self.api.document.as_posix(),
            "overlays": self.api.overlays.as_posix(),
            "distribution": self.api.distribution,
            "class": self.api.class_name,
            "title": self.api.title,
        }
        (self.folder / REGISTRY).write_text(json.dumps({self.api.name: entry}), encoding="utf-8")

    def generate(self) -> tuple[GeneratedPackage | None, GeneratorError | None]:
        """Make the package, and put it into the folder; or tell why that cannot be."""
        try:
            package = generate(self.api, self.folder)
        except GeneratorError as error:
            return None, self.cited(error)
        for file, content in package.files.items():
            target = self.folder / self._package / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        lock = lockfile.lock_text({self.api.name: package.lock})
        (self.folder / lockfile.LOCK).write_text(lock, encoding="utf-8")
        (self.folder / self.api.overlays / PREMISES).write_text(package.premises.text(), encoding="utf-8")
        return package, None

    def report(
        self,
        old: Document | None,
        new: Document,
        problem: GeneratorError | None,
        affirmed: Collection[str],
    ) -> Report:
        """Compare with what there is so far."""
        files = self.api.overlay_files(self.folder)
        overlays = [evolve(load_overlay(self.folder / file), path=file) for file in files]
        recorded = load_premises(self.root / self.api.overlays)
        present, made = self.root / self._package, self.folder / self._package
        return report_update(
            old,
            new,
            overlays=overlays,
            masked=changes_hidden_by(overlays, old, new, recorded=recorded, affirmed=affirmed),
            root=self.folder,
            old_package=present if present.is_dir() else None,
            new_package=made if made.is_dir() else None,
            package_problem=str(problem) if problem else None,
            title=self.api.title,
            new_name=self.name,
        )

    def check(self) -> GeneratorError | None:
        """Check the package."""
        try:
            check_package(self.folder, self.api.distribution, self.api.package)
        except GeneratorError as error:
            return self.cited(error)
        return None

    def contents(self, package: GeneratedPackage | None) -> dict[Path, bytes | None]:
        """The files that are not yet in the repository."""
        wanted: dict[Path, bytes | None] = {self.api.document: (self.folder / self.api.document).read_bytes()}
        if package:
            wanted.update(package_contents([package], self.root))
            wanted[lockfile.LOCK] = lock_of([package], self.root).encode()
        return {path: content for path, content in wanted.items() if content is None or not self._has(path, content)}

    def _has(self, path: Path, content: bytes) -> bool:
        return (self.root / path).is_file() and (self.root / path).read_bytes() == content
