"""Documents are read strictly, and every refusal says where."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.errors import GeneratorError, json_path
from generator.reading.json_values import independent_copy, is_array, is_object
from generator.reading.loading import MAX_BYTES, MAX_DEPTH, Document, load_document

SHARED = Path(__file__).resolve().parents[4] / "shared"

Writer = Callable[..., Path]

# No deadline on machines that others share; the same examples in every run.
REPEATABLE = settings(deadline=None, derandomize=True)


@pytest.fixture
def write(tmp_path: Path) -> Writer:
    def to_file(content: str | bytes, name: str = "document.yaml") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return to_file


def refusal(path: Path) -> GeneratorError:
    with pytest.raises(GeneratorError) as caught:
        load_document(path)
    assert caught.value.file == path
    assert str(caught.value).startswith(str(path))
    return caught.value


def containers(value: Any) -> list[int]:
    """The identity of every mapping and list in a value, as often as it occurs."""
    if is_object(value):
        return [id(value), *(one for item in value.values() for one in containers(item))]
    if is_array(value):
        return [id(value), *(one for item in value for one in containers(item))]
    return []


class TestScalars:
    def test_yaml_is_read_by_the_core_schema_of_1_2(self, write: Writer) -> None:
        text = """
            date: 2024-05-17
            stamp: 2024-05-17T10:00:00Z
            norway: no
            switch: on
            sexagesimal: 12:30
            underscored: 1_000
            hexadecimal: 0x1F
            octal: 0o17
            negative: -12
            exponent: 1e3
            fraction: .5
            yes: true
            nothing: ~
            empty:
            quoted: '12'
            tagged: !!str 12
            words: ! 12
            """
        assert load_document(write(text)).data == {
            "date": "2024-05-17",
            "stamp": "2024-05-17T10:00:00Z",
            "norway": "no",
            "switch": "on",
            "sexagesimal": "12:30",
            "underscored": "1_000",
            "hexadecimal": 31,
            "octal": 15,
            "negative": -12,
            "exponent": 1000.0,
            "fraction": 0.5,
            "yes": True,
            "nothing": None,
            "empty": None,
            "quoted": "12",
            "tagged": "12",
            "words": "12",
        }

    def test_keys_are_their_text(self, write: Writer) -> None:
        text = "{200: a, 1.0: b, true: c, null: d, 2024-05-17: e, '<<': f}"
        keys = list(load_document(write(text)).data)
        assert keys == ["200", "1.0", "true", "null", "2024-05-17", "<<"]

    def test_integers_stay_integers(self, write: Writer) -> None:
        numbers = load_document(write('{"a": 1, "b": 1.0, "c": 12345678901234567890, "d": -0}', "x.json")).data
        assert [(type(number), number) for number in numbers.values()] == [
            (int, 1),
            (float, 1.0),
            (int, 12345678901234567890),
            (int, 0),
        ]

    def test_a_byte_order_mark_is_no_content(self, write: Writer) -> None:
        assert load_document(write(b"\xef\xbb\xbfa: 1\n")).data == {"a": 1}
        assert load_document(write(b'\xef\xbb\xbf{"a": 1}', "document.json")).data == {"a": 1}


class TestDuplicateKeys:
    @pytest.mark.parametrize(
        ("name", "text", "place", "message"),
        [
            ("a.yaml", "to: 1\nfrom: 2\nto: 3\n", (3, 1), "duplicate key 'to' (first on line 1)"),
            ("a.yaml", "a:\n  to: {x: 1}\n  b: 1\n  to: 2\n", (4, 3), "duplicate key 'to' (first on line 2)"),
            ("a.yaml", "responses:\n  200: a\n  '200': b\n", (3, 3), "duplicate key '200' (first on line 2)"),
            ("a.yaml", "a: [{b: 1, b: 1}]\n", (1, 12), "duplicate key 'b' (first on line 1)"),
            ("a.json", '{"a": 1,\n "b": [\n{"c": 1,\n\t"c": 2}]}', (4, 2), "duplicate key 'c' (first on line 3)"),
            ("a.json", '{"a": 1,\n "\\u0061": 1}', (2, 2), "duplicate key 'a' (first on line 1)"),
        ],
    )
    def test_are_refused_with_both_lines(
        self, write: Writer, name: str, text: str, place: tuple[int, int], message: str
    ) -> None:
        error = refusal(write(text, name))
        assert (error.line, error.column) == place
        assert error.message == message
        assert str(error).startswith(f"{error.file}:{place[0]}:{place[1]}: {message}\n  hint: ")

    def test_the_same_key_in_different_mappings_is_none(self, write: Writer) -> None:
        data = load_document(write("a: {to: 1}\nb: {to: 2}\nc: [{to: 3}, {to: 4}]\n")).data
        assert data == {"a": {"to": 1}, "b": {"to": 2}, "c": [{"to": 3}, {"to": 4}]}

    @REPEATABLE
    @given(keys=st.lists(st.text(min_size=1), min_size=1, max_size=6, unique=True), data=st.data())
    def test_are_found_wherever_they_stand(
        self, tmp_path_factory: pytest.TempPathFactory, keys: list[str], data: st.DataObject
    ) -> None:
        repeated = data.draw(st.sampled_from(keys))
        lines = [f"{json.dumps(key)}: {index}" for index, key in enumerate([*keys, repeated])]
        path = tmp_path_factory.getbasetemp() / "duplicate.json"
        path.write_text('{"in": [{\n' + ",\n".join(lines) + "}]}", encoding="utf-8")
        error = refusal(path)
        assert error.line == len(lines) + 1
        assert error.message == f"duplicate key {repeated!r} (first on line {keys.index(repeated) + 2})"


class TestRefusals:
    @pytest.mark.parametrize(
        ("text", "place", "message"),
        [
            ("a: .nan", (1, 4), "JSON has no .nan"),
            ("a:\n- -.inf", (2, 3), "JSON has no -.inf"),
            ("a: 1e999", (1, 4), "1e999 is too large for a number"),
            ("a: " + "9" * 5000, (1, 4), "a number with too many digits"),
            ("a: 0123", (1, 4), "0123 is octal in YAML 1.1, decimal in 1.2"),
            ("a: !!python/object/apply:os.system [ls]", (1, 4), "python/object/apply:os.system is not allowed"),
            ("a: !!timestamp 2024-05-17", (1, 4), "timestamp is not allowed"),
            ("a: !own {}", (1, 4), "the tag !own is not allowed"),
            ("a: &x {}\nb:\n  <<: *x", (3, 3), "merge keys (<<) are not part of YAML 1.2"),
            ("? [a]\n: b", (1, 3), "a key must be a plain string"),
            ("a: &x b\n? *x\n: c", (2, 3), "a key must be a plain string, not an alias"),
            ("{a: 1, ? : b}", (1, 10), "a key is empty"),
            ("a: *x", (1, 4), "no anchor &x stands above the alias *x"),
            ("a: &x [*x]", (1, 8), "the alias *x contains itself"),
            ("a: 1\n---\nb: 2", (2, 1), "a second YAML document begins here"),
            ("a:\n\t- b", (2, 1), "a tab cannot indent YAML"),
            ("a: [1\n", (2, 1), "not valid YAML"),
            ("a: b: c", (1, 5), "not valid YAML"),
            ("a: 1\nb: \x01", (2, None), "not valid YAML"),
        ],
    )
    def test_of_yaml(self, write: Writer, text: str, place: tuple[int | None, int | None], message: str) -> None:
        error = refusal(write(text))
        assert message in error.message
        assert (error.line, error.column) == place

    @pytest.mark.parametrize(
        ("text", "place", "message"),
        [
            ('{"a": NaN}', (1, 7), "JSON has no NaN"),
            ('{"a":\n -Infinity}', (2, 2), "JSON has no -Infinity"),
            ('{"a": 1e999}', (1, 7), "1e999 is too large for a number"),
            ('{"a": "\\ud83d"}', (1, 7), "half of a surrogate pair"),
            ('{"\\ud83d": 1}', (1, 2), "half of a surrogate pair"),
            ('{"a": 1;}', (1, 8), "not valid JSON"),
            ('{"a": [1,\n2}', (2, 2), "not valid JSON"),
            ("{'a': 1}", (1, 2), "not valid JSON"),
        ],
    )
    def test_of_json(self, write: Writer, text: str, place: tuple[int, int], message: str) -> None:
        error = refusal(write(text, "document.json"))
        assert message in error.message
        assert (error.line, error.column) == place

    @pytest.mark.parametrize(
        ("name", "text", "message"),
        [
            ("a.yaml", "", "the file is empty"),
            ("a.yaml", "# nothing here\n---\n", "the file is empty"),
            ("a.json", " \n", "the file is empty"),
            ("a.yaml", "- a\n", "a mapping is expected at the top, here is a list"),
            ("a.json", "[1]", "a mapping is expected at the top, here is a list"),
            ("a.yaml", "just text", "here is the value 'just text'"),
        ],
    )
    def test_of_what_is_no_document(self, write: Writer, name: str, text: str, message: str) -> None:
        assert message in refusal(write(text, name)).message

    def test_of_files_that_cannot_be_read(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / "missing.yaml").message == "the file does not exist"
        assert "cannot be read" in refusal(tmp_path).message

    def test_of_other_encodings(self, write: Writer) -> None:
        error = refusal(write(b"a: 1\nb: caf\xe9\n"))
        assert (error.line, error.message) == (2, "not UTF-8: byte 0xe9")
        assert "not UTF-8" in refusal(write("a: 1".encode("utf-16"))).message

    @REPEATABLE
    @given(text=st.text(alphabet="ab1{}[]:,-&*!|>'\"\n\t #.~<?%@\\\x00\ud83d", max_size=40))
    def test_are_the_only_alternative_to_a_document(self, tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
        for name in ("any.yaml", "any.json"):
            path = tmp_path_factory.getbasetemp() / name
            path.write_bytes(text.encode("utf-8", "surrogatepass"))
            with contextlib.suppress(GeneratorError):
                json.dumps(load_document(path).data, allow_nan=False).encode()


class TestLimits:
    def test_size(self, write: Writer) -> None:
        assert "larger than 10 MB" in refusal(write(b"a: " + b"x" * MAX_BYTES)).message

    @pytest.mark.parametrize("name", ["a.yaml", "a.json"])
    def test_depth(self, write: Writer, name: str) -> None:
        def nested(depth: int) -> str:
            return '{"a":' + "[" * (depth - 1) + "]" * (depth - 1) + "}"

        assert load_document(write(nested(MAX_DEPTH), name)).data
        assert "nested more than 100 levels deep" in refusal(write(nested(MAX_DEPTH + 1), name)).message
        assert "nested more than 100 levels deep" in refusal(write('{"a":' + "[" * 200_000, name)).message

    def test_aliases_that_multiply(self, write: Writer) -> None:
        lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
        lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
        error = refusal(write("\n".join(lines)))
        assert "aliases copy more than" in error.message
        assert error.line == 6

    def test_aliases_of_long_text(self, write: Writer) -> None:
        text = "a: &a " + "x" * 100_000 + "\nb: [" + ", ".join(["*a"] * 100) + "]\n"
        assert "aliases copy more than" in refusal(write(text)).message

    def test_aliases_that_nest(self, write: Writer) -> None:
        lines = ["a0: &a0 []", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 1000))]
        assert "aliases nest more than 100 levels deep" in refusal(write("\n".join(lines))).message


class TestAliases:
    def test_are_independent_copies(self, write: Writer) -> None:
        data = load_document(write("a: &x {b: [1]}\nc: *x\nd: [*x, *x]\n")).data
        assert data == {"a": {"b": [1]}, "c": {"b": [1]}, "d": [{"b": [1]}, {"b": [1]}]}
        assert len(set(containers(data))) == len(containers(data))

    def test_take_the_latest_anchor(self, write: Writer) -> None:
        assert load_document(write("a: &x 1\nb: *x\nc: &x 2\nd: *x\n")).data == {"a": 1, "b": 1, "c": 2, "d": 2}


class TestLines:
    TEXT = """openapi: 3.0.3
paths:
  /groups/{id}:
    get:
      tags:
        - Groups
        - Other
      responses:
        200: {description: ok}
  it's: 1
shared: &x
  key: value
again: *x
"""

    @pytest.mark.parametrize(
        ("location", "line"),
        [
            ("", 1),
            ("$", 1),
            ("/paths", 2),
            ("#/paths/~1groups~1%7Bid%7D/get", 4),
            ("/paths/~1groups~1{id}/get/tags/1", 7),
            ("$.paths['/groups/{id}'].get.tags[0]", 6),
            ("$.paths['/groups/{id}'].get.responses['200'].description", 9),
            ("$.paths['it\\'s']", 10),
            (("paths", "/groups/{id}", "get", "tags", 1), 7),
            ("/again", 13),
            ("/again/key", 12),
            ("/paths/nothing", None),
            ("/openapi/deeper/still", None),
            ("$.paths[3]", None),
        ],
    )
    def test_of_keys_and_items(self, write: Writer, location: str | tuple[str | int, ...], line: int | None) -> None:
        assert load_document(write(self.TEXT)).line_of(location) == line

    def test_of_json(self, write: Writer) -> None:
        document = load_document(write('{\n"a": [\n1,\n{"b":\n2}]}', "a.json"))
        assert document.line_of("/a/1/b") == 4
        assert document.line_of("/a/0") == 3

    def test_have_paths_as_overlays_write_them(self) -> None:
        location = ("paths", "/groups/{id}", "get", "tags", 0, "x-note", "it's", 'a "b"', "c\\d", "é")
        path = "$.paths['/groups/{id}'].get.tags[0]['x-note']['it\\'s']['a \"b\"']['c\\\\d']['é']"
        assert json_path(location) == path

    def test_are_unknown_for_documents_made_in_memory(self) -> None:
        assert Document(Path("made.yaml"), {"a": 1}).line_of("/a") is None

    @REPEATABLE
    @given(st.lists(st.text() | st.integers(min_value=0, max_value=10), max_size=5))
    def test_a_json_path_leads_back_to_its_location(
        self, tmp_path_factory: pytest.TempPathFactory, steps: list[str | int]
    ) -> None:
        text = '"here"'
        for step in reversed(steps):
            before, after = ("{" + json.dumps(step) + ":", "}") if isinstance(step, str) else ("[" + "0," * step, "]")
            text = f"{before}\n{text}{after}"
        path = tmp_path_factory.getbasetemp() / "lines.json"
        path.write_text('{"root":' + text + "}", encoding="utf-8")
        document = load_document(path)
        location = ("root", *steps)
        assert document.line_of(json_path(location)) == document.line_of(location) is not None


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


class TestContents:
    @REPEATABLE
    @given(data=st.dictionaries(st.text(), VALUES, max_size=4), escaped=st.booleans(), indent=st.none() | st.just("\t"))
    def test_json_is_read_as_written(
        self, tmp_path_factory: pytest.TempPathFactory, data: dict[str, Any], escaped: bool, indent: str | None
    ) -> None:
        path = tmp_path_factory.getbasetemp() / "contents.json"
        path.write_text(json.dumps(data, ensure_ascii=escaped, indent=indent), encoding="utf-8")
        assert load_document(path).data == data

    @REPEATABLE
    @given(data=st.dictionaries(st.text(alphabet=st.characters(codec="ascii")), VALUES, max_size=4))
    def test_json_in_a_yaml_file_says_the_same(
        self, tmp_path_factory: pytest.TempPathFactory, data: dict[str, Any]
    ) -> None:
        text = json.dumps(data)
        assume("\\ud" not in text and "\x7f" not in text)  # which YAML spells differently
        path = tmp_path_factory.getbasetemp() / "contents.yaml"
        path.write_text(text, encoding="utf-8")
        assert load_document(path).data == data

    @REPEATABLE
    @given(VALUES)
    def test_copies_are_equal_and_share_nothing(self, value: Any) -> None:
        twice = [value, value]
        copied = independent_copy(twice)
        assert copied == twice
        assert not set(containers(copied)) & set(containers(twice))
        assert len(set(containers(copied))) == len(containers(copied))

    @pytest.mark.skipif(not SHARED.exists(), reason="../shared is absent: no published documents to load")
    @pytest.mark.parametrize("name", ["sms", "conversation", "voice"])
    def test_the_published_documents_load(self, name: str) -> None:
        document = load_document(SHARED / "published" / f"{name}.yaml")
        assert document.data["openapi"].startswith("3.0.")
        for path in document.data["paths"]:
            assert document.line_of(("paths", path)) is not None
