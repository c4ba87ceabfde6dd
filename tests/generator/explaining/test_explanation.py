"""`explain` tells where things come from: lines of the document and of overlays, files and lines of the package."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from generator.errors import GeneratorError
from generator.explaining.explanation import Explanation
from generator.explaining.explanation_text import print_explanation
from generator.explaining.lookup import explain
from generator.reading.loading import load_document
from tests.generator.small_repository import SmallRepository, document

# What these share is made once, by one worker.
pytestmark = pytest.mark.xdist_group("explanation")

ROOT = Path(__file__).resolve().parents[3]
LIST = "$.paths['/v1/{account}/notes'].get"
OVERLAY = "overlays/notes/10-operations.yaml"
MORE = """\
overlay: 1.0.0
info: {title: more, version: 1.0.0}
actions:
  - target: $.components.schemas.Note.properties
    description: "N5: the service says where."
    update:
      place: {type: string, description: Where it hangs.}
  - target: $.components.schemas.Note.properties.text
    description: "N6: notes are longer than documented."
    update: {maxLength: 900}
  - target: $.components.schemas.Note.properties.due.format
    description: "N7: the day is plain text."
    remove: true
  - target: $.components.schemas.Colour.enum
    description: "N8: a colour that is absent."
    update: [pink]
"""


@pytest.fixture(scope="module")
def root(finished: SmallRepository, tmp_path_factory: pytest.TempPathFactory) -> Path:
    repository = SmallRepository(tmp_path_factory.mktemp("explained") / "a checkout", like=finished)
    repository.add_overlay("20-more.yaml", MORE)
    assert repository.generate().returncode == 0
    return repository.root


def line_of(root: Path, place: str) -> int | None:
    return load_document(root / "specs/notes.yaml").line_of(place)


def line_with(root: Path, file: str, text: str) -> int:
    """The only line of a file that has `text`."""
    lines = (root / file).read_text(encoding="utf-8").splitlines()
    (found,) = [number for number, line in enumerate(lines, 1) if text in line]
    return found


def check_lines(root: Path, one: dict[str, Any]) -> None:
    """Every generated place is on a line that names it."""
    assert one["generated"]
    for place in one["generated"]:
        lines = (root / place["file"]).read_text(encoding="utf-8").splitlines()
        name = place["what"].rstrip(")").replace("(", ".").rpartition(".")[2]
        assert name in lines[place["line"] - 1]
        assert (ROOT / place["template"]).exists()


def test_an_operation_comes_from_the_document_and_its_overlay(root: Path) -> None:
    one = explain("notes.notes.list", root).as_dict()
    assert one["name"] == "notes.notes.list"
    assert one["kind"] == "operation"
    assert one["type"] == "NotePage"
    assert one["sources"][0] == {
        "role": "operation",
        "json_path": LIST,
        "file": "specs/notes.yaml",
        "line": line_of(root, LIST),
    }
    assert [source["role"] for source in one["sources"]] == ["operation", "response 200"]
    line = line_with(root, OVERLAY, "].get")
    assert {
        extension["name"]: (extension["value"], extension["file"], extension["line"]) for extension in one["extensions"]
    } == {
        "x-resource": ("notes", OVERLAY, line),
        "x-method": ("list", OVERLAY, line),
        "x-repeat": ("safe", OVERLAY, line),
        "x-pagination": (
            {"style": "page-number", "items": "notes", "page": "page", "size": "page_size"},
            OVERLAY,
            line,
        ),
    }
    assert {action["description"] for action in one["overlay_actions"]} == {"N1: where the operation stands."}
    assert {(action["line"], action["action"], action["how"]) for action in one["overlay_actions"]} == {
        (line, 1, "added")
    }
    assert [part["name"] for part in one["parts"]] == ["notes.notes.list.page", "notes.notes.list.page_size"]
    assert one["see"] == ["notes.NotePage"]
    check_lines(root, one)
    assert json.loads(json.dumps(one)) == one


def test_an_argument_in_the_url_and_one_in_the_body(root: Path) -> None:
    page = explain("notes.notes.list.page", root).as_dict()
    assert [(source["role"], source["line"]) for source in page["sources"]] == [
        ("query parameter", line_of(root, f"{LIST}.parameters[0]")),
        ("schema", line_of(root, f"{LIST}.parameters[0].schema")),
    ]
    check_lines(root, page)
    colour = explain("notes.notes.create.colour", root).as_dict()
    place = "$.components.schemas.NewNote.properties.colour"
    assert [(source["json_path"], source["line"]) for source in colour["sources"]] == [
        (place, line_of(root, place)),
        ("$.components.schemas.Colour", line_of(root, "$.components.schemas.Colour")),
    ]
    assert colour["overlay_actions"] == []  # those on the enum are told under its own name
    assert colour["see"] == ["notes.Colour"]
    check_lines(root, colour)


def test_fields_show_what_overlays_added_changed_and_removed(root: Path) -> None:
    model = explain("notes.Note", root)
    by_name = {part.name.rpartition(".")[2]: part.as_dict() for part in model.parts}
    place, text, due = by_name["place"], by_name["text"], by_name["due"]
    assert place["sources"][0]["file"] == "overlays/notes/20-more.yaml"
    assert place["sources"][0]["line"] == 4
    assert [(one["how"], one["after"]) for one in place["overlay_actions"]] == [
        ("added", {"type": "string", "description": "Where it hangs."})
    ]
    assert [(one["action"], one["how"], one["before"], one["after"]) for one in text["overlay_actions"]] == [
        (2, "changed", 500, 900)
    ]
    assert [(one["how"], one["kind"], one["before"], one["json_path"]) for one in due["overlay_actions"]] == [
        ("removed", "remove", "date", "$.components.schemas.Note.properties.due.format")
    ]
    assert text["sources"][0]["line"] == line_of(root, "$.components.schemas.Note.properties.text")
    for one in (model.as_dict(), place, text, due):
        check_lines(root, one)


def test_a_field_is_found_by_its_json_name_too(root: Path) -> None:
    by_json, by_python = explain("notes.Note.from", root), explain("notes.Note.from_", root)
    assert by_json == by_python
    assert by_json.name == "notes.Note.from_"
    assert explain("notes.NoteDict.from", root) == by_json


def test_an_enum_lists_its_values_with_their_places(root: Path) -> None:
    one = explain("notes.Colour", root).as_dict()
    assert [part["type"] for part in one["parts"]] == ["'yellow'", "'blue'", "'pink'"]
    blue, pink = one["parts"][1:]
    assert blue["sources"][0]["line"] == line_of(root, "$.components.schemas.Colour.enum[1]")
    assert (pink["sources"][0]["file"], pink["overlay_actions"][0]["description"]) == (
        "overlays/notes/20-more.yaml",
        "N8: a colour that is absent.",
    )
    check_lines(root, pink)


def test_a_resource_lists_its_operations(root: Path) -> None:
    one = explain("notes.notes", root).as_dict()
    assert [part["name"] for part in one["parts"]] == ["notes.notes.list", "notes.notes.create"]
    check_lines(root, one)


@pytest.mark.parametrize(
    ("name", "message", "hint"),
    [
        ("nots.notes.list", "no API is called 'nots'", "did you mean 'notes'?"),
        ("Batch", "no API is called 'Batch'", "begin with one of notes: notes.NAME"),
        ("notes", "say what of notes", "it has Colour, NewNote, Note, NotePage, notes"),
        ("notes.Not", "notes has nothing that is called 'Not'", "did you mean 'Note'?"),
        ("notes.notes.lst", "notes.notes has nothing that is called 'lst'", "did you mean 'list'?"),
        ("notes.notes.list.pages", "notes.notes.list has nothing that is called 'pages'", "did you mean 'page'?"),
        ("notes.Note.txt", "notes.Note has nothing that is called 'txt'", "did you mean 'text'?"),
    ],
)
def test_what_is_unknown_gets_a_suggestion(root: Path, name: str, message: str, hint: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        explain(name, root)
    assert (caught.value.message, caught.value.hint) == (message, hint)


def test_what_is_not_generated_yet_has_no_line(repository: SmallRepository) -> None:
    one = explain("notes.Note.text", repository.root)
    assert one.written
    assert {place.line for place in one.written} == {None}
    assert "not there yet: make generate" in printed(one)


def printed(one: Explanation) -> str:
    console = Console(file=io.StringIO(), width=40, force_terminal=False)
    print_explanation(one, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_people_read_the_same(root: Path) -> None:
    text = printed(explain("notes.Note.text", root))
    line = line_of(root, "$.components.schemas.Note.properties.text")
    assert text.splitlines() == [
        "notes.Note.text  field, str",
        "  What the note says. 1 to 900 characters.",
        "",
        "Comes from",
        f"  property  specs/notes.yaml:{line}  $.components.schemas.Note.properties.text",
        "",
        "Overlay actions",
        "  overlays/notes/20-more.yaml:8  action 2",
        "    N6: notes are longer than documented.",
        "    changed $.components.schemas.Note.properties.text.maxLength",
        "      - 500",
        "      + 900",
        "",
        "Written to",
        *(
            f"  generated/sinchkit-notes/src/sinchkit_notes/models/note.py:{place.line}  {place.what}"
            for place in explain("notes.Note.text", root).written
        ),
        "  by generator/writing/templates/model.py.jinja",
    ]


def test_no_text_of_a_document_commands_the_terminal(repository: SmallRepository) -> None:
    data = document()
    data["components"]["schemas"]["Note"]["properties"]["text"]["description"] = "\u202e[bold]red[/] \x9b31m"
    repository.write_document_text(json.dumps(data))
    assert "  \\u202e[bold]red[/] \\x9b31m" in printed(explain("notes.Note.text", repository.root))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("sms.batches.send", "operation"),
        ("sms.batches.send.to", "argument"),
        ("sms.Batch", "union"),
        ("sms.Batch.created_at", "field"),
        ("conversation.message", "resource"),
        ("voice.callouts.text_to_speech", "operation"),
    ],
)
def test_our_own_apis_are_explained(name: str, kind: str) -> None:
    one = explain(name, ROOT)
    assert one.kind == kind
    assert one.description
    for part in (one, *one.parts):
        assert part.parts or part.sources
        assert all(place.line is not None for place in part.written), part.name
    assert printed(one)
