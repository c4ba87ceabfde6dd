"""Compares two versions of an OpenAPI document, for those who call the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.comparing.changes import Change
from generator.comparing.compatibility import BOTH, NEITHER
from generator.comparing.documents.nodes import Node, shown
from generator.comparing.documents.operations import OperationComparison
from generator.comparing.documents.schema_renames import SCHEMAS, renamed_schemas
from generator.comparing.documents.schemas import SchemaComparison
from generator.comparing.documents.usage import uses
from generator.reading.json_values import is_array, is_object

_DOCUMENT = "the document"
_TEXTS = ("title", "summary", "description")


def compare_documents(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """How two versions of a document differ, prose aside, in the order of the document.

    What several operations share, by reference to a component, is reported once, where it stands. Values that
    are new in answers, enum values and tagged alternatives, are not held to break anybody: clients are to expect
    them. A schema's name does not travel; what its users notice is reported on the operations and fields that
    use it.

    Args:
        old: OpenAPI 3.0 or 3.1; it need not be valid.
        new: The same, not necessarily of the same version.
    """
    old_root, new_root = Node(old, ()), Node(new, ())
    renames = renamed_schemas(_components(old_root, "schemas"), _components(new_root, "schemas"))
    schemas = SchemaComparison(old, new, renames)
    _heads(old_root, new_root, schemas)
    operations = OperationComparison(schemas)
    operations.compare()
    operations.compare_components()
    _schemas(old_root, new_root, schemas)
    return list(dict.fromkeys(schemas.changes))


def count_rewordings(old: Mapping[str, Any], new: Mapping[str, Any]) -> int:
    """How many titles, summaries and descriptions of things that are in both documents say something else."""
    count = 0
    pending: list[tuple[Any, Any]] = [(old, new)]
    while pending:
        left, right = pending.pop()
        if is_object(left) and is_object(right):
            for key in left.keys() & right.keys():
                if isinstance(left[key], str):
                    count += key in _TEXTS and left[key] != right[key]
                else:
                    pending.append((left[key], right[key]))
        elif is_array(left) and is_array(right):
            pending += zip(left, right, strict=False)
    return count


def _heads(old: Node, new: Node, into: SchemaComparison) -> None:
    old_info, new_info = (root.get("info") or root for root in (old, new))
    for what, before, after in (
        ("OpenAPI version", old.get("openapi"), new.get("openapi")),
        ("version", old_info.get("version"), new_info.get("version")),
    ):
        if before and after and before.value != after.value:
            texts = shown(before.value), shown(after.value)
            into.add("changed", what, _DOCUMENT, before, after, before=texts[0], after=texts[1], breaking=False)
    old_servers, new_servers = ({one.text("url") or "?": one for one in root.entries("servers")} for root in (old, new))
    for url, node in old_servers.items():
        if url not in new_servers:
            into.add("removed", "server", _DOCUMENT, node, None, before=url, breaking=True)
    for url, node in new_servers.items():
        if url not in old_servers:
            into.add("added", "server", _DOCUMENT, None, node, after=url, breaking=False)


def _components(root: Node, kind: str) -> dict[str, Node]:
    components = root.get("components")
    return dict(components.members(kind)) if components else {}


def _schemas(old: Node, new: Node, into: SchemaComparison) -> None:
    olds, news = _components(old, "schemas"), _components(new, "schemas")
    old_uses, new_uses = uses(into.old), uses(into.new)
    for name, node in olds.items():
        reference = SCHEMAS + name
        after = into.renames.get(reference, reference).removeprefix(SCHEMAS)
        if after not in news:
            # Where operations use it, the change is reported there.
            into.add("removed", "schema", name, node, None, breaking=reference not in old_uses)
            continue
        if after != name:
            into.add("renamed", "schema", name, node, news[after], before=name, after=after, breaking=False)
        use = old_uses.get(reference, NEITHER) | new_uses.get(SCHEMAS + after, NEITHER)
        into.compare(node, news[after], after, use or BOTH)
    for name, node in news.items():
        if name not in olds and SCHEMAS + name not in into.renames.values():
            into.add("added", "schema", name, None, node, breaking=False)
