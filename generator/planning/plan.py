"""The plan of a package: everything the templates render, decided and named."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, fields, frozen
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import PythonIdentifier

from generator.planning.extensions import OperationExtensions, PageNumberPagination, TokenPagination
from generator.planning.python_names import dict_name, field_name, module_name
from generator.planning.python_types import PythonType
from generator.planning.unions import UnionPlan
from generator.reading.schema_index import FIELD_PREFIX, Json

PAGINATION_CLASSES: dict[type, str] = {PageNumberPagination: "PageNumbers", TokenPagination: "PageTokens"}
"""The class of `sinchkit_core.calls.pagination` for each style."""


@frozen
class FieldPlan:
    """A field of a model, or an argument of an operation.

    Attributes:
        name: Its Python name.
        wire: Its name in the document.
        type: Its type, without null.
        required: Whether it is always there, or must be given.
        nullable: Whether the document lets it be null.
        description: What it means, limits included.
        place: Where an argument travels: path, query or body.
        default: What a field is when it is left out: the only tag of a variant.
        lenient: Whether a model may lack it all the same, without a misfit.
        promised: Whether it is a misfit of a model to lack it, though its type admits `None`.
    """

    name: str
    wire: str
    type: PythonType
    required: bool
    nullable: bool
    description: str
    place: str = ""
    default: str | None = None
    lenient: bool = False
    promised: bool = False


@frozen
class ModelPlan:
    """A model, with the dict that may be given in its place where some operation takes it.

    `at_least_one` has the names, in the document, of fields one of which must be given.
    """

    name: str
    module: str
    description: str
    fields: tuple[FieldPlan, ...]
    as_dict: bool
    at_least_one: tuple[str, ...] = ()

    @property
    def in_order(self) -> list[FieldPlan]:
        """The fields, required ones first."""
        return sorted(self.fields, key=lambda one: not one.required or one.default is not None)


@frozen
class ResultPlan:
    """What an operation gives.

    Attributes:
        type: Its type; `None` where it gives nothing.
        item: For lists in pages, the type of one item.
        description: What it is.
    """

    type: PythonType | None
    item: PythonType | None
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
        """What the module of builders names in `sinchkit_core.calls.pagination`."""
        styles = {type(one.extensions.pagination) for one in self.operations}
        return sorted(PAGINATION_CLASSES[style] for style in PAGINATION_CLASSES if style in styles)

    @property
    def shadows_list(self) -> bool:
        """Whether a method hides the builtin `list` from the annotations of the class."""
        methods = {one.extensions.method for one in self.operations} | {alias for alias, _ in self.aliases}
        return "list" in methods

    @property
    def list_name(self) -> str:
        """What annotations call the builtin `list`, so that no method of the class hides it."""
        return "builtins.list" if self.shadows_list else "list"


@frozen
class Export:
    """A name that the package's `models` offers.

    Attributes:
        name: The name.
        module: The module below `models` that has it.
        owner: The model, enum or union in the document that it is for.
    """

    name: str
    module: str
    owner: str


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

    def is_given(self, union: str) -> bool:
        """Whether dicts may be given for the union of that name."""
        return self.models[self.unions[union].members[0]].as_dict

    @property
    def exports(self) -> list[Export]:
        """What the package's `models` offers, by name."""
        found = [Export(name, module_name(name), name) for name in (*self.unions, *self.enums)]
        found += [Export(union.reader, module_name(name), name) for name, union in self.unions.items()]
        found += [Export(dict_name(name), module_name(name), name) for name in self.unions if self.is_given(name)]
        described = {union.unknown: name for name, union in self.unions.items()}
        for model in self.models.values():
            owner = described.get(model.name, model.name)
            found.append(Export(model.name, model.module, owner))
            if model.as_dict:
                found.append(Export(dict_name(model.name), model.module, owner))
        return sorted(found, key=lambda one: (one.name, one.module))
