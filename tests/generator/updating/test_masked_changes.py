"""What a new document changes under an overlay is told, and put in place only once somebody has decided."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from tests.generator.json_output import parsed
from tests.generator.small_repository import SmallRepository, document

Change = Callable[[dict[str, Any]], object]
Json = dict[str, Any]

HEAD = "overlay: 1.1.0\ninfo: {title: fixes, version: 1.0.0}\nactions:\n"
SCHEMAS = "$.components.schemas"
PREMISES = "overlays/notes/premises.json"


class Notes:
    """The repository of notes with overlays that rest on its document, and documents to take in."""

    def __init__(self, repository: SmallRepository, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.repository = repository
        self.root = repository.root
        self._folder = folder
        self._capfd = capfd

    def overlay(self, *actions: Json) -> None:
        described = [json.dumps({"description": "N9: why", **action}) for action in actions]
        self.repository.add_overlay("20-fixes.yaml", HEAD + "".join(f"  - {one}\n" for one in described))

    def resting_on(self, data: Json, *actions: Json) -> None:
        """Have a package of `data` with these actions, and their premises recorded."""
        self.repository.write_document(data)
        self.overlay(*actions)
        assert self.run()[0] == 0

    def run(self, *arguments: str) -> tuple[int, str, str]:
        self._capfd.readouterr()
        code = main(arguments, self.root)
        return code, *self._capfd.readouterr()

    def document(self, data: Json) -> str:
        file = self._folder / "next.json"
        file.write_text(json.dumps(data), encoding="utf-8")
        return str(file)

    def update(self, data: Json, *options: str) -> tuple[int, Json]:
        code, out, err = self.run("update", "notes", self.document(data), "--json", *options)
        assert err == ""
        return code, parsed(out)

    def masked(self, data: Json) -> list[Json]:
        """What an update says of masked changes, once it has been seen that it says so and changes nothing."""
        before = {path: path.read_bytes() for path in self.root.rglob("*") if path.is_file()}
        code, answer = self.update(data)
        found: list[Json] = answer["result"]["report"]["masked"]
        stops = [one for one in found if one["stops"]]
        assert code == (1 if stops else 0)
        if stops:
            assert {path: path.read_bytes() for path in self.root.rglob("*") if path.is_file()} == before
            assert [error["message"].partition(":")[0] for error in answer["errors"]] == ["masked"] * len(stops)
        return found


@pytest.fixture
def notes(generated: SmallRepository, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Notes:
    return Notes(generated, tmp_path, capfd)


def schemas(data: Json) -> Json:
    found: Json = data["components"]["schemas"]
    return found


def changed(change: Change, data: Json | None = None) -> Json:
    result = document() if data is None else json.loads(json.dumps(data))
    change(result)
    return result


def without_limit() -> Json:
    return changed(lambda data: schemas(data)["Note"]["properties"]["text"].pop("maxLength"))


def with_colours(*colours: str) -> Json:
    return changed(lambda data: schemas(data)["Colour"].update(enum=list(colours)))


def with_attachment() -> Json:
    """A note with an attachment of two kinds."""

    def change(data: Json) -> None:
        for name in ("Picture", "Sound"):
            kind = {"type": "string", "enum": [name.lower()]}
            properties = {"kind": kind, f"{name.lower()}_url": {"type": "string"}}
            schemas(data)[name] = {"type": "object", "required": ["kind"], "properties": properties}
        kinds = [{"$ref": f"#/components/schemas/{name}"} for name in ("Picture", "Sound")]
        schemas(data)["Attachment"] = {"oneOf": kinds}
        schemas(data)["Note"]["properties"]["attachment"] = {"$ref": "#/components/schemas/Attachment"}

    return changed(change)


SETS_LIMIT = {"target": f"{SCHEMAS}.Note.properties.text", "update": {"maxLength": 2000}}
REPLACES_ENUM: list[Json] = [
    {"target": f"{SCHEMAS}.Colour.enum", "remove": True},
    {"target": f"{SCHEMAS}.Colour", "update": {"enum": ["red", "green"]}},
]
REPLACES_UNION: list[Json] = [
    {"target": f"{SCHEMAS}.Attachment.oneOf", "remove": True},
    {"target": f"{SCHEMAS}.Attachment", "update": {"type": "object", "additionalProperties": True}},
]


def test_a_limit_that_the_document_gets_under_an_overlay_that_sets_it(notes: Notes) -> None:
    notes.resting_on(without_limit(), SETS_LIMIT)
    new = changed(lambda data: schemas(data)["Note"]["properties"]["text"].update(maxLength=100), without_limit())
    [found] = notes.masked(new)
    assert (found["file"], found["line"], found["action"]) == ("overlays/notes/20-fixes.yaml", 4, 1)
    place = f"{SCHEMAS}.Note.properties.text.maxLength"
    expected = {"place": place, "outcome": "masked", "effect": "sets", "after": 100, "keeps": 2000, "details": []}
    assert found["changes"] == [expected]
    code, out, err = notes.run("update", "notes", notes.document(new))
    assert code == 1
    assert f"{place}: absent -> 100; the overlay sets 2000" in out
    assert f"or keep it as it is, with --affirm {found['code']}" in out
    assert err.startswith("error: refused: 1 masked change is undecided; nothing was changed\n")


def test_values_that_leave_an_enum_that_an_overlay_replaces(notes: Notes) -> None:
    many = [f"colour-{number}" for number in range(12)]
    notes.resting_on(with_colours(*many), *REPLACES_ENUM)
    [found] = notes.masked(with_colours(*many[5:]))
    [change] = found["changes"]
    assert (change["place"], change["effect"]) == (f"{SCHEMAS}.Colour.enum", "removes")
    assert change["before"]["begins"].startswith('["colour-0", ')
    assert change["details"] == [f'@: removed "colour-{number}"' for number in range(5)]


def test_a_new_member_of_a_union_that_an_overlay_redefines(notes: Notes) -> None:
    notes.resting_on(with_attachment(), *REPLACES_UNION)

    def with_video(data: Json) -> None:
        schemas(data)["Video"] = {"type": "object", "properties": {"kind": {"type": "string"}}}
        schemas(data)["Attachment"]["oneOf"].append({"$ref": "#/components/schemas/Video"})

    [found] = notes.masked(changed(with_video, with_attachment()))
    assert found["changes"][0]["details"] == ['@: added {"$ref": "#/components/schemas/Video"}']


def inside_object(data: Json) -> Json:
    found: Json = schemas(data)["Note"]["properties"]
    return found


OBJECT = {"type": "object", "properties": {"name": {"type": "string"}, "size": {"type": "integer"}}}
WITH_OBJECT = changed(lambda data: inside_object(data).update(file=OBJECT))
OTHERS: dict[str, tuple[Json, list[Json], Change, str, str]] = {
    "an addition within an object that is replaced": (
        WITH_OBJECT,
        [
            {"target": f"{SCHEMAS}.Note.properties.file", "remove": True},
            {"target": f"{SCHEMAS}.Note.properties", "update": {"file": {"type": "string"}}},
        ],
        lambda data: inside_object(data)["file"]["properties"].update(hash={"type": "string"}),
        "$.components.schemas.Note.properties.file",
        "@.properties.hash: added",
    ),
    "something renamed within an object that is replaced": (
        WITH_OBJECT,
        [{"target": f"{SCHEMAS}.Note.properties.file", "remove": True}],
        lambda data: inside_object(data)["file"]["properties"].update(
            length=inside_object(data)["file"]["properties"].pop("size")
        ),
        "$.components.schemas.Note.properties.file",
        "@.properties.size: removed",
    ),
    "a list that an overlay appends to": (
        document(),
        [{"target": f"{SCHEMAS}.Note.required", "update": ["colour"]}],
        lambda data: schemas(data)["Note"]["required"].append("due"),
        "$.components.schemas.Note.required",
        '["id", "text"] -> ["id", "text", "due"]; the overlay appends ["colour"]',
    ),
    "a value that an overlay overwrites": (
        document(),
        [{"target": f"{SCHEMAS}.Note.properties.text", "update": {"minLength": 2}}],
        lambda data: inside_object(data)["text"].update(minLength=5),
        "$.components.schemas.Note.properties.text.minLength",
        "1 -> 5; the overlay sets 2",
    ),
    "a value that goes, which an overlay puts back": (
        document(),
        [{"target": f"{SCHEMAS}.Note.properties.text", "update": {"minLength": 2}}],
        lambda data: inside_object(data)["text"].pop("minLength"),
        "$.components.schemas.Note.properties.text.minLength",
        "1 -> absent; the overlay sets 2",
    ),
    "a field that goes, which an overlay makes anew by correcting it": (
        document(),
        [{"target": f"{SCHEMAS}.Note", "update": {"properties": {"due": {"nullable": True, "type": "string"}}}}],
        lambda data: inside_object(data).pop("due"),
        "$.components.schemas.Note.properties.due",
        "{} -> absent; the overlay sets",
    ),
    "a field that comes, which an overlay has added": (
        document(),
        [{"target": f"{SCHEMAS}.Note.properties", "update": {"size": {"type": "string"}}}],
        lambda data: inside_object(data).update(size={"type": "integer", "minimum": 1}),
        "$.components.schemas.Note.properties.size",
        'absent -> {"minimum": 1, "type": "integer"}; the overlay sets {"type": "string"}',
    ),
    "a further thing that a wildcard overwrites": (
        changed(lambda data: schemas(data)["Colour"].update(maxLength=10)),
        [{"target": f"{SCHEMAS}[?@.type == 'string']", "update": {"maxLength": 99}}],
        lambda data: schemas(data).update(Size={"type": "string", "maxLength": 5}),
        "$.components.schemas.Size.maxLength",
        "absent -> 5; the overlay sets 99",
    ),
    "a further thing that a filter removes": (
        document(),
        [{"target": f"{SCHEMAS}.Note.properties[?@.type == 'string'].maxLength", "remove": True}],
        lambda data: inside_object(data)["id"].update(maxLength=26),
        "$.components.schemas.Note.properties.id.maxLength",
        "absent -> 26; the overlay removes it",
    ),
    "another thing at a place that a number names": (
        document(),
        [
            {
                "target": "$.paths['/v1/{account}/notes'].get.parameters[0]",
                "update": {"x-first": True},
            }
        ],
        lambda data: data["paths"]["/v1/{account}/notes"]["get"]["parameters"].reverse(),
        "$.paths['/v1/{account}/notes'].get.parameters[?@.in == 'query' && @.name == 'page_size']",
        "the target leads to another place",
    ),
    "a component that nothing leads to once overlays have been applied": (
        with_attachment(),
        REPLACES_UNION,
        lambda data: schemas(data)["Picture"]["properties"].update(width={"type": "integer"}),
        "#/components/schemas/Picture",
        "@.properties.width: added",
    ),
}


@pytest.mark.parametrize(("old", "actions", "change", "place", "words"), OTHERS.values(), ids=OTHERS)
def test_what_overlays_hide_is_told(
    notes: Notes, old: Json, actions: list[Json], change: Change, place: str, words: str
) -> None:
    notes.resting_on(old, *actions)
    new = changed(change, old)
    found = notes.masked(new)
    assert place in [one["place"] for finding in found for one in finding["changes"] if finding["stops"]]
    assert words in notes.run("update", "notes", notes.document(new))[1]


NOT_TOLD: dict[str, tuple[Json, list[Json], Change]] = {
    "what an overlay neither replaces nor removes": (
        document(),
        [SETS_LIMIT],
        lambda data: inside_object(data)["text"].update(pattern="^[a-z]*$"),
    ),
    "other words": (
        document(),
        [{"target": f"{SCHEMAS}.Note.properties.due", "remove": True}],
        lambda data: inside_object(data)["due"].update(description="Other words.", title="Other", example="Other"),
    ),
    "keys in another order": (
        WITH_OBJECT,
        [{"target": f"{SCHEMAS}.Note.properties.file", "remove": True}],
        lambda data: inside_object(data).update(file=dict(reversed(OBJECT.items()))),
    ),
    "parameters in another order": (
        document(),
        [
            {
                "target": "$.paths['/v1/{account}/notes'].get.parameters[?@.name == 'page'].schema",
                "update": {"minimum": 1},
            }
        ],
        lambda data: data["paths"]["/v1/{account}/notes"]["get"]["parameters"].reverse(),
    ),
    "one more of what a wildcard adds something to": (
        document(),
        [{"target": f"{SCHEMAS}[*]", "update": {"x-range": "any"}}],
        lambda data: schemas(data).update(Size={"type": "string"}),
    ),
    "one more of what a filter removes alike elsewhere": (
        document(),
        [{"target": f"{SCHEMAS}.Note.properties[?@.format == 'date'].format", "remove": True}],
        lambda data: inside_object(data).update(done={"type": "string", "format": "date"}),
    ),
    "another limit of a parameter in a list that an overlay appends to": (
        document(),
        [
            {
                "target": "$.paths['/v1/{account}/notes'].get.parameters",
                "update": {"name": "colour", "in": "query", "schema": {"type": "string"}},
            }
        ],
        lambda data: data["paths"]["/v1/{account}/notes"]["get"]["parameters"][0]["schema"].update(minimum=1),
    ),
    "a further field in an object that an overlay moves": (
        WITH_OBJECT,
        [
            {"target": f"{SCHEMAS}", "update": {"File": {}}},
            {"target": f"{SCHEMAS}.File", "copy": f"{SCHEMAS}.Note.properties.file"},
            {"target": f"{SCHEMAS}.Note.properties.file", "remove": True},
            {"target": f"{SCHEMAS}.Note.properties", "update": {"file": {"$ref": "#/components/schemas/File"}}},
        ],
        lambda data: inside_object(data)["file"]["properties"].update(hash={"type": "string"}),
    ),
    "a value that becomes what the overlay makes of it": (
        without_limit(),
        [SETS_LIMIT],
        lambda data: inside_object(data)["text"].update(maxLength=2000),
    ),
}


@pytest.mark.parametrize(("old", "actions", "change"), NOT_TOLD.values(), ids=NOT_TOLD)
def test_what_overlays_do_not_hide_is_not_told(notes: Notes, old: Json, actions: list[Json], change: Change) -> None:
    notes.resting_on(old, *actions)
    assert notes.masked(changed(change, old)) == []


def test_what_is_gone_that_an_overlay_removes_is_told_and_stops_nothing(notes: Notes) -> None:
    twice = changed(lambda data: inside_object(data).update(done={"type": "string", "format": "date"}))
    notes.resting_on(twice, {"target": f"{SCHEMAS}.Note.properties[?@.format == 'date'].format", "remove": True})
    [found] = notes.masked(changed(lambda data: inside_object(data)["done"].pop("format"), twice))
    assert [(one["place"], one["outcome"]) for one in found["changes"]] == [
        (f"{SCHEMAS}.Note.properties.done.format", "settled")
    ]


def test_what_has_come_to_be_as_the_overlay_has_it_is_told_and_stops_nothing(notes: Notes) -> None:
    action = {"target": f"{SCHEMAS}.Note.properties.text", "update": {"maxLength": 2000, "minLength": 2}}
    notes.resting_on(without_limit(), action)
    new = changed(lambda data: inside_object(data)["text"].update(maxLength=2000))
    [found] = notes.masked(new)
    assert (found["stops"], [one["outcome"] for one in found["changes"]]) == (False, ["settled"])
    # A needless action has a verdict of its own, as always.
    code, answer = notes.update(changed(lambda data: inside_object(data)["text"].update(minLength=2), new))
    assert (code, answer["result"]["report"]["masked"]) == (0, [])
    assert [one["kind"] for one in answer["result"]["report"]["overlay_findings"]] == ["redundant"]


def recorded(notes: Notes) -> Json:
    found: Json = json.loads((notes.root / PREMISES).read_text(encoding="utf-8"))
    return found


def limited(limit: int) -> Json:
    return changed(lambda data: inside_object(data)["text"].update(maxLength=limit), without_limit())


TEXT_ACTION = f"update {SCHEMAS}.Note.properties.text"


def test_each_is_affirmed_by_recording_its_new_premise(notes: Notes) -> None:
    other = {"target": f"{SCHEMAS}.Note.properties.id", "update": {"maxLength": 26}}
    notes.resting_on(without_limit(), SETS_LIMIT, other)
    assert recorded(notes)["actions"]["20-fixes.yaml"][TEXT_ACTION] == {
        "sets": {"@.maxLength": 2000},
        "found": {f"{SCHEMAS}.Note.properties.text": {}},
    }
    new = changed(lambda data: inside_object(data)["id"].update(maxLength=20), limited(100))
    first, second = (one["code"] for one in notes.masked(new))
    code, answer = notes.update(new, "--affirm", first)
    assert code == 1
    assert [one["affirmed"] for one in answer["result"]["report"]["masked"]] == [True, False]
    assert [error["where"] for error in answer["errors"]] == ["action 2"]
    options = ("--affirm", first, "--affirm", second)
    assert notes.update(new, *options)[0] == 0
    found = recorded(notes)["actions"]["20-fixes.yaml"][TEXT_ACTION]["found"]
    assert found == {f"{SCHEMAS}.Note.properties.text": {"@.maxLength": 100}}
    # The same once more, and without the codes; the overlays still hold.
    assert notes.update(new, *options)[1]["result"]["files"] == []
    assert notes.update(new)[0] == 0
    assert notes.run("--check")[0] == 0
    # The next change is another one, with another code.
    [again] = notes.masked(changed(lambda data: inside_object(data)["id"].update(maxLength=20), limited(50)))
    assert again["code"] not in options


def test_a_code_that_is_of_nothing_is_wrong_usage(notes: Notes) -> None:
    notes.resting_on(without_limit(), SETS_LIMIT)
    [found] = notes.masked(limited(100))
    code, answer = notes.update(limited(99), "--affirm", found["code"])  # the document has changed in between
    assert (code, answer["errors"][0]["message"]) == (2, f"no masked change has the code {found['code']}")
    assert notes.run("--affirm", "telegrams")[0] == 2


@pytest.mark.parametrize("value", [100, 1500])
def test_a_change_of_the_action_is_a_decision(notes: Notes, value: int) -> None:
    other = {"target": f"{SCHEMAS}.Note.properties.id", "update": {"maxLength": 26}}
    notes.resting_on(without_limit(), SETS_LIMIT, other)
    new = changed(lambda data: inside_object(data)["id"].update(maxLength=20), limited(100))
    assert len(notes.masked(new)) == 2
    notes.overlay({**SETS_LIMIT, "update": {"maxLength": value}}, other)
    assert [one["target"] for one in notes.masked(new)] == [other["target"]]


def test_a_change_of_one_part_of_an_action_decides_no_other(notes: Notes) -> None:
    both = {"maxLength": 2000, "pattern": "^.*$"}
    notes.resting_on(without_limit(), {**SETS_LIMIT, "update": both})
    new = changed(lambda data: inside_object(data)["text"].update(pattern="^[a-z]*$"), limited(100))
    assert [len(one["changes"]) for one in notes.masked(new)] == [2]
    notes.overlay({**SETS_LIMIT, "update": {**both, "maxLength": 1500}})
    [found] = notes.masked(new)
    assert [one["place"] for one in found["changes"]] == [f"{SCHEMAS}.Note.properties.text.pattern"]


def test_what_overlays_find_of_each_other_is_their_own_matter(notes: Notes) -> None:
    notes.resting_on(without_limit(), {**SETS_LIMIT, "update": {"maxLength": 5}}, SETS_LIMIT)
    notes.overlay({**SETS_LIMIT, "update": {"maxLength": 6}}, SETS_LIMIT)
    assert notes.run("--check")[0] == 3
    assert notes.run()[0] == 0
    assert notes.run("--check")[0] == 0


def test_a_document_put_in_place_alone_is_held_against_the_premises_by_whatever_follows(notes: Notes) -> None:
    notes.resting_on(without_limit(), SETS_LIMIT)
    assert notes.update(limited(100), "--document-only")[0] == 0
    code, out, err = notes.run("--check")
    assert (code, out) == (3, "")
    assert f"changed: {PREMISES}" in err
    assert f"masked: the document has changed at {SCHEMAS}.Note.properties.text.maxLength" in err
    code, out, err = notes.run()
    assert (code, out) == (1, "")
    assert "absent -> 100; the overlay sets 2000" in err
    code, out, _ = notes.run("--json")
    [found] = parsed(out)["result"]["masked"]
    assert notes.run("--affirm", found["code"])[0] == 0
    assert notes.run("--check")[0] == 0


def test_without_recorded_premises_those_of_the_present_document_hold(notes: Notes) -> None:
    notes.resting_on(without_limit(), SETS_LIMIT)
    (notes.root / PREMISES).unlink()
    assert notes.run("--check")[0] == 3
    assert len(notes.masked(limited(100))) == 1
    assert notes.run()[0] == 0
    assert notes.run("--check")[0] == 0


def test_damaged_premises_are_refused(notes: Notes) -> None:
    (notes.root / PREMISES).write_text("[]", encoding="utf-8")
    code, _, err = notes.run()
    assert code == 1
    assert err.startswith(f"error: {PREMISES}: the premises of the overlays cannot be read")


def test_two_documents_are_compared_for_what_overlays_hide_too(notes: Notes, tmp_path: Path) -> None:
    notes.overlay(SETS_LIMIT)
    old = tmp_path / "old.json"
    old.write_text(json.dumps(without_limit()), encoding="utf-8")
    report = tmp_path / "report.md"
    code, out, _ = notes.run("diff", str(old), notes.document(limited(100)), "--api", "notes", "--report", str(report))
    assert code == 0
    assert "Masked: 1, 1 undecided" in out
    assert "`absent -> 100; the overlay sets 2000`" in report.read_text(encoding="utf-8")
