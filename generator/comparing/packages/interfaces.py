"""What a generated package offers, read from its source by griffe: nothing is imported, nothing is run."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, cast

import griffe
from attrs import evolve, frozen

from generator.comparing.packages.limits import Limits, default_of_field, limits_of_arguments, limits_of_field
from generator.errors import GeneratorError

What = Literal[
    "resource", "class", "method", "argument", "result", "model", "field", "dict", "key", "literal", "union", "name"
]
_INTERNAL = ("variants",)


@frozen
class Part:
    """One thing that users can name.

    Attributes:
        path: Its dotted name in the package: `resources.batches.Batches.send(to)`.
        what: What it is.
        owner: The path of what it belongs to, or "".
        name: Its own name.
        annotation: Its type, or what it stands for, as Python.
        required: Whether it has to be given.
        default: What holds when it is not given, as Python.
        position: Where it stands among the arguments that need no name.
        nature: What else its users rely on, such as that it is awaited.
        limits: What is checked before it is sent.
    """

    path: str
    what: What
    owner: str
    name: str
    annotation: str = ""
    required: bool = False
    default: str | None = None
    position: int | None = None
    nature: str = ""
    limits: Limits = ()


Interface = Mapping[str, Part]
"""What a package offers, by path."""


def read_interface(distribution: Path) -> Interface:
    """Read what the package in a distribution's folder offers.

    Args:
        distribution: The folder with `src/` in it.

    Raises:
        GeneratorError: There is no package, or it is not Python.
    """
    packages = sorted(path.parent for path in distribution.glob("src/*/__init__.py"))
    if len(packages) != 1:
        raise GeneratorError("a package is expected in src/", file=distribution, hint="generate it first")
    loader = griffe.GriffeLoader(search_paths=[distribution / "src"], allow_inspection=False, store_source=False)
    try:
        package = cast("griffe.Module", loader.load(packages[0].name, try_relative_path=False))
    except (griffe.GriffeError, SyntaxError, ImportError) as error:
        raise GeneratorError(f"the package cannot be read: {error}", file=packages[0]) from None
    found: dict[str, Part] = {}
    for module in _modules(package):
        where = module.path.removeprefix(package.path).lstrip(".")
        if where in _INTERNAL:
            continue
        for part in _of_module(module, where):
            found[part.path] = part
    return found


def _modules(module: griffe.Module) -> Iterator[griffe.Module]:
    yield module
    for inner in module.modules.values():
        if not inner.is_alias:
            yield from _modules(inner)


def _of_module(module: griffe.Module, where: str) -> Iterator[Part]:
    # A model has a module of its own, but is imported from the one that holds them all.
    prefix = "models." if where.startswith("models.") else f"{where}." if where else ""
    members = {name: one for name, one in module.members.items() if not name.startswith("_") and not one.is_alias}
    limits: dict[str, dict[str, Limits]] = {}
    for name, member in members.items():
        # An operation in capitals has a builder of its name, which users call.
        if isinstance(member, griffe.Attribute) and str(member.annotation).startswith("Operation["):
            limits[name.lower()] = limits_of_arguments(str(member.value))
    for name, member in members.items():
        path = f"{prefix}{name}"
        if isinstance(member, griffe.Class):
            yield from _of_class(member, path)
        elif isinstance(member, griffe.Function):
            for part in _of_function(member, path, ""):
                checked = limits.get(name, {}) if part.what == "argument" else {}
                yield evolve(part, limits=checked.get(part.name, ()))
        elif isinstance(member, griffe.Attribute) and name.lower() not in limits:
            yield _of_name(member, path)
            yield from _keys(str(member.value), path)


def _keys(value: str, path: str) -> Iterator[Part]:
    """The keys of a `TypedDict(...)` call, the form for dicts whose keys are not identifiers."""
    call = ast.parse(value, mode="eval").body if value.startswith("TypedDict(") else None
    table = call.args[1] if isinstance(call, ast.Call) and len(call.args) > 1 else None
    if isinstance(table, ast.Dict):
        for key, annotation in zip(table.keys, table.values, strict=True):
            if isinstance(key, ast.Constant):
                yield _of_key(path, str(key.value), ast.unparse(annotation))


def _of_key(path: str, name: str, annotation: str) -> Part:
    required = annotation.startswith("Required[")
    annotation = annotation.removeprefix("Required[").removesuffix("]") if required else annotation
    return Part(f"{path}.{name}", "key", path, name, annotation, required)


def _of_name(member: griffe.Attribute, path: str) -> Part:
    if str(member.value).startswith("TypedDict("):
        return Part(path, "dict", "", member.name)
    if str(member.annotation) != "TypeAlias":
        return Part(path, "name", "", member.name, str(member.annotation or ""))
    value = str(member.value)
    return Part(path, "literal" if value.startswith("Literal[") else "union", "", member.name, value)


def _of_class(member: griffe.Class, path: str) -> Iterator[Part]:
    bases = [str(base) for base in member.bases]
    is_dict = "TypedDict" in bases
    is_model = any(str(one.value).partition("(")[0] == "_define" for one in member.decorators)
    yield Part(
        path,
        "dict" if is_dict else "model" if is_model else "class",
        "",
        member.name,
        nature="" if is_dict else ", ".join(bases),
    )
    for name, inner in member.members.items():
        if name.startswith("_") or isinstance(inner, griffe.Alias):
            continue
        here = f"{path}.{name}"
        if isinstance(inner, griffe.Function) and _is_kept_property(inner):
            yield Part(here, "resource", path, name, str(inner.returns))
        elif isinstance(inner, griffe.Function):
            yield from _of_function(inner, here, path)
        elif isinstance(inner, griffe.Attribute):
            annotation = str(inner.annotation or "")
            if is_dict:
                yield _of_key(path, name, annotation)
            elif is_model:
                value = str(inner.value)
                default = default_of_field(value)
                limits = limits_of_field(value)
                yield Part(here, "field", path, name, annotation, default is None, default, limits=limits)
            elif "property" in inner.labels:
                yield Part(here, "resource", path, name, annotation)
            else:  # another name for a method
                yield Part(here, "method", path, name, nature=f"another name for {inner.value}")


def _is_kept_property(member: griffe.Function) -> bool:
    """Whether it is one of core's; griffe knows those of the standard library by itself."""
    return any(str(one.value) == "kept_property" for one in member.decorators)


def _of_function(member: griffe.Function, path: str, owner: str) -> Iterator[Part]:
    yield Part(path, "method", owner, member.name, nature="awaited" if "async" in member.labels else "")
    position = 0
    for argument in member.parameters:
        if owner and argument.name == "self":
            continue
        positional = argument.kind is not griffe.ParameterKind.keyword_only
        yield Part(
            f"{path}({argument.name})",
            "argument",
            path,
            argument.name,
            str(argument.annotation or ""),
            argument.required,
            None if argument.required else str(argument.default),
            position if positional else None,
        )
        position += positional
    yield Part(f"{path}()", "result", path, "", str(member.returns or ""))
