"""Documents that are odd but allowed: generated right, or refused with the place."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from generator.errors import GeneratorError
from tests.generator.in_memory import generated_package, modules
from tests.generator.planning.test_name_collisions import TEXT, thing, with_schemas
from tests.generator.small_repository import document

NOTES = "/v1/{account}/notes"


def imported(tree: ast.Module) -> set[str]:
    return {alias.name for one in ast.walk(tree) if isinstance(one, ast.ImportFrom) for alias in one.names}


def test_a_resource_may_need_no_types_at_all() -> None:
    data = document()
    more = {"x-resource": "more", "x-method": "ping", "x-repeat": "safe", "responses": {"204": {"description": "ok"}}}
    data["paths"]["/v1/more"] = {"post": {"operationId": "Ping", **more}}
    tree = modules(generated_package(data))["resources/more.py"]
    assert not [one for one in tree.body if isinstance(one, ast.If)]


def test_only_a_variant_may_take_null() -> None:
    data = with_schemas(Remark=thing(said={**TEXT, "nullable": True}))
    data["components"]["schemas"]["NewNote"]["properties"].pop("from")
    variant = {"method": "remark", "body": "#/components/schemas/Remark", "wrap": "remark"}
    data["paths"][NOTES]["post"]["x-variants"] = [variant]
    trees = modules(generated_package(data))
    for module in ("requests/notes.py", "resources/notes.py"):
        assert "Null" in imported(trees[module])


def test_a_page_is_one_object() -> None:
    data = document()
    content = data["paths"][NOTES]["get"]["responses"]["200"]["content"]["application/json"]
    content["schema"] = {"oneOf": [content["schema"], thing()]}
    with pytest.raises(GeneratorError) as caught:
        generated_package(data)
    assert caught.value.where == f"$.paths['{NOTES}'].get"
    assert caught.value.message == "the page is not an object with the field 'notes'"


@pytest.mark.parametrize(
    ("value", "annotation", "kind"),
    [
        ('it\'s "so"\\\n"""', 'Literal[\'it\\\'s "so"\\\\\\n"""\']', "TERM"),
        (3, "Literal[3]", "INTEGER"),
        (True, "Literal[True]", "BOOLEAN"),
        (1.5, "float", "NUMBER"),
    ],
)
def test_constants_of_every_type(value: Any, annotation: str, kind: str) -> None:
    data = with_schemas(Thing={"type": "object", "required": ["one"], "properties": {"one": {"const": value}}})
    data["openapi"] = "3.1.0"
    for name in ("Note", "NewNote"):
        data["components"]["schemas"][name]["properties"].pop("from")
    tree = modules(generated_package(data))["models/thing.py"]
    model = next(one for one in tree.body if isinstance(one, ast.ClassDef))
    (field,) = (one for one in model.body if isinstance(one, ast.AnnAssign) and ast.unparse(one.target) == "one")
    assert ast.dump(field.annotation) == ast.dump(ast.parse(annotation, mode="eval").body)
    assert f"metadata=_json(_kinds.{kind}" in ast.unparse(model)


def test_what_the_parser_refuses_has_its_place_and_no_addresses() -> None:
    data = with_schemas(Mixed={"enum": ["a", 1]})
    with pytest.raises(GeneratorError) as caught:
        generated_package(data)
    assert "$.components.schemas.Mixed: openapi-python-client cannot use this" in str(caught.value)
    assert " at 0x" not in str(caught.value)


def test_a_property_of_no_known_kind_has_its_place() -> None:
    with pytest.raises(GeneratorError) as caught:
        generated_package(with_schemas(Thing=thing(file={**TEXT, "format": "binary"})))
    assert str(caught.value).startswith(
        "specs/notes.json: $.components.schemas.Thing.properties.file: file: a property of"
    )
