"""Makes reports: on a new version of a known document, or on any two documents."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from attrs import evolve

from generator.comparing.changes import ApiChange
from generator.comparing.documents.document_comparison import compare_documents, count_rewordings
from generator.comparing.overlay_findings import overlay_findings, overlay_name
from generator.comparing.packages.package_comparison import compare_packages
from generator.comparing.reports import Report
from generator.comparing.version_bumps import Bump, bump, version_of
from generator.errors import GeneratorError
from generator.overlays.masked_changes import MaskedChange, changes_hidden_by
from generator.overlays.overlay_reading import Overlay, load_overlay
from generator.reading.json_values import is_object, same_value
from generator.reading.loading import Document, load_document
from generator.reading.validation import openapi_minor
from generator.registry import Api
from generator.writing.folder_contents import files_below

_NOTHING = Document(Path("nothing"), {"paths": {}})


def report_update(
    old: Document | None,
    new: Document,
    *,
    overlays: Sequence[Overlay] = (),
    masked: Sequence[MaskedChange] = (),
    root: Path | None = None,
    old_package: Path | None = None,
    new_package: Path | None = None,
    package_problem: str | None = None,
    title: str = "",
    old_name: str | None = None,
    new_name: str | None = None,
) -> Report:
    """The report on a new version of a document whose package has been made, or could not be made.

    Args:
        old: The document so far; None if there was none.
        new: The new document.
        overlays: The overlays that apply to it, in order.
        masked: What they hide of it.
        root: The folder from which to name them.
        old_package: The folder of the distribution so far.
        new_package: The folder of the new distribution.
        package_problem: Why there is no new one.
        title: What the document describes; its own title if empty.
        old_name: What to call the old version; its file if None.
        new_name: What to call the new version; its file if None.

    Raises:
        GeneratorError: A package cannot be read. What is the matter with overlays is in the report.
    """
    before = old or _NOTHING
    changes = compare_documents(before.data, new.data)
    findings, fixed = overlay_findings(new, overlays, changes, root)
    package_changes, following = None, None
    if any(finding.stops for finding in findings):
        package_problem = "actions of overlays have to be changed first"
    elif old_package and new_package and package_problem is None:
        package_changes = tuple(compare_packages(old_package, new_package))
        following = _bump(old_package, new_package, package_changes)
    return Report(
        title=title or _title(new),
        old=old_name or str(before.path),
        new=new_name or str(new.path),
        document_changes=tuple(changes),
        reworded=count_rewordings(before.data, new.data),
        overlay_findings=tuple(findings),
        masked=tuple(evolve(one, file=overlay_name(Path(one.file), root)) if one.file else one for one in masked),
        fixed_quirks=tuple(fixed),
        package_changes=package_changes,
        package_problem=package_problem,
        bump=following,
    )


def diff_documents(
    old: Path,
    new: Path,
    *,
    api: Api | None = None,
    root: Path | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """The report on any two documents.

    With an API a package is made from each, in a temporary folder, to see what changes for its users; if one cannot be
    made, the report says why. Without one the documents alone are compared: how to name operations is for overlays.

    Args:
        old: A file, YAML or JSON, OpenAPI 3.0 or 3.1.
        new: Another.
        api: The entry of the registry whose overlays apply to both.
        root: The repository of that entry.
        progress: Told what is being done.

    Raises:
        GeneratorError: A file is no such document, or an overlay is at fault in itself.
    """
    old_document, new_document = (_openapi(path) for path in (old, new))
    tell = progress or _silent
    if api is None or root is None:
        tell("Comparing")
        return report_update(old_document, new_document)
    with tempfile.TemporaryDirectory(prefix="diff-") as folder:
        place = Path(folder)
        # Documents that differ in the order of their keys alone are the same.
        made_from = {"old": old, "new": old if same_value(old_document.data, new_document.data) else new}
        overlays = [load_overlay(root / file) for file in api.overlay_files(root)]
        problem = None
        for name, document in made_from.items():
            tell(f"Making the package of the {name} document")
            try:
                _make(evolve(api, document=document.resolve()), root, place / name)
            except GeneratorError as error:
                first, *others = error.relative_to(root).single()
                more = f"\nand {len(others)} more problems" if others else ""
                problem = f"no package can be made of the {name} document\n{first}{more}"
                break
        tell("Comparing")
        return report_update(
            old_document,
            new_document,
            overlays=overlays,
            masked=changes_hidden_by(overlays, old_document, new_document),
            root=root,
            old_package=place / "old",
            new_package=place / "new",
            package_problem=problem,
            title=api.title,
        )


def _make(api: Api, root: Path, folder: Path) -> None:
    from generator.generation import generate  # its tools take a while to import

    # Files name the document that they were made from, which would make the same packages differ.
    name = api.document.as_posix().encode()
    for file, content in generate(api, root).files.items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(content.replace(name, b"document"))


def _silent(what: str) -> None:
    """Tell nobody."""


def _openapi(path: Path) -> Document:
    document = load_document(path)
    openapi_minor(document.data, path)
    return document


def _title(document: Document) -> str:
    info = document.data.get("info")
    return str(info.get("title", "")) if is_object(info) else ""


def _bump(old: Path, new: Path, changes: Sequence[ApiChange]) -> Bump:
    reworded = files_below(old) != files_below(new)
    return bump(version_of(old), changes, reworded=reworded)
