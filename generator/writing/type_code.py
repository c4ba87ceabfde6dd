"""Writes types as code: as they are read, as they are given, and as kinds. Nothing takes that code apart again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from keyword import iskeyword

from attrs import frozen

from generator.planning.plan import FieldPlan, ModelPlan, ResourcePlan
from generator.planning.python_names import dict_name, normal
from generator.planning.python_types import (
    EnumType,
    JsonText,
    Limits,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    PythonType,
    Scalar,
    ScalarName,
    UnionType,
    VariantsType,
)

MODELS = "models"
"""Stands for the package's own `models` where names are imported from."""

_BUILTINS = "builtins"


@frozen
class TypeCode:
    """A type as code.

    Attributes:
        alternatives: What it is the union of, each once.
        names: What it names, as module and name.
    """

    alternatives: tuple[str, ...]
    names: frozenset[tuple[str, str]]

    def __str__(self) -> str:
        return " | ".join(self.alternatives)


@frozen
class Imports:
    """What a module imports for its annotations.

    Attributes:
        models: Names from the package's own models.
        others: Names from elsewhere, with their modules.
    """

    models: list[str]
    others: list[tuple[str, str]]


def _named(name: str, module: str = _BUILTINS) -> TypeCode:
    return TypeCode((name.rpartition(" ")[2],), frozenset({(module, name)}))


def _either(types: Iterable[TypeCode]) -> TypeCode:
    found = list(types)
    alternatives = dict.fromkeys(one for code in found for one in code.alternatives)
    return TypeCode(tuple(alternatives), frozenset[tuple[str, str]]().union(*(code.names for code in found)))


def _generic(outer: TypeCode, *arguments: TypeCode) -> TypeCode:
    names = outer.names.union(*(one.names for one in arguments))
    return TypeCode((f"{outer}[{', '.join(map(str, arguments))}]",), names)


_TEXT, _INTEGER, _FLOAT = _named("str"), _named("int"), _named("float")
_DATETIME = _named("datetime", "datetime")
_NULL = _named("Null", "sinchkit_core.null")
_SEQUENCE = _named("Sequence", "collections.abc")
_SEQUENCE_NOT_STR = _named("SequenceNotStr", "sinchkit_core.sequences")
_NONE = TypeCode(("None",), frozenset())

_READ: dict[ScalarName, TypeCode] = {
    "text": _TEXT,
    "term": _TEXT,
    "integer": _INTEGER,
    "number": _FLOAT,
    "boolean": _named("bool"),
    "timestamp": _DATETIME,
    "day": _named("date as _date", "datetime"),  # a field may well be called date
    "seconds": _TEXT,
    "anything": _named("Any", "typing"),
}
_GIVEN: dict[ScalarName, TypeCode] = {
    **_READ,
    "timestamp": _either((_DATETIME, _TEXT)),
    "seconds": _either((_FLOAT, _named("timedelta", "datetime"), _TEXT)),
}
_KINDS: dict[ScalarName, tuple[str, str]] = {
    "text": ("TEXT", "Text"),
    "term": ("TERM", ""),
    "integer": ("INTEGER", "Integer"),
    "number": ("NUMBER", "Number"),
    "boolean": ("BOOLEAN", ""),
    "timestamp": ("TIMESTAMP", ""),
    "day": ("DAY", ""),
    "seconds": ("SecondsText()", "SecondsText"),
    "anything": ("ANYTHING", ""),
}
"""The kind without limits, and what makes one with limits."""


def read_type(whole: PythonType | None, *, list_name: str = "list") -> TypeCode:
    """A type as it is read: what a field of a model holds, or what an operation gives.

    Args:
        whole: The type; `None` for that of an operation that gives nothing.
        list_name: What the builtin `list` is called where a method has its name.
    """
    match whole:
        case None:
            return _NONE
        case Scalar(name):
            return _READ[name]
        case LiteralType():
            return _literal(whole)
        case EnumType(name, holds_integers):
            return _either((_named(name, MODELS), _INTEGER if holds_integers else _TEXT))
        case ListType(item):
            return _generic(_named(list_name), read_type(item, list_name=list_name))
        case MapType(value):
            return _generic(_named("dict"), _TEXT, read_type(value, list_name=list_name))
        case ModelType(name):
            return _named(name, MODELS)
        case VariantsType(union):
            return _named(union.name, MODELS)
        case UnionType(alternatives):
            return _either(read_type(one, list_name=list_name) for one in alternatives)
        case JsonText():
            return _TEXT


def given_type(whole: PythonType) -> TypeCode:
    """A type as it is given: as an argument, or in a dict given in a model's place."""
    match whole:
        case Scalar(name):
            return _GIVEN[name]
        case LiteralType():
            return _literal(whole)
        case EnumType(name):  # checked against the values that the package knows
            return _named(name, MODELS)
        case ListType(item, comma_separated=comma_separated):
            items = given_type(item)
            # A text is a sequence of texts too, but never meant as one. Type checkers know other sequences better.
            has_text = "str" in items.alternatives
            found = _generic(_SEQUENCE_NOT_STR if has_text else _SEQUENCE, items)
            return _either((items, found)) if comma_separated else found
        case MapType(value):
            return _generic(_named("Mapping", "collections.abc"), _TEXT, given_type(value))
        case ModelType(name):
            return _either((_named(name, MODELS), _named(dict_name(name), MODELS)))
        case VariantsType(union):
            return _either((_named(union.name, MODELS), _named(dict_name(union.name), MODELS)))
        case UnionType(alternatives):
            return _either(given_type(one) for one in alternatives)
        case JsonText(content):
            return given_type(content)


def kind_code(whole: PythonType | None, package: str) -> str:
    """The expression for the kind of a type, over `sinchkit_core.kinds` as `_kinds`: no field can be called that.

    Args:
        whole: The type; `None` for that of an operation that gives nothing.
        package: The import name of the generated package.
    """
    match whole:
        case None:
            return "None"
        case Scalar(name, limits):
            constant, constructor = _KINDS[name]
            return _kind(constructor, *_keywords(limits)) if limits else f"_kinds.{constant}"
        case LiteralType(values):
            first = values[0]
            return f"_kinds.{'BOOLEAN' if isinstance(first, bool) else 'INTEGER' if isinstance(first, int) else 'TERM'}"
        case EnumType(_, holds_integers=True):
            return "_kinds.INTEGER"
        case EnumType(name):
            return _kind("Choice", f"alias={(f'{package}.models', name)!r}")
        case ListType(item, limits, comma_separated):
            name = "CommaSeparated" if comma_separated else "ListOf"
            return _kind(name, kind_code(item, package), *_keywords(limits))
        case MapType(value):
            return _kind("MapOf", kind_code(value, package))
        case ModelType(name):
            return _kind("Nested", repr(f"{package}.models"), repr(name))
        case VariantsType(union):
            return f"_variants.{union.constant}"
        case UnionType(alternatives):
            return _kind("OneOf", f"({', '.join(kind_code(one, package) for one in alternatives)})")
        case JsonText(content):
            return _kind("JsonText", kind_code(content, package))


def declaration(plan: FieldPlan) -> str:
    """The type of a model's field, with its default where it may be left out."""
    annotation, default = _declared(plan)
    return annotation if default is None else f"{annotation} = {default}"


def model_field(plan: FieldPlan, package: str) -> str:
    """What stands behind the name of a model's field: its type, its default, and how it travels."""
    annotation, default = _declared(plan)
    travels = [kind_code(plan.type, package)]
    if plan.wire != plan.name:
        travels.append(repr(plan.wire))
    if plan.promised or (plan.required and not plan.lenient):
        travels.append("required=True")
    if plan.nullable:
        travels.append("nullable=True")
    metadata = f"metadata=_json({', '.join(travels)})"
    return f"{annotation} = _field({metadata if default is None else f'default={default}, {metadata}'})"


def _declared(plan: FieldPlan) -> tuple[str, str | None]:
    """The type of a model's field, and its default."""
    if plan.default is not None:
        return str(read_type(plan.type)), repr(plan.default)
    if plan.required:
        return str(read_type(plan.type)), None
    return str(_either((read_type(plan.type), _NONE))), "None"


def argument_type(plan: FieldPlan) -> str:
    """The type of an argument, with its default where it may be left out."""
    return f"{_sent(plan)}" if plan.required else f"{_either((_sent(plan), _NONE))} = None"


def dict_type(plan: FieldPlan) -> str:
    """The type of an entry in a dict given in a model's place."""
    return str(_entry(plan))


def has_plain_keys(model: ModelPlan) -> bool:
    """Whether every JSON name can be written as an attribute, as the class syntax of `TypedDict` needs.

    That includes that it hides no type in the annotations of the dict.
    """
    codes = [_entry(one) for one in model.fields]
    named = {name.rpartition(" ")[2] for code in codes for _, name in code.names}
    return all(
        one.wire.isidentifier()
        and one.wire == normal(one.wire)
        and not iskeyword(one.wire)
        and not one.wire.startswith("__")
        and one.wire not in named
        for one in model.fields
    )


def imports_of_model(model: ModelPlan) -> Imports:
    """What the module of a model names, besides what each of them imports."""
    codes = [read_type(one.type) for one in model.fields]
    if model.as_dict:
        codes += [_entry(one) for one in model.fields]
    return _imports(codes, {model.name, dict_name(model.name), "Any", "Required"})


def imports_of_resource(resource: ResourcePlan) -> Imports:
    """What the modules of a resource name, that of its class and that of its builders."""
    codes = [_sent(one) for operation in resource.operations for one in operation.arguments]
    for operation in resource.operations:
        codes.append(read_type(operation.result.type))
        if operation.result.item is not None:
            codes.append(read_type(operation.result.item))
    return _imports(codes, set())


def _sent(plan: FieldPlan) -> TypeCode:
    return _either((given_type(plan.type), _NULL)) if plan.nullable else given_type(plan.type)


def _entry(plan: FieldPlan) -> TypeCode:
    return _generic(_named("Required", "typing"), _sent(plan)) if plan.required else _sent(plan)


def _literal(whole: LiteralType) -> TypeCode:
    return TypeCode((f"Literal[{', '.join(map(repr, whole.values))}]",), frozenset({("typing", "Literal")}))


def _kind(name: str, *arguments: str) -> str:
    return f"_kinds.{name}({', '.join(arguments)})"


def _keywords(limits: Limits) -> list[str]:
    return [f"{name}={value!r}" if isinstance(value, str) else f"{name}={json.dumps(value)}" for name, value in limits]


def _imports(codes: Iterable[TypeCode], own: set[str]) -> Imports:
    names = {(module, name) for code in codes for module, name in code.names if module != _BUILTINS and name not in own}
    return Imports(
        sorted(name for module, name in names if module == MODELS),
        sorted((module, name) for module, name in names if module != MODELS),
    )
