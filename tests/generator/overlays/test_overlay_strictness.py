"""What strict overlays refuse and warn of, and how an overlay file itself is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from generator.errors import GeneratorError
from generator.overlays.applying import apply_overlays
from generator.reading.loading import Document
from tests.generator.overlay_support import HEAD, PETS, Json, Patcher, Reader, overlay_text, refusal

# No deadline on machines that others share; the same examples in every run.
REPEATABLE = settings(deadline=None, derandomize=True)


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
            (HEAD.replace("1.1.0", "1.2.0") + "actions: [{}]", 1, "'1.2.0' is not a supported version"),
            (HEAD.replace("1.1.0", "1.1") + "actions: [{}]", 1, "1.1 is not a supported version"),
            (HEAD.replace("1.1.0", "2.0.0") + "actions: [{}]", 1, "'2.0.0' is not a supported version"),
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
            assert "is not a JSONPath: " in message
            assert "hint: RFC 9535" in message

    def test_reports_all_faults(self, read: Reader) -> None:
        message = refusal(read, "overlay: 1.1.0\ninfo: {}\nactions:\n- target: a\n- 3\n")
        assert "6 problems" in message

    def test_needs_no_descriptions_when_told_so(self, read: Reader) -> None:
        overlay = read(HEAD + "actions: [{target: $, update: {}}]\n", require_descriptions=False)
        assert overlay.actions[0].description == ""
