"""Schemas that lead back to themselves: generated where a class ends the type, refused with the place elsewhere."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest

from generator.errors import GeneratorError
from tests.generator.in_memory import generated_package
from tests.generator.planning.test_name_collisions import TEXT, thing, with_schemas
from tests.generator.small_repository import SmallRepository


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_objects_may_hold_themselves_in_every_way(repository: SmallRepository) -> None:
    tree = thing(
        child=reference("Tree"),
        children={"type": "array", "items": reference("Tree")},
        by_name={"type": "object", "additionalProperties": reference("Tree")},
        either={"oneOf": [reference("Tree"), TEXT]},
        branch=reference("Branch"),
    )
    branch = {"allOf": [reference("Twig"), thing(back=reference("Tree"))]}
    repository.write_document(with_schemas(Tree=tree, Branch=branch, Twig=thing(leaf=TEXT, whole=reference("Branch"))))
    done = repository.generate()
    assert done.returncode == 0, done.stderr
    code = (
        "from sinchkit_notes.models import Tree\n"
        "leaf = {'child': {}}\n"
        "body = {'child': leaf, 'children': [leaf], 'by_name': {'a': leaf}, 'either': leaf,"
        " 'branch': {'leaf': 'x', 'whole': {'back': leaf}}}\n"
        "tree = Tree.from_dict(body)\n"
        "assert tree.to_dict() == body\n"
        "print(type(tree.children[0].child).__name__, tree.branch.whole.back.child)"
    )
    assert repository.python(code) == "Tree Tree()\n"


def test_variants_may_hold_their_union(repository: SmallRepository) -> None:
    add = {**thing(left=reference("Term"), right=reference("Term")), "required": ["left"]}
    number = {**thing(value={"type": "number"}), "required": ["value"]}
    term = {"title": "Term", "oneOf": [reference("Add"), reference("Number")]}
    repository.write_document(with_schemas(Term=term, Add=add, Number=number))
    done = repository.generate()
    assert done.returncode == 0, done.stderr
    code = (
        "from sinchkit_notes.models import term_from_dict\n"
        "term = term_from_dict({'left': {'left': {'value': 1}}, 'right': {'value': 2.5}})\n"
        "print(term.left.left.value, term.right.value)"
    )
    assert repository.python(code) == "1 2.5\n"


ENDLESS: dict[str, dict[str, Any]] = {
    "a list": {"A": {"type": "array", "items": reference("A")}},
    "two lists": {"A": {"type": "array", "items": reference("B")}, "B": {"type": "array", "items": reference("A")}},
    "a map": {"A": {"type": "object", "additionalProperties": reference("A")}},
    "alternatives": {"A": {"title": "A", "oneOf": [TEXT, {"type": "array", "items": reference("A")}]}},
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_would_never_end_is_refused(name: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        generated_package(with_schemas(**ENDLESS[name]))
    assert "$.components.schemas." in str(caught.value)
    assert "the schema holds itself as an item, value or alternative\n  hint: " in str(caught.value)


def chain(length: int, **keywords: Any) -> dict[str, Any]:
    """Schemas that each refer to the next: `keywords` with the reference in the place of None."""

    def put(value: Any, next_one: dict[str, Any]) -> Any:
        if value is None:
            return next_one
        if isinstance(value, dict):
            return {key: put(item, next_one) for key, item in value.items()}
        return [put(item, next_one) for item in value] if isinstance(value, list) else value

    links = {f"C{number:04}": put(keywords, reference(f"C{number + 1:04}")) for number in range(length)}
    return {**links, f"C{length:04}": thing()}


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        (
            {"allOf": [None, {"type": "object", "properties": {"more": TEXT}}]},
            "composed of others in more than 50 steps",
        ),
        ({"type": "array", "items": None}, "lists and maps in each other, more than 50 deep"),
    ],
)
def test_long_chains_are_refused(keywords: dict[str, Any], message: str, *, backwards: bool) -> None:
    links = chain(150, **keywords)
    if backwards:
        links = dict(reversed(links.items()))
    with pytest.raises(GeneratorError, match=message):
        generated_package(with_schemas(**links))


def test_long_chains_of_objects_and_of_plain_references_are_generated() -> None:
    names = [f"C{number:04}" for number in range(150)]
    objects = {name: thing(next=reference(after)) for name, after in pairwise(names)}
    aliases = {f"Alias{name}": reference(f"Alias{after}") for name, after in pairwise(names)}
    ends = {names[-1]: thing(), f"Alias{names[-1]}": TEXT}
    package = generated_package(with_schemas(**objects, **aliases, **ends))
    assert len([path for path in package.files if path.name.startswith("c0")]) == len(names)


def test_references_in_a_circle_are_refused() -> None:
    with pytest.raises(GeneratorError, match=r"schemas.A: \$ref leads to itself"):
        generated_package(with_schemas(A=reference("B"), B=reference("C"), C=reference("B")))


def test_what_stands_beside_a_reference_counts_in_3_1_and_is_refused_in_3_0() -> None:
    data = with_schemas(Thing=thing(colour={**reference("Colour"), "description": "Which.", "default": "blue"}))
    with pytest.raises(GeneratorError, match=r"Thing\.properties\.colour: default beside \$ref"):
        generated_package(data)
    data["openapi"] = "3.1.0"
    for name in ("Note", "NewNote"):
        data["components"]["schemas"][name]["properties"]["from"] = {"type": ["string", "null"]}
    package = generated_package(data)
    (code,) = (content.decode() for path, content in package.files.items() if path.name == "thing.py")
    assert re.search(r'    colour: Colour \| str \| None = _field\(.*?\)\n    """Which."""', code, re.DOTALL)
