"""The extensions that overlays set."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.planning.extensions import (
    OperationExtensions,
    PageNumberPagination,
    TokenPagination,
    check_extensions,
    operation_extensions,
)
from generator.reading.validation import validate_openapi
from tests.generator.document_support import FILE, TEXT, Json, document


def paged(**changes: Any) -> Json:
    """A document with one paged list, its operation changed."""
    item = {"type": "object", "properties": {"id": TEXT}}
    page = {
        "type": "object",
        "properties": {"pets": {"type": "array", "items": item}, "count": {"type": "integer"}, "next_token": TEXT},
    }
    names = ("page", "page_size", "token")
    get: Json = {
        "operationId": "list",
        "parameters": [{"name": name, "in": "query", "schema": TEXT} for name in names],
        "responses": {
            "400": {"description": "bad", "content": {"application/json": {"schema": {"type": "object"}}}},
            "200": {"$ref": "#/components/responses/page"},
        },
        "x-resource": "pets",
        "x-method": "list",
        "x-repeat": "safe",
        "x-pagination": {"style": "page-number", "items": "pets", "page": "page", "size": "page_size"},
    }
    data = document(schemas={"Page": {"allOf": [page]}}, pets={"get": {**get, **changes}})
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}
    data["components"]["responses"] = {"page": {"description": "ok", "content": content}}
    return data


def extension_problems(data: Json) -> list[str]:
    try:
        check_extensions(data, FILE)
    except GeneratorError as error:
        return [f"{one.where}: {one.message}" for one in error.problems or (error,)]
    return []


LIST = "$.paths['/pets'].get"


class TestExtensions:
    def test_are_read(self) -> None:
        operation = paged()["paths"]["/pets"]["get"]
        pages = PageNumberPagination(items="pets", page="page", size="page_size")
        assert operation_extensions(operation) == OperationExtensions("pets", "list", "safe", pages)
        operation["x-pagination"] = {"style": "token", "items": "pets", "token": "token", "next": "next_token"}
        tokens = TokenPagination(items="pets", token="token", next="next_token")
        assert operation_extensions(operation).pagination == tokens
        del operation["x-pagination"]
        assert operation_extensions(operation).pagination is None

    def test_are_valid_in_this_document(self) -> None:
        tokens = {"style": "token", "items": "pets", "token": "token", "next": "next_token"}
        for data in (paged(), paged(**{"x-pagination": tokens})):
            validate_openapi(data, FILE)
            check_extensions(data, FILE)

    @pytest.mark.parametrize("name", ["x-resource", "x-method", "x-repeat"])
    def test_are_required(self, name: str) -> None:
        data = paged()
        del data["paths"]["/pets"]["get"][name]
        assert extension_problems(data) == [f"{LIST}: {name} missing on the operation"]
        with pytest.raises(GeneratorError, match=f"list: {name} missing"):
            operation_extensions(data["paths"]["/pets"]["get"])

    @pytest.mark.parametrize("value", ["sometimes", "Safe", "", None, True, ["safe"]])
    def test_repeat_has_three_values(self, value: object) -> None:
        assert extension_problems(paged(**{"x-repeat": value})) == [f"{LIST}['x-repeat']: unknown value {value!r}"]
        for right in ("safe", "same-state", "never"):
            assert extension_problems(paged(**{"x-repeat": right})) == []

    @pytest.mark.parametrize("name", ["x-resource", "x-method"])
    @pytest.mark.parametrize("value", ["class", "None", "delivery-reports", "2nd", "a b", "", "_secret", 3, None])
    def test_names_are_public_identifiers(self, name: str, value: object) -> None:
        message = f"{LIST}['{name}']: {value!r} is not a public Python identifier"
        assert extension_problems(paged(**{name: value})) == [message]

    def test_names_may_be_those_of_builtins_and_soft_keywords(self) -> None:
        for name in ("list", "match", "type", "print"):
            assert extension_problems(paged(**{"x-method": name})) == []

    def test_names_are_unique(self) -> None:
        data = paged()
        data["paths"]["/dogs"] = {"get": {**data["paths"]["/pets"]["get"]}}
        assert extension_problems(data) == [f"$.paths['/dogs'].get: pets.list is also the name of {LIST}"]
        data["paths"]["/dogs"]["get"]["x-resource"] = "dogs"
        assert extension_problems(data) == []

    @pytest.mark.parametrize(
        ("value", "messages"),
        [
            ({"style": "offset"}, ["unknown style 'offset'"]),
            ({}, ["unknown style None"]),
            ("token", ["not a mapping"]),
            (
                {"style": "token", "items": "pets", "token": "token", "next": 3},
                ["style token needs next, a string"],
            ),
            (
                {"style": "page-number", "items": "pets", "page": "page", "limit": "page_size"},
                ["style page-number needs size, a string"],
            ),
            (
                {"style": "page-number", "items": "dogs", "page": "offset", "size": "limit"},
                [
                    "the operation has no query parameter 'offset', nor such a field in its body",
                    "the operation has no query parameter 'limit', nor such a field in its body",
                    "the response has no field 'dogs'",
                ],
            ),
            (
                {"style": "page-number", "items": "count", "page": "page", "size": "page_size"},
                ["the response's field 'count' is not an array"],
            ),
            (
                {"style": "token", "items": "pets", "token": "page_token", "next": "next"},
                [
                    "the operation has no query parameter 'page_token', nor such a field in its body",
                    "the response has no field 'next'",
                ],
            ),
        ],
    )
    def test_pagination_fits_the_operation(self, value: object, messages: list[str]) -> None:
        found = extension_problems(paged(**{"x-pagination": value}))
        assert [one for one in found if ".limit" not in one] == [
            f"{LIST}['x-pagination']: {message}" for message in messages
        ]

    def test_pagination_knows_only_the_keys_of_its_style(self) -> None:
        value = {"style": "page-number", "items": "pets", "page": "page", "size": "page_size", "token": "token"}
        assert extension_problems(paged(**{"x-pagination": value})) == [
            f"{LIST}['x-pagination'].token: style page-number has no token"
        ]

    def test_pagination_finds_the_parameters_of_the_path(self) -> None:
        data = paged()
        item = data["paths"]["/pets"]
        item["parameters"] = item["get"].pop("parameters")
        assert extension_problems(data) == []
        for parameter in item["parameters"]:
            parameter["in"] = "header"
        assert len(extension_problems(data)) == 2

    def test_pagination_needs_a_response(self) -> None:
        data = paged(responses={"204": {"description": "nothing"}})
        assert extension_problems(data) == [f"{LIST}['x-pagination']: the response has no field 'pets'"]
        data = paged(responses={"400": {"$ref": "#/components/responses/page"}})
        assert extension_problems(data) == [f"{LIST}['x-pagination']: the response has no field 'pets'"]

    def test_client_parameters_are_in_the_path(self) -> None:
        data = paged()
        query: Json = data["paths"]["/pets"]["get"]["parameters"][0]
        query["x-client-parameter"] = True
        path = {"name": "plan", "in": "path", "required": True, "schema": TEXT, "x-client-parameter": True}
        data["components"]["parameters"] = {"plan": path}
        assert extension_problems(data) == [f"{LIST}.parameters[0]: x-client-parameter on a parameter in query"]

    @pytest.mark.parametrize("value", ["true", 1, None])
    def test_client_parameters_are_marked_by_a_boolean(self, value: object) -> None:
        data = paged()
        data["components"]["parameters"] = {"plan": {"name": "plan", "in": "path", "x-client-parameter": value}}
        place = "$.components.parameters.plan['x-client-parameter']"
        assert extension_problems(data) == [f"{place}: {value!r} is neither true nor false"]

    def test_are_pointed_out_where_nothing_reads_them(self) -> None:
        data = paged(**{"x-client-parameter": True})
        data["paths"]["/pets"]["x-repeat"] = "safe"
        data["components"]["parameters"] = {"plan": {"name": "plan", "in": "path", "x-method": "get"}}
        data["paths"]["/pets"]["get"]["parameters"].append(
            {"$ref": "#/components/parameters/plan", "x-client-parameter": True}
        )
        assert extension_problems(data) == [
            "$.paths['/pets']['x-repeat']: x-repeat has its place on an operation",
            f"{LIST}['x-client-parameter']: x-client-parameter has its place on a path parameter",
            "$.components.parameters.plan['x-method']: x-method has its place on an operation",
            f"{LIST}.parameters[3]: x-client-parameter beside $ref, where nothing reads it",
        ]

    def test_are_pointed_out_when_misspelt(self) -> None:
        found = extension_problems(paged(**{"x-paginaton": {}, "x-amazon-apigateway": {}, "x-internal": True}))
        assert found == [f"{LIST}['x-paginaton']: unknown extension x-paginaton"]


class TestAtLeastOne:
    @pytest.mark.parametrize(
        "value", [["id"], [], "id", {"id": 1}, ["id", "colour"], ["id", 7], ["id", ["name"]], None]
    )
    def test_takes_properties_of_the_object(self, value: object) -> None:
        pet = {"type": "object", "properties": {"id": TEXT, "name": TEXT}, "x-at-least-one": value}
        assert extension_problems(document(schemas={"Pet": pet})) == [
            "$.components.schemas.Pet['x-at-least-one']: not a list of two or more of its properties"
        ]

    def test_takes_inherited_properties(self) -> None:
        one = {
            "allOf": [{"properties": {"id": TEXT}}, {"properties": {"name": TEXT}}],
            "x-at-least-one": ["id", "name"],
        }
        assert extension_problems(document(schemas={"Pet": one})) == []

    def test_has_no_place_on_a_body(self) -> None:
        pet = {"type": "object", "properties": {"id": TEXT, "name": TEXT}, "x-at-least-one": ["id", "name"]}
        data = paged(requestBody={"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}})
        data["components"]["schemas"]["Pet"] = pet
        assert extension_problems(data) == [f"{LIST}.requestBody: x-at-least-one on the schema of a request body"]
