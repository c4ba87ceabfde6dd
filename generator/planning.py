"""Makes the plan of a package from what openapi-python-client parsed and what the document says besides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from attrs import evolve
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import ClassName, PythonIdentifier

from generator.annotations import MODELS, Annotation, Annotator, is_map
from generator.errors import GeneratorError
from generator.extensions import operation_extensions
from generator.plan import (
    FIELD_PREFIX,
    FieldPlan,
    Imports,
    ModelPlan,
    OperationPlan,
    PackagePlan,
    ResourcePlan,
    ResultPlan,
)
from generator.registry import Api
from generator.schemas import Json, SchemaIndex

MODEL_ATTRIBUTES = frozenset({"additional_properties", "decode", "from_dict", "to_dict", "wire"})
"""What every model has of its own, so that no field of a document can be called that."""


def plan_package(api: Api, parsed: GeneratorData, data: Json) -> PackagePlan:
    """The plan of the package for `api`.

    Args:
        api: Its registry entry.
        parsed: The patched document as openapi-python-client understands it.
        data: The patched document itself, for what openapi-python-client does not keep.

    Raises:
        GeneratorError: Something cannot be generated; it says what an overlay would have to change.
    """
    index = SchemaIndex(data)
    planner = _Planner(api, parsed, index)
    resources = planner.resources()
    models = planner.models(resources)
    emitted = frozenset(models)
    return PackagePlan(
        class_name=api.class_name,
        title=api.title,
        description=one_line(cast("Json", data["info"]).get("description")),
        package=api.package,
        distribution=api.distribution,
        document=api.document.as_posix(),
        resources=tuple(resources),
        models=models,
        dropped=frozenset(str(model.class_info.name) for model in parsed.models) - emitted,
        client_parameters=_client_parameters(index),
    )


def one_line(text: object) -> str:
    """Prose with its white space folded, for a docstring that wraps it anew."""
    return " ".join(str(text).split()) if text else ""


def _client_parameters(index: SchemaIndex) -> tuple[str, ...]:
    """The path parameters that a client fills in, by name."""
    found = {
        name
        for _, _, item, operation in index.operations()
        for (_, name), parameter in index.parameters(item, operation).items()
        if parameter.get("x-client-parameter") is True
    }
    return tuple(sorted(found))


class _Planner:
    def __init__(self, api: Api, parsed: GeneratorData, index: SchemaIndex) -> None:
        self.api = api
        self.parsed = parsed
        self.index = index
        self.by_name = {str(model.class_info.name): model for model in parsed.models}
        self.annotator = Annotator(index, api.package, self.by_name)

    def resources(self) -> list[ResourcePlan]:
        endpoints = self._endpoints()
        grouped: dict[str, list[tuple[OperationPlan, Imports]]] = {}
        descriptions: dict[str, str] = {}
        for path, method, item, operation in self.index.operations():
            name = PythonIdentifier(str(operation["operationId"]), FIELD_PREFIX)
            endpoint = endpoints.get(name)
            if endpoint is None:
                raise GeneratorError(
                    "openapi-python-client made no endpoint of this operation",
                    file=self.api.document,
                    where=str(operation["operationId"]),
                )
            plan, imports = self._operation(path, method, item, operation, endpoint)
            grouped.setdefault(plan.extensions.resource, []).append((plan, imports))
            descriptions.setdefault(plan.extensions.resource, one_line(self.index.tag_description(operation)))
        return [
            ResourcePlan(
                name=name,
                class_name=str(ClassName(name, "")),
                description=descriptions[name],
                operations=tuple(plan for plan, _ in plans),
                imports=_together(imports for _, imports in plans),
            )
            for name, plans in sorted(grouped.items())
        ]

    def _endpoints(self) -> dict[str, Endpoint]:
        found: dict[str, Endpoint] = {}
        for collection in self.parsed.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                if endpoint.name in found:
                    raise GeneratorError(
                        f"two operationIds become the same name {endpoint.name}",
                        file=self.api.document,
                        hint="rename one in an overlay",
                    )
                found[endpoint.name] = endpoint
        return found

    def _operation(
        self, path: str, method: str, item: Json, operation: Json, endpoint: Endpoint
    ) -> tuple[OperationPlan, Imports]:
        extensions = operation_extensions(operation)
        imports = Imports()
        arguments = [
            *self._parameters(item, operation, endpoint, imports),
            *self._body(operation, endpoint, imports),
        ]
        name = f"{extensions.resource}.{extensions.method}"
        taken: dict[str, FieldPlan] = {}
        for argument in arguments:
            if argument.name in taken:
                raise GeneratorError(
                    f"two arguments are called {argument.name}: one in the {taken[argument.name].place},"
                    f" one in the {argument.place}",
                    file=self.api.document,
                    where=name,
                    hint="drop or rename one in an overlay",
                )
            taken[argument.name] = argument
            if argument.nullable:
                imports.names.add(("sinchkit_core.null", "Null"))
        plan = OperationPlan(
            name=name,
            constant=extensions.method.upper(),
            method=method.upper(),
            path=path,
            extensions=extensions,
            arguments=tuple(arguments),
            result=self._result(operation, endpoint, imports),
            summary=one_line(operation.get("summary")),
            description=one_line(operation.get("description")),
        )
        return plan, imports

    def _parameters(self, item: Json, operation: Json, endpoint: Endpoint, imports: Imports) -> Iterable[FieldPlan]:
        raw = self.index.parameters(item, operation)
        for place, props in (("path", endpoint.path_parameters), ("query", endpoint.query_parameters)):
            for prop in props:
                parameter = raw[place, prop.name.get_untrusted_value()]
                if parameter.get("x-client-parameter") is True:
                    continue
                schema = cast("Json", parameter["schema"])
                found = self.annotator.annotate(prop, schema)
                described = parameter.get("description") or self.index.resolve(schema).get("description")
                yield _field(prop, _in_url(found, parameter), described, imports, place, nullable=False)
        if endpoint.header_parameters or endpoint.cookie_parameters:
            raise GeneratorError(
                "header and cookie parameters are not supported",
                file=self.api.document,
                where=str(operation["operationId"]),
                hint="remove them in an overlay; a client sets headers with its own settings",
            )

    def _body(self, operation: Json, endpoint: Endpoint, imports: Imports) -> Iterable[FieldPlan]:
        if not endpoint.bodies:
            return
        body = endpoint.bodies[0]
        if len(endpoint.bodies) > 1 or not isinstance(body.prop, ModelProperty) or is_map(body.prop):
            raise GeneratorError(
                "a request body must be one JSON object, whose fields become arguments",
                file=self.api.document,
                where=str(operation["operationId"]),
                hint="describe it as an object with properties in an overlay",
            )
        content = cast("Mapping[str, Json]", self.index.resolve(operation["requestBody"])["content"])
        whole = cast("Json", content[body.content_type.get_untrusted_value()]["schema"])
        self.annotator.annotate(body.prop, whole)  # an inline schema is met here and nowhere else
        schemas = self.index.properties(whole)
        for prop in _properties(body.prop):
            schema = schemas[prop.name.get_untrusted_value()]
            described = self.index.resolve(schema).get("description")
            yield _field(prop, self.annotator.annotate(prop, schema), described, imports, "body")

    def _result(self, operation: Json, endpoint: Endpoint, imports: Imports) -> ResultPlan:
        for response in endpoint.responses.patterns:
            if response.status_code.range is None or not 200 <= (low := response.status_code.range[0]) < 300:
                continue
            raw = self.index.resolve(_response(operation, low))
            content: Mapping[str, Json] = raw.get("content", {})
            schema = next((media["schema"] for media in content.values() if "schema" in media), None)
            described = one_line(raw.get("description"))
            if schema is None:
                continue
            found = self.annotator.annotate(response.prop, cast("Json", schema))
            imports.names |= found.imports - _given_only(found)
            return ResultPlan(found.read, found.kind, self._item(operation, response.prop, imports), described)
        return ResultPlan("None", "None", None, "")

    def _item(self, operation: Json, page: PropertyProtocol, imports: Imports) -> str | None:
        pagination = operation_extensions(operation).pagination
        if pagination is None:
            return None
        assert isinstance(page, ModelProperty)  # extensions are checked to name a field of the answer
        for prop in _properties(page):
            if prop.name.get_untrusted_value() == pagination.items:
                source = self.annotator.sources[str(page.class_info.name)]
                found = self.annotator.annotate(prop, self.index.properties(source)[pagination.items])
                imports.names |= found.imports - _given_only(found)
                return found.read.removeprefix("list[").removesuffix("]")
        raise GeneratorError(f"the page has no field {pagination.items}", where=str(operation["operationId"]))

    def models(self, resources: list[ResourcePlan]) -> dict[str, ModelPlan]:
        """The plans of all models. Resources come first: through them inline models are met."""
        annotated = self._annotated_models()
        given = _given_as_dicts(resources, annotated)
        return {name: self._model(name, annotated[name], as_dict=name in given) for name in sorted(annotated)}

    def _annotated_models(self) -> dict[str, list[_Annotated]]:
        for key, schema in cast("Mapping[str, Json]", self.index.data.get("components", {}).get("schemas", {})).items():
            self.annotator.sources.setdefault(str(ClassName(str(schema.get("title") or key), FIELD_PREFIX)), schema)
        wanted = {name for name, model in self.by_name.items() if not is_map(model)}
        annotated: dict[str, list[_Annotated]] = {}
        while ready := sorted((wanted - annotated.keys()) & self.annotator.sources.keys()):
            for name in ready:
                schemas = self.index.properties(self.annotator.sources[name])
                annotated[name] = [
                    (
                        prop,
                        self.annotator.annotate(prop, schema),
                        self.index.resolve(schema).get("description"),
                    )
                    for prop in _properties(self.by_name[name])
                    for schema in (schemas[prop.name.get_untrusted_value()],)
                ]
        if lost := wanted - annotated.keys():
            raise GeneratorError(
                f"nothing in the document leads to the model {min(lost)}",
                file=self.api.document,
                hint="give the schema a title of its own in an overlay",
            )
        return annotated

    def _model(self, name: str, annotated: list[_Annotated], *, as_dict: bool) -> ModelPlan:
        model = self.by_name[name]
        imports = Imports()
        fields: list[FieldPlan] = []
        for prop, found, described in annotated:
            fields.append(_field(prop, found, described, imports, ""))
            if not as_dict:
                imports.names -= _given_only(found)
            elif found.nullable:
                imports.names.add(("sinchkit_core.null", "Null"))
        imports.names -= {(MODELS, name), (MODELS, f"{name}Dict")}
        description = one_line(model.description.get_untrusted_value() if model.description else "")
        return ModelPlan(name, str(model.class_info.module_name), description, tuple(fields), imports, as_dict)


_Annotated = tuple[PropertyProtocol, Annotation, object]


def _given_as_dicts(resources: list[ResourcePlan], annotated: Mapping[str, list[_Annotated]]) -> set[str]:
    """The models that some argument takes, directly or inside another."""
    pending = [name for one in resources for name in one.imports.models]
    found: set[str] = set()
    while pending:
        dict_name = pending.pop()
        name = dict_name.removesuffix("Dict")
        if name == dict_name or name in found or name not in annotated:
            continue
        found.add(name)
        pending += [inner for _, one, _ in annotated[name] for module, inner in one.imports if module == MODELS]
    return found


def _together(imports: Iterable[Imports]) -> Imports:
    merged = Imports()
    for one in imports:
        merged.names |= one.names
    return merged


def _properties(model: ModelProperty) -> list[PropertyProtocol]:
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def _response(operation: Json, status: int) -> Json:
    responses = cast("Mapping[str, Json]", operation["responses"])
    return responses.get(str(status)) or responses[f"{status // 100}XX"]


def _given_only(found: Annotation) -> frozenset[tuple[str, str]]:
    """Names that only the type of an argument uses."""
    return frozenset(
        one
        for one in found.imports
        if (one[0] == MODELS and one[1].endswith("Dict")) or one[1] in ("SequenceNotStr", "Sequence", "Mapping")
    )


def _in_url(found: Annotation, parameter: Json) -> Annotation:
    """The annotation of a query parameter; a list travels joined by commas."""
    list_of = "_kinds.ListOf("
    if not found.kind.startswith(list_of):
        return found
    if parameter.get("explode") is not False:
        raise GeneratorError(
            f"the list parameter {parameter['name']} repeats itself in the URL, which is not supported",
            hint="set `explode: false` in an overlay if the service takes values joined by commas",
        )
    single = found.given.partition("[")[2].removesuffix("]")
    kind = found.kind.replace(list_of, "_kinds.CommaSeparated(", 1)
    return evolve(found, kind=kind, given=f"{single} | {found.given}")


def _field(
    prop: PropertyProtocol,
    found: Annotation,
    described: object,
    imports: Imports,
    place: str,
    *,
    nullable: bool | None = None,
) -> FieldPlan:
    imports.names |= found.imports
    description = one_line(described)
    if found.limits and not _says(description, found.limits):
        limits = found.limits[0].upper() + found.limits[1:]
        description = f"{description} {limits}.".strip()
    is_nullable = found.nullable if nullable is None else nullable
    if place and is_nullable:
        description = f"{description} `NULL` sends JSON null.".strip()
    name = str(prop.python_name)
    return FieldPlan(
        # A model's own attributes come first.
        name=f"{name}_" if not place and name in MODEL_ATTRIBUTES else name,
        wire=prop.name.get_untrusted_value(),
        read=found.read,
        given=found.given,
        kind=found.kind,
        required=prop.required,
        nullable=is_nullable,
        description=description,
        place=place,
    )


def _says(description: str, limits: str) -> bool:
    """Whether the prose names every number of the limits already."""
    spoken = set(re.findall(r"[0-9]+", description.replace(",", "")))
    numbers = set(re.findall(r"[0-9]+", limits.replace(",", "")))
    # That there must be at least one goes without saying where the upper bound is said.
    return (numbers - {"1"} or numbers) <= spoken
