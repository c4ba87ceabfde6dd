"""What overlays can say of variants, names, hosts and texts, by what the generated package does with it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.small_repository import SmallRepository, document


def with_variants() -> dict[str, Any]:
    """The small document with shapes told apart by a tag, and attachments told apart by a key."""
    data = document()
    schemas = data["components"]["schemas"]
    for kind, own in (("circle", "radius"), ("square", "side")):
        schemas[kind.title()] = {
            "type": "object",
            "required": ["kind", "name", own],
            "properties": {
                "kind": {"type": "string", "enum": [kind]},
                "name": {"type": "string"},
                own: {"type": "number"},
            },
        }
    schemas["ShapeUnion"] = {
        "title": "Shape",
        "oneOf": [{"$ref": "#/components/schemas/Circle"}, {"$ref": "#/components/schemas/Square"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"circle": "#/components/schemas/Circle", "square": "#/components/schemas/Square"},
        },
    }
    for key in ("file", "link"):
        schemas[f"{key.title()}Attachment"] = {
            "type": "object",
            "required": [key],
            "properties": {key: {"type": "string"}, "note": {"type": "string"}},
        }
    schemas["AttachmentUnion"] = {
        "title": "Attachment",
        "oneOf": [{"$ref": "#/components/schemas/FileAttachment"}, {"$ref": "#/components/schemas/LinkAttachment"}],
    }
    schemas["Note"]["properties"]["shape"] = {"$ref": "#/components/schemas/ShapeUnion"}
    schemas["NewNote"]["properties"].update(
        shape={"$ref": "#/components/schemas/ShapeUnion"},
        attachments={"type": "array", "items": {"$ref": "#/components/schemas/AttachmentUnion"}},
        script={
            "x-json-text": True,
            "oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/ShapeUnion"}],
        },
        patience={"type": "string", "x-seconds-text": True, "minimum": 3},
    )
    return data


def printed(repository: SmallRepository, code: str) -> list[str]:
    done = repository.generate()
    assert done.returncode == 0, done.stderr
    return repository.python(code).splitlines()


READING = """
from sinchkit_notes.models import Note, Shape, Circle, Square, UnknownShape, shape_from_dict, attachment_from_dict
circle, star = {"kind": "circle", "name": "c", "radius": 1.5}, {"kind": "star", "name": "s", "points": 5}
for shape in (circle, star, {"kind": "star"}):
    note = Note.from_dict({"id": "1", "text": "x", "shape": shape})
    print(note.shape, isinstance(note.shape, Shape), note.to_dict()["shape"] == shape)
print(shape_from_dict({"kind": "square", "name": "q", "side": 2.0}))
print(attachment_from_dict({"link": "l", "note": "n"}), attachment_from_dict({"sound": "s"}))
print(Circle(name="c", radius=1.0).to_dict())
"""

WRITING = """
from datetime import timedelta
from sinchkit_core import ValidationError
from sinchkit_notes.models import Circle, LinkAttachment
from sinchkit_notes.requests import notes
circle = Circle(name="c", radius=1.0)
request = notes.create(text="x", shape={"kind": "square", "name": "q", "side": 2.0}, script=circle, patience=90,
                       attachments=[{"file": "f"}, LinkAttachment(link="l")])
request.check()
print(request.body)
print(notes.create(text="x", script="as it is", patience=timedelta(seconds=2.5)).body)
both, neither = {"attachments": [{"file": "f", "link": "l"}]}, {"attachments": [{}]}
for wrong in (both, neither, {"patience": 1}, {"patience": "soon"}):
    try:
        notes.create(text="x", **wrong).check()
    except ValidationError as error:
        print(error)
"""


def test_variants_are_read_into_their_classes(repository: SmallRepository) -> None:
    repository.write_document(with_variants())
    assert printed(repository, READING) == [
        "Circle(kind='circle', name='c', radius=1.5) True True",
        "UnknownShape(kind='star', name='s', additional_properties={'points': 5}) True True",
        "UnknownShape(kind='star') True True",
        "Square(kind='square', name='q', side=2.0)",
        "LinkAttachment(link='l', note='n') UnknownAttachment(additional_properties={'sound': 's'})",
        "{'kind': 'circle', 'name': 'c', 'radius': 1.0}",
    ]


def test_variants_and_texts_are_written_as_the_service_wants_them(repository: SmallRepository) -> None:
    repository.write_document(with_variants())
    lines = printed(repository, WRITING)
    assert lines[0] == (
        "{'text': 'x', 'shape': {'kind': 'square', 'name': 'q', 'side': 2.0},"
        " 'attachments': [{'file': 'f'}, {'link': 'l'}],"
        ' \'script\': \'{"kind":"circle","name":"c","radius":1.0}\', \'patience\': \'90s\'}'
    )
    assert lines[1] == "{'text': 'x', 'script': 'as it is', 'patience': '2.5s'}"
    assert lines[2:] == [
        "attachments[0]: give exactly one of file, link",
        "attachments[0]: give exactly one of file, link",
        "patience: must be at least 3, is 1.0",
        'patience: must be a number of seconds, a timedelta or a text such as "10s"',
    ]


def with_keys_beside() -> dict[str, Any]:
    """Attachments of which each may have raw bytes beside its own content, or nothing but raw bytes or a preview."""
    data = with_variants()
    schemas = data["components"]["schemas"]
    beside = {"raw": {"type": "object", "additionalProperties": {"type": "string"}}, "preview": {"type": "string"}}
    for key in ("File", "Link"):
        schemas[f"{key}Attachment"]["properties"].update(beside)
    note = {"note": {"type": "string"}}
    schemas["RawAttachment"] = {"type": "object", "required": ["raw"], "properties": {**beside, **note}}
    schemas["PreviewAttachment"] = {"type": "object", "required": ["preview"], "properties": {**beside, **note}}
    union = schemas["AttachmentUnion"]
    # What others may have tells last, wherever it stands.
    union["oneOf"] = [{"$ref": "#/components/schemas/RawAttachment"}, *union["oneOf"]]
    union["oneOf"].append({"$ref": "#/components/schemas/PreviewAttachment"})
    return data


READING_BESIDE = """
from sinchkit_notes.models import attachment_from_dict
for one in ({"raw": {"a": "b"}, "file": "f"}, {"raw": {"a": "b"}}, {"preview": "p", "raw": {"a": "b"}},
            {"preview": "p"}, {"raw": {}, "preview": ""}, {"raw": {}, "sound": "s"}, {"raw": None, "preview": "p"}):
    model = attachment_from_dict(one)
    print(type(model).__name__, model.to_dict() == {key: value for key, value in one.items() if value is not None})
"""

WRITING_BESIDE = """
from sinchkit_core import ValidationError
from sinchkit_notes.models import RawAttachment, UnknownAttachment
from sinchkit_notes.requests import notes
for one in ({"file": "f", "raw": {"a": "b"}, "preview": "p"}, {"raw": {"a": "b"}}, RawAttachment(raw={"a": "b"}),
            UnknownAttachment(preview="p"), {"raw": {}, "file": "f"}, {"sound": "s"}, {}, {"note": "n"}, {"raw": {}},
            {"file": "f", "link": "l", "raw": {"a": "b"}}):
    try:
        request = notes.create(text="x", attachments=[one])
        request.check()
        print(request.body["attachments"])
    except ValidationError as error:
        print(error)
"""


def test_a_key_beside_others_tells_where_none_of_theirs_does(repository: SmallRepository) -> None:
    repository.write_document(with_keys_beside())
    assert printed(repository, READING_BESIDE) == [
        "FileAttachment True",
        "RawAttachment True",
        "RawAttachment True",
        "PreviewAttachment True",
        "UnknownAttachment True",
        "UnknownAttachment True",
        "PreviewAttachment True",
    ]
    neither = "attachments[0]: give exactly one of file, link, or any of raw, preview"
    assert printed(repository, WRITING_BESIDE) == [
        "[{'file': 'f', 'raw': {'a': 'b'}, 'preview': 'p'}]",
        "[{'raw': {'a': 'b'}}]",
        "[{'raw': {'a': 'b'}}]",
        "[{'preview': 'p'}]",
        "[{'raw': {}, 'file': 'f'}]",
        "[{'sound': 's'}]",
        neither,
        neither,
        neither,
        "attachments[0]: give exactly one of file, link",
    ]


def test_a_key_that_another_variant_does_not_take_excludes_it(repository: SmallRepository) -> None:
    data = with_keys_beside()
    del data["components"]["schemas"]["LinkAttachment"]["properties"]["preview"]
    repository.write_document(data)
    lines = printed(
        repository,
        """
from sinchkit_core import ValidationError
from sinchkit_notes.requests import notes
for key in ("file", "link"):
    try:
        notes.create(text="x", attachments=[{key: "x", "preview": "p"}]).check()
        print("sent")
    except ValidationError as error:
        print(error)
""",
    )
    assert lines == ["sent", "attachments[0]: give exactly one of link, preview"]


AT_LEAST_ONE = """
from sinchkit_core import ValidationError
from sinchkit_notes.models import Contact
from sinchkit_notes.requests import notes
print(Contact.from_dict({}))
for contact in ({"phone": "1"}, {"phone": "1", "e-mail": "2"}, {"name": "n"}, {"phone": None}, Contact(name="n")):
    try:
        notes.create(text="x", contact=contact).check()
        print("sent")
    except ValidationError as error:
        print(error)
"""


def test_one_of_several_properties_must_be_given(repository: SmallRepository) -> None:
    data = document()
    data["components"]["schemas"]["Contact"] = {
        "type": "object",
        "x-at-least-one": ["phone", "e-mail"],
        "properties": {name: {"type": "string"} for name in ("name", "phone", "e-mail")},
    }
    data["components"]["schemas"]["NewNote"]["properties"]["contact"] = {"$ref": "#/components/schemas/Contact"}
    repository.write_document(data)
    missing = "contact: give at least one of phone, e-mail"
    assert printed(repository, AT_LEAST_ONE) == ["Contact()", "sent", "sent", missing, missing, missing]


DOCUMENTED = """
import inspect
from pathlib import Path
from sinchkit_notes.models import OldThing
from sinchkit_notes.requests import notes as requests
from sinchkit_notes.resources.notes import AsyncNotes, Notes
for described in (Notes.list, AsyncNotes.list, requests.list, Notes.create, OldThing):
    text = inspect.getdoc(described)
    print([line.strip() for line in text.splitlines() if "Deprecated" in line])
print(inspect.getsource(OldThing).count("Deprecated:"))
"""


def test_what_is_deprecated_says_so(repository: SmallRepository) -> None:
    data = document()
    schemas = data["components"]["schemas"]
    operation = data["paths"]["/v1/{account}/notes"]["get"]
    operation["deprecated"] = True
    operation["parameters"][0].update(deprecated=True, description="Counted from 0.")
    operation["parameters"][1]["schema"]["deprecated"] = True
    schemas["OldThing"] = {
        "type": "object",
        "description": "Not used any more.",
        "deprecated": True,
        "properties": {"size": {"type": "integer", "deprecated": True, "description": "How big."}},
    }
    colour = {"deprecated": True, "allOf": [{"$ref": "#/components/schemas/Colour"}]}
    schemas["NewNote"]["properties"]["colour"] = colour
    schemas["NewNote"]["properties"]["thing"] = {"$ref": "#/components/schemas/OldThing"}
    repository.write_document(data)
    going = "Deprecated: the service may stop offering this operation."
    in_lists = [going, "page: Deprecated: Counted from 0.", "page_size: Deprecated:"]
    assert printed(repository, DOCUMENTED) == [
        repr(in_lists),
        repr(in_lists),
        repr([going]),
        repr(["colour: Deprecated:", "thing: Deprecated: Not used any more."]),
        repr(["Deprecated: Not used any more."]),
        "2",
    ]


OVERLAY = """\
overlay: 1.0.0
info: {title: names and hosts, version: 1.0.0}
actions:
  - target: $
    description: "N5: another name."
    update: {x-resource-aliases: {note: notes}}
  - target: $.paths['/v1/{account}/notes'].post
    description: "N6: names, host and variants."
    update:
      x-aliases: [add]
      x-server: writing
      x-variants:
        - method: draw
          body: '#/components/schemas/Circle'
          wrap: drawing
          constant: {what: circle}
  - target: $.paths['/v1/{account}/notes'].get.parameters
    description: "N7: a repeated parameter and a joined one."
    update:
      - {name: colour, in: query, explode: true, schema: {type: array, items: {$ref: '#/components/schemas/Colour'}}}
      - {name: words, in: query, explode: false, schema: {type: array, items: {type: string}}}
"""

NAMES = """
from sinchkit_notes import Notes
from sinchkit_notes.requests import notes
from sinchkit_notes.resources.notes import Notes as Resource, AsyncNotes
api = Notes(None)
print(api.note is api.notes, Resource.add is Resource.create, AsyncNotes.add is AsyncNotes.create)
request = notes.draw(name="c", radius=1.0, kind="circle")
print(request.body, request.operation.server, notes.LIST.server)
print(notes.list(colour=["blue", "yellow"], words=["a", "b"]).query)
"""


def test_names_hosts_and_variants_of_an_operation(repository: SmallRepository) -> None:
    repository.write_document(with_variants())
    repository.add_overlay("20-names.yaml", OVERLAY)
    assert printed(repository, NAMES) == [
        "True True True",
        "{'what': 'circle', 'drawing': {'kind': 'circle', 'name': 'c', 'radius': 1.0}} writing None",
        "{'colour': ['blue', 'yellow'], 'words': 'a,b'}",
    ]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            lambda schemas: schemas["ShapeUnion"]["discriminator"]["mapping"].pop("square"),
            ["Shape", "mapping does not name every alternative"],
        ),
        (
            lambda schemas: schemas["LinkAttachment"].pop("required"),
            ["Attachment", "LinkAttachment has no required property that no other alternative has"],
        ),
        (
            lambda schemas: schemas["LinkAttachment"].update(
                required=["file"], properties=schemas["FileAttachment"]["properties"]
            ),
            ["Attachment", "FileAttachment has no required property that no other alternative has"],
        ),
        (
            lambda schemas: schemas["LinkAttachment"].update(
                required=["file", "note"], properties={**schemas["FileAttachment"]["properties"], "link": {}}
            ),
            ["Attachment", "FileAttachment has no required property that no other alternative has"],
        ),
        (
            lambda schemas: schemas["Colour"].update(title="UnknownShape"),
            ["two things would be called UnknownShape"],
        ),
    ],
)
def test_a_union_that_cannot_be_told_apart_is_refused(
    change: Any, expected: list[str], repository: SmallRepository
) -> None:
    data = with_variants()
    change(data["components"]["schemas"])
    repository.write_document(data)
    done = repository.generate()
    assert done.returncode == 1
    for part in expected:
        assert part in done.stderr
    assert "Traceback" not in done.stderr
