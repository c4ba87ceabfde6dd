"""Refuses names that would become one in Python, or that generated modules use themselves.

What is called what is decided in the document; an overlay can always decide otherwise, by `title`, `x-method` and
`x-resource`. So nothing is renamed behind a maintainer's back where two things would have to share a name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from openapi_python_client.strings import ClassName, PythonIdentifier

from generator.errors import raise_together
from generator.planning.plan import PackagePlan
from generator.planning.python_names import module_name, normal
from generator.reading.document_parts import properties, schemas
from generator.reading.faults import Fault
from generator.reading.schema_index import FIELD_PREFIX, SchemaIndex

LONGEST_MODULE = 100
"""In characters; most file systems take names of up to 255 bytes."""

_OWN_CLASSES = frozenset((
    "Any", "Argument", "AsyncPages", "AsyncResource", "ClassVar", "Literal", "Mapping", "Null", "Operation",
    "PageNumbers", "PageTokens", "Pages", "Request", "Required", "Resource", "Sequence", "SequenceNotStr",
    "TypeAlias", "TypedDict",
))  # fmt: skip
"""What generated modules import by these names, beside the models."""

_DEVICES = frozenset(("aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))))
"""Files that Windows cannot have, whatever their extension."""


def check_schema_names(data: Mapping[str, Any], file: Path) -> None:
    """Refuse components that would get the same class, and schemas with properties that would get the same name.

    Args:
        data: The patched document, valid.
        file: What to call it in messages.

    Raises:
        GeneratorError: All such schemas.
    """
    faults = list(_component_faults(data))
    for found in schemas(data):
        if "$ref" in found.node:
            continue
        names: dict[tuple[str, str], str] = {}
        for wire in properties(data, found.node):
            # Names that differ in case or underscores alone stay distinct when they are kept as they are.
            called = PythonIdentifier(wire, FIELD_PREFIX)
            kept = PythonIdentifier(wire, FIELD_PREFIX, skip_snake_case=True)
            key = (normal(called), normal(kept))
            if (first := names.setdefault(key, wire)) != wire:
                problem = f"the properties {first!r} and {wire!r} would both be called {called} in Python"
                faults.append(Fault(found.location, problem, "rename or remove one in an overlay"))
    raise_together([fault.error(file) for fault in faults], file)


def check_package_names(plan: PackagePlan, index: SchemaIndex) -> None:
    """Refuse a package in which two things would have one name, or something the name of what its modules use.

    Args:
        plan: The package.
        index: The document it is made from.

    Raises:
        GeneratorError: All such names.
    """
    faults = [*_field_faults(plan, index), *_class_faults(plan, index), *_module_faults(plan, index)]
    faults += _resource_faults(plan)
    raise_together([fault.error(Path(plan.document)) for fault in faults], plan.document)


def _component_faults(data: Mapping[str, Any]) -> Iterator[Fault]:
    components = cast("Mapping[str, Mapping[str, Any]]", data.get("components", {}).get("schemas", {}))
    firsts: dict[str, str] = {}
    for key, schema in components.items():
        if schema.get("type") == "object" or "properties" in schema or len(schema.get("allOf", ())) > 1:
            name = ClassName(str(schema.get("title") or key), FIELD_PREFIX)
            if (first := firsts.setdefault(name, key)) != key:
                location = ("components", "schemas", key)
                yield Fault(location, f"{first!r} and {key!r} would both be the class {name} in Python", _RETITLE)


def _field_faults(plan: PackagePlan, index: SchemaIndex) -> Iterator[Fault]:
    for model in plan.models.values():
        wires: dict[str, str] = {}
        for field in model.fields:
            if (first := wires.setdefault(field.name, field.wire)) != field.wire:
                problem = f"the properties {first!r} and {field.wire!r} would both be called {field.name} in Python"
                yield Fault(_location(plan, index, model.name), problem, "rename or remove one in an overlay")


def _class_faults(plan: PackagePlan, index: SchemaIndex) -> Iterator[Fault]:
    exported: set[str] = set()
    for export in plan.exports:
        name, place = export.name, _location(plan, index, export.owner)
        if name in exported:
            yield Fault(place, f"two things would be called {name}", _RETITLE)
        if name in _OWN_CLASSES:
            yield Fault(place, f"a class called {name} would hide what generated code itself calls so", _RETITLE)
        if name != normal(name):
            yield Fault(place, f"Python takes the name {name!a} for {normal(name)!a}", _RETITLE)
        exported.add(name)


def _module_faults(plan: PackagePlan, index: SchemaIndex) -> Iterator[Fault]:
    described = {union.unknown: name for name, union in plan.unions.items()}
    classes = sorted({*plan.models, *plan.enums, *plan.unions})
    exported = {export.name for export in plan.exports}
    owners: dict[str, str] = {}
    for name in classes:
        module = module_name(name)
        place = _location(plan, index, described.get(name, name))
        first = owners.setdefault(normal(module).casefold(), name)
        if first != name:
            yield Fault(place, f"the classes {first} and {name} would share the module {module}", _RETITLE)
        if module in exported and module != name:
            yield Fault(place, f"the module of {name} would hide the function {module}", _RETITLE)
        if len(module) > LONGEST_MODULE:
            problem = f"the name {name[:40]}... of {len(name)} characters is too long for a file"
            yield Fault(place, problem, _RETITLE)
        if module in _DEVICES:
            yield Fault(place, f"Windows has no file {module}.py", _RETITLE)


def _resource_faults(plan: PackagePlan) -> Iterator[Fault]:
    taken = dict.fromkeys((export.name for export in plan.exports), "a model")
    for resource in plan.resources:
        location = ("paths", resource.operations[0].path, resource.operations[0].method.lower(), "x-resource")
        if resource.name in _DEVICES:
            yield Fault(location, f"Windows has no file {resource.name}.py", "choose another name")
        for name in (resource.class_name, f"Async{resource.class_name}"):
            if name in taken:
                problem = f"the class {name} of the resource {resource.name} is also that of {taken[name]}"
                yield Fault(location, problem, "choose another name for the resource")
        for name in (resource.class_name, f"Async{resource.class_name}"):
            taken[name] = f"the resource {resource.name}"


_RETITLE = "give one of the schemas another title in an overlay"


def _location(plan: PackagePlan, index: SchemaIndex, name: str) -> tuple[str | int, ...]:
    """Where the model, enum or union of that name is described; empty if that is not part of the document as such."""
    return (index.location_of(plan.sources[name]) if name in plan.sources else None) or ()
