"""Plans the models of a package: the document's, the unions of variants, and what stands for unknown variants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from attrs import evolve, frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import PythonIdentifier

from generator.errors import GeneratorError, json_path
from generator.planning.annotations import Annotation, Annotator, is_map
from generator.planning.field_planning import plan_field, properties_of
from generator.planning.plan import FieldPlan, ModelPlan, ResourcePlan
from generator.planning.python_types import LiteralType, PythonType, Scalar, names_in
from generator.planning.unions import UnionPlan
from generator.reading.schema_index import DEPRECATED, FIELD_PREFIX, Json, one_line
from generator.registry import Api

_Annotated = tuple[PropertyProtocol, Annotation, str]


@frozen
class ModelPlans:
    """The models, unions and enums of a package."""

    models: dict[str, ModelPlan]
    unions: dict[str, UnionPlan]
    enums: frozenset[str]


def plan_models(resources: Sequence[ResourcePlan], annotator: Annotator, parsed: GeneratorData, api: Api) -> ModelPlans:
    """The plans of all models.

    Args:
        resources: The resources, planned before: through them inline models are met.
        annotator: What annotated them.
        parsed: What openapi-python-client parsed.
        api: The registry entry, for messages.

    Raises:
        GeneratorError: A model cannot be generated.
    """
    return _ModelPlanner(annotator, api).plan(resources, {str(enum.class_info.name) for enum in parsed.enums})


class _ModelPlanner:
    def __init__(self, annotator: Annotator, api: Api) -> None:
        self.annotator = annotator
        self.index = annotator.index
        self.by_name = annotator.by_name
        self.api = api

    def plan(self, resources: Sequence[ResourcePlan], enums: set[str]) -> ModelPlans:
        self._meet_unions()
        annotated = self._annotate()
        unions = dict(sorted(self.annotator.unions.items()))
        given = _given(resources, annotated, unions)
        tags = _tags(unions.values())
        models = {name: self._model(name, annotated[name], tags, as_dict=name in given) for name in sorted(annotated)}
        for union in unions.values():
            unknown = self._unknown(union, models)
            for name in (union.name, unknown.name):
                if name in models or name in enums:
                    raise GeneratorError(
                        f"two things would be called {name}", file=self.api.document, hint="retitle one in an overlay"
                    )
            models[unknown.name] = unknown
        used = {name for one in _types_used(resources, models.values()) for name in names_in(one)}
        return ModelPlans(models, unions, frozenset(enums & used))

    def _meet_unions(self) -> None:
        components = cast("Mapping[str, Json]", self.index.data.get("components", {}).get("schemas", {}))
        for key, schema in components.items():
            try:
                union = self.annotator.variants(schema)
            except GeneratorError as error:
                raise error.at(json_path(("components", "schemas", key))) from None
            if union:
                self.annotator.unions[union.name] = union

    def _annotate(self) -> dict[str, list[_Annotated]]:
        wanted = {name for name, model in self.by_name.items() if not is_map(model)}
        annotated: dict[str, list[_Annotated]] = {}
        while ready := sorted((wanted - annotated.keys()) & self.annotator.sources.keys()):
            for name in ready:
                schemas = self.index.properties(self.annotator.sources[name])
                annotated[name] = [
                    (prop, self.annotator.annotate(prop, schema), self.index.described(schema))
                    for prop in properties_of(self.by_name[name])
                    for schema in (schemas[prop.name.get_untrusted_value()],)
                ]
        if lost := wanted - annotated.keys():
            raise GeneratorError(
                f"nothing in the document leads to the model {min(lost)}",
                file=self.api.document,
                hint="give the schema a title of its own in an overlay",
            )
        return annotated

    def _model(
        self,
        name: str,
        annotated: list[_Annotated],
        tags: Mapping[tuple[str, str], Sequence[str]],
        *,
        as_dict: bool,
    ) -> ModelPlan:
        model = self.by_name[name]
        fields = [plan_field(prop, found, described, "") for prop, found, described in annotated]
        fields = [_tagged(one, tags[name, one.wire]) if (name, one.wire) in tags else one for one in fields]
        description = one_line(model.description.get_untrusted_value() if model.description else "")
        source = self.annotator.sources[name]
        if source.get("deprecated") is True:
            description = f"{DEPRECATED} {description}".rstrip()
        return ModelPlan(
            name=name,
            module=str(model.class_info.module_name),
            description=description,
            fields=tuple(fields),
            as_dict=as_dict,
            at_least_one=tuple(cast("Sequence[str]", source.get("x-at-least-one", ()))),
        )

    def _unknown(self, union: UnionPlan, models: Mapping[str, ModelPlan]) -> ModelPlan:
        """The model for a variant that is newer than the package: what all known ones share, and the rest as it is.

        What the known ones always have, it has as well as far as anybody knows; but no source promises it.
        """
        members = [models[name] for name in union.members]
        shared = [field for field in members[0].fields if all(_has(member, field, union.tag) for member in members)]
        fields = [
            evolve(
                field,
                type=Scalar("term"),
                required=False,
                promised=True,
                default=None,
                description="The kind, newer than this version; `None` if the object names none.",
            )
            if field.wire == union.tag
            else evolve(field, required=all(one.required for one in _in_each(members, field.wire)), lenient=True)
            for field in shared
        ]
        return ModelPlan(
            name=union.unknown,
            module=str(PythonIdentifier(union.unknown, FIELD_PREFIX)),
            description=(
                f"Stands for kinds of `{union.name}` that are newer than this version, or name no kind:"
                " `additional_properties` has what is their own."
            ),
            fields=tuple(fields),
            as_dict=False,
        )


def _has(member: ModelPlan, field: FieldPlan, tag: str | None) -> bool:
    return any(one.wire == field.wire and (one.type == field.type or one.wire == tag) for one in member.fields)


def _in_each(members: Iterable[ModelPlan], wire: str) -> Iterator[FieldPlan]:
    return (field for member in members for field in member.fields if field.wire == wire)


def _tags(unions: Iterable[UnionPlan]) -> dict[tuple[str, str], list[str]]:
    """The tags that lead to each model, by its name and the JSON name of its field for them."""
    return {
        (model, union.tag): union.tags_of(model) for union in unions if union.tag is not None for model in union.members
    }


def _tagged(plan: FieldPlan, tags: Sequence[str]) -> FieldPlan:
    """The field for the tag of a variant, with the literal type by which type checkers narrow a union."""
    return evolve(plan, type=LiteralType(tuple(tags)), default=tags[0] if len(tags) == 1 else None)


def _given(
    resources: Sequence[ResourcePlan],
    annotated: Mapping[str, list[_Annotated]],
    unions: Mapping[str, UnionPlan],
) -> set[str]:
    """The models that some argument takes, directly or inside another."""
    arguments = (one for resource in resources for operation in resource.operations for one in operation.arguments)
    pending = [name for one in arguments for name in names_in(one.type)]
    found: set[str] = set()
    while pending:
        name = pending.pop()
        if name in found:
            continue
        found.add(name)
        if name in unions:
            pending += unions[name].members
        for _, one, _ in annotated.get(name, []):
            pending += names_in(one.type)
    return found


def _types_used(resources: Iterable[ResourcePlan], models: Iterable[ModelPlan]) -> Iterator[PythonType]:
    for resource in resources:
        for operation in resource.operations:
            yield from (one.type for one in operation.arguments)
            yield from (one for one in (operation.result.type, operation.result.item) if one is not None)
    for model in models:
        yield from (one.type for one in model.fields)
