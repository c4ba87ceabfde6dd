"""What two versions of a document are found to differ in, and whom it breaks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.comparing.changes import Change
from generator.comparing.documents.document_comparison import compare_documents, count_rewordings
from tests.generator.document_support import OK, REPEATABLE, TEXT, Json
from tests.generator.document_support import document as pets
from tests.generator.small_repository import document

Edit = Callable[[Json], object]


def told(change: Change) -> str:
    """A change in one line: what, whose, from what to what, and an exclamation mark if it breaks somebody."""
    values = " -> ".join(str(one) for one in (change.before, change.after) if one is not None)
    text = f"{change.subject}: {change.what} {change.kind}" + (f": {values}" if values else "")
    return f"! {text}" if change.breaking else text


def differences(old: Json, new: Json) -> list[str]:
    return [told(change) for change in compare_documents(old, new)]


def after(*edits: Edit) -> list[str]:
    """How the document of notes differs once it was edited."""
    new = document()
    for edit in edits:
        edit(new)
    return differences(document(), new)


def schemas(data: Json) -> Json:
    found: Json = data["components"]["schemas"]
    return found


def listing(data: Json) -> Json:
    found: Json = data["paths"]["/v1/{account}/notes"]["get"]
    return found


def creating(data: Json) -> Json:
    found: Json = data["paths"]["/v1/{account}/notes"]["post"]
    return found


def moved(data: Json) -> Json:
    """The path item of notes, without the list, as it may stand under another path."""
    item: Json = data["paths"]["/v1/{account}/notes"]
    return {"parameters": item["parameters"], "post": item.pop("post")}


LIST, CREATE = "GET /v1/{account}/notes", "POST /v1/{account}/notes"


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda d: d["info"].update(version="v2"), "the document: version changed: v1 -> v2"),
        (lambda d: d.update(openapi="3.1.0"), "the document: OpenAPI version changed: 3.0.0 -> 3.1.0"),
        (lambda d: d.update(servers=[{"url": "https://a.example"}]), "the document: server added: https://a.example"),
        (lambda d: d["paths"]["/v1/{account}/notes"].pop("post"), f"! {CREATE}: operation removed"),
        (
            lambda d: d["paths"].update({"/v1/health": {"get": {"responses": OK}}}),
            "GET /v1/health: operation added",
        ),
        (
            lambda d: d["paths"].update({"/v2/{account}/notes": moved(d)}),
            f"! {CREATE}: operation renamed: {CREATE} -> POST /v2/{{account}}/notes",
        ),
        (lambda d: listing(d).update(operationId="List"), f"{LIST}: operationId changed: ListNotes -> List"),
        (lambda d: listing(d).update(deprecated=True), f"{LIST}: deprecated added: true"),
        (lambda d: listing(d)["parameters"].pop(), f"! {LIST} query parameter page_size: parameter removed"),
        (
            lambda d: listing(d)["parameters"][1].update(name="pageSize"),
            f"! {LIST} query parameter page_size: parameter renamed: page_size -> pageSize",
        ),
        (
            lambda d: listing(d)["parameters"][1].update(required=True),
            f"! {LIST} query parameter page_size: requiredness changed: optional -> required",
        ),
        (
            lambda d: listing(d)["parameters"].append({"name": "order", "in": "query", "schema": TEXT}),
            f"{LIST} query parameter order: parameter added: optional",
        ),
        (
            lambda d: listing(d)["parameters"].append({"name": "q", "in": "query", "required": True, "schema": TEXT}),
            f"! {LIST} query parameter q: parameter added: required",
        ),
        (
            lambda d: listing(d)["parameters"][0]["schema"].update(minimum=1),
            f"! {LIST} query parameter page: limit changed: minimum 0 -> minimum 1",
        ),
        (
            lambda d: listing(d)["parameters"][0]["schema"].pop("minimum"),
            f"{LIST} query parameter page: limit removed: minimum 0",
        ),
        (
            lambda d: d["components"]["parameters"]["account"]["schema"].update(maxLength=8),
            "! parameter account: limit added: maxLength 8",
        ),
        (
            lambda d: creating(d)["requestBody"].pop("required"),
            f"{CREATE} body: requiredness changed: required -> optional",
        ),
        (lambda d: creating(d).pop("requestBody"), f"! {CREATE}: request body removed"),
        (
            lambda d: creating(d)["requestBody"]["content"].update({"text/plain": {}}),
            f"{CREATE} body: media type added: text/plain",
        ),
        (lambda d: creating(d)["responses"].pop("201"), f"! {CREATE} response 201: response removed"),
        (
            lambda d: creating(d)["responses"].update({"409": {"description": "."}}),
            f"{CREATE} response 409: response added",
        ),
        (lambda d: creating(d).update(security=[{"key": []}]), f'! {CREATE}: security changed: none -> {{"key": []}}'),
        (
            lambda d: listing(d)["responses"]["200"]["content"]["application/json"]["schema"]["required"].remove(
                "count"
            ),
            f"! {LIST} response 200.count: requiredness changed: required -> optional",
        ),
        (lambda d: schemas(d)["Colour"]["enum"].append("red"), "Colour: enum value added: red"),
        (lambda d: schemas(d)["Colour"]["enum"].remove("blue"), "! Colour: enum value removed: blue"),
        (lambda d: schemas(d)["Colour"].pop("enum"), "Colour: enum changed: yellow, blue -> any value"),
        (lambda d: schemas(d).update(Extra=TEXT), "Extra: schema added"),
        (
            lambda d: schemas(d)["NewNote"]["required"].remove("text"),
            "NewNote.text: requiredness changed: required -> optional",
        ),
        (lambda d: schemas(d)["NewNote"]["properties"].pop("due"), "! NewNote.due: field removed"),
        (lambda d: schemas(d)["NewNote"]["properties"].update(size=TEXT), "NewNote.size: field added: optional"),
        (
            lambda d: schemas(d)["NewNote"]["properties"]["text"].update(maxLength=100),
            "! NewNote.text: limit changed: maxLength 500 -> maxLength 100",
        ),
        (
            lambda d: schemas(d)["NewNote"]["properties"]["text"].update(maxLength=1000),
            "NewNote.text: limit changed: maxLength 500 -> maxLength 1000",
        ),
        (
            lambda d: schemas(d)["NewNote"]["properties"]["text"].update(pattern="^a"),
            "! NewNote.text: limit added: pattern ^a",
        ),
        (
            lambda d: schemas(d)["NewNote"]["properties"].update(due={"type": "string"}),
            "NewNote.due: type changed: string (date) -> string",
        ),
        (
            lambda d: schemas(d)["NewNote"]["properties"]["from"].pop("nullable"),
            "! NewNote.from: nullability changed: null is allowed -> null is not allowed",
        ),
        (
            lambda d: schemas(d)["NewNote"].update(additionalProperties=False),
            "! NewNote: additionalProperties added: false",
        ),
    ],
)
def test_one_change_gives_one_line(edit: Edit, expected: str) -> None:
    assert after(edit) == [expected]


def test_what_is_only_read_may_promise_more_but_not_less() -> None:
    def with_answer(schema: Json, required: list[str]) -> Json:
        answer = {"type": "object", "properties": {"id": schema}, "required": required}
        responses = {"200": {"description": "ok", "content": {"application/json": {"schema": answer}}}}
        return pets(pets={"get": {"responses": responses}})

    loose, strict = with_answer({"type": "number", "nullable": True}, []), with_answer({"type": "integer"}, ["id"])
    assert differences(loose, strict) == [
        "GET /pets response 200.id: type changed: number -> integer",
        "GET /pets response 200.id: nullability changed: null is allowed -> null is not allowed",
        "GET /pets response 200.id: requiredness changed: optional -> required",
    ]
    assert [text[:1] for text in differences(strict, loose)] == ["!", "!", "!"]


def test_what_is_only_given_may_accept_more_but_not_less() -> None:
    def with_body(schema: Json) -> Json:
        return pets(
            pets={"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": OK}}
        )

    strict, loose = with_body({"type": "integer", "enum": [1]}), with_body({"type": "number"})
    assert differences(strict, loose) == [
        "POST /pets body: type changed: integer -> number",
        "POST /pets body: enum changed: 1 -> any value",
    ]
    assert [text[:1] for text in differences(loose, strict)] == ["!", "!"]


def test_what_a_callback_sends_is_read() -> None:
    def with_callback(required: list[str], *, apart: bool = False) -> Json:
        schema = {"type": "object", "properties": {"id": TEXT}, "required": required}
        body = {"$ref": "#/components/schemas/Done"} if apart else schema
        called = {"post": {"requestBody": {"content": {"application/json": {"schema": body}}}, "responses": OK}}
        item = {"post": {"responses": OK, "callbacks": {"done": {"{$request.body#/url}": called}}}}
        return pets(schemas={"Done": schema} if apart else {}, pets=item)

    place = "POST /pets callback done body.id: requiredness changed"
    assert differences(with_callback([]), with_callback(["id"])) == [f"{place}: optional -> required"]
    assert differences(with_callback(["id"]), with_callback([])) == [f"! {place}: required -> optional"]
    assert differences(with_callback([], apart=True), with_callback(["id"], apart=True)) == [
        "Done.id: requiredness changed: optional -> required"
    ]


def test_a_schema_is_known_under_its_new_name_though_others_refer_to_it() -> None:
    def tree(name: str, leaf: str) -> Json:
        inner: Json = {"type": "object", "properties": {"leaf": {"$ref": f"#/components/schemas/{leaf}"}}}
        own = {"$ref": f"#/components/schemas/{name}"}
        return pets(schemas={name: {"type": "object", "properties": {"own": own, **inner["properties"]}}, leaf: TEXT})

    assert differences(tree("Tree", "Leaf"), tree("Plant", "Foliage")) == [
        "Tree: schema renamed: Tree -> Plant",
        "Leaf: schema renamed: Leaf -> Foliage",
    ]


def test_schemas_that_look_alike_are_known_by_what_they_refer_to() -> None:
    def two(*names: str) -> Json:
        first, second, text, number = names
        found: Json = {text: {"properties": {"value": TEXT}}, number: {"properties": {"value": {"type": "integer"}}}}
        for name, inner in ((first, text), (second, number)):
            found[name] = {"properties": {"inner": {"$ref": f"#/components/schemas/{inner}"}}}
        return pets(schemas=found)

    found = compare_documents(two("A", "B", "C", "D"), two("P", "Q", "R", "S"))
    assert {(one.kind, one.before, one.after) for one in found} == {
        ("renamed", *pair) for pair in ("AP", "BQ", "CR", "DS")
    }


@pytest.mark.parametrize(
    ("old", "new", "renamed"),
    [
        ({"due": TEXT}, {"due_date": TEXT}, True),
        ({"toAdd": TEXT}, {"to_add": TEXT}, True),
        ({"colour": TEXT}, {"color": TEXT}, True),
        ({"to": TEXT}, {"total": TEXT}, False),
        ({"due": TEXT}, {"due_date": {"type": "integer"}}, False),
        ({"due": TEXT | {"description": "When."}}, {"deadline": TEXT | {"description": "When."}}, True),
        ({"due_day": TEXT, "due_time": TEXT}, {"due": TEXT}, False),
    ],
)
def test_a_field_is_renamed_if_only_its_name_changed_and_nothing_else_may_be_meant(
    old: Json, new: Json, renamed: bool
) -> None:
    found = compare_documents(
        pets(schemas={"Pet": {"type": "object", "properties": old}}),
        pets(schemas={"Pet": {"type": "object", "properties": new}}),
    )
    assert [change.kind == "renamed" for change in found] == ([True] if renamed else [False] * (len(old) + len(new)))


def test_ways_to_say_the_same_are_the_same() -> None:
    base: Json = {"type": "object", "properties": {"id": TEXT}}
    old = pets(
        schemas={
            "Base": base,
            "A": {"$ref": "#/components/schemas/Base"},
            "B": {"type": "string", "nullable": True},
            "C": {"type": "integer", "minimum": 3, "exclusiveMinimum": True},
            "D": {"type": "string", "enum": ["x"]},
            "E": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"own": TEXT}}]},
        }
    )
    new = pets(
        schemas={
            "Base": base,
            "A": {"allOf": [{"$ref": "#/components/schemas/Base"}], "description": "wrapped"},
            "B": {"type": ["string", "null"]},
            "C": {"type": "integer", "exclusiveMinimum": 3},
            "D": {"type": "string", "const": "x"},
            "E": {"type": "object", "properties": {"id": TEXT, "own": TEXT}},
        }
    )
    assert differences(old, new) == []
    assert differences(new, old) == []


def test_variants_are_known_by_what_they_refer_to() -> None:
    def union(*names: str, tagged: bool = False) -> Json:
        alternatives = [{"$ref": f"#/components/schemas/{name}"} for name in names]
        tag = {"discriminator": {"propertyName": "kind"}} if tagged else {}
        every = {name: {"type": "object", "properties": {name.lower(): TEXT}} for name in ("Cat", "Dog", "Cow")}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
        answer = {"get": {"responses": {"200": {"description": "ok", "content": content}}}}
        return pets(schemas={**every, "Pet": {"oneOf": alternatives, **tag}}, pets=answer)

    assert differences(union("Cat", "Dog"), union("Dog", "Cat")) == []
    assert differences(union("Cat", "Dog"), union("Cat", "Dog", "Cow")) == ["! Pet: alternative added: Cow"]
    assert differences(union("Cat", "Dog", tagged=True), union("Cat", "Dog", "Cow", tagged=True)) == [
        "Pet: alternative added: Cow"
    ]
    assert differences(union("Cat", "Dog", "Cow"), union("Cat", "Dog")) == ["Pet: alternative removed: Cow"]


def test_another_reference_is_one_change_judged_by_what_is_behind_it() -> None:
    def owner(name: str) -> Json:
        small = {"type": "object", "properties": {"id": TEXT}}
        large = {"type": "object", "properties": {"id": TEXT, "size": TEXT}}
        pet = {"type": "object", "properties": {"pet": {"$ref": f"#/components/schemas/{name}"}}}
        return pets(schemas={"Small": small, "Large": large, "Owner": pet})

    assert differences(owner("Small"), owner("Large")) == ["Owner.pet: type changed: Small -> Large"]
    assert differences(owner("Large"), owner("Small")) == ["! Owner.pet: type changed: Large -> Small"]


def test_places_are_where_things_stand() -> None:
    new = document()
    schemas(new)["NewNote"]["properties"]["due_date"] = schemas(new)["NewNote"]["properties"].pop("due")
    [change] = compare_documents(document(), new)
    assert change.old_place == "$.components.schemas.NewNote.properties.due"
    assert change.place == "$.components.schemas.NewNote.properties.due_date"


def test_prose_is_counted_only() -> None:
    new = document()
    new["info"]["description"] = "Keeps short notes."
    listing(new)["summary"] = "All notes"
    schemas(new)["Note"]["properties"]["id"]["example"] = "1"
    assert differences(document(), new) == []
    assert count_rewordings(document(), new) == 2


def test_a_new_document_is_all_additions() -> None:
    assert {change.kind for change in compare_documents({"paths": {}}, document())} == {"added"}


WRONG: list[Any] = [
    {},
    {"paths": None, "components": [], "servers": 1, "info": "x"},
    {"paths": {"/x": {"get": None, "post": {"parameters": [1, {"$ref": "#/nowhere"}], "responses": []}}}},
    {
        "paths": {"/x": {"get": {"parameters": [{"$ref": "#/components/parameters/a"}], "security": 3}}},
        "components": {
            "parameters": {"a": {"$ref": "#/components/parameters/a"}},
            "schemas": {
                "A": True,
                "B": {"$ref": "#/components/schemas/B"},
                "C": {"allOf": [{"$ref": "#/components/schemas/C"}], "type": 5, "enum": 3, "required": "x"},
                "D": {"properties": [], "oneOf": {"a": 1}, "items": 3, "allOf": [3, None], "maximum": "many"},
            },
        },
    },
]


@pytest.mark.parametrize("old", WRONG)
@pytest.mark.parametrize("new", [*WRONG, document()])
def test_what_is_no_valid_document_is_compared_as_far_as_it_goes(old: Any, new: Any) -> None:
    assert compare_documents(old, old) == []
    compare_documents(old, new)
    compare_documents(new, old)


def big(prefix: str, *, extra: bool) -> Json:
    """3,000 schemas that refer to each other in circles."""
    found: Json = {}
    for index in range(3000):
        properties: Json = {f"p{number}": {"type": "string", "maxLength": index} for number in range(4)}
        for number in (1, 7, 50):
            properties[f"r{number}"] = {"$ref": f"#/components/schemas/{prefix}{(index + number) % 3000}"}
        if extra:
            properties["extra"] = TEXT
        found[f"{prefix}{index}"] = {"type": "object", "properties": properties}
    return pets(schemas=found)


def test_three_thousand_schemas_in_circles() -> None:
    old = big("S", extra=False)
    assert compare_documents(old, deepcopy(old)) == []
    assert Counter(one.what for one in compare_documents(old, big("S", extra=True))) == {"field": 3000}
    assert Counter(one.kind for one in compare_documents(old, big("T", extra=False))) == {"renamed": 3000}


def test_a_long_chain_of_other_references() -> None:
    def chain(prefix: str, last: str) -> Json:
        links: Json = {
            f"{prefix}{index}": {"properties": {"next": {"$ref": f"#/components/schemas/{prefix}{index + 1}"}}}
            for index in range(1500)
        }
        return pets(schemas={**links, f"{prefix}1500": {"type": last}})

    assert compare_documents(chain("A", "string"), chain("B", "integer"))


NAMES = st.sampled_from(["a", "b", "name", "name_2", "colour"])
SCHEMAS = st.recursive(
    st.sampled_from(
        [TEXT, {"type": "integer"}, {"type": "string", "enum": ["x", "y"]}, {"$ref": "#/components/schemas/A"}]
    )
    | st.builds(lambda n: {"type": "string", "maxLength": n, "nullable": n > 2}, st.integers(0, 4)),
    lambda inner: (
        st.builds(
            lambda properties, required: {
                "type": "object",
                "properties": properties,
                "required": sorted(required & properties.keys()),
            },
            st.dictionaries(NAMES, inner, max_size=4),
            st.sets(NAMES),
        )
        | st.builds(lambda items: {"type": "array", "items": items}, inner)
        | st.builds(lambda parts: {"oneOf": parts}, st.lists(inner, min_size=2, max_size=3))
        | st.builds(lambda parts: {"allOf": parts}, st.lists(inner, min_size=1, max_size=2))
    ),
    max_leaves=8,
)


@st.composite
def documents(draw: st.DrawFn) -> Json:
    named = draw(st.dictionaries(st.sampled_from("ABC"), SCHEMAS, max_size=3))

    def content() -> Json:
        return {"application/json": {"schema": draw(SCHEMAS)}}

    paths: Json = {}
    for name in draw(st.lists(NAMES, unique=True, max_size=3)):
        operation: Json = {"responses": {"200": {"description": "ok", "content": content()}}}
        if draw(st.booleans()):
            operation["requestBody"] = {"content": content(), "required": draw(st.booleans())}
        required = draw(st.sets(NAMES, max_size=2))
        operation["parameters"] = [{"name": one, "in": "query", "schema": draw(SCHEMAS)} for one in sorted(required)]
        paths[name] = {draw(st.sampled_from(["get", "post"])): operation}
    return pets(schemas=named, **paths)


@REPEATABLE
@given(documents())
def test_a_document_does_not_differ_from_itself(data: Json) -> None:
    assert compare_documents(data, deepcopy(data)) == []


@REPEATABLE
@given(documents(), documents())
def test_in_reverse_what_was_added_is_removed(old: Json, new: Json) -> None:
    there, back = compare_documents(old, new), compare_documents(new, old)

    def places(changes: list[Change], kind: str) -> Counter[tuple[str, str]]:
        return Counter((change.what, change.place) for change in changes if change.kind == kind)

    assert places(there, "added") == places(back, "removed")
    assert places(there, "removed") == places(back, "added")
    assert Counter(one.what for one in there if one.kind == "renamed") == Counter(
        one.what for one in back if one.kind == "renamed"
    )
