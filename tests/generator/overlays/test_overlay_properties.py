"""What holds for all overlays and documents."""

from __future__ import annotations

import contextlib
import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import GeneratorError
from generator.overlays.applying import apply_overlays
from generator.overlays.overlay_reading import load_overlay
from generator.reading.json_values import is_array, is_object
from generator.reading.loading import Document
from tests.generator.overlay_support import Json, containers, overlay_text, refusal

# No deadline on machines that others share; the same examples in every run.
REPEATABLE = settings(deadline=None, derandomize=True)


PRIMITIVES = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "b"])
VALUES = st.recursive(
    PRIMITIVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
    max_leaves=15,
)
OBJECTS = st.dictionaries(st.sampled_from("abcd"), VALUES, max_size=4)
BY_KIND = st.fixed_dictionaries(
    {
        "objects": st.dictionaries(st.sampled_from("abc"), OBJECTS, min_size=1),
        "arrays": st.dictionaries(st.sampled_from("abc"), st.lists(VALUES, max_size=3), min_size=1),
        "primitives": st.dictionaries(st.sampled_from("abc"), PRIMITIVES, min_size=1),
    }
)
ACTIONS = st.lists(
    st.one_of(
        st.fixed_dictionaries({"target": st.just("$.objects.*"), "update": OBJECTS}),
        st.fixed_dictionaries({"target": st.just("$.arrays.*"), "update": VALUES}),
        st.fixed_dictionaries({"target": st.just("$.primitives.*"), "update": PRIMITIVES}),
        st.fixed_dictionaries({"target": st.just("$"), "update": BY_KIND}),
        st.fixed_dictionaries(
            {
                "target": st.sampled_from(["$.arrays.*", "$.objects.*", "$.objects"]),
                "copy": st.sampled_from(["$.objects", "$.arrays", "$.primitives.a", "$.arrays.b", "$"]),
            }
        ),
        st.fixed_dictionaries({"target": st.sampled_from(["$..a", "$..[?@.b]", "$..[1]"]), "remove": st.just(True)}),
    ),
    min_size=1,
    max_size=4,
)


def merged(target: Json, update: Json) -> Json:
    """The specification's merge, said in another way; lists and objects in the same place are left out here."""
    return {
        key: merged(target[key], update[key])
        if key in target and key in update and isinstance(target[key], dict)
        else target[key] + update[key]
        if key in target and key in update and isinstance(target[key], list)
        else update.get(key, target.get(key))
        for key in [*target, *(key for key in update if key not in target)]
    }


def fits(target: Any, update: Any) -> bool:
    if is_object(target) and is_object(update):
        return all(fits(target[key], update[key]) for key in target.keys() & update.keys())
    return is_object(target) == is_object(update) and is_array(target) == is_array(update)


class TestProperties:
    @REPEATABLE
    @given(data=BY_KIND, actions=ACTIONS)
    def test_inputs_are_never_changed_and_nothing_is_shared(
        self, tmp_path_factory: pytest.TempPathFactory, data: Json, actions: list[Json]
    ) -> None:
        path = tmp_path_factory.getbasetemp() / "purity.yaml"
        numbered = [{**action, "x-number": number} for number, action in enumerate(actions)]
        path.write_text(overlay_text(*numbered), encoding="utf-8")
        overlay = load_overlay(path)
        document = Document(Path("d.yaml"), data)
        before = deepcopy((data, overlay))
        with contextlib.suppress(GeneratorError):
            applied = apply_overlays(document, [overlay])
            inside = containers(applied.data)
            assert len(set(inside)) == len(inside)
            given_values = [getattr(action.change, "value", None) for action in overlay.actions]
            assert not set(inside) & set(containers([data, given_values]))
            assert apply_overlays(document, [overlay]) == applied
        assert (data, overlay) == before

    @REPEATABLE
    @given(shared=VALUES, update=VALUES)
    def test_values_shared_within_the_document_are_told_apart(
        self, tmp_path_factory: pytest.TempPathFactory, shared: Any, update: Any
    ) -> None:
        path = tmp_path_factory.getbasetemp() / "shared.yaml"
        path.write_text(overlay_text({"target": "$.one", "update": {"in": update}}), encoding="utf-8")
        data = {"one": {"keep": shared}, "two": shared, "three": [shared]}
        applied = apply_overlays(Document(Path("d.yaml"), data), [load_overlay(path)])
        assert applied.data["two"] == applied.data["three"][0] == shared
        assert len(set(containers(applied.data))) == len(containers(applied.data))

    @REPEATABLE
    @given(data=OBJECTS, update=OBJECTS)
    def test_update_of_the_root_is_the_merge_of_the_specification(
        self, tmp_path_factory: pytest.TempPathFactory, data: Json, update: Json
    ) -> None:
        path = tmp_path_factory.getbasetemp() / "merge.yaml"
        path.write_text(overlay_text({"target": "$", "update": update}), encoding="utf-8")
        overlay = load_overlay(path)
        if fits(data, update):
            applied = apply_overlays(Document(Path("d.yaml"), data), [overlay])
            assert json.dumps(applied.data) == json.dumps(merged(data, update))
            assert applied.records[0].changed == (json.dumps(applied.data) != json.dumps(data))
            assert any(one.verdict == "redundant" for one in applied.warnings) != applied.records[0].changed
        else:
            assert "cannot be merged into" in refusal(apply_overlays, Document(Path("d.yaml"), data), [overlay])

    @REPEATABLE
    @given(items=st.lists(st.integers(0, 9), max_size=12), limit=st.integers(0, 9))
    def test_remove_leaves_exactly_what_does_not_match(
        self, tmp_path_factory: pytest.TempPathFactory, items: list[int], limit: int
    ) -> None:
        path = tmp_path_factory.getbasetemp() / "remove.yaml"
        path.write_text(overlay_text({"target": f"$.a[?@ >= {limit}]", "remove": True}), encoding="utf-8")
        document, overlay = Document(Path("d.yaml"), {"a": items}), load_overlay(path)
        if any(item >= limit for item in items):
            applied = apply_overlays(document, [overlay])
            assert applied.data == {"a": [item for item in items if item < limit]}
        else:
            assert "stale" in refusal(apply_overlays, document, [overlay])
