"""Documents that the generator cannot use whole are refused, with the place and the reason."""

from __future__ import annotations

import socket
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import GeneratorError
from generator.overlays.applying import apply_overlays
from generator.overlays.overlay_reading import load_overlay
from generator.planning.extensions import (
    check_extensions,
)
from generator.reading.json_values import is_array, is_object
from generator.reading.loading import load_document
from generator.reading.validation import MAX_PROBLEMS, validate_openapi
from tests.generator.document_support import FILE, OK, REPEATABLE, ROOT, TEXT, Json, document, problems


class TestKind:
    @pytest.mark.parametrize(
        ("data", "message"),
        [
            ({"swagger": "2.0"}, "not OpenAPI 3: it seems to be a Swagger 2 document"),
            ({"asyncapi": "2.6.0"}, "not OpenAPI 3: it seems to be an AsyncAPI document"),
            ({"overlay": "1.0.0"}, "not OpenAPI 3: it seems to be an overlay"),
            ({"arazzo": "1.0.0"}, "not OpenAPI 3: it seems to be an Arazzo workflow"),
            ({"$schema": "x", "type": "object"}, "not OpenAPI 3: it seems to be a JSON Schema"),
            ({"info": {}, "item": []}, "not OpenAPI 3: it seems to be a Postman collection"),
            ({"name": 1, "jobs": 2}, "not OpenAPI: its keys are name, jobs"),
            ({}, "not OpenAPI: its keys are none"),
            ({"openapi": "3.2.0"}, "OpenAPI version '3.2.0' is not supported"),
            ({"openapi": 3.0}, "OpenAPI version 3.0 is not supported"),
        ],
    )
    def test_is_named(self, data: Json, message: str) -> None:
        with pytest.raises(GeneratorError) as caught:
            validate_openapi(data, FILE)
        assert str(caught.value).startswith(f"{FILE}: {message}\n  hint: ")

    @pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0", "3.1.1"])
    def test_openapi_3_0_and_3_1_pass(self, version: str) -> None:
        pet = {"type": "object", "title": "Pet", "required": ["name"], "properties": {"name": TEXT}}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
        get = {"operationId": "get", "responses": {"200": {"description": "ok", "content": content}}}
        assert problems(document(version, schemas={"Pet": pet}, pets={"get": get})) == []


class TestSpecification:
    def test_faults_have_their_place(self) -> None:
        data = document(schemas={"Pet": {"type": "strin"}, "Dog": {"type": "object", "properties": []}})
        data["info"] = {"title": 1}
        assert set(problems(data)) == {
            "$.info: 'version' is a required property",
            "$.info.title: 1 is not of type 'string'",
            "$.components.schemas.Pet.type: 'strin' is not one of "
            "['array', 'boolean', 'integer', 'number', 'object', 'string']",
            "$.components.schemas.Dog.properties: [] is not of type 'object'",
        }

    def test_of_alternatives_the_likely_one_is_explained(self) -> None:
        parameters = [{"name": "a", "schema": TEXT}, {"name": "b", "in": "query"}]
        assert problems(document(pets={"get": {"responses": {"200": {}}, "parameters": parameters}})) == [
            "$.paths['/pets'].get.parameters[0]: 'in' is a required property",
            "$.paths['/pets'].get.parameters[1]: 'schema' is a required property",
            "$.paths['/pets'].get.responses['200']: 'description' is a required property",
        ]

    @pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
    def test_defaults_fit_their_schemas(self, version: str) -> None:
        inner = {"type": "object", "properties": {"size": {"type": "integer", "default": "big"}}}
        data = document(version, schemas={"Pet": {"type": "object", "properties": {"inner": inner}}})
        place = "$.components.schemas.Pet.properties.inner.properties.size"
        assert problems(data) == [f"{place}: 'big' is not of type 'integer'"]

    def test_schemas_of_3_1_are_schemas(self) -> None:
        data = document("3.1.0", schemas={"Pet": {"type": "object", "required": 5}})
        assert problems(data) == ["$.components.schemas.Pet.required: 5 is not of type 'array'"]

    def test_long_lists_are_cut(self) -> None:
        data = document(schemas={f"Pet{number}": {"type": "strin"} for number in range(30)})
        with pytest.raises(GeneratorError) as caught:
            validate_openapi(data, FILE)
        assert str(caught.value).startswith(f"{FILE}: 30 problems, the first 20 of them:\n")
        assert len(caught.value.problems) == MAX_PROBLEMS


class TestReferences:
    @pytest.mark.parametrize(
        ("reference", "message"),
        [
            ("#/components/schemas/Pett", "$ref leads nowhere: #/components/schemas/Pett"),
            ("#/components/schema/Pet", "$ref leads nowhere: #/components/schema/Pet"),
            ("#/components/schemas/Pet/enum/7", "$ref leads nowhere: #/components/schemas/Pet/enum/7"),
            ("other.yaml#/Pet", "$ref leaves the document: other.yaml#/Pet"),
            ("https://example.com/pet.json", "$ref leaves the document: https://example.com/pet.json"),
            ("#/components/schemas/Pet/type", "$ref leads to itself or to no mapping: #/components/schemas/Pet/type"),
            ("#/components/schemas/Owner", "$ref leads to itself or to no mapping: #/components/schemas/Owner"),
        ],
    )
    def test_lead_to_something(self, reference: str, message: str) -> None:
        schemas = {"Pet": {"type": "string", "enum": ["a"]}, "Owner": {"$ref": reference}}
        assert problems(document(schemas=schemas)) == [f"$.components.schemas.Owner: {message}"]

    def test_with_a_misspelt_name_get_a_suggestion(self) -> None:
        schemas = {"Pet": TEXT, "Owner": {"$ref": "#/components/schemas/Pett"}}
        with pytest.raises(GeneratorError, match="hint: did you mean 'Pet'"):
            validate_openapi(document(schemas=schemas), FILE)

    def test_may_be_escaped(self) -> None:
        schemas = {"a/b~c d": TEXT, "Pet": {"$ref": "#/components/schemas/a~1b~0c%20d"}}
        data = document("3.1.0", schemas=schemas)
        data["components"] = {"schemas": schemas}
        assert not [one for one in problems(data) if "$ref" in one]

    def test_lead_to_the_right_kind_of_thing(self) -> None:
        get = {"parameters": [{"$ref": "#/components/schemas/Pet"}], "responses": OK}
        reference = {"$ref": "#/components/schemas/Pet"}
        post = {"responses": {"200": reference}}
        assert problems(document(schemas={"Pet": TEXT}, pets={"get": get, "post": post})) == [
            "$.paths['/pets'].get.parameters[0]: $ref leads to something other than a parameter: "
            "#/components/schemas/Pet",
            "$.paths['/pets'].post.responses['200']: $ref leads to something other than a response: "
            "#/components/schemas/Pet",
        ]

    def test_are_not_looked_for_in_examples_and_extensions(self) -> None:
        nowhere = {"$ref": "#/nowhere"}
        schema = {"type": "object", "example": nowhere, "default": nowhere, "enum": [nowhere], "x-note": nowhere}
        content = {"application/json": {"schema": schema, "examples": {"default": {"value": nowhere}}}}
        post = {"requestBody": {"content": content}, "responses": OK}
        data = document(pets={"post": post})
        data["x-webhooks"] = nowhere
        assert problems(data) == []

    def test_are_found_under_names_that_look_like_keywords(self) -> None:
        nowhere = {"$ref": "#/nowhere"}
        names = ["example", "default", "enum", "x-size", "value", "const"]
        data = document(
            schemas={"Pet": {"type": "object", "properties": dict.fromkeys(names, nowhere)}},
            pets={"get": {"responses": {"default": nowhere}}},
        )
        assert len(problems(data)) == len(names) + 1

    def test_are_never_fetched(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.setblocking(False)
            url = f"http://127.0.0.1:{server.getsockname()[1]}/pet.json"
            assert problems(document(schemas={"Pet": {"$ref": url}})) == [
                f"$.components.schemas.Pet: $ref leaves the document: {url}"
            ]
            with pytest.raises(BlockingIOError):
                server.accept()

    def test_stand_alone_in_3_0(self) -> None:
        beside = {"$ref": "#/components/schemas/Pet", "nullable": True, "default": "a"}
        allowed = {"$ref": "#/components/schemas/Pet", "description": "d", "summary": "s", "x-note": 1}
        schemas = {"Pet": TEXT, "Owner": {"type": "object", "properties": {"a": beside, "b": allowed}}}
        place = "$.components.schemas.Owner.properties.a"
        assert problems(document(schemas=schemas)) == [
            f"{place}: nullable, default beside $ref: #/components/schemas/Pet"
        ]
        assert problems(document("3.1.0", schemas=schemas)) == []


class TestOperations:
    def test_have_ids_of_their_own(self) -> None:
        operation = {"operationId": "pets", "responses": OK}
        assert problems(document(pets={"get": operation, "post": operation}, dogs={"get": operation})) == [
            "$.paths['/pets'].post: operationId 'pets' is also that of $.paths['/pets'].get",
            "$.paths['/dogs'].get: operationId 'pets' is also that of $.paths['/pets'].get",
        ]

    def test_declare_the_parameters_of_their_path(self) -> None:
        def parameter(name: str) -> Json:
            return {"name": name, "in": "path", "required": True, "schema": TEXT}

        data = document(pets={"get": {"responses": OK}})
        data["components"]["parameters"] = {"owner": parameter("owner")}
        data["paths"] = {
            "/{owner}/{pet}": {
                "parameters": [{"$ref": "#/components/parameters/owner"}],
                "get": {"responses": OK, "parameters": [parameter("pet")]},
                "put": {"responses": OK},
                "post": {"responses": OK, "parameters": [parameter("pet"), parameter("dog")]},
            }
        }
        place = "$.paths['/{owner}/{pet}']"
        assert problems(data) == [
            f"{place}.put: the path has {{pet}}, but no such path parameter is declared",
            f"{place}.post: the path parameter 'dog' is declared, but not in the path",
        ]

    def test_declare_each_parameter_once(self) -> None:
        page = {"name": "page", "in": "query", "schema": TEXT}
        header = {"name": "page", "in": "header", "schema": TEXT}
        again = {**page, "schema": {"type": "integer"}}
        get = {"responses": OK, "parameters": [page, header, again]}
        # The operation's own takes the place of the path item's.
        post = {"responses": OK, "parameters": [page]}
        assert problems(document(pets={"parameters": [page], "get": get, "post": post})) == [
            "$.paths['/pets'].get: the query parameter 'page' is declared twice"
        ]
        two = {"parameters": [page, again], "get": {"responses": OK}, "post": {"responses": OK}}
        assert problems(document(pets=two)) == ["$.paths['/pets']: the query parameter 'page' is declared twice"]


class TestSchemas:
    def test_have_titles_of_their_own(self) -> None:
        inner = {"type": "object", "title": "Pet"}
        schemas = {"A": {"type": "object", "title": "Pet"}, "B": {"type": "object", "properties": {"pet": inner}}}
        assert problems(document(schemas=schemas)) == [
            "$.components.schemas.B.properties.pet: the title 'Pet' is also that of $.components.schemas.A"
        ]

    def test_may_be_used_twice_by_reference(self) -> None:
        reference = {"$ref": "#/components/schemas/Pet"}
        schemas = {"Pet": {"title": "Pet"}, "B": {"type": "object", "properties": {"a": reference, "b": reference}}}
        assert problems(document(schemas=schemas)) == []

    def test_may_have_properties_called_title(self) -> None:
        one = {"type": "object", "properties": {"title": TEXT, "required": TEXT, "oneOf": TEXT}}
        assert problems(document(schemas={"A": one, "B": deepcopy(one)})) == []

    def test_require_only_their_properties(self) -> None:
        schema = {"type": "object", "properties": {"name": TEXT}, "required": ["name", "nam", "age"]}
        place = "$.components.schemas.Pet.required"
        assert problems(document(schemas={"Pet": schema})) == [
            f"{place}: 'nam' is required, but no property",
            f"{place}: 'age' is required, but no property",
        ]

    def test_may_require_the_properties_of_what_they_are_composed_of(self) -> None:
        base = {"type": "object", "properties": {"name": TEXT, "age": TEXT}}
        reference = {"$ref": "#/components/schemas/Base"}
        schemas: Json = {
            "Base": base,
            "Dog": {"allOf": [reference, {"required": ["name"]}], "required": ["age"]},
            "Cat": {
                "allOf": [reference, {"type": "object", "properties": {"tail": TEXT}, "required": ["age", "tail"]}]
            },
            "Cow": {"allOf": [{"allOf": [reference]}], "required": ["name"]},
            "Pig": {"properties": {"name": TEXT, "age": TEXT}, "not": {"required": ["name", "age"]}},
        }
        assert problems(document(schemas=schemas)) == []
        schemas["Dog"]["allOf"][1]["required"] = ["tail"]
        assert problems(document(schemas=schemas)) == [
            "$.components.schemas.Dog.allOf[1].required: 'tail' is required, but no property"
        ]

    def test_are_checked_wherever_they_stand(self) -> None:
        def faulty() -> Json:
            return {"type": "object", "required": ["gone"]}

        get = {
            "parameters": [{"name": "a", "in": "query", "schema": faulty()}],
            "requestBody": {"content": {"application/json": {"schema": {"type": "array", "items": faulty()}}}},
            "responses": {
                "200": {
                    "description": "ok",
                    "headers": {"X-A": {"schema": faulty()}},
                    "content": {"text/plain": {"schema": {"additionalProperties": faulty()}}},
                }
            },
        }
        data = document(schemas={"A": {"not": faulty()}, "B": {"oneOf": [faulty()]}}, pets={"post": get})
        data["components"]["parameters"] = {"schema": {"name": "b", "in": "query", "schema": faulty()}}
        data["components"]["responses"] = {
            "default": {"description": "d", "content": {"a/b": {"schema": {"properties": {"items": faulty()}}}}}
        }
        assert len(problems(data)) == 8

    @pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
    def test_keep_properties_and_alternatives_apart(self, keyword: str) -> None:
        reference = {"$ref": "#/components/schemas/Pet"}
        schemas: Json = {"Pet": {"type": "object"}, "Dog": {"properties": {"a": TEXT}, keyword: [reference]}}
        assert problems(document(schemas=schemas)) == [
            f"$.components.schemas.Dog: properties beside {keyword} would be lost"
        ]
        del schemas["Dog"]["properties"]
        assert problems(document(schemas=schemas)) == []

    @pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
    def test_do_not_hide_alternatives_in_all_of(self, keyword: str) -> None:
        either = {"$ref": "#/components/schemas/Either"}
        schemas: Json = {
            "Either": {keyword: [{"type": "object"}]},
            "Direct": {"allOf": [{"type": "object"}, {keyword: [{"type": "object"}]}]},
            "Referred": {"allOf": [either], "properties": {"a": TEXT}},
            "Wrapped": {"allOf": [either], "nullable": True},
        }
        assert problems(document(schemas=schemas)) == [
            f"$.components.schemas.Direct.allOf[1]: {keyword} inside allOf would be lost",
            f"$.components.schemas.Referred.allOf[0]: {keyword} inside allOf would be lost",
        ]

    def test_may_contain_themselves_but_not_be_composed_of_themselves(self) -> None:
        reference = {"$ref": "#/components/schemas/Node"}
        node: Json = {"type": "object", "properties": {"next": reference, "all": {"type": "array", "items": reference}}}
        assert problems(document(schemas={"Node": node})) == []
        schemas = {"Node": {"oneOf": [{"$ref": "#/components/schemas/Leaf"}]}, "Leaf": {"allOf": [reference]}}
        assert problems(document(schemas=schemas)) == [
            "$.components.schemas.Node: the schema is composed of itself",
            "$.components.schemas.Leaf: the schema is composed of itself",
        ]


SCHEMA_KEYS = ["$ref", "allOf", "oneOf", "properties", "required", "title", "items", "schema", "schemas", "components"]
OTHER_KEYS = ["paths", "get", "parameters", "in", "name", "responses", "x-method", "x-pagination", "x-client-parameter"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["", "a", "#/components", "object", "path"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*SCHEMA_KEYS, *OTHER_KEYS]), inner, max_size=4)
    ),
    max_leaves=20,
)


class TestDamagedDocuments:
    @REPEATABLE
    @given(data=st.data())
    def test_are_refused_like_any_other(self, data: st.DataObject) -> None:
        whole: Json = document(
            schemas={
                "Pet": {"allOf": [{"$ref": "#/components/schemas/A"}], "required": ["a"]},
                "A": {"type": "object"},
            },
            pets={"get": {"parameters": [{"name": "a", "in": "query", "schema": TEXT}], "responses": OK}},
        )
        node: Any = deepcopy(whole)
        damaged = node
        while True:  # down to any place
            steps: list[Any] = list(node) if is_object(node) else list(range(len(node)))
            step = data.draw(st.sampled_from(steps))
            inner: Any = node[step]
            if not inner or not (is_object(inner) or is_array(inner)) or data.draw(st.booleans()):
                node[step] = data.draw(VALUES)
                break
            node = inner
        for check in (validate_openapi, check_extensions):
            try:
                check(damaged, FILE)
            except GeneratorError as error:
                text = str(error)
                assert text.startswith(str(FILE)), text


@pytest.mark.parametrize("name", sorted(folder.name for folder in (ROOT / "overlays").iterdir() if folder.is_dir()))
def test_our_own_documents_pass(name: str) -> None:
    published = load_document(ROOT / "specs" / f"{name}.yaml")
    overlays = [load_overlay(path) for path in sorted((ROOT / "overlays" / name).glob("*.yaml"))]
    applied = apply_overlays(published, overlays)
    assert [str(warning) for warning in applied.warnings] == []
    validate_openapi(applied.data, published.path)
    check_extensions(applied.data, published.path)
