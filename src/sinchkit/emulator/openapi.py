"""An API's OpenAPI document as the judge of requests."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import cast

import jsonschema_rs

from sinchkit.emulator.answers import RefusedError, invalid_json
from sinchkit.emulator.json_types import JsonObject, JsonValue

_PATH_PARAMETER = re.compile(r"\{[^{}]*\}")
# Broken by the way one value is written; every other keyword sets a limit or a rule.
_FORMAT_KEYWORDS = frozenset({"type", "pattern", "enum"})
_LONGEST_MESSAGE = 200


class DocumentError(Exception):
    """The document in a generated package is not one that the emulator can work with."""


class Document:
    """An OpenAPI 3.0 document."""

    def __init__(self, content: JsonObject, origin: str) -> None:
        self._content = content
        self._origin = origin
        self._components = _as_json_schema(content.get("components") or {})

    def body_validator(self, method: str, path: str) -> BodyValidator:
        """What the document says about the JSON body of an operation.

        Args:
            method: The HTTP method.
            path: The path as in the document; names of path parameters do not matter.

        Raises:
            DocumentError: there is no such operation, or it has no JSON body.
        """
        body = self._resolve(self._operation(method, path).get("requestBody"))
        schema = body
        for name in ("content", "application/json", "schema"):
            schema = schema.get(name) if isinstance(schema, dict) else None
        if not isinstance(schema, dict):
            raise DocumentError(f"{self._origin}: {method} {path} has no JSON request body.")
        return BodyValidator({"components": self._components, "allOf": [_as_json_schema(schema)]})

    def component_validator(self, name: str) -> BodyValidator:
        """What the document says about objects of a component.

        Args:
            name: The component's key under `schemas`.
        """
        reference: JsonObject = {"$ref": f"#/components/schemas/{name}"}
        return BodyValidator({"components": self._components, "allOf": [reference]})

    def _operation(self, method: str, path: str) -> JsonObject:
        paths = self._content.get("paths")
        wanted = _PATH_PARAMETER.sub("{}", path)
        for template, item in paths.items() if isinstance(paths, dict) else ():
            if _PATH_PARAMETER.sub("{}", template) == wanted and isinstance(item, dict):
                operation = item.get(method.lower())
                if isinstance(operation, dict):
                    return operation
        raise DocumentError(f"{self._origin} has no operation {method} {path}.")

    def _resolve(self, node: JsonValue) -> JsonValue:
        while isinstance(node, dict) and isinstance(pointer := node.get("$ref"), str):
            node = self._content
            for step in pointer.removeprefix("#/").split("/"):
                name = step.replace("~1", "/").replace("~0", "~")
                node = node.get(name) if isinstance(node, dict) else None
        return node


class BodyValidator:
    """Checks request bodies against the schema of one operation."""

    def __init__(self, schema: JsonObject) -> None:
        # OpenAPI 3.0 follows an early JSON Schema, of which Draft 4 is the nearest that is implemented.
        # Its formats are narrower than the services', which take times without an offset: reading a field checks it.
        self._validator = jsonschema_rs.Draft4Validator(schema, validate_formats=False)

    def check(self, body: JsonObject) -> None:
        """Refuse a body that does not fit.

        Raises:
            RefusedError: 400, naming the parameter.
        """
        try:
            error = next(iter(self._validator.iter_errors(body)), None)
        except ValueError as problem:
            # Too deep for the validator, say.
            raise invalid_json(f"The request's body cannot be checked: {problem}.") from None
        if error is not None:
            raise _refusal(error)


@cache
def packaged_document(package: str) -> Document:
    """The document inside a generated package, read once.

    Raises:
        DocumentError: the package is not installed, or holds no readable document.
    """
    origin = f"{package}/openapi.json"
    try:
        text = (resources.files(package) / "openapi.json").read_text(encoding="utf-8")
        content = json.loads(text)
    except ModuleNotFoundError:
        distribution = package.replace("_", "-")
        raise DocumentError(f"The emulator needs {distribution}: pip install {distribution}.") from None
    except (OSError, ValueError) as error:
        raise DocumentError(f"{origin} cannot be read ({error}): install the package anew.") from error
    if not isinstance(content, dict):
        raise DocumentError(f"{origin} is not an OpenAPI document: install the package anew.")
    return Document(cast(JsonObject, content), origin)


def _as_json_schema(node: JsonValue) -> JsonValue:
    """Say in JSON Schema what OpenAPI 3.0 says in its own way.

    `nullable` becomes a type. `oneOf` becomes `anyOf`: the service knows the variants, and a body that fits two
    of them is not a fault.
    """
    if isinstance(node, list):
        return [_as_json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    schema = {("anyOf" if name == "oneOf" else name): _as_json_schema(value) for name, value in node.items()}
    if node.get("nullable") is not True:
        return schema
    if isinstance(node.get("type"), str):
        schema["type"] = [node["type"], "null"]
        if isinstance(choices := schema.get("enum"), list) and None not in choices:
            schema["enum"] = [*choices, None]
        return schema
    return {"anyOf": [schema, {"type": "null"}]}


def _refusal(error: jsonschema_rs.ValidationError) -> RefusedError:
    error = _most_telling(error)
    parameter = _parameter(error.instance_path)
    message = error.message if len(error.message) <= _LONGEST_MESSAGE else error.message[:_LONGEST_MESSAGE] + "..."
    text = f"Parameter '{parameter}': {message}." if parameter else f"{message}."
    code = "syntax_invalid_parameter_format" if _keyword(error) in _FORMAT_KEYWORDS else "syntax_constraint_violation"
    return RefusedError(400, code, text)


def _most_telling(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """Of the reasons why no variant fits, the one of the variant that is meant, or else that fits furthest."""
    if not isinstance(error.kind, jsonschema_rs.ValidationErrorKind.AnyOf):
        return error
    branches = [branch for branch in error.kind.context if branch]
    # A variant's tag is an enum of one value.
    meant = [branch for branch in branches if not any(_keyword(reason) == "enum" for reason in branch)]
    reasons = [_most_telling(branch[0]) for branch in meant or branches]
    return max(reasons, key=lambda reason: (len(reason.instance_path), _keyword(reason) != "type"), default=error)


def _keyword(error: jsonschema_rs.ValidationError) -> str | int | None:
    return error.schema_path[-1] if error.schema_path else None


def _parameter(path: Sequence[str | int]) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
