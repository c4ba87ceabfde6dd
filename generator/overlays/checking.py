"""Shows the authors of overlays what each action matches and does, and which actions are at fault, all of them."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, frozen

from generator.errors import GeneratorError, UsageError, did_you_mean, json_path
from generator.overlays.applying import ActionRecord, apply_action, matched
from generator.overlays.overlay_reading import Action, Overlay, Remove, load_overlay
from generator.overlays.provenance import value_at
from generator.reading.json_values import independent_copy, is_array, is_object, same_value
from generator.reading.loading import Location, load_document
from generator.reading.validation import openapi_minor
from generator.registry import Api, load_registry
from generator.yaml_writing import yaml_text

try:
    from yaml import CSafeDumper as _YamlDumper
except ImportError:  # PyYAML was built without libyaml
    from yaml import SafeDumper as _YamlDumper  # type: ignore[assignment]  # the two share the interface used here

_ABSENT = object()
_DOTS = "..."


@frozen
class Difference:
    """What an action does at some of the places that it matches.

    Attributes:
        locations: The places, as JSONPaths.
        diff: What changes at each, as a unified diff of YAML without its headers; empty if nothing does.
    """

    locations: tuple[str, ...]
    diff: str


@frozen
class ActionCheck(ActionRecord):
    """An action that was tried, with what it does at the places that it matches."""

    differences: tuple[Difference, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The same as JSON values."""
        return {
            "file": self.overlay.as_posix(),
            "line": self.action.line,
            "action": self.action.index,
            "target": self.action.target,
            "description": self.action.description,
            "verdict": self.verdict,
            "message": self.message,
            "hint": self.hint,
            "matches": [{"locations": list(one.locations), "diff": one.diff} for one in self.differences],
        }


@frozen
class OverlayCheck:
    """The overlays that were looked at.

    Attributes:
        actions: Their actions, in the order in which they apply.
        problems: Overlays that cannot be read.
    """

    actions: tuple[ActionCheck, ...]
    problems: tuple[GeneratorError, ...]

    @property
    def is_stale(self) -> bool:
        """Whether some action is stale or cannot be applied, or some overlay cannot be read."""
        return bool(self.problems) or any(one.fails for one in self.actions)

    def counts(self) -> dict[str, int]:
        """How many actions there are of each verdict."""
        verdicts = [one.verdict for one in self.actions]
        return {verdict: verdicts.count(verdict) for verdict in dict.fromkeys(verdicts)}

    def as_dict(self) -> dict[str, Any]:
        """The same as JSON values."""
        return {
            "stale": self.is_stale,
            "counts": self.counts(),
            "actions": [one.as_dict() for one in self.actions],
            "problems": [one.as_dict() for problem in self.problems for one in problem.single()],
        }


def check_overlays(root: Path, only: Sequence[str] = (), progress: Callable[[str], None] | None = None) -> OverlayCheck:
    """Try every action of overlays, each on what those before it left; a fault stops nothing.

    Args:
        root: The repository.
        only: Names of APIs, or overlay files, relative to `root` or to the working folder; all APIs if empty.
        progress: Told the name of each API before it is looked at.

    Raises:
        UsageError: Something in `only` is neither.
        GeneratorError: A document cannot be read.
    """
    apis = load_registry(root)
    wanted = (
        {name: set(api.overlay_files(root)) for name, api in apis.items()} if not only else _wanted(apis, root, only)
    )
    actions: list[ActionCheck] = []
    problems: list[GeneratorError] = []
    for name, files in wanted.items():
        if progress:
            progress(name)
        _check_api(apis[name], root, files, actions, problems)
    return OverlayCheck(tuple(actions), tuple(problems))


def _wanted(apis: dict[str, Api], root: Path, only: Sequence[str]) -> dict[str, set[Path]]:
    """The files to report on, by API, in the order of the registry."""
    files = {file: name for name, api in apis.items() for file in api.overlay_files(root)}
    found: dict[str, set[Path]] = {}
    for one in only:
        if one in apis:
            found.setdefault(one, set()).update(apis[one].overlay_files(root))
            continue
        given = [path.resolve() for path in (root / one, Path(one))]
        file = next((file for file in files if (root / file).resolve() in given), None)
        if file is None:
            known = [*apis, *(file.as_posix() for file in files)]
            hint = did_you_mean(one, known) or f"the APIs are {', '.join(apis)}; their overlays are below overlays/"
            raise UsageError(f"{one!r} is neither an API nor an overlay of one", hint=hint)
        found.setdefault(files[file], set()).add(file)
    return {name: found[name] for name in apis if name in found}


def _check_api(
    api: Api, root: Path, files: set[Path], actions: list[ActionCheck], problems: list[GeneratorError]
) -> None:
    document = load_document(root / api.document)
    openapi_minor(document.data, api.document)
    data: dict[str, Any] = independent_copy(document.data)
    for file in api.overlay_files(root):
        try:
            overlay = evolve(load_overlay(root / file), path=file)
        except GeneratorError as error:
            problems.append(error.relative_to(root))
            continue
        for action in overlay.actions:
            if file in files:
                actions.append(check_action(overlay, action, data))
            else:
                apply_action(overlay, action, data)


def check_action(overlay: Overlay, action: Action, data: dict[str, Any]) -> ActionCheck:
    """Apply one action to `data`, in place, and tell what it matched and did."""
    before = {location: independent_copy(value) for location, value in matched(action, data).items()}
    record = apply_action(overlay, action, data)
    if record.fails:
        places = tuple(json_path(location) for location in before)
        differences: tuple[Difference, ...] = (Difference(places, ""),) if places else ()
    else:
        differences = _differences(before, data, removed=isinstance(action.change, Remove))
    return ActionCheck(**asdict(record, recurse=False), differences=differences)


def _differences(before: dict[Location, Any], data: dict[str, Any], *, removed: bool) -> tuple[Difference, ...]:
    places_by_diff: dict[str, list[str]] = {}
    for location, old in before.items():
        new = _ABSENT if removed else value_at(data, location)
        places_by_diff.setdefault(_diff(location, old, new), []).append(json_path(location))
    return tuple(Difference(tuple(places), diff) for diff, places in places_by_diff.items())


def _diff(location: Location, before: Any, after: Any) -> str:
    old, new = _shortened(before, after)
    step = location[-1] if location else None
    lines = difflib.unified_diff(_yaml(step, old), _yaml(step, new), n=3, lineterm="")
    return "\n".join(list(lines)[2:])


def _shortened(before: Any, after: Any) -> tuple[Any, Any]:
    """Two values, with dots for the mappings and lists in them that are the same in both."""
    if not is_object(before) or not is_object(after):
        return before, after
    old: dict[str, Any] = {}
    new: dict[str, Any] = {}
    for key in dict.fromkeys((*before, *after)):
        left, right = before.get(key, _ABSENT), after.get(key, _ABSENT)
        if left is _ABSENT:
            new[key] = right
        elif right is _ABSENT:
            old[key] = left
        elif same_value(left, right):
            old[key] = new[key] = _DOTS if is_object(left) or is_array(left) else left
        else:
            old[key], new[key] = _shortened(left, right)
    return old, new


def _yaml(step: str | int | None, value: Any) -> list[str]:
    """A value as lines of YAML, under its key or as the item of a list that it is."""
    if value is _ABSENT:
        return []
    whole = value if step is None else {step: value} if isinstance(step, str) else [value]
    text = yaml_text(whole, _YamlDumper, width=100)
    return [line.replace(f"'{_DOTS}'", _DOTS) for line in text.splitlines()]


def checked_files(checks: Iterable[ActionCheck]) -> int:
    """How many overlay files actions come from."""
    return len({one.overlay for one in checks})
