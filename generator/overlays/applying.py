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
from typing import Any

from attrs import define, field, frozen
from jsonpath import JSONPath, JSONPathError, JSONPathMatch
from jsonpath.segments import JSONPathRecursiveDescentSegment
from jsonpath.selectors import NameSelector

from generator.errors import GeneratorError, did_you_mean, json_path, raise_together
from generator.overlays.overlay_reading import JSONPATH, Action, Copy, Overlay, Remove, Update
from generator.reading.json_values import independent_copy, is_array, is_object, same_value, value_key
from generator.reading.loading import Document, Location


@frozen
class OverlayWarning:
    """An action that applies, but is better deleted or rewritten."""

    overlay: Path
    action: Action
    message: str

    def __str__(self) -> str:
        return str(_about(self.overlay, self.action, self.message))


@frozen
class ActionRecord:
    """What an action did.

    Attributes:
        overlay, action: Which one.
        locations: The JSONPaths that it matched.
        changed: Whether the document is another one now.
        warning: What a person should look at.
        problem: Why it could not be applied.
    """

    overlay: Path
    action: Action
    locations: tuple[str, ...] = ()
    changed: bool = False
    warning: OverlayWarning | None = None
    problem: GeneratorError | None = None


@frozen
class AppliedOverlays:
    """The patched document, what each action did, and what a person should look at."""

    data: dict[str, Any]
    records: tuple[ActionRecord, ...]
    warnings: tuple[OverlayWarning, ...]


def apply_overlays(document: Document, overlays: Sequence[Overlay]) -> AppliedOverlays:
    """Apply overlays in order, each action to the result of the one before.

    Neither the document nor the overlays are changed, and the result shares no mapping or list with them.

    Raises:
        GeneratorError: actions that match nothing ("stale") or cannot be applied: all of them in one error,
            each with overlay, line, action and the nearest path that exists.
    """
    data: dict[str, Any] = independent_copy(document.data)
    records = [apply_action(overlay, action, data) for overlay in overlays for action in overlay.actions]
    raise_together([record.problem for record in records if record.problem], document.path)
    return AppliedOverlays(data, tuple(records), tuple(record.warning for record in records if record.warning))


def apply_action(overlay: Overlay, action: Action, data: dict[str, Any]) -> ActionRecord:
    """Apply one action to `data`, in place. What stops it is in the record, and so is what is doubtful."""
    effect = _Effect()
    try:
        nodes = _apply(action, overlay.minor, data, effect)
    except GeneratorError as error:
        problem = _about(overlay.path, action, error.message, error.hint)
        return ActionRecord(overlay.path, action, problem=problem)
    if action.change is None:
        advice = "it does nothing (remove: false); delete the action"
    elif not effect.changed:
        advice = "redundant: the document already has it; delete the action"
    elif effect.repeated:
        advice = f"adds what is there already: {'; '.join(effect.repeated)}; drop that from it"
    else:
        advice = None
    warning = OverlayWarning(overlay.path, action, advice) if advice else None
    places = tuple(json_path(node.parts) for node in nodes)
    return ActionRecord(overlay.path, action, places, effect.changed, warning)


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


def _about(overlay: Path, action: Action, message: str, hint: str | None = None) -> GeneratorError:
    reason = f"\ndescription: {action.description.strip()}" if action.description else ""
    message += f"\ntarget: {action.target}{reason}"
    return GeneratorError(message, file=overlay, line=action.line, where=f"action {action.index}", hint=hint)


def _apply(action: Action, minor: int, data: dict[str, Any], effect: _Effect) -> list[JSONPathMatch]:
    nodes = _select(action.query, data)
    if not nodes:
        raise GeneratorError("stale: the target matches nothing", hint=_nearest(action.query, data))
    match action.change:
        case Remove():
            _remove(nodes, effect)
        case Update(value):
            _update(nodes, value, minor, effect)
        case Copy(source, query):
            found = _select(query, data)
            if not found:
                raise GeneratorError(f"stale: copy matches nothing: {source}", hint=_nearest(query, data))
            if len(found) > 1:
                raise GeneratorError(f"copy must select one value, {source} selects {len(found)}")
            _update(nodes, independent_copy(found[0].obj), minor, effect)
        case None:
            pass
    return nodes


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
