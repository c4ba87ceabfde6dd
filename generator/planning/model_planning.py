"""Plans the models of a package: the document's, the unions of variants, and what stands for unknown variants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from attrs import evolve, frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import PythonIdentifier

from generator.errors import GeneratorError, json_path
from generator.planning.annotations import MODELS, Annotation, Annotator, is_map
from generator.planning.field_planning import given_only, plan_field, properties_of
from generator.planning.plan import FieldPlan, Imports, ModelPlan, ResourcePlan
from generator.planning.unions import UnionPlan
from generator.reading.schemas import DEPRECATED, FIELD_PREFIX, Json, one_line
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
        self._mark_tags(annotated, unions.values())
        given = _given_as_dicts(resources, annotated, unions)
        models = {name: self._model(name, annotated[name], as_dict=name in given) for name in sorted(annotated)}
        for union in unions.values():
            unknown = self._unknown(union, models)
            for name in (union.name, unknown.name):
                if name in models or name in enums:
                    raise GeneratorError(
                        f"two things would be called {name}", file=self.api.document, hint="retitle one in an overlay"
                    )
            models[unknown.name] = unknown
        imports = [*(resource.imports for resource in resources), *(model.imports for model in models.values())]
        used = {name for one in imports for name in one.models}
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

    def _mark_tags(self, annotated: dict[str, list[_Annotated]], unions: Iterable[UnionPlan]) -> None:
        """Give the tag of each variant the literal type by which type checkers narrow a union."""
        for union in unions:
            for name in union.members if union.tag is not None else []:
                annotated[name] = [
                    (prop, _tagged(found, union.tags_of(name)), described)
                    if prop.name.get_untrusted_value() == union.tag
                    else (prop, found, described)
                    for prop, found, described in annotated[name]
                ]

    def _model(self, name: str, annotated: list[_Annotated], *, as_dict: bool) -> ModelPlan:
        model = self.by_name[name]
        imports = Imports()
        fields: list[FieldPlan] = []
        for prop, found, described in annotated:
            fields.append(plan_field(prop, found, described, imports, ""))
            if not as_dict:
                imports.names -= given_only(found)
            elif found.nullable:
                imports.names.add(("sinchkit_core.null", "Null"))
        imports.names -= {(MODELS, name), (MODELS, f"{name}Dict")}
        description = one_line(model.description.get_untrusted_value() if model.description else "")
        source = self.annotator.sources[name]
        if source.get("deprecated") is True:
            description = f"{DEPRECATED} {description}".rstrip()
        return ModelPlan(
            name=name,
            module=str(model.class_info.module_name),
            description=description,
            fields=tuple(fields),
            imports=imports,
            as_dict=as_dict,
            at_least_one=tuple(cast("Sequence[str]", source.get("x-at-least-one", ()))),
        )

    def _unknown(self, union: UnionPlan, models: Mapping[str, ModelPlan]) -> ModelPlan:
        """The model for a variant that is newer than the package: what all known ones share, and the rest as it is."""
        members = [models[name] for name in union.members]
        shared = [field for field in members[0].fields if all(_has(member, field, union.tag) for member in members)]
        fields = [
            evolve(field, read="str", given="str", default=None, description="The kind, newer than this version.")
            if field.wire == union.tag
            else evolve(field, required=all(one.required for one in _in_each(members, field.wire)))
            for field in shared
        ]
        words = " ".join(field.read for field in fields)
        imports = Imports({one for one in members[0].imports.names if one[1].rpartition(" ")[2] in words})
        imports.names -= {(MODELS, f"{member.name}Dict") for member in members}
        return ModelPlan(
            name=union.unknown,
            module=str(PythonIdentifier(union.unknown, FIELD_PREFIX)),
            description=(
                f"Stands for kinds of `{union.name}` that are newer than this version: nothing in them is an error, and"
                " `additional_properties` has what is their own."
            ),
            fields=tuple(fields),
            imports=imports,
            as_dict=False,
        )


def _has(member: ModelPlan, field: FieldPlan, tag: str | None) -> bool:
    return any(one.wire == field.wire and (one.read == field.read or one.wire == tag) for one in member.fields)


def _in_each(members: Iterable[ModelPlan], wire: str) -> Iterator[FieldPlan]:
    return (field for member in members for field in member.fields if field.wire == wire)


def _tagged(found: Annotation, tags: list[str]) -> Annotation:
    literal = f"Literal[{', '.join(map(repr, tags))}]"
    return evolve(
        found,
        read=literal,
        given=literal,
        kind="_kinds.TERM",
        imports=frozenset({("typing", "Literal")}),
        default=repr(tags[0]) if len(tags) == 1 else None,
    )


def _given_as_dicts(
    resources: Sequence[ResourcePlan],
    annotated: Mapping[str, list[_Annotated]],
    unions: Mapping[str, UnionPlan],
) -> set[str]:
    """The models that some argument takes, directly or inside another."""
    pending = [name for one in resources for name in one.imports.models]
    found: set[str] = set()
    while pending:
        dict_name = pending.pop()
        name = dict_name.removesuffix("Dict")
        if name == dict_name or name in found:
            continue
        found.add(name)
        if name in unions:
            pending += [f"{member}Dict" for member in unions[name].members]
        for _, one, _ in annotated.get(name, []):
            pending += [inner for module, inner in one.imports if module == MODELS]
    return found
