"""Overlays do what their specification says, and refuse to grow stale."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import settings

from tests.generator.overlay_support import PETS, Json, Patcher, refusal, spoil

# No deadline on machines that others share; the same examples in every run.
REPEATABLE = settings(deadline=None, derandomize=True)


class TestUpdate:
    def test_merges_objects_at_every_depth(self, patch: Patcher) -> None:
        data = {"a": {"b": {"c": 1, "d": 2}, "e": 3}, "f": 4}
        applied = patch(data, {"target": "$.a", "update": {"b": {"c": 9, "new": {"x": []}}, "g": None}})
        assert applied.data == {"a": {"b": {"c": 9, "d": 2, "new": {"x": []}}, "e": 3, "g": None}, "f": 4}

    def test_keeps_the_order_of_keys_and_adds_new_ones_last(self, patch: Patcher) -> None:
        applied = patch({"z": 1, "a": 2, "m": 3}, {"target": "$", "update": {"b": 4, "m": 5, "z": 6}})
        assert list(applied.data.items()) == [("z", 6), ("a", 2), ("m", 5), ("b", 4)]

    def test_concatenates_arrays_met_while_merging(self, patch: Patcher) -> None:
        applied = patch({"a": {"list": [1]}}, {"target": "$.a", "update": {"list": [2, [3]]}})
        assert applied.data == {"a": {"list": [1, 2, [3]]}}

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ([2, 3], [1, 2, 3]),
            ([[2]], [1, [2]]),
            ({"name": "x"}, [1, {"name": "x"}]),
            (2, [1, 2]),
            ("two", [1, "two"]),
            (None, [1, None]),
        ],
    )
    @pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
    def test_adds_to_a_target_array(self, patch: Patcher, value: object, expected: list[Any], version: str) -> None:
        applied = patch({"a": [1]}, {"target": "$.a", "update": value}, version=version)
        assert applied.data == {"a": expected}

    @pytest.mark.parametrize("value", ["new", 7, 1.5, True, None])
    def test_replaces_primitives(self, patch: Patcher, value: object) -> None:
        data = {"a": "old", "b": [1, "old"], "c": {"d": "old"}}
        applied = patch(data, {"target": "$..[?@ == 'old']", "update": value})
        assert applied.data == {"a": value, "b": [1, value], "c": {"d": value}}

    def test_changes_every_match(self, patch: Patcher) -> None:
        applied = patch(PETS, {"target": "$.paths.*.get", "update": {"x-safe": True}})
        assert [item["get"]["x-safe"] for item in applied.data["paths"].values()] == [True, True]
        assert applied.records[0].locations == ("$.paths['/pets'].get", "$.paths['/pets/{id}'].get")

    def test_changes_a_node_that_is_selected_twice_only_once(self, patch: Patcher) -> None:
        applied = patch({"a": [1]}, {"target": "$['a','a']", "update": 2})
        assert applied.data == {"a": [1, 2]}

    @pytest.mark.parametrize("target", [[], {}, {"y": [1]}])
    def test_shares_nothing_between_targets(self, patch: Patcher, target: object) -> None:
        value: Json = {"x": {"deep": []}, "y": [{"deep": []}]}
        applied = patch({"a": target, "b": deepcopy(target)}, {"target": "$.*", "update": value})
        before = deepcopy(applied.data["b"])
        spoil(applied.data["a"])
        assert applied.data["b"] == before

    def test_changes_nodes_within_nodes(self, patch: Patcher) -> None:
        applied = patch({"a": {"k": 1, "b": {"k": 1}}}, {"target": "$..[?@.k]", "update": {"k": 2, "n": {}}})
        assert applied.data == {"a": {"k": 2, "b": {"k": 2, "n": {}}, "n": {}}}

    @pytest.mark.parametrize(
        ("target", "names"),
        [
            ("$..parameters[?@.name == 'limit' && @.in == 'query']", {("limit", "query")}),
            ("$..parameters[?@.name == 'name' || @.in == 'header']", {("limit", "header"), ("name", "query")}),
            ("$..parameters[?!(@.in == 'query')]", {("limit", "header")}),
            ("$..parameters[?match(@.name, 'l.*') && @.in != 'query']", {("limit", "header")}),
            ("$..parameters[?length(@.name) < 5]", {("name", "query")}),
            ("$..parameters[0, -1]", {("limit", "query"), ("name", "query")}),
        ],
    )
    def test_selects_by_filters(self, patch: Patcher, target: str, names: set[tuple[str, str]]) -> None:
        applied = patch(PETS, {"target": target, "update": {"hit": True}})
        parameters = applied.data["paths"]["/pets"]["get"]["parameters"]
        assert {(one["name"], one["in"]) for one in parameters if "hit" in one} == names

    @pytest.mark.parametrize(
        ("data", "target", "value", "message"),
        [
            ({"a": {}}, "$.a", [1], "array cannot be merged into object at $.a"),
            ({"a": {}}, "$.a", "text", "primitive cannot be merged into object at $.a"),
            ({"a": 1}, "$.a", {}, "object cannot be merged into primitive at $.a"),
            ({"a": 1}, "$.a", [], "array cannot be merged into primitive at $.a"),
            ({"a": {"b": [1]}}, "$.a", {"b": {}}, "object cannot be merged into array at $.a.b"),
            ({"a": {"b": [1]}}, "$.a", {"b": 1}, "primitive cannot be merged into array at $.a.b"),
            ({"a": {"b": {}}}, "$", {"a": {"b": None}}, "primitive cannot be merged into object at $.a.b"),
            ({"a": {"b c": 1}}, "$.a", {"b c": [1]}, "array cannot be merged into primitive at $.a['b c']"),
            ({"a": {"b": {}, "c": []}}, "$.a.*", {"x": 1}, "the target matches array and object nodes"),
            ({"a": {"b": {}, "c": 1}}, "$.a.*", {"x": 1}, "the target matches object and primitive nodes"),
        ],
    )
    def test_refuses_what_does_not_fit(
        self, patch: Patcher, data: Json, target: str, value: object, message: str
    ) -> None:
        assert message in refusal(patch, data, {"target": target, "update": value})

    def test_of_a_primitive_itself_needs_1_1(self, patch: Patcher) -> None:
        action = {"target": "$.a", "update": 2}
        message = refusal(patch, {"a": 1}, action, version="1.0.0")
        assert "version 1.0 cannot update the primitive at $.a itself" in message
        assert "write overlay: 1.1.0" in message


class TestRemove:
    def test_takes_out_properties_and_whole_branches(self, patch: Patcher) -> None:
        applied = patch(PETS, {"target": "$.paths..responses['500']", "remove": True})
        assert "500" not in json.dumps(applied.data)
        assert len(applied.records[0].locations) == 2

    def test_takes_several_elements_out_of_one_array(self, patch: Patcher) -> None:
        applied = patch(PETS, {"target": "$.servers[?@.env == 'dev']", "remove": True})
        assert applied.data["servers"] == [{"url": "b", "env": "prod"}]

    def test_does_not_depend_on_the_order_of_the_matches(self, patch: Patcher) -> None:
        applied = patch({"a": list(range(12))}, {"target": "$.a[1, 11, -2, 0, 1, 5:8, 3::-2]", "remove": True})
        assert applied.data == {"a": [2, 4, 8, 9]}

    def test_takes_out_primitives_in_both_versions(self, patch: Patcher) -> None:
        for version in ("1.0.0", "1.1.0"):
            applied = patch(PETS, {"target": "$.paths.*.get.tags[?@ == 'old']", "remove": True}, version=version)
            assert applied.data["paths"]["/pets"]["get"]["tags"] == ["pets"]

    def test_takes_out_nodes_within_nodes(self, patch: Patcher) -> None:
        data: Json = {"a": [{"x": 1, "b": [{"x": 1}, {"y": 1}]}, {"y": 1, "b": [{"x": 1}, {"y": 2}]}]}
        assert patch(data, {"target": "$..[?@.x]", "remove": True}).data == {"a": [{"y": 1, "b": [{"y": 2}]}]}

    def test_makes_room_for_another_value(self, patch: Patcher) -> None:
        applied = patch(
            PETS, {"target": "$.servers", "remove": True}, {"target": "$", "update": {"servers": [{"url": "d"}]}}
        )
        assert applied.data["servers"] == [{"url": "d"}]

    def test_cannot_take_out_the_document(self, patch: Patcher) -> None:
        assert "the document itself cannot be removed" in refusal(patch, PETS, {"target": "$", "remove": True})

    def test_false_beside_an_update_means_nothing(self, patch: Patcher) -> None:
        for version in ("1.0.0", "1.1.0"):
            applied = patch({"a": {}}, {"target": "$.a", "remove": False, "update": {"b": 1}}, version=version)
            assert applied.data == {"a": {"b": 1}}

    def test_false_alone_does_nothing_and_is_pointed_out(self, patch: Patcher) -> None:
        applied = patch({"a": 1}, {"target": "$.a", "remove": False})
        assert applied.data == {"a": 1}
        assert "it does nothing (remove: false)" in str(applied.warnings[0])

    def test_true_outweighs_update_in_1_0(self, patch: Patcher) -> None:
        applied = patch({"a": {}, "b": 1}, {"target": "$.a", "remove": True, "update": {"c": 1}}, version="1.0.0")
        assert applied.data == {"b": 1}


class TestCopy:
    def test_merges_one_node_into_the_targets(self, patch: Patcher) -> None:
        action = {"target": "$.paths['/pets/{id}']", "copy": "$.paths['/pets']"}
        item = patch(PETS, action).data["paths"]["/pets/{id}"]
        assert list(item) == ["get", "post"]
        assert item["get"]["tags"] == ["pets", "old"]
        assert item["post"] == PETS["paths"]["/pets"]["post"]

    def test_treats_arrays_and_primitives_as_update_does(self, patch: Patcher) -> None:
        data = {"from": [1, 2], "one": 3, "list": [0], "text": "old", "other": "new"}
        applied = patch(
            data,
            {"target": "$.list", "copy": "$.from"},
            {"target": "$.list", "copy": "$.one"},
            {"target": "$.text", "copy": "$.other"},
        )
        assert applied.data == {**data, "list": [0, 1, 2, 3], "text": "new"}

    def test_copies_what_actions_before_it_made(self, patch: Patcher) -> None:
        applied = patch(
            {"a": {}},
            {"target": "$", "update": {"b": {"x": 1}, "c": {}}},
            {"target": "$.c", "copy": "$.b"},
            {"target": "$.b", "remove": True},
        )
        assert applied.data == {"a": {}, "c": {"x": 1}}

    def test_shares_nothing_between_source_and_targets(self, patch: Patcher) -> None:
        applied = patch(
            {"source": {"deep": [{"x": []}]}, "targets": {"a": {}, "b": {}}},
            {"target": "$.targets.*", "copy": "$.source"},
            {"target": "$.targets.a.deep[0].x", "update": 1},
        )
        assert applied.data["source"] == applied.data["targets"]["b"] == {"deep": [{"x": []}]}

    def test_of_the_whole_into_a_part(self, patch: Patcher) -> None:
        assert patch({"a": {}}, {"target": "$.a", "copy": "$"}).data == {"a": {"a": {}}}

    def test_needs_exactly_one_source(self, patch: Patcher) -> None:
        message = refusal(patch, PETS, {"target": "$.info", "copy": "$.servers[*]"})
        assert "copy must select one value, $.servers[*] selects 3" in message
        message = refusal(patch, PETS, {"target": "$.info", "copy": "$.server"})
        assert "stale: copy matches nothing: $.server" in message
        assert "did you mean 'servers'?" in message

    def test_refuses_what_does_not_fit(self, patch: Patcher) -> None:
        message = refusal(patch, PETS, {"target": "$.info", "copy": "$.servers"})
        assert "array cannot be merged into object at $.info" in message
