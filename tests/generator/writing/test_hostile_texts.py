"""Whatever a document says, the code made from it is the same but for its strings, and those say the same."""

from __future__ import annotations

import ast
import json
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.errors import GeneratorError
from generator.writing.generated_package import GeneratedPackage
from tests.generator.in_memory import generated_package, modules, texts
from tests.generator.small_repository import document

HOSTILE = [
    '"""\nimport os; os.system("touch stolen")\n"""',
    '\\"""; raise SystemExit("out")  #',
    "'''); import os  # '''",
    "{{ 7 * 7 }}{% for x in y %}{{ x }}{% endfor %}{# comment #}{% raw %}",
    "\\N{DASH}\\x00\\u0000\\U00110000\\",
    'ends in quotes """',
    "ends in a backslash \\",
    "line one\r\n\tline two\u2028line three\x85line four\x0b\x0c",
    "\u202eright to left\u2066 and\u2069 back\u200f",
    "{self.__class__}%s%(name)s${HOME}`id`",
    "-->\n# fmt: off\n# noqa\n# type: ignore\n```python\n",
    "w" * 3000,
    "\\" * 301,
    '"' * 302,
    " \n \n ",
]
FORBIDDEN_IN_CODE = re.compile("[\u202a-\u202e\u2066-\u2069\x00]")


class Texts:
    """Hands out texts in turn, each once more with a number where they have to differ."""

    def __init__(self, words: list[str]) -> None:
        self._words = cycle(words)
        self._count = 0
        self.values: list[str] = []
        """Those that must come back out of the code as they are."""

    def prose(self) -> str:
        return next(self._words)

    def value(self) -> str:
        self._count += 1
        self.values.append(f"{next(self._words)}{self._count}")
        return self.values[-1]


def hostile_document(texts: Texts) -> dict[str, Any]:
    """A document with a text in every place that has one."""
    data = document()
    _describe(data, texts)
    data["info"] |= {
        "title": texts.prose(),
        "version": texts.prose(),
        "description": texts.prose(),
        "x-a": texts.prose(),
    }
    tag = texts.prose()
    data["tags"] = [{"name": tag, "description": texts.prose()}]
    data["servers"] = [{"url": "https://example.com", "description": texts.prose()}]
    path = "/v1/{account}/notes"
    for operation in (data["paths"][path]["get"], data["paths"][path]["post"]):
        operation |= {"tags": [tag], "summary": texts.prose(), "description": texts.prose(), "x-note": texts.prose()}
        for response in operation["responses"].values():
            response["description"] = texts.prose()
    schemas = data["components"]["schemas"]
    schemas["Colour"] = {"type": "string", "enum": [texts.value() for _ in range(4)], "description": texts.prose()}
    told: dict[str, str] = {texts.value(): "#/components/schemas/Note", texts.value(): "#/components/schemas/Remark"}
    schemas["Remark"] = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "said": {"type": "string", "default": texts.prose()}},
    }
    for name in ("Note", "NewNote"):
        schemas[name]["properties"]["kind"] = {"type": "string", "example": texts.prose()}
    schemas["Said"] = {
        "title": "Said",
        "description": texts.prose(),
        "oneOf": [{"$ref": "#/components/schemas/Note"}, {"$ref": "#/components/schemas/Remark"}],
        "discriminator": {"propertyName": "kind", "mapping": told},
    }
    pattern = re.escape(texts.prose()).replace("\x00", "x")
    texts.values.append(pattern)
    schemas["NewNote"]["properties"]["text"] = {"type": "string", "pattern": pattern, "description": texts.prose()}
    schemas["NewNote"]["properties"]["said"] = {"$ref": "#/components/schemas/Said", "description": texts.prose()}
    variants = [
        {
            "method": "remark",
            "body": "#/components/schemas/Remark",
            "wrap": texts.value(),
            "constant": {texts.value(): texts.value()},
            "summary": texts.prose(),
            "description": texts.prose(),
        }
    ]
    data["paths"][path]["post"]["x-variants"] = variants
    odd_path = "/v1/" + re.sub(r"[{}]", "", texts.value())
    texts.values.append(odd_path)
    data["paths"][odd_path] = {
        "delete": {
            "operationId": "DropAll",
            "x-resource": "notes",
            "x-method": "drop_all",
            "x-repeat": "never",
            "responses": {"204": {"description": texts.prose()}},
        }
    }
    del texts.values[texts.values.index(odd_path) - 1]  # the path stands for it
    return data


def _describe(node: Any, texts: Texts) -> None:
    for value in list(node.values()) if isinstance(node, dict) else node if isinstance(node, list) else ():
        _describe(value, texts)
    if isinstance(node, dict) and ("type" in node or "properties" in node or "in" in node):
        node["description"] = texts.prose()


@cache
def plain_package() -> GeneratedPackage:
    return generated_package(hostile_document(Texts(["words"])))


def skeletons(package: GeneratedPackage) -> dict[str, str]:
    """The code without what its strings say, and without the lines of its docstrings."""

    class Blank(ast.NodeTransformer):
        def visit_Constant(self, node: ast.Constant) -> ast.Constant:
            return ast.Constant("text") if isinstance(node.value, str) else node

    return {name: ast.dump(Blank().visit(tree)) for name, tree in modules(package).items()}


@settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(words=st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), min_size=1, max_size=30))
@example(words=HOSTILE)
@example(words=[text + "\\" for text in reversed(HOSTILE)])
def test_only_strings_differ(words: list[str]) -> None:
    given_out = Texts(words)
    data = hostile_document(given_out)
    package = generated_package(data)
    assert skeletons(package) == skeletons(plain_package())
    said = {one for tree in modules(package).values() for one in texts(tree)}
    assert set(given_out.values) <= said
    for path in (Path("pyproject.toml"), Path("README.md")):
        assert package.files[path] == plain_package().files[path]
    tomllib.loads(package.files[Path("pyproject.toml")].decode())
    for path, content in package.files.items():
        if path.suffix == ".py":
            assert not FORBIDDEN_IN_CODE.search(content.decode()), path
    written = json.loads(package.files[Path("src/sinchkit_notes/openapi.json")])
    assert written["info"]["title"] == data["info"]["title"]
    assert written["components"]["schemas"] == data["components"]["schemas"]


@pytest.mark.parametrize("text", HOSTILE)
def test_prose_is_read_again_from_its_docstring(text: str) -> None:
    from generator.writing.docstrings import docstring

    for indent in (0, 4, 8):
        read = ast.literal_eval(docstring(text, indent))
        assert "".join(read.split()) == "".join(_seen(text))


def _seen(text: str) -> Iterator[str]:
    """The characters of a text that a docstring keeps: no white space, no controls of terminals or direction."""
    for character in text:
        hidden = unicodedata.category(character) == "Cc" or character in "\u200f\u202e\u2066\u2069"
        if not character.isspace() and not hidden:
            yield character


NAMES = [
    'a"b', "c\\d", "e\nf", "g\'\'\'h", "class", "{x}", "{{y}}", "def f(): pass", "\u202ename", "ﬁeld", "größe", "数",
    "1st", "_x", "__init__", "keep", "Any", "any", "Sequence", "timedelta", "builtins", "TYPE_CHECKING", "id", "self",
    "datetime", "-", "x" * 300, "\\N{DASH}", "None", "List", "list", "additional_properties", "wire", "to_dict", "str",
]  # fmt: skip


def test_names_of_properties_are_identifiers_and_stay_texts() -> None:
    data = document()
    for model in ("Note", "NewNote"):
        data["components"]["schemas"][model]["properties"] |= {name: {"type": "string"} for name in NAMES}
    package = generated_package(data)
    trees = modules(package)
    for module, names in {"models/note.py": NAMES, "models/new_note.py": NAMES, "requests/notes.py": NAMES}.items():
        attributes = {
            one.target.id
            for one in ast.walk(trees[module])
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        }
        assert set(names) <= {*texts(trees[module]), *attributes}
    (note,) = (one for one in trees["models/note.py"].body if isinstance(one, ast.ClassDef) and one.name == "Note")
    fields = [one.target.id for one in note.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)]
    assert len(set(fields)) == len(fields) == len(data["components"]["schemas"]["Note"]["properties"]) + 1
    assert all(isinstance(one, (ast.AnnAssign, ast.Expr)) for one in note.body)


@pytest.mark.parametrize("kind", ["model", "union", "enum"])
def test_titles_become_class_names_and_nothing_else(kind: str) -> None:
    data = document()
    title = 'A: int = 0\nimport os; os.system("touch stolen")  # """'
    schemas = data["components"]["schemas"]
    reference = {"$ref": "#/components/schemas/Titled"}
    for name in ("Note", "NewNote"):
        schemas[name]["properties"]["titled"] = reference
    schemas["Other"] = {"type": "object", "required": ["other"], "properties": {"other": {"type": "string"}}}
    schemas["Third"] = {"type": "object", "required": ["third"], "properties": {"third": {"type": "string"}}}
    titled: dict[str, dict[str, Any]] = {
        "model": {"type": "object", "properties": {"a": {"type": "string"}}},
        "union": {"oneOf": [{"$ref": "#/components/schemas/Other"}, {"$ref": "#/components/schemas/Third"}]},
        "enum": {"type": "string", "enum": ["a", "b"]},
    }
    schemas["Titled"] = titled[kind] | {"title": title}
    trees = modules(generated_package(data))
    assert len([name for name in trees if "stolen" in name and "unknown" not in name]) == 1
    names = {one.id for tree in trees.values() for one in ast.walk(tree) if isinstance(one, ast.Name)}
    assert "os" not in names
    assert not [name for name in names if not name.isidentifier()]


CODE = ["a\nimport os", "a(); b", "a b", '"', "{{a}}"]
EXTENSIONS = ["x-method", "x-resource", "x-server", "x-aliases", "x-repeat", "x-pagination"]
NOT_LOWER = [(where, text) for where in ("x-method", "x-resource", "x-aliases") for text in ("é", "Send", "__import__")]


@pytest.mark.parametrize(("where", "text"), [*((where, text) for where in EXTENSIONS for text in CODE), *NOT_LOWER])
def test_extensions_that_become_code_take_names_alone(where: str, text: str) -> None:
    values: dict[str, Any] = {"x-aliases": [text], "x-pagination": {"style": text}}
    more: dict[str, Any] = {"operationId": "More", "x-resource": "more", "x-method": "get", "x-repeat": "safe"}
    more |= {"responses": {"200": {"description": "ok"}}, where: values.get(where, text)}
    data = document()
    data["paths"]["/v1/more"] = {"get": more}
    with pytest.raises(GeneratorError, match=re.escape(f"$.paths['/v1/more'].get['{where}']")):
        generated_package(data)
