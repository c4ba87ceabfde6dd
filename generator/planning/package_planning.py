"""Makes the plan of a package from what openapi-python-client parsed and what the document says besides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from attrs import evolve
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint, generate_operation_id
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.schema import UntrustedString
from openapi_python_client.strings import ClassName, PythonIdentifier

from generator.errors import GeneratorError, json_path
from generator.planning.annotations import Annotation, Annotator, is_map
from generator.planning.extensions import OperationVariant, operation_extensions
from generator.planning.field_planning import plan_field, properties_of
from generator.planning.model_planning import plan_models
from generator.planning.name_collisions import check_package_names
from generator.planning.plan import (
    FieldPlan,
    OperationPlan,
    PackagePlan,
    ResourcePlan,
    ResultPlan,
)
from generator.planning.python_types import ListType, PythonType, UnionType, parts_of
from generator.reading.schema_index import FIELD_PREFIX, Json, SchemaIndex, one_line
from generator.registry import Api


def plan_package(api: Api, parsed: GeneratorData, data: Json) -> PackagePlan:
    """The plan of the package for `api`.

    Args:
        api: Its registry entry.
        parsed: The patched document as openapi-python-client understands it.
        data: The patched document itself, for what openapi-python-client does not keep.

    Raises:
        GeneratorError: Something cannot be generated; it says what an overlay would have to change.
    """
    try:
        return _planned(api, parsed, data)
    except GeneratorError as error:
        raise error if error.file else error.evolved(file=api.document) from None


def _planned(api: Api, parsed: GeneratorData, data: Json) -> PackagePlan:
    index = SchemaIndex(data)
    planner = _Planner(api, parsed, index)
    resources = planner.resources()
    models = plan_models(resources, planner.annotator, parsed, api)
    plan = PackagePlan(
        class_name=api.class_name,
        title=api.title,
        description=one_line(cast("Json", data["info"]).get("description")),
        package=api.package,
        distribution=api.distribution,
        document=api.document.as_posix(),
        resources=tuple(resources),
        models=models.models,
        unions=models.unions,
        enums=models.enums,
        client_parameters=_client_parameters(index),
        resource_aliases=_resource_aliases(api, data, resources),
        sources=planner.annotator.sources,
    )
    check_package_names(plan, index)
    return plan


def _client_parameters(index: SchemaIndex) -> tuple[str, ...]:
    """The path parameters that a client fills in, by name."""
    found = {
        name
        for _, _, item, operation in index.operations()
        for (_, name), parameter in index.parameters(item, operation).items()
        if parameter.get("x-client-parameter") is True
    }
    return tuple(sorted(found))


def _resource_aliases(api: Api, data: Json, resources: Iterable[ResourcePlan]) -> dict[str, str]:
    """Other names of resources, with the resources that they stand for."""
    aliases = cast("dict[str, object]", data.get("x-resource-aliases") or {})
    names = {one.name for one in resources}
    for alias, name in aliases.items():
        if name not in names or alias in names or not alias.isidentifier():
            raise GeneratorError(
                f"{alias}: {name!r} cannot be another name of a resource",
                file=api.document,
                where="x-resource-aliases",
                hint=f"give new names for some of {', '.join(sorted(names))}",
            )
    return {alias: str(name) for alias, name in aliases.items()}


class _Planner:
    def __init__(self, api: Api, parsed: GeneratorData, index: SchemaIndex) -> None:
        self.api = api
        self.parsed = parsed
        self.index = index
        self.by_name = {str(model.class_info.name): model for model in parsed.models}
        self.annotator = Annotator(index, self.by_name)

    def resources(self) -> list[ResourcePlan]:
        endpoints = self._endpoints()
        grouped: dict[str, list[OperationPlan]] = {}
        descriptions: dict[str, str] = {}
        for path, method, item, operation in self.index.operations():
            where = json_path(("paths", path, method))
            endpoint = endpoints.get(_endpoint_name(path, method, operation))
            if endpoint is None:
                raise GeneratorError("openapi-python-client made no endpoint of this operation", where=where)
            try:
                plan = self._operation(path, method, item, operation, endpoint)
            except GeneratorError as error:
                raise error.at(where) from None
            resource = plan.extensions.resource
            descriptions.setdefault(resource, one_line(self.index.tag_description(operation)))
            grouped.setdefault(resource, []).append(plan)
            for variant in plan.extensions.variants:
                grouped[resource].append(self._variant(plan, variant))
        return [
            ResourcePlan(
                name=name,
                class_name=self._resource_class(name),
                description=descriptions[name],
                operations=tuple(plans),
            )
            for name, plans in sorted(grouped.items())
        ]

    def _resource_class(self, resource: str) -> str:
        name = str(ClassName(resource, ""))
        taken = self.by_name.keys() | {str(enum.class_info.name) for enum in self.parsed.enums}
        return f"{name}Resource" if {name, f"Async{name}"} & taken else name

    def _endpoints(self) -> dict[str, Endpoint]:
        places: dict[str, str] = {}
        for path, method, _, operation in self.index.operations():
            where, name = json_path(("paths", path, method)), _endpoint_name(path, method, operation)
            if (first := places.setdefault(name, where)) != where:
                problem = f"its operationId becomes the name {name} in Python, as does that of {first}"
                raise GeneratorError(problem, where=where, hint="give one of them another in an overlay")
        collections = self.parsed.endpoint_collections_by_tag.values()
        return {endpoint.name: endpoint for collection in collections for endpoint in collection.endpoints}

    def _operation(self, path: str, method: str, item: Json, operation: Json, endpoint: Endpoint) -> OperationPlan:
        extensions = operation_extensions(operation)
        arguments = [*self._parameters(item, operation, endpoint), *self._body(operation, endpoint)]
        name = f"{extensions.resource}.{extensions.method}"
        taken: dict[str, FieldPlan] = {}
        for argument in arguments:
            if argument.name in taken:
                raise GeneratorError(
                    f"two arguments are called {argument.name}: one in the {taken[argument.name].place},"
                    f" one in the {argument.place}",
                    where=name,
                    hint="drop or rename one in an overlay",
                )
            taken[argument.name] = argument
        return OperationPlan(
            name=name,
            constant=extensions.method.upper(),
            method=method.upper(),
            path=path,
            extensions=extensions,
            arguments=tuple(arguments),
            result=self._result(operation, endpoint),
            summary=one_line(operation.get("summary")),
            description=one_line(operation.get("description")),
            deprecated=operation.get("deprecated") is True,
        )

    def _variant(self, operation: OperationPlan, variant: OperationVariant) -> OperationPlan:
        """The operation with one of the things that its body can be."""
        reference = {"$ref": variant.body}
        model = self.by_name[self.annotator.class_of(reference)]
        arguments = [one for one in operation.arguments if one.place != "body"]
        arguments += self._fields_of(model, reference)
        return evolve(
            operation,
            name=f"{operation.extensions.resource}.{variant.method}",
            constant=variant.method.upper(),
            extensions=evolve(operation.extensions, method=variant.method, variants=(), aliases=()),
            arguments=tuple(arguments),
            summary=one_line(variant.summary),
            description=one_line(variant.description),
            wrap=variant.wrap,
            constants=variant.constant,
        )

    def _fields_of(self, model: ModelProperty, schema: Json) -> Iterable[FieldPlan]:
        schemas = self.index.properties(schema)
        for prop in properties_of(model):
            source = schemas[prop.name.get_untrusted_value()]
            described = self.index.described(source)
            yield plan_field(prop, self.annotator.annotate(prop, source), described, "body")

    def _parameters(self, item: Json, operation: Json, endpoint: Endpoint) -> Iterable[FieldPlan]:
        raw = self.index.parameters(item, operation)
        for place, props in (("path", endpoint.path_parameters), ("query", endpoint.query_parameters)):
            for prop in props:
                parameter = raw[place, prop.name.get_untrusted_value()]
                if parameter.get("x-client-parameter") is True:
                    continue
                schema = cast("Json", parameter["schema"])
                found = self.annotator.annotate(prop, schema)
                described = self.index.described(parameter, schema)
                yield plan_field(prop, _in_url(found, parameter), described, place, nullable=False)
        if endpoint.header_parameters or endpoint.cookie_parameters:
            raise GeneratorError(
                "header and cookie parameters are not supported",
                where=str(operation.get("operationId", endpoint.name)),
                hint="remove them in an overlay; a client sets headers with its own settings",
            )

    def _body(self, operation: Json, endpoint: Endpoint) -> Iterable[FieldPlan]:
        if not endpoint.bodies:
            return
        body = endpoint.bodies[0]
        if len(endpoint.bodies) > 1 or not isinstance(body.prop, ModelProperty) or is_map(body.prop):
            raise GeneratorError(
                "a request body must be one JSON object, whose fields become arguments",
                where=str(operation.get("operationId", endpoint.name)),
                hint="describe it as an object with properties in an overlay",
            )
        content = cast("Mapping[str, Json]", self.index.resolve(operation["requestBody"])["content"])
        whole = cast("Json", content[body.content_type.get_untrusted_value()]["schema"])
        self.annotator.annotate(body.prop, whole)  # an inline schema is met here and nowhere else
        yield from self._fields_of(body.prop, whole)

    def _result(self, operation: Json, endpoint: Endpoint) -> ResultPlan:
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
            return ResultPlan(found.type, self._item(operation, response.prop), described)
        return ResultPlan(None, None, "")

    def _item(self, operation: Json, page: PropertyProtocol) -> PythonType | None:
        pagination = operation_extensions(operation).pagination
        if pagination is None:
            return None
        if not isinstance(page, ModelProperty):
            hint = "describe the answer as one object with properties in an overlay"
            raise GeneratorError(f"the page is not an object with the field {pagination.items!r}", hint=hint)
        for prop in properties_of(page):
            if prop.name.get_untrusted_value() == pagination.items:
                source = self.annotator.sources[str(page.class_info.name)]
                found = self.annotator.annotate(prop, self.index.properties(source)[pagination.items]).type
                if isinstance(found, ListType):
                    return found.item
        raise GeneratorError(f"the page has no list called {pagination.items!r}")


def _endpoint_name(path: str, method: str, operation: Json) -> str:
    """What openapi-python-client calls an operation."""
    if "operationId" in operation:
        return PythonIdentifier(str(operation["operationId"]), FIELD_PREFIX)
    return generate_operation_id(path=UntrustedString(path), method=method, prefix=FIELD_PREFIX)


def _response(operation: Json, status: int) -> Json:
    responses = cast("Mapping[str, Json]", operation["responses"])
    return responses.get(str(status)) or responses[f"{status // 100}XX"]


def _in_url(found: Annotation, parameter: Json) -> Annotation:
    """The annotation of a query parameter; a list is joined by commas or repeated, as the document says."""
    explode = parameter.get("explode")
    has_lists = any(isinstance(part, ListType) for part in parts_of(found.type))
    if has_lists and not isinstance(explode, bool):
        raise GeneratorError(
            f"it is not said how the list parameter {parameter['name']} stands in the URL",
            hint="in an overlay set `explode: false` if its values are joined by commas, `true` if it is repeated",
        )
    return found if explode else evolve(found, type=_comma_separated(found.type))


def _comma_separated(whole: PythonType) -> PythonType:
    match whole:
        case ListType():
            return evolve(whole, comma_separated=True)
        case UnionType(alternatives):
            return UnionType(tuple(map(_comma_separated, alternatives)))
        case _:
            return whole
