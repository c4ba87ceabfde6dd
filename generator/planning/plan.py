"""The plan of a package: everything the templates render, decided and named."""

from __future__ import annotations

import re
from collections.abc import Mapping
from keyword import iskeyword

from attrs import define, field, fields, frozen
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import PythonIdentifier

from generator.planning.annotations import MODELS
from generator.planning.extensions import OperationExtensions, PageNumberPagination, TokenPagination
from generator.planning.python_names import field_name, module_name, normal
from generator.planning.unions import UnionPlan
from generator.reading.schemas import FIELD_PREFIX, Json

_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")

PAGINATION_CLASSES: dict[type, str] = {PageNumberPagination: "PageNumbers", TokenPagination: "PageTokens"}
"""The class of `sinchkit_core.pagination` for each style."""


@frozen
class FieldPlan:
    """A field of a model, or an argument of an operation.

    Attributes:
        name: Its Python name.
        wire: Its name in the document.
        read: Its type on a model, without `None`.
        given: Its type as an argument or in a dict, without `None`.
        kind: The expression for its kind.
        required: Whether it is always there, or must be given.
        nullable: Whether the document lets it be null.
        description: What it means, limits included.
        place: Where an argument travels: path, query or body.
        default: What a field is when it is left out, as code.
    """

    name: str
    wire: str
    read: str
    given: str
    kind: str
    required: bool
    nullable: bool
    description: str
    place: str = ""
    default: str | None = None

    @property
    def declaration(self) -> str:
        """A model's field, with its default where it may be left out."""
        if self.default is not None:
            return f"{self.read} = {self.default}"
        return self.read if self.required else f"{self.read} | None = None"

    @property
    def argument_type(self) -> str:
        """The type of an argument, with its default where it may be left out."""
        kind = f"{self.given} | Null" if self.nullable else self.given
        return kind if self.required else f"{kind} | None = None"

    @property
    def dict_type(self) -> str:
        """The type of an entry in a dict given in a model's place."""
        kind = f"{self.given} | Null" if self.nullable else self.given
        return f"Required[{kind}]" if self.required else kind


@define
class Imports:
    """What a module names from elsewhere."""

    names: set[tuple[str, str]] = field(factory=set[tuple[str, str]])

    @property
    def models(self) -> list[str]:
        """Names from the package's own models."""
        return sorted(name for module, name in self.names if module == MODELS)

    @property
    def names_besides_any(self) -> bool:
        """Whether there is anything but `Any`, which every module of a model imports anyway."""
        return bool(self.names - {("typing", "Any")})

    @property
    def others(self) -> list[tuple[str, str]]:
        """Names from elsewhere, with their modules."""
        return sorted((module, name) for module, name in self.names if module != MODELS)


@frozen
class ModelPlan:
    """A model, with the dict that may be given in its place where some operation takes it.

    `at_least_one` has the names, in the document, of fields one of which must be given.
    """

    name: str
    module: str
    description: str
    fields: tuple[FieldPlan, ...]
    imports: Imports
    as_dict: bool
    at_least_one: tuple[str, ...] = ()

    @property
    def in_order(self) -> list[FieldPlan]:
        """The fields, required ones first."""
        return sorted(self.fields, key=lambda one: not one.required or one.default is not None)

    @property
    def plain_keys(self) -> bool:
        """Whether every JSON name can be written as an attribute, as the class syntax of `TypedDict` needs.

        None may be that of a type in the dict either, which it would hide.
        """
        words = set(re.findall(r"\w+", _QUOTED.sub("", " ".join(one.dict_type for one in self.fields))))
        return all(
            one.wire.isidentifier()
            and one.wire == normal(one.wire)
            and not iskeyword(one.wire)
            and not one.wire.startswith("__")
            and one.wire not in words
            for one in self.fields
        )


@frozen
class ResultPlan:
    """What an operation gives.

    Attributes:
        annotation: Its type; `None` as text where it gives nothing.
        kind: The expression for its kind, or `None` as text.
        item: For lists in pages, the type of one item.
        description: What it is.
    """

    annotation: str
    kind: str
    item: str | None
    description: str


@frozen
class OperationPlan:
    """One operation."""

    name: str
    constant: str
    method: str
    path: str
    extensions: OperationExtensions
    arguments: tuple[FieldPlan, ...]
    result: ResultPlan
    summary: str
    description: str
    deprecated: bool = False
    wrap: str | None = None
    constants: Mapping[str, object] = field(factory=dict[str, object])

    @property
    def positional(self) -> list[FieldPlan]:
        """Arguments that may be given by position: identifiers in the path."""
        return [one for one in self.arguments if one.place == "path"]

    @property
    def named(self) -> list[FieldPlan]:
        """Arguments that are given by name, required ones first."""
        return sorted((one for one in self.arguments if one.place != "path"), key=lambda one: not one.required)

    @property
    def in_order(self) -> list[FieldPlan]:
        """All arguments in the order of the signature."""
        return [*self.positional, *self.named]

    @property
    def pagination_code(self) -> str:
        """The expression for how its pages follow each other."""
        style = self.extensions.pagination
        assert style is not None
        values = {field.name: str(getattr(style, field.name)) for field in fields(type(style))}
        for attribute in values.keys() & {"items", "next"}:
            values[attribute] = field_name(PythonIdentifier(values[attribute], FIELD_PREFIX))
        named = ", ".join(f"{name}={value!r}" for name, value in values.items())
        return f"{PAGINATION_CLASSES[type(style)]}({named})"


@frozen
class ResourcePlan:
    """A resource: a class in each mode, and a module of request builders."""

    name: str
    class_name: str
    description: str
    operations: tuple[OperationPlan, ...]
    imports: Imports

    @property
    def aliases(self) -> list[tuple[str, str]]:
        """Other names of methods, with the methods that they stand for."""
        return [(alias, one.extensions.method) for one in self.operations for alias in one.extensions.aliases]

    @property
    def paged(self) -> bool:
        """Whether some operation gives pages."""
        return any(one.extensions.pagination for one in self.operations)

    @property
    def pagination_classes(self) -> list[str]:
        """What the module of builders names in `sinchkit_core.pagination`."""
        styles = {type(one.extensions.pagination) for one in self.operations}
        return sorted(PAGINATION_CLASSES[style] for style in PAGINATION_CLASSES if style in styles)

    def outside_list(self, annotation: str) -> str:
        """`annotation`, with the builtin `list` named so that no method of the class hides it."""
        return re.sub(r"\blist\[", "builtins.list[", annotation) if self.shadows_list else annotation

    @property
    def shadows_list(self) -> bool:
        """Whether a method hides the builtin `list` from the annotations of the class."""
        return any(one.extensions.method == "list" for one in self.operations)


@frozen
class PackagePlan:
    """A whole package."""

    class_name: str
    title: str
    description: str
    package: str
    distribution: str
    document: str
    resources: tuple[ResourcePlan, ...]
    models: dict[str, ModelPlan]
    unions: dict[str, UnionPlan]
    enums: frozenset[str]
    client_parameters: tuple[str, ...]
    resource_aliases: dict[str, str]
    sources: Mapping[str, Json]
    """Where in the document each model, enum and union is described, by class name."""

    @property
    def operation_count(self) -> int:
        """How many operations of the document there are; methods for variants of one are not counted."""
        return sum(operation.wrap is None for one in self.resources for operation in one.operations)

    def name_in_api(self, class_name: str) -> str:
        """What the module of the API calls the class of a resource, which may have the API's own name."""
        taken = (self.class_name, f"Async{self.class_name}")
        return f"{class_name}Resource" if class_name in taken else class_name

    def resource(self, name: str) -> ResourcePlan:
        """The resource of that name."""
        return next(one for one in self.resources if one.name == name)

    def model(self, prop: ModelProperty | ModelPlan) -> ModelPlan:
        """The plan of a model of openapi-python-client's, for its own rendering of models."""
        return prop if isinstance(prop, ModelPlan) else self.models[str(prop.class_info.name)]

    def is_given(self, union: UnionPlan) -> bool:
        """Whether dicts may be given for a union."""
        return self.models[union.members[0]].as_dict

    @property
    def exports(self) -> list[tuple[str, str]]:
        """What the package's `models` offers: names with their modules."""
        found: list[tuple[str, str]] = [(name, module_name(name)) for name in (*self.unions, *self.enums)]
        found.extend((union.reader, module_name(name)) for name, union in self.unions.items())
        for model in self.models.values():
            found.append((model.name, model.module))
            if model.as_dict:
                found.append((f"{model.name}Dict", model.module))
        found.extend((f"{name}Dict", module_name(name)) for name, union in self.unions.items() if self.is_given(union))
        return sorted(found)
