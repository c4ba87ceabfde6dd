"""The one form in which documents are kept: it is read as what was written, by YAML 1.1 and 1.2."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.reading.json_values import same_value
from generator.reading.loading import load_document, read_document
from generator.updating.document_writing import document_text, heading_of
from tests.generator.document_support import REPEATABLE, ROOT

FILE = Path("specs/pets.yaml")

# Texts that some reader of YAML takes for something else, and texts that are hard to fold.
AWKWARD = st.sampled_from([
    *("yes", "No", "on", "~", "null", "true", "1", "1e5", "0o17", "0x1F", "012", "1_000", ".inf", "2024-05-17", "="),
    *("a: b", "<<", "- a", "*a", "&a", "!a", "%a", "@a", "", " a", "a ", "a\n", "\na", "a\n\n b\n", "\t", "'\""),
    *("word " * 60, "x" * 300, "two  spaces " * 30, "café ☃ 😀", "\x07", "\u2028", "\ufeff", "line\r\nline", "1:30"),
])  # fmt: skip
TEXTS = AWKWARD | st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@settings(REPEATABLE, max_examples=60)
@given(st.dictionaries(TEXTS, VALUES, max_size=4))
def test_what_is_written_is_read_again(data: dict[str, Any]) -> None:
    for path in (FILE, FILE.with_suffix(".json")):
        text = document_text(data, path)
        read = read_document(text.encode(), path, is_json=path.suffix == ".json").data
        assert same_value(read, data)
        assert list(read) == list(data)
        assert document_text(read, path) == text


@settings(REPEATABLE, max_examples=60)
@given(st.lists(TEXTS, max_size=3))
def test_readers_of_yaml_1_1_read_texts_as_texts(texts: list[str]) -> None:
    assert yaml.safe_load(document_text({"texts": texts}, FILE)) == {"texts": texts}


def test_long_texts_are_folded_and_lines_are_kept() -> None:
    words = " ".join(["word"] * 40)
    text = document_text(
        {"a": {"long": words, "lines": "one\ntwo\n", "200": "ok: yes"}, "b": [{"c": "1"}]}, FILE, "# Top.\n"
    )
    assert text.splitlines() == [
        "# Top.",
        "a:",
        "  long: >-",
        f"    {' '.join(['word'] * 23)}",
        f"    {' '.join(['word'] * 17)}",
        "  lines: |",
        "    one",
        "    two",
        '  "200": "ok: yes"',
        "b:",
        '  - c: "1"',
    ]
    assert heading_of(text) == "# Top.\n"
    assert heading_of("a: 1\n# Not the top.\n") == ""


@pytest.mark.parametrize("api", ["sms", "voice", "conversation"])
def test_our_documents_are_kept_in_this_form(api: str) -> None:
    file = ROOT / f"specs/{api}.yaml"
    text = file.read_text(encoding="utf-8")
    kept = document_text(load_document(file).data, file, heading_of(text)) == text
    assert kept, f"run: make update-spec API={api} FROM=specs/{api}.yaml"
