"""`overlay check` shows what each action matches and does, and every fault, not the first alone."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from generator.errors import GeneratorError
from generator.overlays.checking import OverlayCheck, check_overlays
from generator.overlays.checking_text import print_check
from tests.generator.small_repository import SmallRepository

ROOT = Path(__file__).resolve().parents[3]
FILE = "overlays/notes/20-more.yaml"
HEAD = "overlay: 1.1.0\ninfo: {title: more, version: 1.0.0}\nactions:\n"
ACTIONS = """\
  - target: $.components.schemas.Nte
    description: "N4: misspelt."
    update: {title: Remark}
  - target: $.components.schemas['Note','NewNote'].properties.text
    description: "N5: notes are longer."
    update: {maxLength: 900}
  - target: $.components.schemas.Colour.enum
    description: "N6: one is there already."
    update: [blue, pink]
  - target: $.info
    description: "N7: it is so already."
    update: {title: Notes}
  - target: $.components.schemas.Colour.type
    description: "N8: no text."
    update: {type: integer}
  - target: $.components.schemas.Note.properties.due
    description: "N9: never sent."
    remove: true
  - target: $.components.schemas.Note.properties.due
    description: "N10: gone since the action before."
    update: {nullable: true}
"""


@pytest.fixture
def faulty(repository: SmallRepository) -> SmallRepository:
    repository.add_overlay("20-more.yaml", HEAD + ACTIONS)
    return repository


def test_every_action_is_tried_whatever_the_others_do(faulty: SmallRepository) -> None:
    check = check_overlays(faulty.root, [FILE])
    assert [one.verdict for one in check.actions] == [
        "stale",
        "changes",
        "repeating",
        "redundant",
        "inapplicable",
        "changes",
        "stale",
    ]
    assert check.is_stale
    assert [one.action.line for one in check.actions] == [4, 7, 10, 13, 16, 19, 22]
    stale, longer, repeating, redundant, inapplicable, removed, gone = check.actions
    assert stale.message == "the target matches nothing"
    assert stale.hint is not None
    assert "did you mean 'Note'?" in stale.hint
    assert [(one.locations, one.diff) for one in longer.differences] == [
        (
            ("$.components.schemas.Note.properties.text", "$.components.schemas.NewNote.properties.text"),
            "@@ -1,5 +1,5 @@\n text:\n   type: string\n   minLength: 1\n"
            "-  maxLength: 500\n+  maxLength: 900\n   description: What the note says.",
        )
    ]
    assert (
        repeating.message == "adds what is there already: 'blue' in $.components.schemas.Colour.enum; drop that from it"
    )
    assert [one.diff for one in repeating.differences] == [
        "@@ -1,3 +1,5 @@\n enum:\n - yellow\n - blue\n+- blue\n+- pink"
    ]
    assert redundant.message == "the document already has it; delete the action"
    assert [one.diff for one in redundant.differences] == [""]
    assert "cannot be merged" in inapplicable.message
    assert [one.diff for one in removed.differences] == ["@@ -1,3 +0,0 @@\n-due:\n-  type: string\n-  format: date"]
    assert gone.differences == ()


def test_what_stays_the_same_around_a_change_is_short(repository: SmallRepository) -> None:
    repository.add_overlay(
        "20-more.yaml",
        HEAD
        + "  - target: $.components.schemas\n    description: 'N4: one more.'\n    update: {Size: {type: integer}}\n",
    )
    (one,) = check_overlays(repository.root, [FILE]).actions
    assert [one.diff for one in one.differences] == [
        "@@ -2,3 +2,5 @@\n   Colour: ...\n   Note: ...\n   NewNote: ...\n+  Size:\n+    type: integer"
    ]


def test_places_at_which_nothing_changes_are_told(repository: SmallRepository) -> None:
    target = "$.components.schemas['Note','NewNote'].properties.text"
    for number, (selected, limit) in enumerate([("$.components.schemas.Note.properties.text", 9), (target, 9)], 2):
        action = f"  - target: {selected}\n    description: 'N4: limit.'\n    update: {{maxLength: {limit}}}\n"
        repository.add_overlay(f"{number}0.yaml", HEAD + action)
    (one,) = check_overlays(repository.root, ["overlays/notes/30.yaml"]).actions
    assert one.verdict == "changes"
    assert [(len(one.locations), bool(one.diff)) for one in one.differences] == [(1, False), (1, True)]
    assert "nothing changes there" in printed(check_overlays(repository.root, ["overlays/notes/30.yaml"]))


def test_all_apis_one_api_or_one_file(faulty: SmallRepository, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    everything = check_overlays(faulty.root, progress=told.append)
    assert told == ["notes"]
    assert len(everything.actions) == 10
    assert check_overlays(faulty.root, ["notes"]) == everything
    assert len(check_overlays(faulty.root, [str(faulty.root / FILE)]).actions) == 7
    monkeypatch.chdir(faulty.root / "overlays")
    first = check_overlays(faulty.root, ["notes/10-operations.yaml"])
    assert [one.overlay.as_posix() for one in first.actions] == ["overlays/notes/10-operations.yaml"] * 3
    assert not first.is_stale


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("note", "did you mean 'notes'?"),
        ("overlays/notes/20-mor.yaml", f"did you mean '{FILE}'?"),
        ("zzz", "the APIs are notes; their overlays are below overlays/"),
    ],
)
def test_what_is_neither_is_refused(faulty: SmallRepository, name: str, hint: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        check_overlays(faulty.root, [name])
    assert (caught.value.message, caught.value.hint) == (f"{name!r} is neither an API nor an overlay of one", hint)


def test_an_overlay_that_cannot_be_read_hides_no_other(faulty: SmallRepository) -> None:
    faulty.add_overlay("15-broken.yaml", "overlay: 1.0.0\nactions: []\n")
    check = check_overlays(faulty.root)
    assert len(check.actions) == 10
    assert check.is_stale
    problems = check.as_dict()["problems"]
    assert {problem["file"] for problem in problems} == {"overlays/notes/15-broken.yaml"}
    assert [problem["message"] for problem in problems] == [
        "the field 'info' is missing",
        "actions must be a list of at least one action",
    ]


def test_machines_get_the_same(faulty: SmallRepository) -> None:
    result = json.loads(json.dumps(check_overlays(faulty.root, [FILE]).as_dict()))
    assert result["stale"] is True
    assert result["counts"] == {"stale": 2, "changes": 2, "repeating": 1, "redundant": 1, "inapplicable": 1}
    assert result["actions"][5] == {
        "file": FILE,
        "line": 19,
        "action": 6,
        "target": "$.components.schemas.Note.properties.due",
        "description": "N9: never sent.",
        "verdict": "changes",
        "message": "",
        "hint": None,
        "matches": [
            {
                "locations": ["$.components.schemas.Note.properties.due"],
                "diff": "@@ -1,3 +0,0 @@\n-due:\n-  type: string\n-  format: date",
            }
        ],
    }


def printed(check: OverlayCheck) -> str:
    console = Console(file=io.StringIO(), width=30)
    print_check(check, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_people_read_the_same(faulty: SmallRepository) -> None:
    text = printed(check_overlays(faulty.root, [FILE]))
    assert (
        "\n".join(
            [
                f"{FILE}:7  action 2  changes",
                "  N5: notes are longer.",
                "  target $.components.schemas['Note','NewNote'].properties.text",
                "  matches $.components.schemas.Note.properties.text",
                "  matches $.components.schemas.NewNote.properties.text",
                "    @@ -1,5 +1,5 @@",
                "     text:",
                "       type: string",
                "       minLength: 1",
                "    -  maxLength: 500",
                "    +  maxLength: 900",
                "       description: What the note says.",
            ]
        )
        in text
    )
    assert text.endswith("7 actions in 1 file: 2 stale, 2 changes, 1 repeating, 1 redundant, 1 inapplicable\n")


def test_our_own_overlays_all_change_something() -> None:
    check = check_overlays(ROOT)
    assert not check.is_stale
    assert check.counts() == {"changes": len(check.actions)}
    assert all(any(difference.diff for difference in one.differences) for one in check.actions)
