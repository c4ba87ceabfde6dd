"""What the tests of documents share: small documents, and what validation says of them."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import settings

from generator.errors import GeneratorError
from generator.reading.validation import validate_openapi

ROOT = Path(__file__).resolve().parents[2]
FILE = Path("specs/pets.yaml")

# No deadline on machines that others share; the same examples in every run.
REPEATABLE = settings(deadline=None, derandomize=True)

Json = dict[str, Any]
OK: Json = {"200": {"description": "ok"}}
TEXT: Json = {"type": "string"}


def document(version: str = "3.0.3", *, schemas: Json | None = None, **paths: Json) -> Json:
    """A document with schemas, and with paths `/name` for the keywords."""
    return {
        "openapi": version,
        "info": {"title": "Pets", "version": "1"},
        "paths": {f"/{name}": item for name, item in paths.items()},
        "components": {"schemas": schemas or {}},
    }


def problems(data: Json) -> list[str]:
    """What validation says of a document, without the file's name and the hints."""
    before = deepcopy(data)
    try:
        validate_openapi(data, FILE)
    except GeneratorError as error:
        assert data == before
        found = error.problems or (error,)
        assert all(one.file == FILE for one in found)
        return [f"{one.where}: {one.message}" for one in found]
    return []
