"""Measures the generation of a package from a document at the limits: 10 MB, 3,000 schemas, an enum of 10,000 values.

Run: python -m bench.big_document [--schemas N] [--megabytes N]. Exits 1 if it takes more than 60 s, or more than 1 GiB
of memory in any one process, the formatter's included. The document is made for the purpose and kept nowhere.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml

from generator.yaml_writing import yaml_text

ROOT = Path(__file__).resolve().parent.parent
LIMIT_SECONDS, LIMIT_MIB = 60.0, 1024.0
SCHEMAS, MEGABYTES, ENUM_VALUES = 3_000, 9.9, 10_000
OPERATIONS_EACH = 6
"""One schema in so many has operations: a resource that creates, fetches, replaces and lists it."""

REGISTRY = """\
big:
  document: specs/big.yaml
  overlays: overlays/big
  distribution: sinchkit-big
  class: Big
  title: Big
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: one, version: 1.0.0}
actions:
  - target: $.components.schemas..properties.weight
    description: "B1: weights are at least zero."
    update: {minimum: 0}
"""
GENERATE = (
    "import sys; from pathlib import Path; from generator.__main__ import main;"
    " raise SystemExit(main(['--quiet'], Path(sys.argv[1])))"
)

Json = dict[str, Any]


def big_document(schemas: int, *, megabytes: float = 0, enum_values: int = ENUM_VALUES) -> Json:
    """A document in which everything refers to everything.

    Args:
        schemas: How many component schemas it has, at least 10.
        megabytes: Its size as YAML, about; prose fills it up. 0 for no more than it takes.
        enum_values: How many values the one large enum has.
    """
    components: Json = {
        "Country": {"type": "string", "enum": [f"COUNTRY_{number:05}" for number in range(enum_values)]}
    }
    components |= {_name(number): _schema(number, schemas) for number in range(schemas - 1)}
    paths: Json = {}
    for number in range(0, schemas - 1, OPERATIONS_EACH):
        paths |= _paths(number)
    document: Json = {
        "openapi": "3.0.3",
        "info": {"title": "Big", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    }
    if megabytes:
        properties = [one for schema in components.values() for one in schema.get("properties", {}).values()]
        described = [one for one in properties if "$ref" not in one]
        sentence = "This is what there is to say of it. "
        key_and_margin = 24
        room = (int(megabytes * 1e6) - len(as_yaml(document))) // len(described) - key_and_margin
        for one in described:
            one["description"] = (sentence * (room // len(sentence))).strip()
    return document


def as_yaml(document: Json) -> str:
    """The document as a file has it."""
    return yaml_text(document, yaml.CSafeDumper, width=1_000_000)


def _name(number: int) -> str:
    return f"Thing{number:04}"


def _reference(number: int, schemas: int) -> Json:
    return {"$ref": f"#/components/schemas/{_name(number % (schemas - 1))}"}


def _schema(number: int, schemas: int) -> Json:
    """An object that refers to itself, to its neighbour and to one far away, so that all are in one cycle."""
    return {
        "type": "object",
        "description": f"What number {number} is about.",
        "required": ["id", "name"],
        "properties": {
            "id": {"type": "string", "maxLength": 40},
            "name": {"type": "string", "minLength": 1, "maxLength": 200},
            "made_at": {"type": "string", "format": "date-time"},
            "weight": {"type": "number"},
            "colour": {"type": "string", "enum": ["red", "green", f"shade-{number}"]},
            "country": {"$ref": "#/components/schemas/Country"},
            "parent": _reference(number, schemas),
            "next": _reference(number + 1, schemas),
            "others": {"type": "array", "items": _reference(number * 7 + 3, schemas), "maxItems": 50},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "either": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        },
    }


def _paths(number: int) -> Json:
    resource_name, thing = f"things_{number:04}", {"$ref": f"#/components/schemas/{_name(number)}"}
    answer: Json = {"200": {"description": "The thing", "content": {"application/json": {"schema": thing}}}}
    body: Json = {"required": True, "content": {"application/json": {"schema": thing}}}
    page: Json = {
        "type": "object",
        "title": f"Page{number:04}",
        "required": ["things"],
        "properties": {"things": {"type": "array", "items": thing}},
    }
    pages: Json = {"200": {"description": "A page", "content": {"application/json": {"schema": page}}}}
    identifier: Json = {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
    counts: list[Json] = [
        {"name": name, "in": "query", "schema": {"type": "integer", "minimum": 0}} for name in ("page", "page_size")
    ]

    def operation(method: str, repeat: str, **rest: Any) -> Json:
        name = f"{method}_{number:04}"
        return {"operationId": name, "x-resource": resource_name, "x-method": method, "x-repeat": repeat, **rest}

    pagination = {"style": "page-number", "items": "things", "page": "page", "size": "page_size"}
    return {
        f"/{resource_name}": {
            "get": operation("list", "safe", parameters=counts, responses=pages, **{"x-pagination": pagination}),
            "post": operation("create", "never", requestBody=body, responses=answer),
        },
        f"/{resource_name}/{{thing_id}}": {
            "parameters": [identifier],
            "get": operation("fetch", "safe", responses=answer),
            "put": operation("replace", "same-state", requestBody=body, responses=answer),
        },
    }


def make_repository(root: Path, text: str) -> None:
    """A repository at `root` whose only API is described by the document `text`."""
    files = {
        "generator/apis.yaml": REGISTRY,
        "overlays/big/10-weights.yaml": OVERLAY,
        "specs/big.yaml": text,
    }
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text(content, encoding="utf-8")


def main() -> int:
    """Print the figures; 1 if a limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schemas", type=int, default=SCHEMAS)
    parser.add_argument("--megabytes", type=float, default=MEGABYTES)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="big-") as folder:
        root = Path(folder)
        text = as_yaml(big_document(options.schemas, megabytes=options.megabytes))
        make_repository(root, text)
        size, operations = len(text.encode()) / 1e6, text.count("operationId")
        print(f"A document of {size:.1f} MB, {options.schemas:,} schemas, {operations:,} operations")
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", GENERATE, str(root)], cwd=ROOT, check=True)
        seconds = time.perf_counter() - start
    # The largest of the processes that have ended, in KiB (in bytes on macOS).
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)
    print(f"  time          {seconds:6.1f} s     limit {LIMIT_SECONDS:.0f} s")
    print(f"  peak memory   {peak:6.0f} MiB   limit {LIMIT_MIB:.0f} MiB")
    return int(seconds > LIMIT_SECONDS or peak > LIMIT_MIB)


if __name__ == "__main__":
    raise SystemExit(main())
