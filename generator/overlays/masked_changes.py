"""Finds what overlays hide of a new document: changes of the premises on which their actions were written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from textwrap import shorten
from typing import Any, Literal

from attrs import define, field, frozen

from generator.errors import GeneratorError, UsageError
from generator.overlays.overlay_reading import Overlay
from generator.overlays.premise_records import ActionPremise, Premises, RecordedPremises, kept, premises_on
from generator.overlays.premises import (
    REMOVES,
    SHORT,
    FoundPlace,
    Premise,
    digest,
    is_below,
    piece,
    relative_path,
    shortened,
)
from generator.reading.facts import canonical_text, facts
from generator.reading.json_values import is_array, is_object, same_value
from generator.reading.loading import Document, Location

MOST_DETAILS = 12

Effect = Literal["sets", "appends", "removes", "aims"]
"""What the action does with what it finds; `aims`: its target names another thing than before."""

Outcome = Literal["masked", "settled"]
"""What a changed premise leads to: the action hides the change (`masked`), or the document now has by itself what the
action makes of it (`settled`)."""

ABSENT = object()
"""What is found where there is nothing."""


@frozen
class PremiseChange:
    """A value that an action found, and that is another one now.

    Attributes:
        place: Its JSONPath; items of lists are named by what they are called.
        before: What was there when the premise was recorded, or `ABSENT`; long values by digest and beginning.
        after: What is there now, or `ABSENT`.
        keeps: What the overlay sets or appends; `ABSENT` if it does neither.
        effect: What the overlay does there.
        outcome: Whether the action hides the change.
        details: For long values, what exactly is different, if the document from before is at hand.
    """

    place: str
    before: Any
    after: Any
    keeps: Any
    effect: Effect
    outcome: Outcome
    details: tuple[str, ...] = ()

    @property
    def in_words(self) -> str:
        """What was there, what is there now, and what the overlay makes of it."""
        text = f"{_shown(self.before)} -> {_shown(self.after)}"
        if self.outcome == "settled":
            return f"{text}, as the overlay has it"
        match self.effect:
            case "removes":
                return f"{text}; the overlay removes it"
            case "aims":
                return f"{text}; the target leads to another place"
            case _:
                return f"{text}; the overlay {self.effect} {_shown(self.keeps)}"

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON; without a key for what is absent."""
        values = {"before": self.before, "after": self.after, "keeps": self.keeps}
        present = {key: value for key, value in values.items() if value is not ABSENT}
        return {
            "place": self.place,
            "outcome": self.outcome,
            "effect": self.effect,
            **present,
            "details": list(self.details),
        }


@frozen(kw_only=True)
class MaskedChange:
    """An action whose premise has changed, or a component without use that has.

    Attributes:
        code: What it is affirmed by; another one as soon as the premise changes again.
        file: The overlay, or None for a component, which no action alone has made useless.
        line: The first line of the action.
        action: Its number, from 1.
        target: Its JSONPath, or the reference of the component.
        changes: What has changed.
        affirmed: Whether a maintainer has decided that the action stays as it is.
    """

    code: str
    file: str | None
    line: int | None
    action: int | None
    target: str
    changes: tuple[PremiseChange, ...]
    affirmed: bool = False

    @property
    def masks(self) -> bool:
        """Whether the overlay hides something."""
        return any(one.outcome == "masked" for one in self.changes)

    @property
    def stops(self) -> bool:
        """Whether somebody has to decide before a package is made."""
        return self.masks and not self.affirmed

    @property
    def options(self) -> str:
        """How to affirm it."""
        return f"--affirm {self.code}"

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return {
            "code": self.code,
            "file": self.file,
            "line": self.line,
            "action": self.action,
            "target": self.target,
            "affirmed": self.affirmed,
            "stops": self.stops,
            "changes": [one.as_dict() for one in self.changes],
        }

    def as_error(self) -> GeneratorError:
        """The decision that is missing, as an error about the action."""
        count = sum(one.outcome == "masked" for one in self.changes)
        first = next(one for one in self.changes if one.outcome == "masked")
        more = f" and {count - 1} more" if count > 1 else ""
        message = f"masked: the document has changed at {first.place}{more}, and the overlay hides it"
        message += "".join(f"\n{one.place}: {one.in_words}" for one in self.changes)
        hint = f"change or delete the action, or run the same command with {self.options} to keep it as it is"
        where = f"action {self.action}" if self.action else None
        return GeneratorError(message, file=self.file, line=self.line, where=where, hint=hint)


def masked_changes(
    recorded: RecordedPremises, now: Premises, *, before: Premises | None = None, affirmed: Collection[str] = ()
) -> tuple[MaskedChange, ...]:
    """What the overlays hide of a document whose facts differ from those of the recorded one.

    What an overlay itself does differently is not a finding: somebody has decided that. Neither are redundant actions,
    which have a verdict of their own.

    Args:
        recorded: The premises of that time.
        now: Those of the new document.
        before: Those of the old document, if it is at hand, for what is different in long values.
        affirmed: The codes of changes that are affirmed.
    """
    if recorded.document == now.document:
        return ()
    olds = {(one.file, one.name): one.premise for one in before.actions} if before else {}
    found: list[MaskedChange] = []
    for one in now.actions:
        entry = recorded.actions.get(one.file, {}).get(one.name)
        if entry is None or one.record.verdict == "redundant":
            continue
        changes = tuple(_Comparison(entry, one.premise, olds.get((one.file, one.name))).changes())
        if changes:
            action, code = one.record.action, _code(one)
            found.append(
                MaskedChange(
                    code=code,
                    file=str(one.record.overlay),
                    line=action.line,
                    action=action.index,
                    target=action.target,
                    changes=changes,
                    affirmed=code in affirmed,
                )
            )
    return (*found, *_unused(recorded, now, before, affirmed))


def changes_hidden_by(
    overlays: Sequence[Overlay],
    old: Document | None,
    new: Document,
    *,
    recorded: RecordedPremises | None = None,
    affirmed: Collection[str] = (),
) -> tuple[MaskedChange, ...]:
    """What overlays hide of a new document.

    Args:
        overlays: In their order.
        old: The document so far; None if there was none.
        new: The new document.
        recorded: The premises of the overlays as they were recorded; those that the old document gives, if None.
        affirmed: The codes of changes that are affirmed.

    Raises:
        UsageError: One of the codes is of no premise.
    """
    now = premises_on(new, overlays)
    refuse_unknown_codes(affirmed, [now])
    before = premises_on(old, overlays) if old else None
    if recorded is None and before is not None:
        recorded = RecordedPremises.of(before.as_dict())
    return masked_changes(recorded, now, before=before, affirmed=affirmed) if recorded else ()


def refuse_unknown_codes(affirmed: Collection[str], premises: Iterable[Premises]) -> None:
    """Refuse to affirm what is not there: a code that was misspelt, or whose premise has changed again.

    Raises:
        UsageError: One of the codes is of no premise, changed or not.
    """
    known = {_code(action) for one in premises for action in one.actions}
    known |= {_unused_code(*unused) for one in premises for unused in one.unused.items()}
    for code in affirmed:
        if code not in known:
            hint = "run the command without it: it lists the changes that can be affirmed now"
            raise UsageError(f"no masked change has the code {code}", hint=hint)


def _code(one: ActionPremise) -> str:
    return digest([one.file, one.name, kept(one.premise)["found"]])[:8]


def _unused_code(reference: str, value: Any) -> str:
    return digest([reference, value])[:8]


def _unused(
    recorded: RecordedPremises, now: Premises, before: Premises | None, affirmed: Collection[str]
) -> Iterator[MaskedChange]:
    for reference, value in now.unused.items():
        old = recorded.unused.get(reference, ABSENT)
        if old is ABSENT or same_value(old, shortened(value)):
            continue
        code = _unused_code(reference, value)
        details = _details(before.unused.get(reference, ABSENT) if before else ABSENT, old, value)
        change = PremiseChange(reference, old, shortened(value), ABSENT, "removes", "masked", details)
        yield MaskedChange(
            code=code,
            file=None,
            line=None,
            action=None,
            target=reference,
            changes=(change,),
            affirmed=code in affirmed,
        )


@define
class _Comparison:
    """Compares the premise of one action with what was recorded of it."""

    entry: Mapping[str, Any]
    premise: Premise
    old: Premise | None
    _parts: Mapping[str, tuple[Location, Any]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._parts = {relative_path(steps): (steps, part) for steps, part in _parts_of(self.premise.change, ())}

    @property
    def _recorded(self) -> Mapping[str, Mapping[str, Any]]:
        return dict(self.entry.get("found", {}))

    def changes(self) -> Iterator[PremiseChange]:
        recorded, found = self._recorded, self.premise.found
        if self.premise.is_fixed and len(recorded) == len(found) == 1 and found[0].place not in recorded:
            yield PremiseChange(found[0].place, next(iter(recorded)), found[0].place, ABSENT, "aims", "masked")
            return
        for place in found:
            if place.place in recorded:
                yield from self._at(place, recorded[place.place], "@")
            elif recorded:
                yield from self._at_new(place)
        now = {one.place for one in found}
        for gone, values in recorded.items():
            if self.premise.change is REMOVES and gone not in now:
                yield PremiseChange(gone, values.get("@", ABSENT), ABSENT, ABSENT, "removes", "settled")

    def _at(self, found: FoundPlace, recorded: Mapping[str, Any], path: str) -> Iterator[PremiseChange]:
        """The changes at a part of the change and below it; none below what is new or gone as a whole."""
        steps, part = self._parts[path]
        known = {*recorded, *found.values}
        if _goes_into(part) and (
            (path == "@" and path not in known)
            or (path in found.values and any(is_below(one, path) for one in recorded))
        ):
            for key in part:
                yield from self._at(found, recorded, relative_path((*steps, key)))
            return
        if path not in known and not any(is_below(one, path) for one in recorded):
            return
        gone: Any = {} if any(is_below(one, path) for one in recorded) else ABSENT
        before, after = recorded.get(path, gone), found.values.get(path, ABSENT)
        both_objects = path in found.containers and is_object(before)
        if not both_objects and not _same(before, after) and self._is_unedited(path):
            yield self._change(found, path, before, after)

    def _at_new(self, found: FoundPlace) -> Iterator[PremiseChange]:
        """What the action hides at a place that it did not match before, unless it hides the same elsewhere."""
        for path in self._parts:
            after = found.values.get(path, ABSENT)
            known = any(_same(one[path], after) for one in self._recorded.values() if path in one)
            if after is ABSENT or known or path in found.containers or not self._is_unedited(path):
                continue
            change = self._change(found, path, ABSENT, after)
            if change.outcome == "masked":
                yield change

    def _is_unedited(self, path: str) -> bool:
        """Whether the action still does at a path what it did when its premise was recorded."""
        pieces: Mapping[str, Any] = self.entry.get("sets", {})
        if not pieces:
            return True
        around = [one for one in pieces if is_below(path, one)]
        return any(
            one in self._parts and same_value(pieces[one], piece(self._facts_of(one)))
            for one in around or [one for one in pieces if is_below(one, path)]
        )

    def _facts_of(self, path: str) -> Any:
        steps, part = self._parts[path]
        return facts(part, (*self.premise.location, *steps))

    def _change(self, found: FoundPlace, path: str, before: Any, after: Any) -> PremiseChange:
        _, part = self._parts[path]
        keeps = ABSENT if part is REMOVES else shortened(self._facts_of(path))
        effect: Effect = "removes" if part is REMOVES else "appends" if is_array(after) else "sets"
        outcome: Outcome = "settled" if _settles(after, part) else "masked"
        details = _details(self._value_before(found.place, path), before, after)
        now = after if after is ABSENT else shortened(after)
        return PremiseChange(found.place + path[1:], before, now, keeps, effect, outcome, details)

    def _value_before(self, place: str, path: str) -> Any:
        for one in self.old.found if self.old else ():
            if one.place == place:
                return one.values.get(path, ABSENT)
        return ABSENT


def _goes_into(part: Any) -> bool:
    return is_object(part) and bool(part)


def _parts_of(change: Any, steps: Location) -> Iterator[tuple[Location, Any]]:
    """A change and all the parts of it that it goes into, with their steps."""
    yield steps, change
    if _goes_into(change):
        for key, part in change.items():
            yield from _parts_of(part, (*steps, key))


def _same(before: Any, after: Any) -> bool:
    """Whether a recorded value, or its absence, is what is found."""
    if before is ABSENT or after is ABSENT:
        return before is after
    return same_value(before, shortened(after))


def _settles(after: Any, part: Any) -> bool:
    """Whether the document has by itself what an action makes of it."""
    if is_array(part) and is_array(after):
        return all(any(same_value(item, one) for one in after) for item in part)
    return part is not REMOVES and after is not ABSENT and same_value(after, part)


def _details(full: Any, before: Any, after: Any) -> tuple[str, ...]:
    """What is different within a long value, if it is known whole from before."""
    if full is ABSENT or after is ABSENT or not _same(before, full):
        return ()
    if not (is_object(full) and is_object(after)) and not (is_array(full) and is_array(after)):
        return ()
    lines = list(_differences(full, after, "@"))
    more = len(lines) - MOST_DETAILS
    return (*lines[:MOST_DETAILS], f"and {more} more") if more > 0 else tuple(lines)


def _differences(before: Any, after: Any, path: str) -> Iterator[str]:
    if is_object(before) and is_object(after):
        for key in dict.fromkeys((*before, *after)):
            if key not in after:
                yield f"{path}{relative_path((key,))[1:]}: removed {_brief(before[key])}"
            elif key not in before:
                yield f"{path}{relative_path((key,))[1:]}: added {_brief(after[key])}"
            else:
                yield from _differences(before[key], after[key], path + relative_path((key,))[1:])
    elif is_array(before) and is_array(after):
        for items, others, verb in ((before, after, "removed"), (after, before, "added")):
            for item in items:
                if not any(same_value(item, one) for one in others):
                    yield f"{path}: {verb} {_brief(item)}"
    elif not same_value(before, after):
        yield f"{path}: {_brief(before)} -> {_brief(after)}"


def _shown(value: Any) -> str:
    if value is ABSENT:
        return "absent"
    if is_object(value) and "sha256" in value:
        return f"{value['begins']}... ({value['sha256'][:8]})"
    return canonical_text(value)


def _brief(value: Any) -> str:
    return shorten(canonical_text(value), SHORT, placeholder=" ...")
