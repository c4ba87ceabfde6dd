"""Applies OpenAPI Overlay documents, versions 1.0 and 1.1, strictly.

The semantics are the Overlay Specification's, with targets by RFC 9535. Where 1.0 is silent, on arrays, both
versions follow 1.1: a list is concatenated, anything else is appended. Updating a primitive itself, which 1.0
forbids, is refused in a 1.0 overlay; removing one is allowed, since the specification's own examples do so.

Stricter than the specification: an action that matches nothing is an error, for the document has changed
under it; one that changes nothing, or adds what a list already has, is a warning; each says why it is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from textwrap import shorten
from typing import Any, Literal

from attrs import define, field, frozen
from jsonpath import JSONPath, JSONPathError, JSONPathMatch
from jsonpath.segments import JSONPathRecursiveDescentSegment
from jsonpath.selectors import NameSelector

from generator.errors import GeneratorError, did_you_mean, json_path, raise_together
from generator.overlays.overlay_reading import JSONPATH, Action, Copy, Overlay, Remove, Update
from generator.overlays.premises import REMOVES, Premise, premise_of
from generator.reading.json_values import independent_copy, is_array, is_object, same_value, value_key
from generator.reading.loading import Document, Location

Verdict = Literal["changes", "redundant", "repeating", "stale", "inapplicable"]
"""The verdict on an action: it `changes` the document, is `redundant` (changes nothing) or `repeating` (adds what a
list already has); it is `stale` (matches nothing) or `inapplicable` (does not fit what it matches)."""


def stops_generation(verdict: Verdict) -> bool:
    """Whether no package can be made before somebody has changed an action with this verdict."""
    return verdict in ("stale", "inapplicable")


@frozen
class ActionRecord:
    """What an action did.

    Attributes:
        overlay, action: Which one.
        verdict: Whether it does what it is for.
        locations: The JSONPaths that it matched.
        message: What a person should look at; empty if it `changes` the document and nothing else.
        hint: What to do about it, or None.
        premise: What it found; None if it cannot be applied, or does nothing.
    """

    overlay: Path
    action: Action
    verdict: Verdict
    locations: tuple[str, ...] = ()
    message: str = ""
    hint: str | None = None
    premise: Premise | None = field(default=None, repr=False, eq=False)

    @property
    def fails(self) -> bool:
        """Whether no package can be made while the action is as it is."""
        return stops_generation(self.verdict)

    @property
    def changed(self) -> bool:
        """Whether the document is another one now."""
        return self.verdict in ("changes", "repeating")

    def __str__(self) -> str:
        return str(self.as_error())

    def as_error(self) -> GeneratorError:
        """The verdict as an error about the action, which says why the action is there."""
        reason = f"\ndescription: {self.action.description.strip()}" if self.action.description else ""
        message = f"{self.verdict}: {self.message}\ntarget: {self.action.target}{reason}"
        where = f"action {self.action.index}"
        return GeneratorError(message, file=self.overlay, line=self.action.line, where=where, hint=self.hint)


@frozen
class AppliedOverlays:
    """The patched document, and what each action did."""

    data: dict[str, Any]
    records: tuple[ActionRecord, ...]

    @property
    def warnings(self) -> tuple[ActionRecord, ...]:
        """The actions that are better deleted or rewritten."""
        return tuple(record for record in self.records if record.verdict != "changes")


class _StaleError(GeneratorError):
    """A target, or what is to be copied, matches nothing."""


def apply_overlays(document: Document, overlays: Sequence[Overlay]) -> AppliedOverlays:
    """Apply overlays in order, each action to the result of the one before.

    Neither the document nor the overlays are changed, and the result shares no mapping or list with them.

    Raises:
        GeneratorError: actions that are stale or inapplicable: all of them in one error, each with overlay, line,
            action and the nearest path that exists.
    """
    data: dict[str, Any] = independent_copy(document.data)
    records = [apply_action(overlay, action, data) for overlay in overlays for action in overlay.actions]
    raise_together([record.as_error() for record in records if record.fails], document.path)
    return AppliedOverlays(data, tuple(records))


def apply_action(overlay: Overlay, action: Action, data: dict[str, Any]) -> ActionRecord:
    """Apply one action to `data`, in place. What stops it is in the record, and so is what is doubtful."""
    effect = _Effect()
    try:
        nodes = _apply(action, overlay.minor, data, effect)
    except GeneratorError as error:
        failure: Verdict = "stale" if isinstance(error, _StaleError) else "inapplicable"
        return ActionRecord(overlay.path, action, failure, message=error.message, hint=error.hint)
    verdict: Verdict = "changes"
    message = ""
    if action.change is None:
        verdict, message = "redundant", "it does nothing (remove: false); delete the action"
    elif not effect.changed:
        verdict, message = "redundant", "the document already has it; delete the action"
    elif effect.repeated:
        verdict, message = "repeating", f"adds what is there already: {'; '.join(effect.repeated)}; drop that from it"
    locations = tuple(json_path(node.parts) for node in nodes)
    return ActionRecord(overlay.path, action, verdict, locations, message, premise=effect.premise)


def matched(action: Action, data: dict[str, Any]) -> dict[Location, Any]:
    """The values that an action would touch, by location; none if it is stale or cannot be evaluated."""
    try:
        return {node.parts: node.obj for node in _select(action.query, data)}
    except GeneratorError:
        return {}


@define
class _Effect:
    changed: bool = False
    repeated: list[str] = field(factory=list[str])
    premise: Premise | None = None


def _apply(action: Action, minor: int, data: dict[str, Any], effect: _Effect) -> list[JSONPathMatch]:
    nodes = _select(action.query, data)
    if not nodes:
        raise _StaleError("the target matches nothing", hint=_nearest(action.query, data))
    match action.change:
        case Remove():
            effect.premise = _premise(action, data, nodes, REMOVES)
            _remove(nodes, effect)
        case Update(value):
            effect.premise = _premise(action, data, nodes, value)
            _update(nodes, value, minor, effect)
        case Copy(source, query):
            found = _select(query, data)
            if not found:
                raise _StaleError(f"copy matches nothing: {source}", hint=_nearest(query, data))
            if len(found) > 1:
                raise GeneratorError(f"copy must select one value, {source} selects {len(found)}")
            value = independent_copy(found[0].obj)
            effect.premise = _premise(action, data, nodes, value, source=found[0].parts)
            _update(nodes, value, minor, effect)
        case None:
            pass
    return nodes


def _premise(
    action: Action, data: dict[str, Any], nodes: Sequence[JSONPathMatch], change: Any, *, source: Location | None = None
) -> Premise:
    matches = {node.parts: node.obj for node in nodes}
    return premise_of(data, matches, change, source=source, is_fixed=action.query.singular_query())


def _select(query: JSONPath, data: dict[str, Any]) -> list[JSONPathMatch]:
    """The nodes that a JSONPath selects, each once, though RFC 9535 may list one several times."""
    try:
        return list({node.parts: node for node in query.finditer(data)}.values())
    except JSONPathError as error:
        raise GeneratorError(f"the JSONPath cannot be evaluated: {error.args[0]}") from None


def _remove(nodes: Sequence[JSONPathMatch], effect: _Effect) -> None:
    if not all(node.parts for node in nodes):
        raise GeneratorError("the document itself cannot be removed")
    # The highest indices first, so that those still to be removed stay right.
    for node in sorted(nodes, key=lambda node: -1 if isinstance(node.parts[-1], str) else node.parts[-1], reverse=True):
        del _container(node)[node.parts[-1]]
    effect.changed = True


def _container(node: JSONPathMatch) -> Any:
    return node.parent.obj if node.parent else None


def _update(nodes: Sequence[JSONPathMatch], value: Any, minor: int, effect: _Effect) -> None:
    kinds = sorted({_kind(node.obj) for node in nodes})
    if len(kinds) > 1:
        raise GeneratorError(f"the target matches {' and '.join(kinds)} nodes", hint="one action for each")
    for node in nodes:
        target: Any = node.obj
        place = json_path(node.parts)
        if is_object(target) and is_object(value):
            _merge(target, value, place, effect)
        elif is_array(target):
            _extend(target, value if is_array(value) else [value], place, effect)
        elif kinds == ["primitive"] and _kind(value) == "primitive":
            if minor == 0:
                hint = "write overlay: 1.1.0, or update the object that holds it"
                raise GeneratorError(f"version 1.0 cannot update the primitive at {place} itself", hint=hint)
            effect.changed |= not same_value(target, value)
            _container(node)[node.parts[-1]] = value
        else:
            raise GeneratorError(f"{_kind(value)} cannot be merged into {kinds[0]} at {place}")


def _merge(target: dict[str, Any], value: dict[str, Any], place: str, effect: _Effect) -> None:
    for key, new in value.items():
        here = place + json_path((key,))[1:]
        if key not in target:
            target[key] = independent_copy(new)
            effect.changed = True
            continue
        old = target[key]
        if is_object(old) and is_object(new):
            _merge(old, new, here, effect)
        elif is_array(old) and is_array(new):
            _extend(old, new, here, effect)
        elif _kind(old) == _kind(new) == "primitive":
            effect.changed |= not same_value(old, new)
            target[key] = new
        else:
            mismatch = f"{_kind(new)} cannot be merged into {_kind(old)} at {here}"
            raise GeneratorError(mismatch, hint="remove it in an action before this one")


def _extend(target: list[Any], items: Sequence[Any], place: str, effect: _Effect) -> None:
    present = {value_key(old) for old in target}
    repeated = [item for item in items if value_key(item) in present]
    effect.repeated += [f"{str(item)[:60]!r} in {place}" for item in repeated]
    target.extend(independent_copy(item) for item in items)
    effect.changed |= bool(items)


def _kind(value: Any) -> str:
    return "object" if is_object(value) else "array" if is_array(value) else "primitive"


def _nearest(query: JSONPath, data: dict[str, Any]) -> str:
    """The longest beginning of a JSONPath that matches, what is there, and what was perhaps meant."""
    nodes, length = list[JSONPathMatch](), len(query.segments)
    while not nodes:  # the empty path matches the document itself
        length -= 1
        nodes = _select(JSONPath(env=JSONPATH, segments=query.segments[:length]), data)
    failed = query.segments[length]
    deep = isinstance(failed, JSONPathRecursiveDescentSegment)
    keys = sorted({key for node in nodes for key in _keys(node.obj, deep=deep)})
    hint = f"{json_path(nodes[0].parts)} exists"
    if len(nodes) > 1:
        hint += f" and {len(nodes) - 1} more like it"
    if keys and not deep:
        hint += f" and has {shorten(', '.join(keys), 200)}"
    names = [selector.name for selector in failed.selectors if isinstance(selector, NameSelector)]
    questions = (did_you_mean(name, keys) for name in names)
    return "; ".join([f"{hint}, but nothing in it matches {failed}", *filter(None, questions)])


def _keys(value: Any, *, deep: bool) -> Iterable[str]:
    for key, child in value.items() if is_object(value) else enumerate(value) if is_array(value) else ():
        if isinstance(key, str):
            yield key
        if deep:
            yield from _keys(child, deep=deep)
