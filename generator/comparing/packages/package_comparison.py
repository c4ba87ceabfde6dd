"""Compares two versions of a generated package, for those whose code imports it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path

from attrs import define, evolve, field

from generator.comparing.changes import ApiChange, Kind
from generator.comparing.compatibility import NEITHER, Relation, Use
from generator.comparing.packages.interfaces import Interface, Part, What, read_interface
from generator.comparing.packages.limits import tightened
from generator.comparing.packages.merged_changes import merged
from generator.comparing.packages.type_compatibility import Types, literal_values, names_in, union_members, without_none
from generator.comparing.renames import Traits, renamed
from generator.planning.python_names import unknown_name

_TELLING = 2  # so many equal fields are no coincidence


def compare_packages(old: Path, new: Path) -> list[ApiChange]:
    """How two versions of a package differ for its users, in the order of its modules.

    A method exists twice in a resource, blocking and not, and once as a builder of requests; what happens to all
    of them is reported once. Whether a new type breaks users depends on what they do with it: an argument may
    come to accept more, a result to promise more. A model's fields are judged by whether it can be given, read, or
    both. New literal values and new variants of a union that has one for the unknown break nobody who reads.

    Args:
        old: The folder of the old distribution, with `src/` in it.
        new: The same of the new one.

    Raises:
        GeneratorError: One of them has no package that can be read.
    """
    return _Comparison(read_interface(old), read_interface(new)).run()


@define
class _Comparison:
    old: Interface
    new: Interface
    changes: list[ApiChange] = field(factory=list[ApiChange])
    uses: dict[str, Use] = field(factory=dict[str, Use])
    types: Types = field(factory=lambda: Types({}, {}))

    def run(self) -> list[ApiChange]:
        respelt = self._respelt(("model", "dict", "literal", "union"))
        self.old = _translated(self.old, {path.rpartition(".")[2]: after for path, after in respelt.items()})
        respelt |= self._respelt(("class", "method", "argument", "field", "key", "name"))
        old_aliases, new_aliases = (_aliases(one) for one in (self.old, self.new))
        self.types = Types(old_aliases, new_aliases)
        old_uses, new_uses = _uses(self.old), _uses(self.new)
        self.uses = {
            name: old_uses.get(name, NEITHER) | new_uses.get(name, NEITHER) for name in old_uses.keys() | new_uses
        }
        self._compare(respelt)
        return merged(self.changes)

    def _respelt(self, kinds: Collection[What]) -> dict[str, str]:
        """The new names of parts that were renamed, by their old paths."""
        groups: dict[tuple[str, str], tuple[dict[str, Traits], dict[str, Traits]]] = {}
        for side, (one, other) in enumerate(((self.old, self.new), (self.new, self.old))):
            children = _children(one)
            for part in one.values():
                if part.what in kinds and part.path not in other and _inside(part, other):
                    group = groups.setdefault((_around(part), part.what), ({}, {}))
                    group[side][part.name] = _traits(part, children)
        return {
            _path(around, what, before): after
            for (around, what), (removed, added) in groups.items()
            for before, after in renamed(removed, added).items()
        }

    def _compare(self, respelt: Mapping[str, str]) -> None:
        came: set[str] = set()
        for path, old in self.old.items():
            new = self.new.get(path)
            if path in respelt:
                came.add(_path(_around(old), old.what, respelt[path]))
                self._add("renamed", old, before=old.name, after=respelt[path], breaking=True)
            elif new is not None:
                self._part(old, new)
            elif _inside(old, self.new) and old.what != "result":
                self._add("removed", old, breaking=True)
        for path, new in self.new.items():
            if path not in self.old and path not in came and _inside(new, self.old) and new.what != "result":
                self._added(new)

    def _added(self, part: Part) -> None:
        breaking = part.required and (part.what == "argument" or Use.GIVEN in self._use(part))
        after = ("required" if part.required else "optional") if part.what in ("argument", "field", "key") else None
        self._add("added", part, after=after, breaking=breaking)

    def _part(self, old: Part, new: Part) -> None:
        if old.what != new.what:
            self._add("changed", old, before=old.what, after=new.what, breaking=True)
            return
        if old.nature != new.nature:
            self._add("changed", old, before=_nature(old), after=_nature(new), breaking=True)
        if old.what == "literal":
            self._values(old, new)
            return
        if old.what == "union":
            self._variants(old, new)
            return
        if old.required != new.required:
            relation = Relation.NARROWER if new.required else Relation.WIDER
            texts = ("optional", "required") if new.required else ("required", "optional")
            breaking = relation.breaks(self._use(old))
            self._add("changed", old, before=texts[0], after=texts[1], breaking=breaking)
        elif old.default != new.default:
            before, after = f"{old.default} when absent", f"{new.default} when absent"
            self._add("changed", old, before=before, after=after, breaking=True)
        if old.position != new.position:
            self._add("changed", old, before=_position(old), after=_position(new), breaking=old.position is not None)
        before, after = (
            (without_none(one.annotation) for one in (old, new))
            if old.required != new.required
            else (old.annotation, new.annotation)
        )
        if before != after:
            breaking = self.types.relation(before, after).breaks(self._use(old))
            self._add("changed", old, before=before, after=after, breaking=breaking)
        if old.limits != new.limits:
            self._limits(old, dict(old.limits), dict(new.limits))

    def _limits(self, part: Part, olds: Mapping[str, float | str], news: Mapping[str, float | str]) -> None:
        for name in sorted(olds.keys() | news.keys()):
            before, after = olds.get(name), news.get(name)
            if before != after:
                kind: Kind = "added" if before is None else "removed" if after is None else "changed"
                breaking = Use.GIVEN in self._use(part) and tightened(name, before, after)
                texts = [None if one is None else f"{name} {one}" for one in (before, after)]
                self._add(kind, part, what="limit", before=texts[0], after=texts[1], breaking=breaking)

    def _values(self, old: Part, new: Part) -> None:
        olds, news = literal_values(old.annotation), literal_values(new.annotation)
        gone, came = set(olds) - set(news), set(news) - set(olds)
        for value in olds:
            if value in gone:
                breaking = Relation.NARROWER.breaks(self._use(old))
                self._add("removed", old, what="value", before=value, breaking=breaking)
        for value in news:
            if value in came:
                self._add("added", old, what="value", after=value, breaking=False)

    def _variants(self, old: Part, new: Part) -> None:
        olds, news = union_members(old.annotation), union_members(new.annotation)
        is_open = unknown_name(old.name) in olds
        for name in olds:
            if name not in news:
                breaking = Relation.NARROWER.breaks(self._use(old))
                self._add("removed", old, what="variant", before=name, breaking=breaking)
        for name in news:
            if name not in olds:
                breaking = Relation.WIDER.breaks(self._use(old), open_to_readers=is_open)
                self._add("added", old, what="variant", after=name, breaking=breaking)

    def _use(self, part: Part) -> Use:
        if part.what == "argument":
            return Use.GIVEN
        name = part.owner.rpartition(".")[2] if part.what in ("field", "key") else part.name
        return self.uses.get(name, Use.READ)

    def _add(
        self,
        kind: Kind,
        part: Part,
        *,
        what: str | None = None,
        before: str | None = None,
        after: str | None = None,
        breaking: bool,
    ) -> None:
        change = ApiChange(
            kind=kind, what=what or part.what, path=part.path, before=before, after=after, breaking=breaking
        )
        self.changes.append(change)


def _nature(part: Part) -> str:
    if part.what == "method":
        return part.nature or "not awaited"
    return f"based on {part.nature or 'nothing'}"


def _position(part: Part) -> str:
    return "by name only" if part.position is None else f"position {part.position + 1}"


def _around(part: Part) -> str:
    """What a part is in: another part, or a module."""
    return part.owner or part.path.rpartition(".")[0]


def _path(around: str, what: str, name: str) -> str:
    if what == "argument":
        return f"{around}({name})"
    return f"{around}.{name}" if around else name


def _inside(part: Part, other: Interface) -> bool:
    """Whether what a part belongs to is in the other version too; otherwise that is what is reported."""
    return not part.owner or part.owner in other


def _children(interface: Interface) -> dict[str, list[Part]]:
    found: dict[str, list[Part]] = {}
    for part in interface.values():
        found.setdefault(part.owner, []).append(part)
    return found


def _traits(part: Part, children: Mapping[str, list[Part]]) -> Traits:
    inner = tuple(
        (one.path.removeprefix(part.path), one.annotation, one.required, one.default)
        for one in children.get(part.path, ())
    )
    hallmark = repr(inner) if len(inner) >= _TELLING else None
    return Traits((part.annotation, part.required, part.default, part.nature, inner), hallmark)


def _translated(interface: Interface, names: Mapping[str, str]) -> Interface:
    """The interface with other names in its annotations."""
    if not names:
        return interface
    old_name = re.compile(rf"\b({'|'.join(names)})\b")

    def translate(text: str) -> str:
        return old_name.sub(lambda found: names[found[1]], text)

    return {path: evolve(part, annotation=translate(part.annotation)) for path, part in interface.items()}


def _aliases(interface: Interface) -> dict[str, str]:
    return {part.name: part.annotation for part in interface.values() if part.what in ("literal", "union")}


def _uses(interface: Interface) -> dict[str, Use]:
    """What users do with the models, literals and unions: by name."""
    mentioned: dict[str, set[str]] = {}
    for part in interface.values():
        if part.what in ("field", "key"):
            mentioned.setdefault(part.owner.rpartition(".")[2], set()).update(names_in(part.annotation))
        elif part.what in ("literal", "union"):
            mentioned[part.name] = names_in(part.annotation)
    found: dict[str, Use] = {}
    for what, use in (("argument", Use.GIVEN), ("result", Use.READ)):
        pending = {name for one in interface.values() if one.what == what for name in names_in(one.annotation)}
        while pending:
            name = pending.pop()
            if use not in found.get(name, NEITHER):
                found[name] = found.get(name, NEITHER) | use
                pending |= mentioned.get(name, set())
    return found
