"""docs/what-the-documents-get-wrong.md: what it says of each fault, and that it is up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.quirks_page import PAGE, QUIRKS, ROOT, main
from tests.generator.small_repository import REGISTRY

ENTRY = """\
N2:
  title: A text | where the service sends a number
  evidence: the <official> SDK
  weight: A
  files:
    - overlays/notes/10-types.yaml
N10:
  title: A field that old clients lack
  evidence: the document itself
  weight: C
  state: fixed upstream
  files:
    - core/fields.py
  note: read without it
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for folder in ("overlays/notes", "generator", "specs", "docs"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "generator/apis.yaml").write_text(REGISTRY, encoding="utf-8")
    (tmp_path / "specs/notes.yaml").write_text("openapi: 3.0.3\n", encoding="utf-8")
    (tmp_path / QUIRKS).write_text(ENTRY, encoding="utf-8")
    return tmp_path


def test_the_page_of_this_repository_is_up_to_date() -> None:
    assert main(["--check"]) == 0, "run: make generate"


def test_every_link_of_the_page_leads_somewhere() -> None:
    page = (ROOT / PAGE).read_text(encoding="utf-8")
    links = {link.partition(")")[0].partition("#")[0] for link in page.split("](")[1:]}
    assert len(links) > 50
    assert [link for link in links if not (ROOT / PAGE.parent / link).exists()] == []


def test_a_row_for_each_fault_below_the_title_of_its_api(repository: Path) -> None:
    assert main([], root=repository) == 0
    page = (repository / PAGE).read_text(encoding="utf-8")
    heading, counts, table = page.partition("\n## ")[2].split("\n\n")
    assert heading == "Notes"
    assert counts == "2 faults: 1 open, 1 fixed upstream."
    assert table.splitlines()[2:] == [
        "| N2 | A | A text \\| where the service sends a number | the &lt;official> SDK"
        " | [10-types.yaml](../overlays/notes/10-types.yaml) | open |",
        "| N10 | C | A field that old clients lack | the document itself"
        " | [fields.py](../core/fields.py): read without it | fixed upstream |",
    ]


def test_the_check_writes_nothing_and_fails(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"], root=repository) == 3
    assert f"{PAGE}; run: make generate" in capsys.readouterr().err
    assert not (repository / PAGE).exists()
    main([], root=repository)
    assert main(["--check"], root=repository) == 0


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("N2:", "second:", "expected a capital letter and a count, such as S12"),
        ("  evidence: the <official> SDK\n", "", "overlays/quirks.yaml:1: N2: evidence is missing"),
        ("  note:", "  remark:", "overlays/quirks.yaml:7: N10: unknown key remark"),
        ("fixed upstream", "mended", "N10: state: expected one of open, partly fixed upstream, fixed upstream, got"),
        ("files:\n    - core/fields.py", "files: core/fields.py", "N10: expected a list of paths"),
        ("overlays/notes/", "overlays/others/", "N: expected files in the overlays of exactly one API, got none"),
    ],
)
def test_an_entry_that_cannot_be_shown_is_refused(
    repository: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, message: str
) -> None:
    assert ENTRY.count(old) == 1
    (repository / QUIRKS).write_text(ENTRY.replace(old, new), encoding="utf-8")
    assert main([], root=repository) == 1
    assert message in capsys.readouterr().err
    assert not (repository / PAGE).exists()
