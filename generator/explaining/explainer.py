"""Makes explanations of the things of one API, from its plan and the provenance of its document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NoReturn, cast

from attrs import evolve

from generator.errors import UsageError, did_you_mean, json_path
from generator.explaining.definitions import Definition, Definitions
from generator.explaining.explanation import Explanation, Extension, Source
from generator.overlays.overlay_reading import load_overlay
from generator.overlays.provenance import Provenance, Touch, trace
from generator.planning.extensions import check_extensions
from generator.planning.package_planning import plan_package
from generator.planning.parsing import parse, parser_config
from generator.planning.plan import FieldPlan, ModelPlan, OperationPlan, ResourcePlan
from generator.planning.python_names import dict_name, module_name
from generator.planning.python_types import JsonText, PythonType, names_in
from generator.planning.unions import UnionPlan
from generator.reading.loading import Document, Location, load_document
from generator.reading.schema_index import Json, SchemaIndex, one_line
from generator.reading.validation import openapi_minor, validate_openapi
from generator.registry import Api
from generator.writing.type_code import argument_type, declaration, has_plain_keys, read_type

_UNION, _ENUM, _MODEL = "union.py.jinja", "literal_enum.py.jinja", "model.py.jinja"


class Explainer:
    """Explains the things of one API.

    Args:
        api: The registry entry.
        root: The repository.

    Raises:
        GeneratorError: An input is at fault.
    """

    def __init__(self, api: Api, root: Path) -> None:
        self.api = api
        self.provenance = _trace(api, root)
        data = self.provenance.data
        validate_openapi(data, api.document)
        check_extensions(data, api.document)
        self.index = SchemaIndex(data)
        self.plan = plan_package(api, parse(data, parser_config(api.package, Path(api.package)), api.document), data)
        self.definitions = Definitions(api, root)
        self.named = {*self.plan.models, *self.plan.enums, *self.plan.unions}

    def explain(self, name: str) -> Explanation:
        """The explanation of what is called `name`, the API left out.

        Raises:
            UsageError: Nothing is.
        """
        first, _, rest = name.partition(".")
        resources = {one.name: one for one in self.plan.resources}
        first = self.plan.resource_aliases.get(first, first)
        if first in resources:
            return self._resource_or_part(resources[first], rest)
        bare = {dict_name(name): name for name in self.named}.get(first, first) if first not in self.named else first
        if bare not in self.named:
            self._refuse("", first, [*resources, *self.plan.resource_aliases, *self.named])
        if bare in self.plan.enums:
            whole = self._enum(bare)
        elif bare in self.plan.unions:
            whole = self._union(self.plan.unions[bare])
        else:
            whole = self._model(self.plan.models[bare])
        return self._part(whole, rest) if rest else whole

    def _refuse(self, owner: str, name: str, known: Iterable[str]) -> NoReturn:
        listed = sorted(known)
        prefix = ".".join(part for part in (self.api.name, owner) if part)
        hint = did_you_mean(name, listed) or f"it has {', '.join(listed[:40])}{', ...' if len(listed) > 40 else ''}"
        problem = f"{prefix} has nothing that is called {name!r}" if name else f"say what of {prefix}"
        raise UsageError(problem, file=self.api.document, hint=hint)

    def _part(self, whole: Explanation, name: str) -> Explanation:
        """A field by its Python or JSON name, or another part by its name."""
        owner = f"{whole.name}."
        parts = {part.name.removeprefix(owner): part for part in whole.parts}
        by_wire = {self._wire(whole, short): part for short, part in parts.items()}
        found = parts.get(name) or by_wire.get(name)
        if found is None:
            self._refuse(whole.name.partition(".")[2], name, parts)
        return found

    def _wire(self, whole: Explanation, short: str) -> str:
        name = whole.name.rpartition(".")[2]
        models = self.plan.unions[name].members if name in self.plan.unions else [name]
        fields = [one for model in models if model in self.plan.models for one in self.plan.models[model].fields]
        return next((one.wire for one in fields if one.name == short), short)

    # Operations

    def _resource_or_part(self, resource: ResourcePlan, rest: str) -> Explanation:
        if not rest:
            return self._resource(resource)
        method, _, argument = rest.partition(".")
        method = dict(resource.aliases).get(method, method)
        operation = next((one for one in resource.operations if one.extensions.method == method), None)
        if operation is None:
            names = [one.extensions.method for one in resource.operations]
            self._refuse(resource.name, method, [*names, *dict(resource.aliases)])
        whole = self._operation(resource, operation)
        return self._part(whole, argument) if argument else whole

    def _resource(self, resource: ResourcePlan) -> Explanation:
        name = f"{self.api.name}.{resource.name}"
        operations = [evolve(self._operation(resource, one), parts=()) for one in resource.operations]
        classes = (resource.class_name, f"Async{resource.class_name}")
        return Explanation(
            name,
            "resource",
            resource.class_name,
            resource.description,
            written=(
                *self.definitions.find(f"resources/{resource.name}", *classes),
                *self.definitions.find(
                    "api", *(f"{mode}{self.api.class_name}.{resource.name}" for mode in ("", "Async"))
                ),
            ),
            parts=tuple(operations),
        )

    def _operation(self, resource: ResourcePlan, plan: OperationPlan) -> Explanation:
        location: Location = ("paths", plan.path, plan.method.lower())
        item = cast("Json", self.index.data["paths"][plan.path])
        node = cast("Json", item[plan.method.lower()])
        name = f"{self.api.name}.{plan.name}"
        method = plan.extensions.method
        parts = tuple(self._argument(resource, plan, one, item, node) for one in plan.in_order)
        sources = [self._source("operation", location)]
        for role, schema in _schemas_of(self.index, node):
            found = self.index.location_of(schema)
            sources += [self._source(role, found)] if found else []
        both = [f"{mode}{resource.class_name}.{method}" for mode in ("", "Async")]
        return Explanation(
            name,
            "operation",
            str(read_type(plan.result.type)),
            plan.summary or plan.description,
            tuple(sources),
            self._own(self._touches(location), location, parts),
            tuple(self._extensions(node, location)),
            (
                *self.definitions.find(f"resources/{resource.name}", *both),
                *self.definitions.find(f"requests/{resource.name}", method, plan.constant),
            ),
            parts,
            self._see(plan.result.type),
        )

    def _argument(
        self, resource: ResourcePlan, operation: OperationPlan, plan: FieldPlan, item: Json, node: Json
    ) -> Explanation:
        method = operation.extensions.method
        if plan.place == "body":
            property_node = self.index.properties(_body_of(self.index, node, operation))[plan.wire]
            sources, touches = self._schema("property", property_node)
        else:
            parameter = self.index.parameters(item, node)[plan.place, plan.wire]
            location = self.index.location_of(parameter)
            assert location is not None  # references have been followed to the document itself
            inner_sources, inner_touches = self._schema("schema", cast("Json", parameter["schema"]))
            sources = [self._source(f"{plan.place} parameter", location), *inner_sources]
            touches = _distinct([*self._touches(location), *inner_touches])
        both = [f"{mode}{resource.class_name}.{method}({plan.name})" for mode in ("", "Async")]
        return Explanation(
            f"{self.api.name}.{operation.name}.{plan.name}",
            "argument",
            argument_type(plan),
            plan.description,
            tuple(sources),
            tuple(touches),
            written=(
                *self.definitions.find(f"resources/{resource.name}", *both),
                *self.definitions.find(
                    f"requests/{resource.name}", f"{method}({plan.name})", f"{operation.constant}({plan.name})"
                ),
            ),
            see=self._see(plan.type),
        )

    # Models, enums, unions

    def _model(self, plan: ModelPlan) -> Explanation:
        names = [plan.name, dict_name(plan.name)] if plan.as_dict else [plan.name]
        written = tuple(self.definitions.find(f"models/{plan.module}", *names, template=_MODEL))
        name = f"{self.api.name}.{plan.name}"
        union = next((one for one in self.plan.unions.values() if one.unknown == plan.name), None)
        if union is not None:  # what is newer than the package is described nowhere
            return Explanation(
                name, "model", plan.name, plan.description, written=written, see=(f"{self.api.name}.{union.name}",)
            )
        schema = self.plan.sources[plan.name]
        properties = self.index.properties(schema)
        parts = tuple(self._field(plan, one, properties[one.wire]) for one in plan.fields)
        whole = self._described(plan.name, "model", plan.description, written)
        touches = self._own(whole.touches, self._location(schema), parts)
        return evolve(whole, parts=parts, touches=touches)

    def _field(self, model: ModelPlan, plan: FieldPlan, node: Json) -> Explanation:
        sources, touches = self._schema("property", node)
        names = [f"{model.name}.{plan.name}"]
        names += [f"{dict_name(model.name)}.{plan.wire}"] if model.as_dict and has_plain_keys(model) else []
        return Explanation(
            f"{self.api.name}.{model.name}.{plan.name}",
            "field",
            declaration(plan),
            plan.description,
            tuple(sources),
            tuple(touches),
            tuple(self._extensions(node, self.index.location_of(node) or ())),
            tuple(self.definitions.find(f"models/{model.module}", *names, template=_MODEL)),
            see=self._see(plan.type),
        )

    def _enum(self, name: str) -> Explanation:
        module = f"models/{module_name(name)}"
        whole = self._described(name, "enum", "", tuple(self.definitions.find(module, name, template=_ENUM)))
        schema = self.index.resolve(self.plan.sources[name])
        location = self._location(self.plan.sources[name])
        parts: list[Explanation] = []
        for index, value in enumerate(cast("list[object]", schema.get("enum") or []) if location else []):
            here = (*location, "enum", index)
            parts.append(
                Explanation(
                    f"{whole.name}.{value}",
                    "value",
                    repr(value),
                    sources=(self._source("value", here),),
                    touches=tuple(self._touches(here)),
                    written=tuple(self.definitions.find(module, f"{name}({value})", template=_ENUM)),
                )
            )
        return evolve(whole, parts=tuple(parts), touches=self._own(whole.touches, location, parts))

    def _union(self, plan: UnionPlan) -> Explanation:
        written = (
            *self.definitions.find(f"models/{module_name(plan.name)}", plan.name, plan.reader, template=_UNION),
            *self.definitions.find("variants", plan.constant),
        )
        whole = self._described(plan.name, "union", plan.description, written)
        fields: dict[str, list[Explanation]] = {}
        for member in plan.members:
            for part in self._model(self.plan.models[member]).parts:
                fields.setdefault(part.name.rpartition(".")[2], []).append(part)
        parts = [
            Explanation(f"{whole.name}.{name}", "field", found[0].type, found[0].description, parts=tuple(found))
            for name, found in fields.items()
        ]
        see = tuple(f"{self.api.name}.{name}" for name in (*plan.members, plan.unknown))
        return evolve(whole, parts=tuple(parts), see=see)

    def _described(self, name: str, kind: str, description: str, written: tuple[Definition, ...]) -> Explanation:
        schema = self.plan.sources[name]
        sources, touches = self._schema("schema", schema, follow=True)
        described = description or one_line(self.index.resolve(schema).get("description"))
        full = f"{self.api.name}.{name}"
        return Explanation(full, kind, name, described, tuple(sources), tuple(touches), written=written)

    # What they share

    def _location(self, node: Json) -> Location:
        """Where a schema is described, references followed; empty if it is not part of the document as such."""
        return next(iter(reversed(list(self._chain(node)))), ())

    def _chain(self, node: Json) -> Iterator[Location]:
        """The places of a schema and of what it refers to."""
        seen: set[Location] = set()
        while (location := self.index.location_of(node)) is not None and location not in seen:
            seen.add(location)
            yield location
            if "$ref" not in node:
                return
            node = self.index.target(node)

    def _schema(self, role: str, node: Json, *, follow: bool = False) -> tuple[list[Source], list[Touch]]:
        """The sources of a schema and what was done to them; what has an explanation of its own is left to that."""
        sources: list[Source] = []
        touches: list[Touch] = []
        own = {self._location(schema) for name, schema in self.plan.sources.items() if name in self.named}
        for step, location in enumerate(self._chain(node)):
            sources.append(self._source("schema" if step else role, location))
            if follow or not step or location not in own:
                touches += self._touches(location)
        return sources, _distinct(touches)

    def _source(self, role: str, location: Location) -> Source:
        origin = self.provenance.nearest(location)
        return Source(role, json_path(location), origin.file, origin.line)

    def _touches(self, location: Location) -> list[Touch]:
        """What added the value, and what was done to it and in it."""
        origin = self.provenance.origin(location)
        addition = self.provenance.addition(location)
        return _distinct([*([addition] if addition else []), *(origin.all_touches() if origin else ())])

    def _own(self, touches: Iterable[Touch], location: Location, parts: Iterable[Explanation]) -> tuple[Touch, ...]:
        """The touches of a whole without those that its parts tell of; what added the whole stays."""
        shown = {id(touch) for part in parts for touch in part.touches} - {id(self.provenance.addition(location))}
        return tuple(touch for touch in touches if id(touch) not in shown)

    def _extensions(self, node: Json, location: Location) -> Iterator[Extension]:
        for name, value in node.items():
            if name.startswith("x-"):
                origin = self.provenance.nearest((*location, name))
                yield Extension(name, value, origin.file, origin.line)

    def _see(self, whole: PythonType | None) -> tuple[str, ...]:
        names = names_in(whole) if whole is not None and not isinstance(whole, JsonText) else ()
        return tuple(f"{self.api.name}.{name}" for name in dict.fromkeys(names))


def _trace(api: Api, root: Path) -> Provenance:
    loaded = load_document(root / api.document)
    openapi_minor(loaded.data, api.document)
    overlays = [load_overlay(root / file) for file in api.overlay_files(root)]
    # Files are named as in the repository.
    document = Document(api.document, loaded.data, loaded.lines)
    return trace(document, [evolve(one, path=one.path.relative_to(root)) for one in overlays])


def _distinct(touches: Iterable[Touch]) -> list[Touch]:
    return list({id(touch): touch for touch in touches}.values())


def _body_of(index: SchemaIndex, node: Json, operation: OperationPlan) -> Json:
    if operation.wrap is None:
        return next(schema for role, schema in _schemas_of(index, node) if role == "request body")
    variants = cast("list[Mapping[str, str]]", node["x-variants"])
    return {"$ref": next(one["body"] for one in variants if one["method"] == operation.extensions.method)}


def _schemas_of(index: SchemaIndex, operation: Json) -> Iterator[tuple[str, Json]]:
    """The schemas of an operation's body and answers, with the parts they play."""
    places: list[tuple[str, Json]] = []
    if "requestBody" in operation:
        places.append(("request body", index.target(operation["requestBody"])))
    for status, response in cast("Mapping[str, Json]", operation["responses"]).items():
        places.append((f"response {status}", index.target(response)))
    for role, place in places:
        for media in cast("Mapping[str, Json]", place.get("content") or {}).values():
            if "schema" in media:
                yield role, media["schema"]
                break
