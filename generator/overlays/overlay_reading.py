"""Reads OpenAPI Overlay documents, versions 1.0 and 1.1, and checks them against the specification."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import define, field, frozen
from jsonpath import JSONPath, JSONPathEnvironment, JSONPathError
from jsonpath.lex import Lexer

from generator.errors import GeneratorError, did_you_mean, json_path, raise_together
from generator.reading.json_values import is_array, is_object, value_key
from generator.reading.loading import Document, Location, load_document

_VERSION = re.compile(r"1\.([01])\.\d+")


class _Lexer(Lexer):
    # The library's own pattern lets hyphens pass, even when strict, and stops short of emoji.
    key_pattern = r"[a-zA-Z_\u0080-\U0010FFFF][a-zA-Z0-9_\u0080-\U0010FFFF]*"


class _Rfc9535(JSONPathEnvironment):
    lexer_class = _Lexer
    max_recursion_depth = 300  # documents are at most 100 deep, but overlays may deepen them


JSONPATH = _Rfc9535(strict=True)


@frozen
class Update:
    """Merge the value into objects, append or concatenate it to arrays, put it in place of primitives."""

    value: Any


@frozen
class Copy:
    """Do as `Update`, with the one value that the JSONPath selects at that moment."""

    source: str
    query: JSONPath = field(repr=False, eq=False)


@frozen
class Remove:
    """Take the targets out of the objects and arrays that hold them."""


@frozen
class Action:
    """One action of an overlay. Its index counts from 1; `change` is None for a mere `remove: false`."""

    index: int
    line: int | None
    target: str
    description: str
    change: Update | Copy | Remove | None
    query: JSONPath = field(repr=False, eq=False)


@frozen
class Overlay:
    """An overlay document that has been found valid. `minor` is 0 or 1, of version 1.0 or 1.1."""

    path: Path
    minor: int
    actions: tuple[Action, ...]


def load_overlay(path: Path, *, require_descriptions: bool = True) -> Overlay:
    """Read an overlay and check it against the specification of its version.

    Args:
        path: a YAML or JSON file, within the limits of `load_document`.
        require_descriptions: refuse an action without one, which the specification allows.

    Raises:
        GeneratorError: the file is not a valid overlay; all its faults, each with its line.
    """
    return _OverlayReader(load_document(path), require_descriptions).read()


@define
class _OverlayReader:
    """Checks one overlay document and collects its faults."""

    document: Document
    require_descriptions: bool
    minor: int = 1
    problems: list[GeneratorError] = field(factory=list[GeneratorError])

    def read(self) -> Overlay:
        data = self.document.data
        if "overlay" not in data:
            fault = "an OpenAPI document, not an overlay" if "openapi" in data else "not an overlay"
            raise GeneratorError(fault, file=self.document.path, hint="an overlay begins with overlay: 1.1.0")
        version = _VERSION.fullmatch(data["overlay"]) if isinstance(data["overlay"], str) else None
        if version is None:
            self.fault(f"{data['overlay']!r} is not a supported version", ("overlay",), "write 1.0.0 or 1.1.0")
        else:
            self.minor = int(version[1])
        self.fields(data, (), {"overlay", "info", "extends", "actions"}, {"overlay", "info", "actions"})
        info = data.get("info")
        if is_object(info):
            known = {"title", "version", "description"} if self.minor else {"title", "version"}
            self.fields(info, ("info",), known, {"title", "version"})
            self.strings(info, ("info",), known)
        elif "info" in data:
            self.fault("info must be a mapping with title and version", ("info",))
        self.strings(data, (), {"extends"})
        actions = self.actions(data["actions"]) if "actions" in data else []
        raise_together(self.problems, self.document.path)
        return Overlay(self.document.path, self.minor, tuple(actions))

    def fault(self, message: str, location: Location, hint: str | None = None) -> None:
        file, line = self.document.path, self.document.line_of(location)
        where = json_path(location) if location else None
        self.problems.append(GeneratorError(message, file=file, line=line, where=where, hint=hint))

    def fields(self, node: dict[str, Any], location: Location, known: set[str], required: set[str]) -> None:
        for name in sorted(required - node.keys()):
            self.fault(f"the field {name!r} is missing", location)
        for name in node:
            if name not in known and not name.startswith("x-"):
                hint = did_you_mean(name, known) or f"known are {', '.join(sorted(known))}"
                self.fault(f"version 1.{self.minor} has no field {name!r} here", (*location, name), hint)

    def strings(self, node: dict[str, Any], location: Location, names: Iterable[str]) -> None:
        for name in sorted(names):
            if name in node and not isinstance(node[name], str):
                self.fault(f"{name} must be a string, not {node[name]!r}", (*location, name), "quote it")

    def actions(self, nodes: Any) -> list[Action]:
        if not is_array(nodes) or not nodes:
            self.fault("actions must be a list of at least one action", ("actions",))
            return []
        places: dict[str, int] = {}
        for index, node in enumerate(nodes):
            first = places.setdefault(value_key(node), index)
            if first < index:
                self.fault(f"action {index + 1} repeats action {first + 1}", ("actions", index), "delete it")
        return [action for index, node in enumerate(nodes) if (action := self.action(index, node))]

    def action(self, index: int, node: Any) -> Action | None:
        location = ("actions", index)
        if not is_object(node):
            self.fault(f"action {index + 1} must be a mapping", location)
            return None
        known = {"target", "description", "update", "remove"} | ({"copy"} if self.minor else set[str]())
        required = {"target", "description"} if self.require_descriptions else {"target"}
        self.fields(node, location, known, required)
        self.strings(node, location, {"target", "description", "copy"})
        if self.require_descriptions and not str(node.get("description", "-")).strip():
            self.fault("the description is empty", location, "say what is wrong and how it is known")
        if not isinstance(node.get("remove", False), bool):
            self.fault("remove must be true or false", (*location, "remove"))
        given = [name for name in ("update", "copy", "remove") if name in node]
        if not given:
            self.fault("the action does nothing", location, "give update, remove or copy")
        active = [name for name in given if name != "remove" or node["remove"] is True]
        if len(active) > 1 and self.minor:
            self.fault(f"{' and '.join(active)} exclude each other", location, "make two actions of it")
        query, source = self.query(node, location, "target"), self.query(node, location, "copy")
        change: Update | Copy | Remove | None = None
        if node.get("remove") is True:  # which in 1.0 takes precedence over update
            change = Remove()
        elif source is not None:
            change = Copy(node["copy"], source)
        elif "update" in node:
            change = Update(node["update"])
        line, description = self.document.line_of(location), str(node.get("description", ""))
        return Action(index + 1, line, node["target"], description, change, query) if query else None

    def query(self, node: dict[str, Any], location: Location, name: str) -> JSONPath | None:
        text = node.get(name)
        if not isinstance(text, str):
            return None
        try:
            query = JSONPATH.compile(text)
        except JSONPathError as error:
            place = f" at character {error.token.index + 1}" if error.token else ""
            hint = "RFC 9535: begin with $, and put names with other than letters, digits, _ in ['...']"
            self.fault(f"{name} is not a JSONPath: {error.args[0]}{place}: {text}", (*location, name), hint)
            return None
        return query if isinstance(query, JSONPath) else None
