"""A finished package is imported whole, and made once more, before anybody gets it."""

from __future__ import annotations

import pytest

from generator.errors import GeneratorError
from generator.updating.package_checks import check_package
from tests.generator.small_repository import SmallRepository

MODEL = "src/sinchkit_notes/models/note.py"


def check(repository: SmallRepository) -> None:
    check_package(repository.root, "sinchkit-notes", "sinchkit_notes")


def append(repository: SmallRepository, text: str) -> None:
    file = repository.package / MODEL
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_a_package_that_is_right_passes_and_is_not_touched(generated: SmallRepository) -> None:
    before = {path: path.stat().st_mtime_ns for path in generated.root.rglob("*")}
    check(generated)
    assert {path: path.stat().st_mtime_ns for path in generated.root.rglob("*")} == before


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("'\\d'\n", "invalid escape sequence"),
        ("__all__ = ['Missing']\n", "has no attribute 'Missing'"),
    ],
)
def test_a_module_that_cannot_be_imported_is_told(text: str, told: str, generated: SmallRepository) -> None:
    append(generated, text)
    with pytest.raises(GeneratorError, match="the new package cannot be imported") as caught:
        check(generated)
    assert told in caught.value.message
    assert f"generated/sinchkit-notes/{MODEL}" in caught.value.message or "__all__" in text
    assert str(generated.root) not in caught.value.message


def test_another_package_the_second_time_is_told(generated: SmallRepository) -> None:
    append(generated, "# As if some order had been another.\n")
    with pytest.raises(GeneratorError, match="the same inputs give another package") as caught:
        check(generated)
    assert f"changed: generated/sinchkit-notes/{MODEL}" in caught.value.message
