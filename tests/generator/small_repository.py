"""A small repository of its own for the generator: an API of notes, its overlays, its registry."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]

REGISTRY = """\
notes:
  document: specs/notes.yaml
  overlays: overlays/notes
  distribution: sinchkit-notes
  class: Notes
  title: Notes
"""

OVERLAY = """\
overlay: 1.0.0
info: {title: operations, version: 1.0.0}
actions:
  - target: $.paths['/v1/{account}/notes'].get
    description: "N1: where the operation stands."
    update:
      x-resource: notes
      x-method: list
      x-repeat: safe
      x-pagination: {style: page-number, items: notes, page: page, size: page_size}
  - target: $.paths['/v1/{account}/notes'].post
    description: "N2: where the operation stands."
    update: {x-resource: notes, x-method: create, x-repeat: never}
  - target: $.components.parameters.account
    description: "N3: the client knows the account."
    update: {x-client-parameter: true}
"""


def note_properties() -> dict[str, Any]:
    return {
        "id": {"type": "string", "description": "Identifier."},
        "text": {"type": "string", "minLength": 1, "maxLength": 500, "description": "What the note says."},
        "colour": {"$ref": "#/components/schemas/Colour", "description": "How it looks."},
        "due": {"type": "string", "format": "date"},
        "from": {"type": "string", "nullable": True},
    }


def document() -> dict[str, Any]:
    """The document, as data to be changed by a test."""
    note: dict[str, Any] = {"$ref": "#/components/schemas/Note"}
    page = {
        "type": "object",
        "title": "NotePage",
        "required": ["count", "page", "page_size", "notes"],
        "properties": {
            "count": {"type": "integer"},
            "page": {"type": "integer"},
            "page_size": {"type": "integer"},
            "notes": {"type": "array", "items": note},
        },
    }
    return {
        "openapi": "3.0.0",
        "info": {"title": "Notes", "version": "v1", "description": "Keeps notes."},
        "tags": [{"name": "Notes", "description": "Short texts."}],
        "paths": {
            "/v1/{account}/notes": {
                "parameters": [{"$ref": "#/components/parameters/account"}],
                "get": {
                    "operationId": "ListNotes",
                    "tags": ["Notes"],
                    "summary": "List notes",
                    "parameters": [
                        {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 0}},
                        {"name": "page_size", "in": "query", "schema": {"type": "integer"}},
                    ],
                    "responses": {
                        "200": {"description": "A page", "content": {"application/json": {"schema": page}}},
                    },
                },
                "post": {
                    "operationId": "CreateNote",
                    "tags": ["Notes"],
                    "summary": "Create a note",
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewNote"}}},
                    },
                    "responses": {
                        "201": {"description": "The note", "content": {"application/json": {"schema": note}}},
                    },
                },
            },
        },
        "components": {
            "parameters": {
                "account": {"name": "account", "in": "path", "required": True, "schema": {"type": "string"}},
            },
            "schemas": {
                "Colour": {"type": "string", "enum": ["yellow", "blue"]},
                "Note": {"type": "object", "required": ["id", "text"], "properties": note_properties()},
                "NewNote": {
                    "type": "object",
                    "required": ["text"],
                    "properties": {
                        **{name: schema for name, schema in note_properties().items() if name != "id"},
                        "parent": {"$ref": "#/components/schemas/Note"},
                    },
                },
            },
        },
    }


class SmallRepository:
    """A repository in a temporary folder, and the generator run over it."""

    def __init__(self, root: Path, *, like: SmallRepository | None = None) -> None:
        self.root = root
        if like is not None:
            shutil.copytree(like.root, root)
            return
        for folder in ("specs", "overlays/notes", "generator", "generated"):
            (root / folder).mkdir(parents=True)
        (root / "generator/apis.yaml").write_text(REGISTRY, encoding="utf-8")
        (root / "overlays/notes/10-operations.yaml").write_text(OVERLAY, encoding="utf-8")
        self.write_document(document())

    def write_document(self, data: dict[str, Any]) -> None:
        self.write_document_text(json.dumps(data, indent=1, ensure_ascii=False))

    def write_document_text(self, text: str) -> None:
        (self.root / "specs/notes.yaml").write_text(text, encoding="utf-8")

    def add_overlay(self, name: str, text: str) -> None:
        (self.root / "overlays/notes" / name).write_text(text, encoding="utf-8")

    def generate(
        self, *arguments: str, hash_seed: str = "random", given: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run the generator in a process of its own, as a maintainer does; `given` is its standard input."""
        code = (
            "import sys; from pathlib import Path; from generator.__main__ import main;"
            " raise SystemExit(main(sys.argv[2:], Path(sys.argv[1])))"
        )
        return subprocess.run(
            [sys.executable, "-c", code, str(self.root), *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def package(self) -> Path:
        return self.root / "generated/sinchkit-notes"

    def files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted((self.root / "generated").rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }

    def python(self, code: str) -> str:
        """What `code` prints with the generated package importable."""
        return self.python_of(self.package, code)

    @staticmethod
    def python_of(package: Path, code: str, *arguments: str) -> str:
        """What `code` prints with the package of a distribution importable."""
        done = subprocess.run(
            [sys.executable, "-B", "-W", "error", "-c", code, *arguments],
            env={**os.environ, "PYTHONPATH": str(package / "src")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout
