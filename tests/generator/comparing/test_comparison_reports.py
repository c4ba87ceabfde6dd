"""The report on a second version of a small document, line by line: as it arrives, and once the overlays are mended."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from attrs import evolve

from generator.comparing.document_reports import diff_documents, report_update
from generator.comparing.reports import Report
from generator.comparing.showing.markdown import render_markdown
from generator.comparing.showing.terminal import print_report, terminal_console
from generator.errors import GeneratorError
from generator.generation import generate
from generator.overlays.overlay_reading import load_overlay
from generator.reading.loading import load_document
from generator.registry import load_registry
from tests.generator.small_repository import SmallRepository

# What these share is made once, by one worker.
pytestmark = pytest.mark.xdist_group("comparison reports")

UPDATES = Path(__file__).parent / "updates"
EXPECTED = UPDATES / "expected"


def repository_with(overlay: str, folder: Path) -> SmallRepository:
    repository = SmallRepository(folder / "a checkout")
    repository.add_overlay("20-fixes.yaml", (UPDATES / overlay).read_text(encoding="utf-8"))
    return repository


def give_version(version: str, package: Path) -> None:
    """The expected reports name this one, whichever our own packages have by now."""
    file = package / "pyproject.toml"
    text, count = re.subn(r'(?m)^version = ".*"$', f'version = "{version}"', file.read_text(encoding="utf-8"))
    assert count == 1
    file.write_text(text, encoding="utf-8")


def named(report: Report) -> Report:
    """The report without the names of temporary folders."""
    return evolve(report, old="first version", new="second version")


@pytest.fixture(scope="module")
def arrived(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The report on the second version as it arrives: one action is stale, one redundant."""
    root = repository_with("fixes.yaml", tmp_path_factory.mktemp("arrived")).root
    api = load_registry(root)["notes"]
    return named(diff_documents(root / api.document, UPDATES / "second_version.yaml", api=api, root=root))


@pytest.fixture(scope="module")
def mended(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The report once the overlays fit the second version."""
    documents, packages = [], []
    for overlay in ("fixes.yaml", "mended.yaml"):
        repository = repository_with(overlay, tmp_path_factory.mktemp(overlay.partition(".")[0]))
        if overlay == "mended.yaml":
            repository.write_document_text((UPDATES / "second_version.yaml").read_text(encoding="utf-8"))
        api = load_registry(repository.root)["notes"]
        for file, content in generate(api, repository.root).files.items():
            (repository.package / file).parent.mkdir(parents=True, exist_ok=True)
            (repository.package / file).write_bytes(content)
        give_version("0.1.0", repository.package)
        documents.append(load_document(repository.root / api.document))
        packages.append(repository.package)
    overlays = [load_overlay(repository.root / file) for file in api.overlay_files(repository.root)]
    report = report_update(
        *documents,
        overlays=overlays,
        root=repository.root,
        old_package=packages[0],
        new_package=packages[1],
        title=api.title,
    )
    return named(report)


def in_terminal(report: Report) -> str:
    file = io.StringIO()
    print_report(report, terminal_console(file))
    return file.getvalue()


def compare(text: str, name: str) -> None:
    assert text.splitlines() == (EXPECTED / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", ["arrived", "mended"])
def test_the_report_in_the_terminal(name: str, request: pytest.FixtureRequest) -> None:
    compare(in_terminal(request.getfixturevalue(name)), f"{name}.txt")


@pytest.mark.parametrize("name", ["arrived", "mended"])
def test_the_report_as_markdown(name: str, request: pytest.FixtureRequest) -> None:
    compare(render_markdown(request.getfixturevalue(name)), f"{name}.md")


@pytest.mark.parametrize("name", ["arrived", "mended"])
def test_the_report_as_json(name: str, request: pytest.FixtureRequest) -> None:
    text = json.dumps(request.getfixturevalue(name).as_dict(), ensure_ascii=False, indent=2)
    compare(f"{text}\n", f"{name}.json")


def test_documents_that_say_the_same_give_no_news(tmp_path: Path) -> None:
    repository = repository_with("fixes.yaml", tmp_path)
    api = load_registry(repository.root)["notes"]
    copy = tmp_path / "copy.json"
    copy.write_bytes((repository.root / api.document).read_bytes())
    told: list[str] = []
    report = diff_documents(repository.root / api.document, copy, api=api, root=repository.root, progress=told.append)
    assert report.empty
    assert report.bump is not None
    assert report.bump.level == "none"
    assert told == ["Making the package of the old document", "Making the package of the new document", "Comparing"]


def test_without_an_api_documents_alone_are_compared(tmp_path: Path) -> None:
    document = repository_with("fixes.yaml", tmp_path).root / "specs/notes.yaml"
    report = diff_documents(document, UPDATES / "second_version.yaml")
    assert report.title == "Notes"
    assert report.document_changes
    assert (report.package_changes, report.bump) == (None, None)
    assert (report.package_problem, report.refused) == (None, False)
    assert "--api NAME compares the packages too" in render_markdown(report)
    assert "--api NAME" in render_markdown(diff_documents(document, document))


def test_a_first_document_is_all_new() -> None:
    report = report_update(None, load_document(UPDATES / "second_version.yaml"))
    assert {change.kind for change in report.document_changes} == {"added"}
    assert not report.refused


def test_what_is_no_openapi_document_is_refused() -> None:
    with pytest.raises(GeneratorError, match="not OpenAPI"):
        diff_documents(UPDATES / "fixes.yaml", UPDATES / "second_version.yaml")
