"""Compares the operations of two documents: paths, parameters, bodies, responses, security."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define

from generator.comparing.changes import Kind
from generator.comparing.compatibility import BOTH, Relation, Use
from generator.comparing.documents.nodes import PROSE, Node, canonical, followed, reference_of, shown
from generator.comparing.documents.schemas import SchemaComparison
from generator.comparing.renames import Traits, renamed
from generator.reading.document_parts import METHODS

_IN_TEMPLATE = re.compile(r"\{[^{}]*\}")
_COMPARED = ("parameters", "requestBody", "responses", "callbacks", "security", "operationId")
_SEEN_TO = frozenset((*_COMPARED, *PROSE, "tags"))
_OF_PARAMETERS = frozenset(("$ref", "name", "in", "required", "schema", "content", *PROSE))


@define
class _Operation:
    """An operation, the path item around it, and what users do with what is sent: read it, in callbacks."""

    title: str
    path: str
    item: Node
    node: Node
    given: Use = Use.GIVEN

    def shape(self) -> str:
        """Its method and path without the names in it."""
        return _IN_TEMPLATE.sub("{}", self.title)

    def name(self) -> str | None:
        return self.node.text("operationId")

    @property
    def read(self) -> Use:
        return BOTH ^ self.given


@define
class OperationComparison:
    """Compares operations, and what they share; the differences are added to those of the schemas."""

    schemas: SchemaComparison

    def compare(self) -> None:
        """Compare the operations of both documents."""
        olds, news = _operations(self.schemas.old), _operations(self.schemas.new)
        pairs = _pairs(olds, news)
        for key, old in olds.items():
            new = news.get(pairs.get(key, key))
            if new is None:
                self.schemas.add("removed", "operation", old.title, old.node, None, breaking=True)
                continue
            self._operation(old, new)
        for key, new in news.items():
            if key not in pairs.values():
                self.schemas.add("added", "operation", new.title, None, new.node, breaking=False)

    def compare_components(self) -> None:
        """Compare the parameters, bodies, responses and security schemes that both documents have by one name."""
        kinds: dict[str, Callable[[Node, Node, str], None]] = {
            "parameters": lambda old, new, name: self._parameter(old, new, f"parameter {name}"),
            "headers": lambda old, new, name: self._header(old, new, f"header {name}"),
            "requestBodies": lambda old, new, name: self._body(old, new, f"body {name}", Use.GIVEN),
            "responses": lambda old, new, name: self._response(old, new, f"response {name}", Use.READ),
        }
        for kind, compare in kinds.items():
            olds, news = (_components(data, kind) for data in (self.schemas.old, self.schemas.new))
            for name, old in olds.items():
                if name in news:
                    compare(old, news[name], name)
        olds, news = (_components(data, "securitySchemes") for data in (self.schemas.old, self.schemas.new))
        self._named(olds, news, "security scheme", "the document")

    def _operation(self, old: _Operation, new: _Operation) -> None:
        add = self.schemas.add
        if old.shape() != new.shape():
            before, after = old.title, new.title
            add("renamed", "operation", before, old.node, new.node, before=before, after=after, breaking=True)
        if old.name() != new.name():
            was, is_now = old.name(), new.name()
            add("changed", "operationId", new.title, old.node, new.node, before=was, after=is_now, breaking=False)
        self._parameters(old, new)
        old_body, new_body = old.node.get("requestBody"), new.node.get("requestBody")
        if old_body and new_body:
            if not self._same_reference(old_body, new_body):
                self._body(self._old(old_body), self._new(new_body), f"{new.title} body", new.given)
        elif old_body:
            add("removed", "request body", new.title, old_body, None, breaking=True)
        elif new_body:
            required = self._new(new_body).is_true("required")
            after = "required" if required else "optional"
            add("added", "request body", new.title, None, new_body, after=after, breaking=required)
        self._responses(old.node, new.node, new.title, new.read)
        self._callbacks(old, new)
        self._security(old.node, new.node, new.title)
        self._rest(old.node, new.node, new.title, _SEEN_TO)

    def _parameters(self, old: _Operation, new: _Operation) -> None:
        olds = self._by_key(old, self._old)
        news = self._by_key(new, self._new)
        # A parameter in the path is known by its position; its name does not travel.
        for before, after in zip(_IN_TEMPLATE.findall(old.path), _IN_TEMPLATE.findall(new.path), strict=False):
            old_key, new_key = ("path", before[1:-1]), ("path", after[1:-1])
            if before != after and old_key in olds and new_key in news and new_key not in olds:
                olds = {(new_key if key == old_key else key): node for key, node in olds.items()}
        removed = {key: self._old(node) for key, node in olds.items() if key not in news}
        added = {key: self._new(node) for key, node in news.items() if key not in olds}
        respelt: dict[tuple[str, str], tuple[str, str]] = {}
        for where in {where for where, _ in removed}:
            found = renamed(
                {key[1]: _traits(node, self.schemas.renames) for key, node in removed.items() if key[0] == where},
                {key[1]: _traits(node, {}) for key, node in added.items() if key[0] == where},
            )
            respelt |= {(where, before): (where, after) for before, after in found.items()}
        for key, node in olds.items():
            here = f"{new.title} {key[0]} parameter {key[1]}"
            other = news.get(respelt.get(key, key))
            if other is None:
                self.schemas.add("removed", "parameter", here, node, None, breaking=True)
            elif not self._same_reference(node, other):
                self._parameter(self._old(node), self._new(other), here)
        for key, node in news.items():
            if key not in olds and key not in respelt.values():
                required = self._new(node).is_true("required")
                here, after = f"{new.title} {key[0]} parameter {key[1]}", "required" if required else "optional"
                self.schemas.add("added", "parameter", here, None, node, after=after, breaking=required)

    def _by_key(self, operation: _Operation, follow: Callable[[Node], Node]) -> dict[tuple[str, str], Node]:
        """The parameters of an operation by place and name; its own precede those of the path."""
        found: dict[tuple[str, str], Node] = {}
        for owner in (operation.item, operation.node):
            for node in owner.entries("parameters"):
                target = follow(node)
                found[target.text("in") or "?", target.text("name") or "?"] = node
        return found

    def _parameter(self, old: Node, new: Node, subject: str) -> None:
        before, after = old.text("name"), new.text("name")
        if before != after:
            breaking = old.text("in") != "path"
            self.schemas.add("renamed", "parameter", subject, old, new, before=before, after=after, breaking=breaking)
        before, after = old.text("in"), new.text("in")
        if before != after:
            self.schemas.add("changed", "parameter place", subject, old, new, before=before, after=after, breaking=True)
        self._required(old, new, subject, Use.GIVEN)
        self._content(old, new, subject, Use.GIVEN)
        self._rest(old, new, subject, _OF_PARAMETERS)

    def _header(self, old: Node, new: Node, subject: str) -> None:
        self._content(old, new, subject, Use.READ)
        self._rest(old, new, subject, _OF_PARAMETERS)

    def _required(self, old: Node, new: Node, subject: str, use: Use) -> None:
        if old.is_true("required") != new.is_true("required"):
            is_required = new.is_true("required")
            self.schemas.add(
                "changed",
                "requiredness",
                subject,
                old,
                new,
                before="optional" if is_required else "required",
                after="required" if is_required else "optional",
                breaking=(Relation.NARROWER if is_required else Relation.WIDER).breaks(use),
            )

    def _body(self, old: Node, new: Node, subject: str, use: Use) -> None:
        self._required(old, new, subject, use)
        self._content(old, new, subject, use)

    def _content(self, old: Node, new: Node, subject: str, use: Use) -> None:
        """The schema of each media type, or the schema itself."""
        olds, news = old.get("schema"), new.get("schema")
        if olds and news:
            self.schemas.compare(olds, news, subject, use)
        elif olds or news:
            relation = Relation.WIDER if olds else Relation.NARROWER
            kind: Kind = "removed" if olds else "added"
            self.schemas.add(kind, "schema", subject, olds, news, breaking=relation.breaks(use))
        old_types, new_types = dict(old.members("content")), dict(new.members("content"))
        for name, media in old_types.items():
            if name in new_types:
                here = subject if len(old_types) == len(new_types) == 1 else f"{subject} as {name}"
                self._content(media, new_types[name], here, use)
        self._named(old_types, new_types, "media type", subject, compare=False)

    def _responses(self, old: Node, new: Node, subject: str, use: Use) -> None:
        olds, news = dict(old.members("responses")), dict(new.members("responses"))
        for status, node in olds.items():
            here = f"{subject} response {status}"
            if status not in news:
                breaking = status.startswith("2")
                self.schemas.add("removed", "response", here, node, None, breaking=breaking)
            elif not self._same_reference(node, news[status]):
                self._response(self._old(node), self._new(news[status]), here, use)
        for status, node in news.items():
            if status not in olds:
                self.schemas.add("added", "response", f"{subject} response {status}", None, node, breaking=False)

    def _callbacks(self, old: _Operation, new: _Operation) -> None:
        olds, news = self._called(old, self._old), self._called(new, self._new)
        for key, operation in olds.items():
            if key in news:
                self._operation(operation, news[key])
            else:
                self.schemas.add("removed", "callback", operation.title, operation.node, None, breaking=True)
        for key, operation in news.items():
            if key not in olds:
                self.schemas.add("added", "callback", operation.title, None, operation.node, breaking=False)

    def _called(self, operation: _Operation, follow: Callable[[Node], Node]) -> dict[str, _Operation]:
        found: dict[str, _Operation] = {}
        for name, callback in operation.node.members("callbacks"):
            for expression, item in follow(callback).members():
                for method, node in item.members():
                    if method in METHODS:
                        title = f"{operation.title} callback {name}"
                        key = f"{name} {expression} {method}"
                        found[key] = _Operation(title, expression, item, node, operation.read)
        return found

    def _response(self, old: Node, new: Node, subject: str, use: Use) -> None:
        self._content(old, new, subject, use)
        olds, news = dict(old.members("headers")), dict(new.members("headers"))
        for name, node in olds.items():
            if name in news and not self._same_reference(node, news[name]):
                self._header(self._old(node), self._new(news[name]), f"{subject} header {name}")
        self._named(olds, news, "header", subject, compare=False)

    def _security(self, old: Node, new: Node, subject: str) -> None:
        olds, news = (
            {canonical(one.value, {}) for one in (node if node.get("security") else Node(data, ())).entries("security")}
            for node, data in ((old, self.schemas.old), (new, self.schemas.new))
        )
        if olds != news:
            before, after = (shown(", ".join(sorted(one))) if one else "none" for one in (olds, news))
            breaking = bool(news) and "{}" not in news and not (olds and olds <= news)
            self.schemas.add("changed", "security", subject, old, new, before=before, after=after, breaking=breaking)

    def _named(
        self,
        olds: Mapping[str, Node],
        news: Mapping[str, Node],
        what: str,
        subject: str,
        *,
        compare: bool = True,
    ) -> None:
        for name, node in olds.items():
            if name not in news:
                self.schemas.add("removed", what, subject, node, None, before=name, breaking=True)
            elif compare and not self.schemas.same(node, news[name]):
                self.schemas.add("changed", what, f"{what} {name}", node, news[name], breaking=True)
        for name, node in news.items():
            if name not in olds:
                self.schemas.add("added", what, subject, None, node, after=name, breaking=False)

    def _rest(self, old: Node, new: Node, subject: str, seen_to: frozenset[str]) -> None:
        """Whatever else is said, of which only the fact that it differs can be reported."""
        olds, news = dict(old.members()), dict(new.members())
        for name in [*olds, *(name for name in news if name not in olds)]:
            before, after = olds.get(name), news.get(name)
            if name not in seen_to and not self.schemas.same(before, after):
                kind: Kind = "changed" if before and after else "removed" if before else "added"
                texts = [shown(one.value) if one else None for one in (before, after)]
                breaking = name in ("style", "explode")
                self.schemas.add(kind, name, subject, before, after, before=texts[0], after=texts[1], breaking=breaking)

    def _same_reference(self, old: Node, new: Node) -> bool:
        reference = reference_of(old)
        return reference is not None and reference == reference_of(new)

    def _old(self, node: Node) -> Node:
        return followed(self.schemas.old, node)

    def _new(self, node: Node) -> Node:
        return followed(self.schemas.new, node)


def _operations(data: Mapping[str, Any]) -> dict[str, _Operation]:
    """The operations and webhooks of a document by method and path."""
    found: dict[str, _Operation] = {}
    root = Node(data, ())
    for key, given in (("paths", Use.GIVEN), ("webhooks", Use.READ)):
        for path, item in root.members(key):
            for method, node in item.members():
                if method in METHODS:
                    title = f"{method.upper()} {path}" if key == "paths" else f"{method.upper()} webhook {path}"
                    found[title] = _Operation(title, path, item, node, given)
    return found


def _pairs(olds: Mapping[str, _Operation], news: Mapping[str, _Operation]) -> dict[str, str]:
    """The new keys of the old operations: themselves, with other names in the path, or by their operationId."""
    pairs = {key: key for key in olds if key in news}
    for identity in (_Operation.shape, _Operation.name):
        rest = {key: one for key, one in olds.items() if key not in pairs}
        taken = set(pairs.values())
        came = {key: one for key, one in news.items() if key not in taken}
        by_old, by_new = _unique(rest, identity), _unique(came, identity)
        pairs |= {key: by_new[value] for value, key in by_old.items() if value in by_new}
    return pairs


def _unique(found: Mapping[str, _Operation], identity: Callable[[_Operation], str | None]) -> dict[str, str]:
    counts = Counter(identity(one) for one in found.values())
    return {value: key for key, one in found.items() if (value := identity(one)) and counts[value] == 1}


def _traits(parameter: Node, renames: Mapping[str, str]) -> Traits:
    value = {key: one.value for key, one in parameter.members() if key != "name"}
    return Traits(canonical(value, renames), parameter.text("description"))


def _components(data: Mapping[str, Any], kind: str) -> dict[str, Node]:
    components = Node(data, ()).get("components")
    return dict(components.members(kind)) if components else {}
