"""Tells whether one type annotation accepts all that another does."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from attrs import define

from generator.comparing.compatibility import Relation

_WIDER = {"bool": "int", "int": "float", "datetime": "date"}
_MOST_STEPS = 5  # through aliases


@define
class Types:
    """Compares annotations of two packages.

    Args:
        old: What the aliases of the old package stand for, by name.
        new: The same of the new one.
    """

    old: Mapping[str, str]
    new: Mapping[str, str]

    def relation(self, old: str, new: str) -> Relation:
        """How the type `new` stands to the type `old`."""
        if old == new:
            return Relation.SAME
        olds, news = _members(old), _members(new)
        return Relation.of(
            old_fits_new=self._fit(olds, news, self.old, self.new, 0),
            new_fits_old=self._fit(news, olds, self.new, self.old, 0),
        )

    def _fit(
        self,
        those: list[ast.expr],
        into: list[ast.expr],
        aliases: Mapping[str, str],
        others: Mapping[str, str],
        steps: int,
    ) -> bool:
        return all(self._fits(one, into, aliases, others, steps) for one in those)

    def _fits(
        self, one: ast.expr, into: list[ast.expr], aliases: Mapping[str, str], others: Mapping[str, str], steps: int
    ) -> bool:
        text = ast.unparse(one)
        names = [ast.unparse(other) for other in into]
        if text in names or "Any" in names or "object" in names or _WIDER.get(text) in names:
            return True
        if _is_literal(one) and "str" in names:
            return True
        if isinstance(one, ast.Subscript):
            for other in into:
                if isinstance(other, ast.Subscript) and ast.unparse(one.value) == ast.unparse(other.value):
                    inner, outer = _arguments(one), _arguments(other)
                    if len(inner) == len(outer) and all(
                        self._fit(_union(left), _union(right), aliases, others, steps)
                        for left, right in zip(inner, outer, strict=True)
                    ):
                        return True
        if steps >= _MOST_STEPS:
            return False
        if text in aliases:
            return self._fit(_members(aliases[text]), into, aliases, others, steps + 1)
        opened = [member for name in names if name in others for member in _members(others[name])]
        return bool(opened) and self._fits(one, opened, aliases, {}, steps + 1)


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal"


def _members(annotation: str) -> list[ast.expr]:
    try:
        return _union(ast.parse(annotation, mode="eval").body)
    except SyntaxError:
        return [ast.Constant(annotation)]


def _union(node: ast.expr) -> list[ast.expr]:
    """The alternatives of a type, each literal value for itself."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_union(node.left), *_union(node.right)]
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        return [ast.Subscript(node.value, value, ast.Load()) for value in _arguments(node)]
    return [node]


def _arguments(node: ast.Subscript) -> list[ast.expr]:
    return node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]


def literal_values(annotation: str) -> list[str]:
    """The values of a `Literal[...]`, as Python."""
    return [ast.unparse(_arguments(one)[0]) for one in _members(annotation) if isinstance(one, ast.Subscript)]


def union_members(annotation: str) -> list[str]:
    """The alternatives of a union, as Python."""
    return [ast.unparse(one) for one in _members(annotation)]


def without_none(annotation: str) -> str:
    """A type but for None."""
    return " | ".join(ast.unparse(one) for one in _members(annotation) if ast.unparse(one) != "None")


def names_in(annotation: str) -> set[str]:
    """The names that an annotation mentions."""
    return {node.id for one in _members(annotation) for node in ast.walk(one) if isinstance(node, ast.Name)}
