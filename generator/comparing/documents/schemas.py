"""Compares two schemas: what may be given, what may be read, and what of it has another name now."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from generator.comparing.changes import Change, Kind
from generator.comparing.compatibility import Relation, Use
from generator.comparing.documents.nodes import Node, canonical, component_name, shown, target_of
from generator.comparing.documents.schema_views import SchemaView, direct_references, view
from generator.comparing.renames import Traits, renamed
from generator.reading.json_values import is_object
from generator.reading.loading import Location

# Keywords that bound values, by whether the larger number allows more.
_LIMITS = {
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), True),
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), False),
}
# Keywords that, once there, forbid something; how much, their values do not tell.
_CONSTRAINTS = frozenset(
    (
        *("pattern", "multipleOf", "uniqueItems", "not", "if", "then", "else", "patternProperties", "propertyNames"),
        *("contains", "minContains", "maxContains", "prefixItems", "dependentRequired", "dependentSchemas"),
        *("unevaluatedItems", "unevaluatedProperties", "contentEncoding", "contentMediaType"),
    )
)
# Formats by which clients choose a type; others are advice.
_PARSED = frozenset(("date", "date-time", "time", "duration", "byte", "binary", "uuid", "int32", "int64", "decimal"))
_SUBSCHEMAS = ("items", "additionalProperties")


_Pair = tuple[Location, Location, Use]


def _traits(node: Node, renames: Mapping[str, str], *, required: bool) -> Traits:
    """What tells a schema or parameter from others, besides its name."""
    return Traits((canonical(node.value, renames), required), node.text("description"))


@define
class SchemaComparison:
    """Compares the schemas of two documents and collects how they differ.

    Args:
        old, new: The documents.
        renames: The new references of components that were renamed, by the old ones.
    """

    old: Mapping[str, Any]
    new: Mapping[str, Any]
    renames: Mapping[str, str]
    changes: list[Change] = field(factory=list[Change])
    _seen: set[_Pair] = field(factory=set["_Pair"])
    _verdicts: dict[_Pair, bool] = field(factory=dict["_Pair", bool], alias="verdicts")
    _is_inner: bool = field(default=False, alias="is_inner")
    _breaks: bool = False

    def compare(self, old: Node, new: Node, subject: str, use: Use) -> None:
        """Add the differences between two schemas.

        Schemas that both take over by the same reference are left out: they are compared where they stand.

        Args:
            old: A schema of the old document.
            new: The one of the new document that stands in its place.
            subject: Whose they are, for people.
            use: What users do with the values.
        """
        key = (old.location, new.location, use)
        if key in self._seen:
            return
        self._seen.add(key)
        if json.dumps(old.value) == json.dumps(new.value):
            return  # a quick way out, which most schemas take
        old_references, new_references = direct_references(old), direct_references(new)
        news_kept = {self.renames.get(one, one) for one in old_references} & set(new_references)
        olds_kept = {one for one in old_references if self.renames.get(one, one) in news_kept}
        went = [one for one in old_references if one not in olds_kept]
        came = [one for one in new_references if one not in news_kept]
        if len(went) == len(came) == 1:
            self._another_reference(went[0], came[0], old, new, subject, use)
            olds_kept.add(went[0])
            news_kept.add(came[0])
        old_view, new_view = view(self.old, old, olds_kept), view(self.new, new, news_kept)
        self._types(old, new, old_view, new_view, subject, use)
        self._enum(old, new, old_view, new_view, subject, use)
        self._properties(old, new, old_view, new_view, subject, use)
        self._alternatives(old, new, old_view, new_view, subject, use)
        self._keywords(old, new, old_view, new_view, subject, use)

    def add(
        self,
        kind: Kind,
        what: str,
        subject: str,
        old: Node | None,
        new: Node | None,
        *,
        before: str | None = None,
        after: str | None = None,
        breaking: bool,
    ) -> None:
        """Add one difference; what was added has no old node, what was removed no new one."""
        self._breaks |= breaking
        if self._is_inner:
            return
        places = [node.place for node in (new, old) if node]
        change = Change(
            kind=kind,
            what=what,
            subject=subject,
            before=before,
            after=after,
            place=places[0],
            old_place=old.place if old else None,
            breaking=breaking,
        )
        self.changes.append(change)

    def same(self, old: Node | None, new: Node | None) -> bool:
        """Whether two values say the same, prose aside, and renamed components under their new names."""
        olds = canonical(old.value, self.renames) if old else None
        return olds == (canonical(new.value, {}) if new else None)

    def _another_reference(self, went: str, came: str, old: Node, new: Node, subject: str, use: Use) -> None:
        before, after = component_name(went), component_name(came)
        breaking = self._differ(target_of(self.old, went), target_of(self.new, came), use)
        self.add("changed", "type", subject, old, new, before=before, after=after, breaking=breaking)

    def _differ(self, old: Node, new: Node, use: Use) -> bool:
        """Whether users of the one schema are broken by the other."""
        key = (old.location, new.location, use)
        if key not in self._verdicts:
            if self._is_inner:
                return True  # what is inside is not compared in turn, or there would be no end of pairs
            inner = SchemaComparison(self.old, self.new, self.renames, verdicts={key: False}, is_inner=True)
            inner.compare(old, new, "", use)
            self._verdicts[key] = inner._breaks
        return self._verdicts[key]

    def _types(self, old: Node, new: Node, old_view: SchemaView, new_view: SchemaView, subject: str, use: Use) -> None:
        before, after = _type_text(old_view), _type_text(new_view)
        if before != after:
            relation = Relation.of(
                old_fits_new=_fits(old_view.types, new_view.types), new_fits_old=_fits(new_view.types, old_view.types)
            )
            if relation is Relation.SAME:
                relation = _format_relation(_format(old_view), _format(new_view))
            breaking = relation.breaks(use)
            self.add("changed", "type", subject, old, new, before=before, after=after, breaking=breaking)
        if old_view.nullable != new_view.nullable:
            relation = Relation.WIDER if new_view.nullable else Relation.NARROWER
            texts = {True: "null is allowed", False: "null is not allowed"}
            before, after = texts[old_view.nullable], texts[new_view.nullable]
            breaking = relation.breaks(use)
            self.add("changed", "nullability", subject, old, new, before=before, after=after, breaking=breaking)

    def _enum(self, old: Node, new: Node, old_view: SchemaView, new_view: SchemaView, subject: str, use: Use) -> None:
        olds, news = old_view.enum, new_view.enum
        if olds is None or news is None:
            if olds is not news:
                relation = Relation.NARROWER if olds is None else Relation.WIDER
                before, after = (_values(one) for one in (olds, news))
                breaking = relation.breaks(use, open_to_readers=True)
                self.add("changed", "enum", subject, old, new, before=before, after=after, breaking=breaking)
            return
        for text, node in olds.items():
            if text not in news:
                breaking = Relation.NARROWER.breaks(use)
                self.add("removed", "enum value", subject, node, None, before=shown(node.value), breaking=breaking)
        for text, node in news.items():
            if text not in olds:
                self.add("added", "enum value", subject, None, node, after=shown(node.value), breaking=False)

    def _properties(
        self, old: Node, new: Node, old_view: SchemaView, new_view: SchemaView, subject: str, use: Use
    ) -> None:
        if bool(old_view.alternatives) != bool(new_view.alternatives):
            return  # what were fields of one schema, are fields of several now
        olds, news = old_view.properties, new_view.properties
        if not (olds or news or old_view.required or new_view.required):
            return
        # What one of them takes over by a reference is there all the same.
        all_olds, all_news = view(self.old, old), view(self.new, new)
        removed = {name: node for name, node in olds.items() if name not in all_news.properties}
        added = {name: node for name, node in news.items() if name not in all_olds.properties}
        respelt = renamed(
            {name: _traits(node, self.renames, required=name in old_view.required) for name, node in removed.items()},
            {name: _traits(node, {}, required=name in new_view.required) for name, node in added.items()},
        )
        for name, node in olds.items():
            here = f"{subject}.{name}"
            if name in respelt:
                after = respelt[name]
                self.add("renamed", "field", here, node, news[after], before=name, after=after, breaking=True)
            elif name in removed:
                self.add("removed", "field", here, node, None, breaking=True)
            else:
                self.compare(node, all_news.properties[name], here, use)
        for name, node in news.items():
            here = f"{subject}.{name}"
            if name not in added and name not in olds:
                self.compare(all_olds.properties[name], node, here, use)
            elif name in added and name not in respelt.values():
                required = name in new_view.required
                after = "required" if required else "optional"
                self.add("added", "field", here, None, node, after=after, breaking=required and Use.GIVEN in use)
        differing = (old_view.required ^ new_view.required) & (all_olds.required ^ all_news.required)
        for name in sorted(differing - removed.keys() - added.keys()):
            is_required = name in new_view.required
            self.add(
                "changed",
                "requiredness",
                f"{subject}.{name}",
                all_olds.properties.get(name, old),
                all_news.properties.get(name, new),
                before="optional" if is_required else "required",
                after="required" if is_required else "optional",
                breaking=(Relation.NARROWER if is_required else Relation.WIDER).breaks(use),
            )

    def _alternatives(
        self, old: Node, new: Node, old_view: SchemaView, new_view: SchemaView, subject: str, use: Use
    ) -> None:
        olds = {self._new_name(name): node for name, node in old_view.alternatives.items()}
        news = new_view.alternatives
        tagged = "discriminator" in old_view.keywords  # readers look at the tag, and meet new ones
        if bool(olds) != bool(news):
            before, after = (", ".join(map(_alternative, one)) or "one schema" for one in (olds, news))
            breaking = (Relation.NARROWER if olds else Relation.WIDER).breaks(use, open_to_readers=tagged)
            self.add("changed", "alternatives", subject, old, new, before=before, after=after, breaking=breaking)
            return
        for name, node in olds.items():
            if name in news:
                self.compare(node, news[name], f"{subject}({_alternative(name)})", use)
            else:
                breaking = Relation.NARROWER.breaks(use)
                self.add("removed", "alternative", subject, node, None, before=_alternative(name), breaking=breaking)
        for name, node in news.items():
            if name not in olds:
                breaking = Relation.WIDER.breaks(use, open_to_readers=tagged)
                self.add("added", "alternative", subject, None, node, after=_alternative(name), breaking=breaking)

    def _new_name(self, name: str) -> str:
        reference = f"#/components/schemas/{name}"
        return component_name(self.renames[reference]) if reference in self.renames else name

    def _keywords(
        self, old: Node, new: Node, old_view: SchemaView, new_view: SchemaView, subject: str, use: Use
    ) -> None:
        compared: set[str] = set()
        for keyword in _SUBSCHEMAS:
            olds, news = old_view.keywords.get(keyword), new_view.keywords.get(keyword)
            if olds and news and is_object(olds.value) and is_object(news.value):
                self.compare(olds, news, f"{subject}[]" if keyword == "items" else f"{subject}[*]", use)
                compared.add(keyword)
        names = [*old_view.keywords, *(name for name in new_view.keywords if name not in old_view.keywords)]
        for name in names:
            if name == "format":
                continue  # reported with the type
            olds, news = old_view.keywords.get(name), new_view.keywords.get(name)
            if name in _SUBSCHEMAS and (name in compared or old_view.types != new_view.types):
                continue  # of another type, they say nothing new
            if not self.same(olds, news):
                what = "limit" if name in _LIMITS or name in _CONSTRAINTS else name
                label = f"{name} " if what == "limit" else ""
                self.add(
                    "changed" if olds and news else "removed" if olds else "added",
                    what,
                    subject,
                    olds,
                    news,
                    before=f"{label}{shown(olds.value)}" if olds else None,
                    after=f"{label}{shown(news.value)}" if news else None,
                    breaking=_keyword_breaks(name, olds, news, use),
                )


def _fits(types: set[str], into: set[str]) -> bool:
    if not into:
        return True
    return bool(types) and types <= (into | {"integer"} if "number" in into else into)


def _format(seen: SchemaView) -> str | None:
    spelt = seen.keywords.get("format")
    return spelt.value if spelt and isinstance(spelt.value, str) and spelt.value in _PARSED else None


def _format_relation(old: str | None, new: str | None) -> Relation:
    if (old, new) in (("int32", "int64"), ("int64", "int32")):
        return Relation.WIDER if new == "int64" else Relation.NARROWER
    return Relation.of(old_fits_new=new in (None, old), new_fits_old=old in (None, new))


def _type_text(seen: SchemaView) -> str:
    text = " or ".join(sorted(seen.types)) or "any type"
    spelt = seen.keywords.get("format")
    return f"{text} ({shown(spelt.value)})" if spelt else text


def _values(enum: Mapping[str, Node] | None) -> str:
    return shown(", ".join(shown(node.value) for node in enum.values())) if enum is not None else "any value"


def _alternative(name: str) -> str:
    return name.split(" ", 1)[0]


def _keyword_breaks(name: str, old: Node | None, new: Node | None, use: Use) -> bool:
    given = Use.GIVEN in use
    if name in _LIMITS and old and new:
        return given and _tightened(old.value, new.value, more=_LIMITS[name])
    if name in _LIMITS or name in _CONSTRAINTS:
        return given and new is not None and new.value is not False
    if name == "additionalProperties":
        return given and new is not None and new.value is not True
    if name == "items":
        return Relation.of(old_fits_new=new is None, new_fits_old=old is None).breaks(use)
    if name == "readOnly":
        return given and new is not None and new.value is True
    if name == "writeOnly":
        return Use.READ in use and new is not None and new.value is True
    # Who leaves the value out, gets another one without a word.
    return name == "default" and given and old is not None and new is not None


def _tightened(old: Any, new: Any, *, more: bool) -> bool:
    if not isinstance(old, int | float) or not isinstance(new, int | float):
        return True
    return new < old if more else new > old
