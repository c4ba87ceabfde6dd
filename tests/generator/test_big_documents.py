"""Large documents: what is generated is right. How long the largest take is measured in `bench/big_document.py`."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from bench.big_document import as_yaml, big_document, make_repository
from generator.generation import generate
from generator.reading.loading import read_document
from generator.registry import load_registry
from generator.writing.generated_package import GeneratedPackage
from tests.generator.in_memory import modules

# What these share is made once, by one worker.
pytestmark = pytest.mark.xdist_group("big documents")

SCHEMAS, ENUM_VALUES = 300, 10_000


@pytest.fixture(scope="module")
def data() -> dict[str, Any]:
    return big_document(SCHEMAS, megabytes=1, enum_values=ENUM_VALUES)


@pytest.fixture(scope="module")
def package(data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    root = tmp_path_factory.mktemp("big") / "repository"
    make_repository(root, as_yaml(data))
    return generate(load_registry(root)["big"], root)


def test_the_document_is_as_large_as_asked(data: dict[str, Any]) -> None:
    text = as_yaml(data)
    assert 0.9e6 < len(text) <= 1e6
    assert read_document(text.encode(), Path("big.yaml"), is_json=False).data == data
    assert len(data["components"]["schemas"]) == SCHEMAS


def test_every_schema_and_operation_is_there(data: dict[str, Any], package: GeneratedPackage) -> None:
    trees = modules(package)
    assert package.operation_count == sum(len(item.keys() - {"parameters"}) for item in data["paths"].values()) == 200
    for number in range(SCHEMAS - 1):
        tree = trees[f"models/thing_{number:04}.py"]
        model = next(one for one in tree.body if isinstance(one, ast.ClassDef) and one.name == f"Thing{number:04}")
        types = {
            one.target.id: ast.unparse(one.annotation)
            for one in model.body
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        }
        following, other = (number + 1) % (SCHEMAS - 1), (number * 7 + 3) % (SCHEMAS - 1)
        assert types["next_"] == f"Thing{following:04} | None"
        assert types["others"] == f"list[Thing{other:04}] | None"
        assert types["parent"] == f"Thing{number:04} | None"
        assert types["country"] == "Country | str | None"
        assert types["either"] == "str | int | None"


def test_ten_thousand_values_are_all_there(package: GeneratedPackage) -> None:
    tree = modules(package)["models/country.py"]
    values = [one.value for one in ast.walk(tree) if isinstance(one, ast.Constant)]
    assert [one for one in values if str(one).startswith("COUNTRY_")] == [f"COUNTRY_{n:05}" for n in range(ENUM_VALUES)]


def test_the_package_can_be_used(package: GeneratedPackage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path, content in package.files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    monkeypatch.syspath_prepend(tmp_path / "src")
    from sinchkit_big.models import Thing0007  # type: ignore[import-not-found]

    body = {"id": "1", "name": "a", "next": {"id": "2", "name": "b", "others": [{"id": "3", "name": "c"}]}}
    thing = Thing0007.from_dict(body)
    assert type(thing.next_.others[0]).__name__ == "Thing0059"
    assert thing.to_dict() == body
