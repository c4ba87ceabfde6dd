"""Bad input: one message with place and remedy, exit code 1, nothing half-written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.generator.small_repository import SmallRepository, document

Change = Callable[[SmallRepository], None]


def changed(change: Callable[[dict[str, Any]], object]) -> Change:
    def apply(repository: SmallRepository) -> None:
        data = document()
        change(data)
        repository.write_document(data)

    return apply


def text(content: str) -> Change:
    return lambda repository: repository.write_document_text(content)


def overlay(content: str) -> Change:
    head = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\n"
    return lambda repository: repository.add_overlay("20-more.yaml", head + content)


def post(data: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = data["paths"]["/v1/{account}/notes"]["post"]
    return operation


def schema(data: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = data["components"]["schemas"][name]
    return found


CASES: dict[str, tuple[Change, list[str]]] = {
    "stale overlay": (
        overlay("actions:\n  - target: $.paths['/v2'].get\n    description: 'N9: gone'\n    remove: true\n"),
        ["error: overlays/notes/20-more.yaml:4: ", "N9: gone", "$.paths['/v2'].get"],
    ),
    "no OpenAPI": (text("hello: world\n"), ["error: specs/notes.yaml", "OpenAPI"]),
    "a list": (text("- 1\n"), ["specs/notes.yaml"]),
    "empty": (text(""), ["specs/notes.yaml", "empty"]),
    "broken YAML": (text("openapi: '3.0.0\n"), ["specs/notes.yaml:"]),
    "duplicate key": (
        text("openapi: 3.0.0\npaths: {}\ninfo: {}\npaths: {}\n"),
        ["specs/notes.yaml:4", "paths", "line 2"],
    ),
    "unknown extension value": (
        overlay("actions:\n  - target: $.paths.*.post\n    description: 'N9: x'\n    update: {x-repeat: sometimes}\n"),
        ["x-repeat", "sometimes", "never"],
    ),
    "no extension": (
        changed(
            lambda data: data["paths"].update(
                {"/v1/more": {"get": {"operationId": "More", "responses": {"200": {"description": "x"}}}}}
            )
        ),
        ["x-resource", "/v1/more"],
    ),
    "two models of one name": (
        changed(lambda data: schema(data, "NewNote").update(title="Note")),
        ["Note"],
    ),
    "argument names collide": (
        changed(
            lambda data: post(data).update(parameters=[{"name": "text", "in": "query", "schema": {"type": "string"}}])
        ),
        ["notes.create", "two arguments are called text", "overlay"],
    ),
    "a header parameter": (
        changed(
            lambda data: post(data).update(parameters=[{"name": "X-A", "in": "header", "schema": {"type": "string"}}])
        ),
        ["CreateNote", "header"],
    ),
    "a repeating list parameter": (
        changed(
            lambda data: post(data).update(
                parameters=[{"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}]
            )
        ),
        ["tags", "explode: false"],
    ),
    "a body that is no object": (
        changed(
            lambda data: post(data)["requestBody"]["content"]["application/json"].update(
                schema={"type": "array", "items": {"type": "string"}}
            )
        ),
        ["CreateNote", "one JSON object"],
    ),
    "a kind of property that we lack": (
        changed(lambda data: schema(data, "Note")["properties"].update(file={"type": "string", "format": "uuid"})),
        ["file", "not supported"],
    ),
    "what the parser cannot use": (
        changed(
            lambda data: post(data)["responses"]["201"].update(
                content={"application/x-strange": {"schema": {"type": "string"}}}
            )
        ),
        ["openapi-python-client", "application/x-strange"],
    ),
    "a reference to nothing": (
        changed(lambda data: schema(data, "Note")["properties"].update(lost={"$ref": "#/components/schemas/Lost"})),
        ["Lost"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_is_refused_with_place_and_remedy(name: str, generated: SmallRepository) -> None:
    repository = generated
    before = repository.files()
    lock = (repository.root / "generator/lock.json").read_bytes()
    change, expected = CASES[name]
    change(repository)
    done = repository.generate()
    assert done.returncode == 1, done.stdout + done.stderr
    assert done.stderr.startswith("error: ")
    assert "Traceback" not in done.stderr
    for part in expected:
        assert part in done.stderr
    assert repository.files() == before
    assert (repository.root / "generator/lock.json").read_bytes() == lock


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("  colour: red\n", "colour is unknown"),
        ("", "class is missing"),
    ],
)
def test_a_registry_entry_is_checked(entry: str, expected: str, repository: SmallRepository) -> None:
    registry = repository.root / "generator/apis.yaml"
    content = registry.read_text(encoding="utf-8")
    registry.write_text(content + entry if entry else content.replace("  class: Notes\n", ""), encoding="utf-8")
    done = repository.generate()
    assert done.returncode == 1
    assert f"generator/apis.yaml:1: notes: {expected}" in done.stderr


def test_a_redundant_action_is_a_warning(repository: SmallRepository) -> None:
    overlay("actions:\n  - {target: $.info, description: 'N9: the title', update: {title: Notes}}\n")(repository)
    done = repository.generate()
    assert done.returncode == 0
    assert done.stderr.startswith("warning: ")
    assert "20-more.yaml" in done.stderr
    assert "N9: the title" in done.stderr
