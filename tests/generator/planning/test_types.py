"""Types are values until they are written: names and texts in a document that look like code change nothing."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from tests.generator.in_memory import generated_package, modules
from tests.generator.planning.test_name_collisions import TEXT, thing, with_schemas
from tests.generator.small_repository import SmallRepository, document

NOTES = "/v1/{account}/notes"


def only_given(**schemas: Any) -> dict[str, Any]:
    """The small document with more schemas, referred to by what is sent alone."""
    data = with_schemas(**schemas)
    for number in range(len(schemas)):
        del data["components"]["schemas"]["Note"]["properties"][f"reference{number}"]
    data["components"]["schemas"]["NewNote"]["properties"].pop("parent")
    return data


def exported(trees: dict[str, ast.Module]) -> set[str]:
    names = next(
        one.value
        for one in trees["models/__init__.py"].body
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "__all__"
    )
    return set(ast.literal_eval(names))


def returned(tree: ast.Module, function: str) -> list[str]:
    """The annotations of what the functions of a name return."""
    found = (one for one in ast.walk(tree) if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)))
    return [ast.unparse(one.returns) for one in found if one.name == function and one.returns]


def field_of(tree: ast.Module, name: str) -> str:
    """The annotation of a model's field."""
    model = next(one for one in tree.body if isinstance(one, ast.ClassDef))
    (found,) = (one for one in model.body if isinstance(one, ast.AnnAssign) and ast.unparse(one.target) == name)
    return ast.unparse(found.annotation)


def test_a_model_may_be_called_as_the_dict_of_another_would_be() -> None:
    data = only_given(TagDict=thing())
    data["components"]["schemas"] |= {"Tag": thing()}
    data["components"]["schemas"]["Note"]["properties"]["tag"] = {"$ref": "#/components/schemas/Tag"}
    names = exported(modules(generated_package(data)))
    assert {"Tag", "TagDict", "TagDictDict"} <= names  # `Tag` is only read, so that no dict takes its place


def test_a_model_may_be_called_as_the_unknown_of_another_would_be() -> None:
    trees = modules(generated_package(with_schemas(UnknownNote=thing(note={"$ref": "#/components/schemas/Note"}))))
    assert {"UnknownNote", "UnknownNoteDict"} <= exported(trees)
    assert field_of(trees["models/note.py"], "reference0") == "UnknownNote | None"


@pytest.mark.parametrize("value", ["a | b", "list[str]", "x]|[y", "Sequence[str] | None", "['"])
def test_values_may_look_like_types(value: str) -> None:
    data = document()
    data["openapi"] = "3.1.0"
    for name in ("Note", "NewNote"):
        properties = data["components"]["schemas"][name]["properties"]
        properties.pop("from")
        properties["choice"] = {"oneOf": [{"const": value}, {"type": "integer"}, {"const": "other | value"}]}
    data["paths"][NOTES]["get"]["parameters"].append(
        {"name": "wanted", "in": "query", "explode": False, "schema": {"type": "array", "items": {"const": value}}}
    )
    result = data["paths"][NOTES]["post"]["responses"]["201"]["content"]["application/json"]
    result["schema"] = {"type": "array", "items": {"const": value}}
    trees = modules(generated_package(data))
    literal = f"Literal[{value!r}]"
    wanted = ast.unparse(ast.parse(f"{literal} | int | Literal['other | value'] | None"))
    assert field_of(trees["models/note.py"], "choice") == wanted
    for module in ("requests/notes.py", "resources/notes.py"):
        text = ast.unparse(trees[module])
        assert ast.unparse(ast.parse(f"wanted: {literal} | Sequence[{literal}] | None")) in text
        assert ast.unparse(ast.parse(f"builtins.list[{literal}]")) in text


@pytest.mark.parametrize("by_alias", [False, True], ids=["method", "alias"])
def test_a_method_called_list_hides_no_type(by_alias: bool) -> None:
    data = document()
    operations = data["paths"][NOTES]
    page = operations["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    page["properties"]["notes"]["items"] = {"type": "array", "items": TEXT}
    result = {"type": "array", "items": {"type": "array", "items": TEXT}}
    operations["post"]["responses"]["201"]["content"]["application/json"]["schema"] = result
    if by_alias:
        operations["put"] = {
            "operationId": "Find",
            "x-resource": "others",
            "x-method": "find",
            "x-repeat": "safe",
            "x-aliases": ["list"],
            "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": result}}}},
        }
    trees = modules(generated_package(data))
    lists = "builtins.list[builtins.list[str]]"
    assert set(returned(trees["resources/notes.py"], "create")) == {lists}
    assert set(returned(trees["requests/notes.py"], "create")) == {f"Request[{lists}]"}
    pages = {"Pages[builtins.list[str], NotePage]", "AsyncPages[builtins.list[str], NotePage]"}
    assert set(returned(trees["resources/notes.py"], "list")) == pages
    if by_alias:
        assert set(returned(trees["resources/others.py"], "find")) == {lists}


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        # Texts are one part of a union, whose limits are the widest.
        ({"oneOf": [{**TEXT, "maxLength": 5}, {**TEXT, "maxLength": 9}]}, "Text(max_length=9)"),
        ({"oneOf": [{**TEXT, "minLength": 5}, {**TEXT, "minLength": 2}]}, "Text(min_length=2)"),
        ({"oneOf": [{**TEXT, "maxLength": 5, "minLength": 1}, {**TEXT, "minLength": 1}]}, "Text(min_length=1)"),
        ({"oneOf": [{**TEXT, "pattern": "a"}, {**TEXT, "pattern": "b"}]}, "TEXT"),
        # Each part has the limits of its own alternative, however deep.
        (
            {"anyOf": [{"enum": ["a"], **TEXT}, {**TEXT, "maxLength": 9}]},
            "OneOf((_kinds.Choice(alias=('sinchkit_notes.models', 'ThingOneType0')), _kinds.Text(max_length=9)))",
        ),
        (
            {"oneOf": [{**TEXT, "format": "date"}, {**TEXT, "maxLength": 9}]},
            "OneOf((_kinds.DAY, _kinds.Text(max_length=9)))",
        ),
        (
            {"oneOf": [{"type": "boolean"}, {"anyOf": [{**TEXT, "maxLength": 9}, {"type": "integer", "minimum": 3}]}]},
            "OneOf((_kinds.BOOLEAN, _kinds.Text(max_length=9), _kinds.Integer(minimum=3)))",
        ),
        (
            {
                "oneOf": [
                    {"type": "array", "items": {"type": "integer"}, "maxItems": 2},
                    {"type": "array", "items": TEXT, "maxItems": 3},
                ]
            },
            "OneOf((_kinds.ListOf(_kinds.INTEGER, max_items=2), _kinds.ListOf(_kinds.TEXT, max_items=3)))",
        ),
    ],
)
def test_parts_of_a_union_have_the_limits_of_their_alternatives(schema: dict[str, Any], kind: str) -> None:
    tree = modules(generated_package(with_schemas(Thing=thing(one=schema))))["models/thing.py"]
    assert f"metadata=_json(_kinds.{kind})" in ast.unparse(tree)


def test_a_union_may_have_objects_that_are_described_where_they_are_used() -> None:
    objects = [thing(first={**TEXT, "description": "Of the first."}), thing(second=TEXT)]
    trees = modules(generated_package(with_schemas(Thing=thing(one={"oneOf": objects}))))
    annotation = "ThingOneType0 | ThingOneType1 | None"
    assert field_of(trees["models/thing.py"], "one") == annotation
    assert field_of(trees["models/thing_one_type_0.py"], "first") == "str | None"
    assert field_of(trees["models/thing_one_type_1.py"], "second") == "str | None"


LISTING = """
from sinchkit_core import ValidationError
from sinchkit_notes.requests import notes
for given in ("a", ["a", "b"], ["a", "b", "c"], "a,b,c"):
    try:
        request = notes.list(wanted=given)
        request.check()
        print(request.query["wanted"])
    except ValidationError as error:
        print(error)
"""
NO_LIST = "wanted: must be a list, not one text; put it in brackets"
TOO_MANY = "wanted: must have at most 2 items, has 3"
SEVERAL = {"type": "array", "items": TEXT, "maxItems": 2}
ONE_OR_SEVERAL = {"oneOf": [{**TEXT, "maxLength": 3}, SEVERAL]}


@pytest.mark.parametrize(
    ("schema", "explode", "expected"),
    [
        (SEVERAL, False, ["a", "a,b", TOO_MANY, TOO_MANY]),
        (SEVERAL, True, [NO_LIST, "['a', 'b']", TOO_MANY, NO_LIST]),
        (ONE_OR_SEVERAL, False, ["a", "a,b", TOO_MANY, "wanted: must have at most 3 characters, has 5"]),
        (ONE_OR_SEVERAL, True, ["a", "['a', 'b']", TOO_MANY, "wanted: must have at most 3 characters, has 5"]),
    ],
)
def test_lists_in_a_query(schema: dict[str, Any], explode: bool, expected: list[str], tmp_path: Path) -> None:
    repository = SmallRepository(tmp_path / "repository")
    data = document()
    parameter = {"name": "wanted", "in": "query", "explode": explode, "schema": schema}
    data["paths"][NOTES]["get"]["parameters"].append(parameter)
    repository.write_document(data)
    done = repository.generate()
    assert done.returncode == 0, done.stderr
    assert repository.python(LISTING).splitlines() == expected


def test_a_list_among_others_in_a_query_needs_to_be_explained_too() -> None:
    data = document()
    data["paths"][NOTES]["get"]["parameters"].append({"name": "wanted", "in": "query", "schema": ONE_OR_SEVERAL})
    with pytest.raises(GeneratorError, match="how the list parameter wanted stands in the URL"):
        generated_package(data)
