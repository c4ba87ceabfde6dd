"""Names that would become one in Python, or hide what generated code uses: told apart, or refused with the place."""

from __future__ import annotations

import ast
import re
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.planning.python_names import MODEL_ATTRIBUTES
from sinchkit_core.models import Model
from tests.generator.in_memory import generated_package, modules
from tests.generator.small_repository import SmallRepository, document

TEXT = {"type": "string"}


def with_schemas(**schemas: Any) -> dict[str, Any]:
    """The small document with more schemas, each of which both of its models refer to."""
    data = document()
    data["components"]["schemas"] |= schemas
    for model in ("Note", "NewNote"):
        for number, name in enumerate(schemas):
            reference = {"$ref": f"#/components/schemas/{name}"}
            data["components"]["schemas"][model]["properties"][f"reference{number}"] = reference
    return data


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties or {"a": TEXT}}


def refusal(data: dict[str, Any]) -> str:
    with pytest.raises(GeneratorError) as caught:
        generated_package(data)
    text = str(caught.value)
    assert text.startswith("specs/notes.json: ")
    assert "hint: " in text
    return text


def fields_of(tree: ast.Module, name: str) -> list[str]:
    (model,) = (one for one in tree.body if isinstance(one, ast.ClassDef) and one.name == name)
    return [one.target.id for one in model.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)]


def test_attributes_of_models_are_all_known() -> None:
    public = {name for name in dir(Model) if not name.startswith("_")}
    assert public | {"additional_properties"} == MODEL_ATTRIBUTES


def test_fields_that_differ_in_case_are_told_apart() -> None:
    trees = modules(generated_package(with_schemas(Thing=thing(userId=TEXT, user_id=TEXT, Text=TEXT, text=TEXT))))
    fields = fields_of(trees["models/thing.py"], "Thing")
    assert fields[:4] == ["userId", "user_id", "Text_", "text"]


@pytest.mark.parametrize(
    ("names", "called"), [(("a1", "a-1", "a_1"), "a1"), (("$", "@"), "field_"), (("misfits", "misfits_"), "misfits_")]
)
def test_fields_that_cannot_be_told_apart_are_refused(names: tuple[str, ...], called: str) -> None:
    text = refusal(with_schemas(Thing=thing(**dict.fromkeys(names, TEXT))))
    assert "$.components.schemas.Thing: the properties " in text
    assert f"would both be called {called} in Python" in text


@pytest.mark.parametrize(
    ("schemas", "message"),
    [
        ({"FOO": thing(), "Foo": thing()}, "the classes FOO and Foo would share the module foo"),
        ({"Foo_Bar": thing(), "FooBar": thing()}, "'Foo_Bar' and 'FooBar' would both be the class FooBar in Python"),
        ({"NoteDict": thing()}, "$.components.schemas.NoteDict: two things would be called NoteDict"),
        ({"Any": thing()}, "$.components.schemas.Any: a class called Any would hide"),
        ({"TypedDict": thing()}, "a class called TypedDict would hide"),
        ({"Literal": {"type": "string", "enum": ["a", "b"]}}, "a class called Literal would hide"),
        ({"\u210c": thing()}, "Python takes the name '\\u210c' for 'H'"),
        ({"Aux": thing()}, "Windows has no file aux.py"),
        ({"T" * 101: thing()}, "of 101 characters is too long for a file"),
    ],
)
def test_classes_that_cannot_be_are_refused(schemas: dict[str, Any], message: str) -> None:
    text = refusal(with_schemas(**schemas))
    assert message in text
    assert "another title" in text


def test_a_reader_of_variants_is_not_hidden_by_a_module() -> None:
    kinds = [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]
    schemas = {
        "A": {**thing(a=TEXT), "required": ["a"]},
        "B": {**thing(b=TEXT), "required": ["b"]},
        "Either": {"title": "Either", "oneOf": kinds},
        "EitherFromDict": thing(),
    }
    assert "the module of EitherFromDict would hide the function either_from_dict" in refusal(with_schemas(**schemas))


CLASSES = [
    "Type",
    "List",
    "Model",
    "Field",
    "Wire",
    "Self",
    "Id",
    "Datetime",
    "ImportModule",
    "None",
    "Notes",
    "Variants",
]


def test_other_names_of_python_and_ours_do_no_harm(repository: SmallRepository) -> None:
    repository.write_document(with_schemas(**{name: thing() for name in CLASSES}))
    done = repository.generate()
    assert done.returncode == 0, done.stderr
    read = "\n".join(
        f"note = m.Note.from_dict({{'id': '1', 'text': 'x', 'reference{number}': {{'a': '{name}'}}}});"
        f" assert type(note.reference{number}).__name__ in ('{name}', '{name}_'); assert note.to_dict()"
        for number, name in enumerate(CLASSES)
    )
    every = "import sinchkit_notes.models.import_module, sinchkit_notes.models as m"
    assert repository.python(f"{every}\n[getattr(m, one) for one in m.__all__]\n{read}\nprint(1)") == "1\n"


def test_a_dict_whose_keys_are_types_hides_none_of_them() -> None:
    data = with_schemas(Thing=thing(str=TEXT, note={"$ref": "#/components/schemas/Note"}))
    data["components"]["schemas"]["Thing"]["properties"]["Note"] = {"type": "integer"}
    tree = modules(generated_package(data))["models/thing.py"]
    (call,) = (one.value for one in tree.body if isinstance(one, ast.Assign))
    assert isinstance(call, ast.Call)
    assert ast.unparse(call.args[1]) == "{'str': 'str', 'note': 'Note | NoteDict', 'Note': 'int'}"


@pytest.mark.parametrize(
    ("extension", "name"),
    [("x-method", "str"), ("x-method", "builtins"), ("x-resource", "execute"), ("x-resource", "kept_property")],
)
def test_methods_and_resources_leave_names_that_code_uses(extension: str, name: str) -> None:
    more: dict[str, Any] = {"operationId": "More", "x-resource": "more", "x-method": "get", "x-repeat": "safe"}
    more |= {"responses": {"200": {"description": "ok"}}, extension: name}
    data = document()
    data["paths"]["/v1/more"] = {"get": more}
    place = re.escape(f"$.paths['/v1/more'].get['{extension}']")
    with pytest.raises(GeneratorError, match=f"{place}: '{name}' is what generated code itself uses there"):
        generated_package(data)


def test_resources_need_classes_of_their_own() -> None:
    data = document()
    for resource in ("async_notes", "con"):
        more: dict[str, Any] = {"operationId": resource, "x-resource": resource, "x-method": "get", "x-repeat": "safe"}
        data["paths"][f"/v1/{resource}"] = {"get": {**more, "responses": {"200": {"description": "ok"}}}}
    text = refusal(data)
    assert "the class AsyncNotes of the resource notes is also that of the resource async_notes" in text
    assert "Windows has no file con.py" in text


def test_a_resource_may_be_called_like_its_api() -> None:
    tree = modules(generated_package(document()))["api.py"]
    (api,) = (one for one in tree.body if isinstance(one, ast.ClassDef) and one.name == "Notes")
    (notes,) = (one for one in api.body if isinstance(one, ast.FunctionDef) and one.name == "notes")
    assert isinstance(notes.returns, ast.Name)
    assert notes.returns.id == "NotesResource"
    assert "from .resources.notes import Notes as NotesResource" in ast.unparse(tree)


def test_operations_may_lack_an_id_but_not_share_a_name() -> None:
    data = document()
    more = {"x-resource": "more", "x-method": "get", "x-repeat": "safe", "responses": {"200": {"description": "ok"}}}
    data["paths"]["/v1/more/{id}"] = {
        "get": more,
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
    }
    assert generated_package(data).operation_count == 3
    more["operationId"] = "list_notes"
    text = refusal(data)
    assert (
        "$.paths['/v1/more/{id}'].get: its operationId becomes the name list_notes in Python, as does that of" in text
    )
