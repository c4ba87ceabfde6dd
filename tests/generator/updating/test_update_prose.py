"""Structure is the publisher's, prose is ours: what a new document keeps, gets and leaves out."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generator.errors import json_path
from generator.reading.loading import load_document
from generator.updating.prose import CarriedOver, carry_over
from tests.generator.document_support import ROOT, Json
from tests.generator.small_repository import document


def theirs() -> Json:
    """The document of notes as its publisher has it: the same structure, other words."""
    data = document()
    reword(data)
    return data


def reword(node: Any) -> None:
    """Other words for each description and summary."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("description", "summary") and isinstance(value, str):
                node[key] = f"THEIRS {value}"
            else:
                reword(value)
    elif isinstance(node, list):
        for item in node:
            reword(item)


def carried(data: Json, ours: Json | None = None) -> CarriedOver:
    before = deepcopy(data)
    result = carry_over(data, document() if ours is None else ours, "Notes")
    assert data == before
    return result


def places(result: CarriedOver) -> list[str]:
    return [json_path(place) for place in result.unwritten]


def test_the_same_structure_keeps_all_of_our_prose_in_its_order() -> None:
    result = carried(theirs())
    assert repr(result.data) == repr(document())  # the order of keys counts
    assert (result.unwritten, result.left_out) == ((), ())


def test_prose_that_only_ours_has_stays_where_it_is() -> None:
    ours = document()
    note = ours["components"]["schemas"]["Note"]
    note = ours["components"]["schemas"]["Note"] = {"type": note["type"], "description": "Kept.", **note, "title": "N"}
    result = carried(theirs(), ours)
    assert list(result.data["components"]["schemas"]["Note"].items()) == list(note.items())


def test_new_places_get_none_of_the_publishers_prose_and_are_told() -> None:
    data = theirs()
    note = data["components"]["schemas"]["Note"]["properties"]
    note["mood"] = {"type": "string", "title": "A mood", "description": "THEIRS", "example": "sad", "x-internal": True}
    data["paths"]["/v1/{account}/notes"]["delete"] = {
        "operationId": "DeleteNotes",
        "summary": "THEIRS",
        "externalDocs": {"url": "https://example.com"},
        "responses": {"204": {"description": "THEIRS"}, "default": {"description": ""}},
    }
    result = carried(data)
    assert "THEIRS" not in repr(result.data)
    assert result.data["components"]["schemas"]["Note"]["properties"]["mood"] == {"type": "string"}
    assert result.data["paths"]["/v1/{account}/notes"]["delete"] == {
        "operationId": "DeleteNotes",
        # OpenAPI demands a description here.
        "responses": {"204": {"description": "No Content"}, "default": {"description": "default"}},
    }
    assert places(result) == [
        "$.paths['/v1/{account}/notes'].delete.summary",
        "$.paths['/v1/{account}/notes'].delete.responses['204'].description",
        "$.components.schemas.Note.properties.mood.description",
    ]
    assert result.left_out == ("x-internal",)


def test_what_is_gone_takes_its_prose_along() -> None:
    data = theirs()
    del data["components"]["schemas"]["Note"]["properties"]["due"]
    del data["paths"]["/v1/{account}/notes"]["post"]
    result = carried(data)
    expected = document()
    del expected["components"]["schemas"]["Note"]["properties"]["due"]
    del expected["paths"]["/v1/{account}/notes"]["post"]
    assert result.data == expected


def test_names_that_look_like_keywords_are_names() -> None:
    properties = {"description": {"type": "string", "description": "THEIRS"}, "example": {"type": "integer"}}
    data, ours = theirs(), document()
    data["components"]["schemas"]["Note"]["properties"].update(properties)
    ours["components"]["schemas"]["Note"]["properties"]["title"] = {"type": "string"}
    result = carried(data, ours)
    found = result.data["components"]["schemas"]["Note"]["properties"]
    assert found["description"] == {"type": "string"}
    assert found["example"] == {"type": "integer"}
    assert "title" not in found


@pytest.mark.parametrize("keyword", ["default", "const", "enum"])
def test_values_are_data_whatever_their_keys_are(keyword: str) -> None:
    data = theirs()
    value: Any = {"description": "data", "x-y": 1, "title": ["data"]}
    data["components"]["schemas"]["Note"]["properties"]["text"][keyword] = [value] if keyword == "enum" else value
    assert carried(data).data["components"]["schemas"]["Note"]["properties"]["text"][keyword] in (value, [value])


def test_parameters_and_alternatives_are_found_again_in_another_order() -> None:
    data, ours = theirs(), document()
    for one, words in ((data, "THEIRS"), (ours, "ours")):
        alternatives = [{"type": "string", "description": f"{words} text"}, {"type": "integer", "description": words}]
        one["components"]["schemas"]["Colour"] = {"oneOf": alternatives}
        for parameter in one["paths"]["/v1/{account}/notes"]["get"]["parameters"]:
            parameter["description"] = f"{words} {parameter['name']}"
    new = {"name": "since", "in": "query", "description": "THEIRS", "schema": {"type": "string"}}
    data["components"]["schemas"]["Colour"]["oneOf"].reverse()
    data["paths"]["/v1/{account}/notes"]["get"]["parameters"] = [
        new,
        *reversed(data["paths"]["/v1/{account}/notes"]["get"]["parameters"]),
    ]
    result = carried(data, ours)
    parameters = result.data["paths"]["/v1/{account}/notes"]["get"]["parameters"]
    assert [one.get("description") for one in parameters] == [None, "ours page_size", "ours page"]
    alternatives = result.data["components"]["schemas"]["Colour"]["oneOf"]
    assert [one["description"] for one in alternatives] == ["ours", "ours text"]
    assert places(result) == ["$.paths['/v1/{account}/notes'].get.parameters[0].description"]


def test_alternatives_that_cannot_be_told_apart_get_no_prose_of_another() -> None:
    data, ours = theirs(), document()
    ours["components"]["schemas"]["Colour"] = {"oneOf": [{"type": "string", "maxLength": 5, "description": "ours"}]}
    data["components"]["schemas"]["Colour"] = {"oneOf": [{"type": "string", "maxLength": 6}]}
    # It stands where the other stood: the same, changed.
    assert carried(data, ours).data["components"]["schemas"]["Colour"]["oneOf"][0]["description"] == "ours"
    data["components"]["schemas"]["Colour"]["oneOf"].insert(0, {"type": "integer"})
    assert "ours" not in repr(carried(data, ours).data["components"]["schemas"]["Colour"])


def test_operations_that_moved_are_found_again_by_their_ids() -> None:
    data = theirs()
    item = data["paths"].pop("/v1/{account}/notes")
    data["paths"]["/v2/{account}/notes"] = {"parameters": item["parameters"], "get": item["get"]}
    data["paths"]["/v2/{account}/new-notes"] = {"parameters": item["parameters"], "put": item["post"]}
    result = carried(data)
    assert result.data["paths"]["/v2/{account}/notes"]["get"]["summary"] == "List notes"
    assert result.data["paths"]["/v2/{account}/new-notes"]["put"]["summary"] == "Create a note"
    assert result.unwritten == ()


def test_a_component_that_was_renamed_keeps_its_prose() -> None:
    data = theirs()
    data["components"]["schemas"]["Remark"] = data["components"]["schemas"].pop("Note")
    result = carried(data)
    assert result.data["components"]["schemas"]["Remark"] == document()["components"]["schemas"]["Note"]
    # Not if it might be either of two.
    data["components"]["schemas"]["Reply"] = deepcopy(data["components"]["schemas"]["Remark"])
    result = carried(data)
    assert "description" not in result.data["components"]["schemas"]["Remark"]["properties"]["id"]


def test_a_first_document_gets_a_title_and_no_prose() -> None:
    data = theirs()
    data["info"] |= {"contact": {"name": "Them"}, "x-logo": "THEIRS"}
    result = carried(data, {})
    assert result.data["info"] == {"title": "Notes", "version": "v1", "contact": {"name": "Them"}}
    assert "THEIRS" not in repr(result.data)


def test_the_version_is_the_publishers() -> None:
    data = theirs()
    data["info"] |= {"version": "v2", "title": "THEIRS", "license": {"name": "THEIRS"}}
    assert carried(data).data["info"] == {"title": "Notes", "version": "v2", "description": "Keeps notes."}


def test_their_prose_is_taken_whole_but_for_titles_that_would_rename_classes() -> None:
    data, ours = theirs(), document()
    schemas = data["components"]["schemas"]
    schemas["Note"]["title"] = schemas["Note"]["properties"]["text"]["example"] = "THEIRS"
    schemas["Mood"] = {"type": "string", "title": "THEIRS", "x-new": True}
    ours["components"]["schemas"]["NewNote"]["title"] = "OURS"
    result = carry_over(data, ours, "Notes", "theirs")
    expected = deepcopy(data)
    del expected["components"]["schemas"]["Note"]["title"]
    expected["components"]["schemas"]["NewNote"]["title"] = "OURS"
    assert result == CarriedOver(expected, (), ())
    # The title of the page, too.
    schemas["Note"].pop("title")
    assert carry_over(data, {}, "Notes", "theirs").data == data


@pytest.mark.parametrize("api", ["sms", "voice", "conversation"])
def test_the_published_documents_give_ours(api: str) -> None:
    published = ROOT.parent / f"shared/published/{api}.yaml"
    if not published.exists():
        pytest.skip("../shared is absent: no published document to carry our prose over to")
    ours = load_document(ROOT / f"specs/{api}.yaml").data
    result = carried(load_document(published).data, ours)
    assert repr(result.data) == repr(ours)
    assert result.unwritten == ()
