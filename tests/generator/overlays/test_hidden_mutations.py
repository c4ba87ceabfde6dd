"""Whatever place of a document changes, and whatever overlays make of it: what they undo is told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from generator.overlays.applying import apply_action, apply_overlays
from generator.overlays.masked_changes import changes_hidden_by
from generator.overlays.overlay_reading import load_overlay
from generator.overlays.premise_records import load_premises
from generator.overlays.provenance import value_at
from generator.reading.facts import facts, is_prose
from generator.reading.json_values import independent_copy, is_array, is_object, same_value
from generator.reading.loading import Document, Location, load_document, pointer_location
from generator.registry import load_registry
from tests.generator.document_support import Json
from tests.generator.small_repository import ROOT

MUTATIONS = 40


def places(value: Any, location: Location = ()) -> Iterator[Location]:
    """All places of a document that hold no prose."""
    if is_prose(location):
        return
    yield location
    for step, item in value.items() if is_object(value) else enumerate(value) if is_array(value) else ():
        yield from places(item, (*location, step))


def mutate(data: Json, random: Random) -> None:
    """Change one place at random: take it out, add to it, or give it another value."""
    location = random.choice([one for one in places(data) if len(one) > 2 and one[0] in ("paths", "components")])
    holder, value = value_at(data, location[:-1]), value_at(data, location)
    how = random.choice(["remove", "change", "change"])
    if how == "remove":
        del holder[location[-1]]
    elif is_object(value):
        value[random.choice(["maxLength", "minimum", "pattern"])] = random.randint(3, 99)
    elif is_array(value):
        value.append("more" if value and isinstance(value[0], str) else {"more": 1})
    else:
        holder[location[-1]] = not value if isinstance(value, bool) else f"{value}x"


def used_facts(data: Json) -> Json:
    """What operations lead to, without prose."""
    shown: Json = {key: facts(value, (key,)) for key, value in data.items() if key != "components"}
    pending, seen = [shown], set[str]()
    while pending:
        for reference in re.findall(r"#/components/[^\"]+", json.dumps(pending.pop())):
            if reference not in seen:
                seen.add(reference)
                location = pointer_location(reference)
                try:
                    shown[reference] = facts(value_at(data, location), location)
                except LookupError:
                    continue
                pending.append(shown[reference])
    return shown


@pytest.mark.parametrize("api", ["sms", "voice"])
def test_nothing_that_overlays_undo_goes_without_a_word(api: str) -> None:
    entry = load_registry(ROOT)[api]
    old = load_document(ROOT / entry.document)
    overlays = [load_overlay(ROOT / file) for file in entry.overlay_files(ROOT)]
    before = used_facts(apply_overlays(old, overlays).data)
    recorded = load_premises(ROOT / entry.overlays)
    hidden = 0
    for seed in range(MUTATIONS):
        data = independent_copy(old.data)
        mutate(data, Random(seed))
        patched = independent_copy(data)
        verdicts = {apply_action(overlay, one, patched).verdict for overlay in overlays for one in overlay.actions}
        if same_value(used_facts(patched), before) and not same_value(used_facts(data), used_facts(old.data)):
            hidden += 1
            new = Document(old.path, data)
            assert verdicts != {"changes"} or changes_hidden_by(overlays, old, new, recorded=recorded), seed
    assert hidden
