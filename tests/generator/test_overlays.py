"""Overlays do what their specification says, and refuse to grow stale."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import GeneratorError
from generator.loading import Document, is_array, is_object
from generator.overlays import AppliedOverlays, Overlay, apply_overlays, load_overlay

# No deadline on machines that others share; the same examples in every run.
REPEATABLE = settings(deadline=None, derandomize=True)

Json = dict[str, Any]
Reader = Callable[..., Overlay]
Patcher = Callable[..., AppliedOverlays]

HEAD = """overlay: 1.1.0
info:
  title: Test
  version: 1.0.0
"""


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Reads an overlay from its text."""

    def from_text(text: str, name: str = "overlay.yaml", *, require_descriptions: bool = True) -> Overlay:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return load_overlay(path, require_descriptions=require_descriptions)

    return from_text


@pytest.fixture
def patch(read: Reader) -> Patcher:
    """Applies actions, given without their descriptions, to a document."""

    def apply(data: Json, *actions: Json, version: str = "1.1.0") -> AppliedOverlays:
        return apply_overlays(Document(Path("document.yaml"), data), [read(overlay_text(*actions, version=version))])

    return apply


def overlay_text(*actions: Json, version: str = "1.1.0") -> str:
    """An overlay as JSON, which YAML is; each action has a description of its own."""
    described = [{"description": f"reason {number}", **action} for number, action in enumerate(actions, 1)]
    return json.dumps({"overlay": version, "info": {"title": "t", "version": "1.0.0"}, "actions": described})


def refusal(call: Callable[..., object], *arguments: object, **options: object) -> str:
    with pytest.raises(GeneratorError) as caught:
        call(*arguments, **options)
    return str(caught.value)


def containers(value: Any) -> list[int]:
    """The identity of every mapping and list in a value, as often as it occurs."""
    if is_object(value):
        return [id(value), *(one for item in value.values() for one in containers(item))]
    if is_array(value):
        return [id(value), *(one for item in value for one in containers(item))]
    return []


def spoil(value: Any) -> None:
    """Empty a value, from within."""
    if is_object(value) or is_array(value):
        for item in list(value.values()) if is_object(value) else value:
            spoil(item)
        value.clear()


PETS: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "a", "env": "dev"}, {"url": "b", "env": "prod"}, {"url": "c", "env": "dev"}],
    "paths": {
        "/pets": {
            "get": {
                "tags": ["pets", "old"],
                "parameters": [
                    {"name": "limit", "in": "query"},
                    {"name": "limit", "in": "header"},
                    {"name": "name", "in": "query"},
                ],
                "responses": {"200": {"description": "ok"}, "500": {"description": "broken"}},
            },
            "post": {"responses": {"201": {"description": "made"}}},
        },
        "/pets/{id}": {"get": {"responses": {"200": {"description": "ok"}, "500": {"description": "broken"}}}},
    },
}


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


class TestStaleActions:
    def test_name_overlay_line_action_description_and_target(self, read: Reader, tmp_path: Path) -> None:
        overlay = read(
            HEAD
            + """actions:
  - target: $.info
    description: it is known
    update: {x: 1}
  - target: $.paths['/pets'].get.responce
    description: |
      S1: the response is wrong
    update: {x: 1}
"""
        )
        message = refusal(apply_overlays, Document(Path("pets.yaml"), PETS), [overlay])
        assert message.splitlines() == [
            f"{tmp_path / 'overlay.yaml'}:9: action 2: stale: the target matches nothing",
            "  target: $.paths['/pets'].get.responce",
            "  description: S1: the response is wrong",
            "  hint: $.paths['/pets'].get exists and has parameters, responses, tags, but nothing in it matches "
            "['responce']; did you mean 'responses'?",
        ]

    @pytest.mark.parametrize(
        ("target", "hint"),
        [
            ("$.path['/pets']", "$ exists and has info, openapi, paths, servers, but nothing in it matches ['path']"),
            ("$.paths['/pet'].get", "$.paths exists and has /pets, /pets/{id}, but nothing in it matches ['/pet']"),
            ("$.info.title.text", "$.info.title exists, but nothing in it matches ['text']"),
            ("$.servers[7]", "$.servers exists, but nothing in it matches [7]"),
            ("$.servers[?@.env == 'test']", "$.servers exists, but nothing in it matches [?@['env'] == 'test']"),
            ("$.paths.*.get.tag", "$.paths['/pets'].get exists and 1 more like it and has"),
            ("$..descriptoin", "did you mean 'description'?"),
        ],
    )
    def test_show_the_nearest_path(self, patch: Patcher, target: str, hint: str) -> None:
        assert hint in refusal(patch, PETS, {"target": target, "remove": True}).splitlines()[-1]

    def test_are_reported_together_with_other_faults(self, read: Reader) -> None:
        first = read(overlay_text({"target": "$.gone", "remove": True}, {"target": "$.info", "update": 1}), "a.yaml")
        second = read(
            overlay_text({"target": "$.info", "update": {"x": 1}}, {"target": "$.too", "update": 1}), "b.yaml"
        )
        with pytest.raises(GeneratorError) as caught:
            apply_overlays(Document(Path("pets.yaml"), PETS), [first, second])
        problems = [(Path(str(one.file)).name, one.where) for one in caught.value.problems]
        assert problems == [("a.yaml", "action 1"), ("a.yaml", "action 2"), ("b.yaml", "action 2")]
        assert str(caught.value).startswith("pets.yaml: 3 problems:")

    def test_are_those_whose_match_an_action_before_took_away(self, patch: Patcher) -> None:
        action = {"target": "$.servers[0]", "remove": True}
        assert "action 4: stale" in refusal(patch, PETS, *({**action, "x-turn": turn} for turn in range(4)))


class TestRedundantActions:
    @pytest.mark.parametrize(
        ("data", "action"),
        [
            ({"a": {"b": 1}}, {"target": "$.a", "update": {"b": 1}}),
            ({"a": {"b": {"c": None}}}, {"target": "$", "update": {"a": {"b": {"c": None}}}}),
            ({"a": {"b": 1}}, {"target": "$.a", "update": {}}),
            ({"a": [1]}, {"target": "$.a", "update": []}),
            ({"a": "x"}, {"target": "$.a", "update": "x"}),
            ({"a": {"b": 1}, "c": {"b": 1}}, {"target": "$.a", "copy": "$.c"}),
        ],
    )
    def test_are_warned_of(self, patch: Patcher, data: Json, action: Json) -> None:
        applied = patch(data, action)
        assert applied.data == data
        assert [record.changed for record in applied.records] == [False]
        (warning,) = applied.warnings
        assert "overlay.yaml:1: action 1: redundant: the document already has it; delete the action" in str(warning)
        assert f"target: {action['target']}" in str(warning)
        assert "description: reason 1" in str(warning)

    @pytest.mark.parametrize(("old", "new"), [(1, True), (0, False), (1, 1.0), (None, False), ("1", 1)])
    def test_are_not_those_that_change_the_type(self, patch: Patcher, old: object, new: object) -> None:
        for action in ({"target": "$", "update": {"a": new}}, {"target": "$.a", "update": new}):
            applied = patch({"a": old}, action)
            assert type(applied.data["a"]) is type(new)
            assert not applied.warnings
            assert applied.records[0].changed

    def test_are_not_those_that_change_one_match_of_many(self, patch: Patcher) -> None:
        applied = patch({"a": {"k": 1}, "b": {"k": 2}}, {"target": "$.*", "update": {"k": 1}})
        assert applied.records[0].changed
        assert not applied.warnings

    def test_adding_what_an_array_has_is_warned_of(self, patch: Patcher) -> None:
        data = {"schema": {"required": ["id", "name"]}}
        applied = patch(data, {"target": "$.schema", "update": {"required": ["to", "id"]}})
        assert applied.data == {"schema": {"required": ["id", "name", "to", "id"]}}
        assert "adds what is there already: 'id' in $.schema.required" in str(applied.warnings[0])


class TestOrderAndRecords:
    def test_overlays_apply_one_after_the_other(self, read: Reader) -> None:
        first = read(overlay_text({"target": "$", "update": {"a": {"x": 1}}}), "1.yaml")
        second = read(overlay_text({"target": "$.a.x", "update": 2}, {"target": "$.b", "remove": True}), "2.yaml")
        applied = apply_overlays(Document(Path("d.yaml"), {"b": 0}), [first, second])
        assert applied.data == {"a": {"x": 2}}
        assert [
            (one.overlay.name, one.action.index, one.action.target, one.action.description, one.locations, one.changed)
            for one in applied.records
        ] == [
            ("1.yaml", 1, "$", "reason 1", ("$",), True),
            ("2.yaml", 1, "$.a.x", "reason 1", ("$.a.x",), True),
            ("2.yaml", 2, "$.b", "reason 2", ("$.b",), True),
        ]

    def test_no_overlays_leave_the_document_as_it_is(self) -> None:
        applied = apply_overlays(Document(Path("d.yaml"), PETS), [])
        assert applied.data == PETS
        assert applied.data is not PETS


class TestReading:
    def test_accepts_what_the_specification_allows(self, read: Reader) -> None:
        overlay = read(
            """overlay: 1.1.9
info: {title: t, version: '2', description: d, x-a: 1}
extends: ./openapi.yaml
x-b: {}
actions:
  - {target: $, description: d, update: null, x-c: 1}
  - {target: "$.a['b c']", description: d, copy: $.b}
  - {target: $..a, description: d, remove: true}
"""
        )
        assert [action.index for action in overlay.actions] == [1, 2, 3]
        assert [action.line for action in overlay.actions] == [6, 7, 8]

    @pytest.mark.parametrize(
        ("text", "line", "message"),
        [
            ("openapi: 3.0.0\n", None, "an OpenAPI document, not an overlay"),
            ("a: 1\n", None, "not an overlay"),
            (HEAD.replace("1.1.0", "1.2.0") + "actions: [{}]", 1, "'1.2.0' is no supported version"),
            (HEAD.replace("1.1.0", "1.1") + "actions: [{}]", 1, "1.1 is no supported version"),
            (HEAD.replace("1.1.0", "2.0.0") + "actions: [{}]", 1, "'2.0.0' is no supported version"),
            ("overlay: 1.1.0\nactions: [{}]\n", 1, "the field 'info' is missing"),
            ("overlay: 1.1.0\ninfo: t\nactions: [{}]\n", 2, "info must be a mapping"),
            ("overlay: 1.1.0\ninfo: {title: t}\nactions: [{}]\n", 2, "the field 'version' is missing"),
            ("overlay: 1.1.0\ninfo: {version: '1'}\nactions: [{}]\n", 2, "the field 'title' is missing"),
            (HEAD.replace("1.0.0", "1.0") + "actions: [{}]\n", 4, "version must be a string, not 1.0"),
            (HEAD + "extends: 3\nactions: [{}]\n", 5, "extends must be a string, not 3"),
            (HEAD, 1, "the field 'actions' is missing"),
            (HEAD + "actions: []\n", 5, "a list of at least one action"),
            (HEAD + "actions: {}\n", 5, "a list of at least one action"),
            (HEAD + "actions: [{}]\nacions: 1\n", 6, "has no field 'acions' here"),
            (HEAD + "actions:\n- text\n", 6, "action 1 must be a mapping"),
            (HEAD + "actions:\n- description: d\n  remove: true\n", 6, "the field 'target' is missing"),
            (HEAD + "actions:\n- target: $.a\n  remove: true\n", 6, "the field 'description' is missing"),
            (HEAD + "actions:\n- {target: $.a, description: ' ', remove: true}\n", 6, "the description is empty"),
            (HEAD + "actions:\n- {target: $.a, description: 1, remove: true}\n", 6, "description must be a string"),
            (HEAD + "actions:\n- {target: [a], description: d, remove: true}\n", 6, "target must be a string"),
            (HEAD + "actions:\n- {target: $.a, description: d, remove: 'true'}\n", 6, "must be true or false"),
            (HEAD + "actions:\n- {target: $.a, description: d, copy: 1}\n", 6, "copy must be a string"),
            (HEAD + "actions:\n- {target: $.a, description: d}\n", 6, "the action does nothing"),
            (HEAD + "actions:\n- {target: $.a, description: d, updat: {}}\n", 6, "did you mean 'update'?"),
            (HEAD + "actions:\n- {target: $.a, description: d, update: 1, remove: true}\n", 6, "update and remove"),
            (HEAD + "actions:\n- {target: $.a, description: d, update: 1, copy: $.b}\n", 6, "update and copy"),
            (HEAD + "actions:\n- {target: $.a, description: d, copy: $.b, remove: true}\n", 6, "copy and remove"),
            (
                HEAD + "actions:\n- &a {target: $.a, description: d, remove: true}\n- *a\n",
                7,
                "action 2 repeats action 1",
            ),
            (
                HEAD.replace("1.1.0", "1.0.0") + "actions:\n- {target: $.a, description: d, copy: $.b}\n",
                6,
                "version 1.0 has no field 'copy' here",
            ),
        ],
    )
    def test_refuses_what_is_no_valid_overlay(self, read: Reader, text: str, line: int | None, message: str) -> None:
        with pytest.raises(GeneratorError) as caught:
            read(text)
        found = [one for one in caught.value.problems or [caught.value] if message in str(one)]
        assert [one.line for one in found] == [line]

    def test_the_description_of_an_overlay_needs_1_1(self, read: Reader) -> None:
        head = HEAD + "  description: d\n"
        actions = "actions: [{target: $, description: d, update: {}}]\n"
        assert read(head + actions).minor == 1
        assert "has no field 'description'" in refusal(read, head.replace("1.1.0", "1.0.0") + actions)

    @pytest.mark.parametrize(
        "target",
        [
            "info.title",
            "$.x-oai-traits",
            "$.paths[/pets]",
            "$.a.",
            "$.a[?@.b = 1]",
            "$.a | $.b",
            "$.a ",
            "$.a[?count(@.b)]",
            "$.a[?nothing(@.b)]",
            "",
        ],
    )
    def test_refuses_targets_that_are_no_rfc_9535(self, read: Reader, target: str) -> None:
        actions: list[Json] = [{"target": target, "update": {}}, {"target": "$", "copy": target}]
        for action in actions:
            message = refusal(read, overlay_text(action))
            assert "overlay.yaml:1: $.actions[0]." in message
            assert "is no JSONPath: " in message
            assert "hint: RFC 9535" in message

    def test_reports_all_faults(self, read: Reader) -> None:
        message = refusal(read, "overlay: 1.1.0\ninfo: {}\nactions:\n- target: a\n- 3\n")
        assert "6 problems" in message

    def test_needs_no_descriptions_when_told_so(self, read: Reader) -> None:
        overlay = read(HEAD + "actions: [{target: $, update: {}}]\n", require_descriptions=False)
        assert overlay.actions[0].description == ""


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
            assert any("redundant" in one.message for one in applied.warnings) != applied.records[0].changed
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
