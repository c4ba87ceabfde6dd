"""Whether answers and callbacks are what the OpenAPI document in sinchkit-sms says."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import resources
from typing import Any

import httpx
import jsonschema_rs

METHODS = ("get", "post", "put", "delete")


@cache
def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((resources.files("sinchkit_sms") / "openapi.json").read_text(encoding="utf-8"))
    return found


@cache
def operations() -> dict[tuple[str, str], dict[str, Any]]:
    """All operations, paths without parameters first, so that `dry_run` is not taken for a batch id."""
    paths = sorted(document()["paths"].items(), key=lambda item: item[0].count("{"))
    return {(method, path): item[method] for path, item in paths for method in METHODS if method in item}


def operation_of(request: httpx.Request) -> tuple[str, str] | None:
    for method, path in operations():
        pattern = re.sub(r"\{[^}]*\}", "[^/]+", path)
        if method == request.method.lower() and re.fullmatch(pattern, request.url.path):
            return method, path
    return None


@cache
def _validator(method: str, path: str, status: str) -> jsonschema_rs.Draft4Validator | None:
    response = operations()[method, path]["responses"][status]
    content = response.get("content", {})
    if not content:
        return None
    schema = content["application/json"]["schema"]
    return jsonschema_rs.Draft4Validator(
        {"components": document()["components"], "allOf": [schema]}, validate_formats=True
    )


def component_errors(name: str, instance: object) -> list[str]:
    """What is wrong with a callback's body, by the component of this title."""
    schemas = document()["components"]["schemas"]
    titled = next(schema for schema in schemas.values() if schema.get("title") == name)
    validator = jsonschema_rs.Draft4Validator({"components": document()["components"], "allOf": [titled]})
    return [error.message for error in validator.iter_errors(instance)]


def check_success(response: httpx.Response) -> None:
    """An httpx event hook: every 2xx of a documented operation must be documented, and fit."""
    operation = operation_of(response.request)
    if operation is None or not response.is_success or response.request.method == "HEAD":
        return
    response.read()
    status = str(response.status_code)
    assert status in operations()[operation]["responses"], f"{operation} does not document {status}"
    validator = _validator(*operation, status)
    if validator is None:
        assert response.content == b""
        return
    errors = [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(response.json())]
    assert not errors, f"{operation} answered {response.text}: {errors}"
    assert "null" not in response.text, "the service leaves nulls out"
