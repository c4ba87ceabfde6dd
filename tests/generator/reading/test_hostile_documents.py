"""Text from a document stays text: it cannot leave its string or docstring, and is never run."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.writing.docstrings import docstring
from tests.generator.small_repository import SmallRepository, document

HOSTILE = [
    '"""\nimport os; os.system("touch stolen")\n"""',
    '\\"""; raise SystemExit("out")  #',
    "{{ 7 * 7 }}{% for x in y %}",
    "'''\\N{DASH}\\x00\\u0000",
    'ends in a quote "',
    "ends in a backslash \\",
    "line one\r\n\tline two\u2028line three\x85",
]


def prose(node: Any, words: str) -> None:
    """Put `words` into every place for prose."""
    if isinstance(node, dict):
        for key in ("description", "summary"):
            if key in node and isinstance(node[key], str):
                node[key] = words
        for value in node.values():
            prose(value, words)
    elif isinstance(node, list):
        for value in node:
            prose(value, words)


@pytest.mark.parametrize("words", HOSTILE)
def test_prose_stays_in_its_docstring(words: str, repository: SmallRepository) -> None:
    data = document()
    prose(data, words)
    data["info"]["title"] = words
    repository.write_document(data)
    done = repository.generate()
    assert done.returncode == 0, done.stderr
    for path in repository.package.rglob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"))
    printed = repository.python(
        "import sinchkit_notes.resources.notes, sinchkit_notes.models as m; m.Note, m.Colour; print(1)"
    )
    assert printed == "1\n"
    assert not (repository.package / "src/stolen").exists()


@pytest.mark.parametrize(
    "name",
    [
        'a"b',
        "a'b",
        "a\\b",
        "a\nb",
        "class",
        "self",
        "list",
        "from_dict",
        "additional_properties",
        "field",
        "date",
        "1st",
        "_x",
        "__class__",
        "{x}",
        "def f(): pass",
        "str",
        "Any",
        "wire",
    ],
)
def test_any_field_name_travels(name: str, repository: SmallRepository) -> None:
    data = document()
    for model in ("Note", "NewNote"):
        data["components"]["schemas"][model]["properties"][name] = {"type": "string"}
    repository.write_document(data)
    done = repository.generate()
    assert done.returncode == 0, done.stderr
    code = (
        "from sinchkit_notes.models import Note; import sinchkit_notes.requests.notes;"
        f"body = {{'id': '1', 'text': 'x', {name!r}: 'y'}}; note = Note.from_dict(body);"
        "assert note.to_dict() == body and not note.additional_properties; print(note)"
    )
    assert "'y'" in repository.python(code)


def test_limits_and_enum_values_cannot_carry_code(repository: SmallRepository) -> None:
    data = document()
    text = data["components"]["schemas"]["NewNote"]["properties"]["text"]
    text["pattern"] = "^[\"'\\\\]*$"
    data["components"]["schemas"]["Colour"]["enum"] = ['"); import os #', "'''", "a\\", "x\ny"]
    repository.write_document(data)
    done = repository.generate()
    assert done.returncode == 0, done.stderr
    code = (
        "from typing import get_args; from sinchkit_notes.models import Colour;"
        "from sinchkit_notes.requests import notes;"
        "print(sorted(get_args(Colour)));"
        "notes.create(text='\"').check()"
    )
    assert repository.python(code).strip() == repr(sorted(['"); import os #', "'''", "a\\", "x\ny"]))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300), st.integers(0, 12))
def test_a_docstring_is_one_literal(text: str, indent: int) -> None:
    literal = docstring(text, indent)
    parsed = ast.parse(f"def f():\n{' ' * 4}{literal}\n") if indent == 4 else ast.parse(literal)
    body = parsed.body[0].body if isinstance(parsed.body[0], ast.FunctionDef) else parsed.body
    assert len(body) == 1
    assert isinstance(body[0], ast.Expr)
    assert isinstance(body[0].value, ast.Constant)
