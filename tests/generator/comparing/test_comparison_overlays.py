"""What a new document means for the actions of overlays."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.comparing.documents.document_comparison import compare_documents
from generator.comparing.overlay_findings import OverlayFinding, overlay_findings
from generator.overlays.checking import check_action
from generator.overlays.overlay_reading import Overlay, load_overlay
from generator.reading.loading import Document
from tests.generator.document_support import Json
from tests.generator.small_repository import document

HEAD = "overlay: 1.1.0\ninfo: {title: fixes, version: 1.0.0}\nactions:\n"
FIELDS = "$.components.schemas.Note.properties"


def load(folder: Path, *actions: str, name: str = "10-fixes.yaml") -> Overlay:
    path = folder / name
    path.write_text(HEAD + "".join(actions), encoding="utf-8")
    return load_overlay(path)


def findings(overlay: Overlay, new: Json, root: Path | None = None) -> list[OverlayFinding]:
    found, _ = overlay_findings(Document(Path("notes.yaml"), new), [overlay], compare_documents(document(), new), root)
    return found


def renamed() -> Json:
    new = document()
    properties = new["components"]["schemas"]["Note"]["properties"]
    properties["due_date"] = properties.pop("due")
    return new


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        (f"{FIELDS}.due", f"aim it at {FIELDS}.due_date"),
        (f"{FIELDS}['due'].format", f"aim it at {FIELDS}.due_date.format"),
        (f"{FIELDS}.due[?@ == 'date']", f"aim it at {FIELDS}.due_date[?@ == 'date']"),
        (f"{FIELDS}.txet", f"{FIELDS} exists"),
        (f"{FIELDS}.txet", "did you mean 'text'?"),
    ],
)
def test_a_stale_action_is_told_where_to_aim(tmp_path: Path, target: str, hint: str) -> None:
    overlay = load(tmp_path, f'  - {{target: "{target}", description: "N1, N2: why", update: {{type: string}}}}\n')
    [found] = findings(overlay, renamed())
    assert (found.kind, found.stops, found.action, found.quirks) == ("stale", True, 1, ("N1", "N2"))
    assert hint in (found.hint or "")


def test_an_action_that_cannot_be_applied(tmp_path: Path) -> None:
    overlay = load(tmp_path, f"  - {{target: {FIELDS}.text, description: why, update: [1]}}\n")
    [found] = findings(overlay, document())
    assert (found.kind, found.stops, found.quirks) == ("inapplicable", True, ())


def test_an_action_that_adds_what_is_there(tmp_path: Path) -> None:
    overlay = load(tmp_path, "  - {target: $.components.schemas.Colour.enum, description: why, update: [blue, red]}\n")
    [found] = findings(overlay, document())
    assert (found.kind, found.stops, found.hint) == ("repeating", False, None)
    assert "'blue'" in found.message


def test_a_redundant_action_is_told_with_the_lines_to_delete(tmp_path: Path) -> None:
    overlay = load(
        tmp_path,
        f"  - target: {FIELDS}.text\n    description: >-\n      N1: over\n      two lines\n",
        "    update: {type: string}\n",
        "\n  # of the next\n",
        f"  - {{target: {FIELDS}.id, description: 'N2: one line', update: {{type: string}}}}\n\n\n",
    )
    found = findings(overlay, document(), tmp_path)
    assert [(one.kind, one.file, one.hint) for one in found] == [
        ("redundant", "10-fixes.yaml", "delete lines 4 to 8"),
        ("redundant", "10-fixes.yaml", "delete line 11"),
    ]


def test_a_quirk_is_fixed_once_all_actions_against_it_are_redundant(tmp_path: Path) -> None:
    first = load(
        tmp_path,
        f"  - {{target: {FIELDS}.text, description: 'N1, N2: too long.', update: {{type: string}}}}\n",
        f"  - {{target: {FIELDS}.id, description: 'N2: too short.', update: {{maxLength: 9}}}}\n",
    )
    second = load(
        tmp_path,
        f"  - {{target: {FIELDS}.id, description: 'N1: there too.', update: {{type: string}}}}\n",
        f"  - {{target: {FIELDS}.id, description: 'without: a number', update: {{type: string}}}}\n",
        name="20-more.yaml",
    )
    _, fixed = overlay_findings(Document(Path("notes.yaml"), document()), [first, second], root=tmp_path)
    assert [(one.number, one.description, one.files) for one in fixed] == [
        ("N1", "too long.", ("10-fixes.yaml", "20-more.yaml"))
    ]


def test_a_fixed_quirk_is_shown_with_its_title(tmp_path: Path) -> None:
    overlay = load(tmp_path, f"  - {{target: {FIELDS}.text, description: 'N1: long.', update: {{type: string}}}}\n")
    (tmp_path / "overlays").mkdir()
    (tmp_path / "overlays/quirks.yaml").write_text(
        "N1: {title: A text of notes without its type, evidence: the SDKs, weight: A, files: [10-fixes.yaml]}\n"
    )
    _, fixed = overlay_findings(Document(Path("notes.yaml"), document()), [overlay], root=tmp_path)
    assert [(one.number, one.description) for one in fixed] == [("N1", "A text of notes without its type")]


def test_documents_and_overlays_are_left_as_they_are(tmp_path: Path) -> None:
    overlay = load(tmp_path, f"  - {{target: {FIELDS}.text, description: why, update: {{maxLength: 1}}}}\n")
    data = document()
    assert findings(overlay, data) == []
    assert data == document()


@pytest.mark.parametrize(
    ("action", "verdict"),
    [
        (f"target: {FIELDS}.text.maxLength, update: 7", "changes"),
        (f"target: {FIELDS}.text, update: {{type: string}}", "redundant"),
        (f"target: {FIELDS}.text, remove: false", "redundant"),
        ("target: $.components.schemas.Colour.enum, update: [blue]", "repeating"),
        (f"target: {FIELDS}.nothing, update: {{}}", "stale"),
        (f"target: {FIELDS}.text, copy: $.nothing", "stale"),
        (f"target: {FIELDS}.text, copy: '$.components.schemas.*'", "inapplicable"),
        (f"target: {FIELDS}.text, update: [1]", "inapplicable"),
        ("target: $..stale, update: {}", "inapplicable"),  # it goes too deep, whatever it would match
    ],
)
def test_the_report_and_the_check_of_overlays_have_one_verdict(tmp_path: Path, action: str, verdict: str) -> None:
    overlay = load(tmp_path, f"  - {{description: 'N1: why', {action}}}\n")
    data = document()
    if "$.." in action:
        deep: Json = {}
        for _ in range(300):
            deep = {"stale": deep}
        data["x-deep"] = deep
    found = findings(overlay, data)
    assert [one.kind for one in found] == ([] if verdict == "changes" else [verdict])
    check = check_action(overlay, overlay.actions[0], data)
    assert check.verdict == verdict
    assert [(one.message, one.stops) for one in found] in ([], [(check.message, check.fails)])
