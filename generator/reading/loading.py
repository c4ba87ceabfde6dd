"""Reads YAML and JSON documents strictly, and remembers on which line everything stood.

Both formats feed one assembler as a flat stream of events, so that nothing recurses over untrusted text
and nothing constructs objects: a document is mappings with string keys, lists, strings, numbers, booleans
and null. Plain scalars are read by the core schema of YAML 1.2, which OpenAPI asks for: `yes` and
`2024-05-17` are strings. Mapping keys are their text as written: the response code 200 is "200".
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import yaml
from attrs import define, field, frozen

from generator.errors import GeneratorError
from generator.reading.json_values import is_array, is_object

try:
    from yaml import CSafeLoader as _YamlLoader
except ImportError:  # PyYAML was built without libyaml: about eight times slower, the same events
    from yaml import SafeLoader as _YamlLoader  # type: ignore[assignment]  # the two share the interface used here

MAX_BYTES = 10_000_000
MAX_DEPTH = 100
MAX_COPIED_BY_ALIASES = 500_000

Location = tuple[str | int, ...]
"""The keys and indices that lead from the root of a document to a value."""

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_LEADING_ZERO = re.compile(r"[-+]?0[0-9]+")
_YAML_NOT_A_NUMBER = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_JSON_SYMBOL = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]|[^\s{}\[\],:"]+')
_PATH_STEP = re.compile(r"\.([A-Za-z_]\w*)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]")


def pointer_location(pointer: str) -> tuple[str, ...]:
    """The keys of a JSON pointer (`/paths/~1groups`, `#/paths/~1groups`); indices stay strings."""
    if pointer.startswith("#"):
        pointer = unquote(pointer[1:])
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def json_pointer(location: Location) -> str:
    """The JSON pointer of a location as a URI fragment: `#/paths/~1groups`."""
    return "#" + "".join(f"/{quote(str(step).replace('~', '~0').replace('/', '~1'), safe='~')}" for step in location)


@frozen
class Lines:
    """The line, from 1, on which a value stood, and the lines of what it contains."""

    line: int
    children: Mapping[str | int, Lines] = field(factory=dict[str | int, "Lines"])


@frozen
class Document:
    """A document as it was read.

    Attributes:
        path: the file, as it was given.
        data: the root mapping.
        lines: those on which its values stood; None for a document that was made in memory.
    """

    path: Path
    data: dict[str, Any]
    lines: Lines | None = field(default=None, repr=False, eq=False)

    def line_of(self, location: str | Sequence[str | int]) -> int | None:
        """The line, from 1, on which a value stands: that of its key, or of its start in a list.

        Args:
            location: keys and indices, a JSON pointer (`/info/title`, `#/info/title`), or a JSONPath to a
                single value, as `json_path` writes it.

        Returns:
            The line, or None if the file has no such value.
        """
        lines = self.lines
        for step in _location(location):
            if lines is None:
                return None
            child = lines.children.get(step)
            if child is None and isinstance(step, str) and step.isdecimal():
                child = lines.children.get(int(step))
            lines = child
        return lines.line if lines else None

    def nearest_line(self, location: str | Sequence[str | int]) -> int | None:
        """The line of a value, or of the innermost value around it that the file has."""
        steps = _location(location)
        lines = (self.line_of(steps[:length]) for length in range(len(steps), -1, -1))
        return next((line for line in lines if line is not None), None)


def load_document(path: Path) -> Document:
    """Read a document: JSON if the name ends in `.json`, YAML otherwise.

    Args:
        path: a UTF-8 file of at most 10 MB, at most 100 levels deep, with a mapping at its root.

    Raises:
        GeneratorError: the file cannot be read, is not YAML or JSON, or holds what a JSON document cannot or
            ought not to hold: duplicate keys, NaN or infinity, tags, merge keys, too many copies by aliases.
    """
    return read_document(read_bytes(path), path, is_json=path.suffix.lower() == ".json")


def read_document(raw: bytes, path: Path, *, is_json: bool) -> Document:
    """Read a document that is in memory already, as `load_document` does.

    Args:
        raw: its bytes, UTF-8.
        path: what to call it in messages.
        is_json: whether it is JSON; YAML otherwise.

    Raises:
        GeneratorError: see `load_document`.
    """
    text = _decoded(raw, path)
    assembler = _Assembler(path)
    if is_json:
        _feed_json(text, assembler)
    else:
        _feed_yaml(text, assembler)
    if assembler.root is None:
        raise GeneratorError("the file is empty", file=path, hint="give the path of a document")
    if not is_object(assembler.root):
        found = "a list" if is_array(assembler.root) else f"the value {str(assembler.root)[:40]!r}"
        raise GeneratorError(f"a mapping is expected at the top, here is {found}", file=path)
    return Document(path, assembler.root, assembler.root_lines)


def _location(location: str | Sequence[str | int]) -> Sequence[str | int]:
    if not isinstance(location, str):
        return location
    if not location.startswith("$"):
        return pointer_location(location)
    steps: list[str | int] = []
    for step in _PATH_STEP.finditer(location):
        name, index, quoted = step.groups()
        if quoted is not None:
            name = json.loads('"' + quoted.replace("\\'", "'").replace('"', '\\"') + '"')
        steps.append(name if index is None else int(index))
    return steps


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; of one that is too long for a document, one more than a document may have."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise GeneratorError("the file does not exist", file=path, hint="check the path") from None
    except OSError as error:
        raise GeneratorError(f"the file cannot be read: {error.strerror}", file=path) from error


def _decoded(raw: bytes, path: Path) -> str:
    if len(raw) > MAX_BYTES:
        raise GeneratorError(f"the file is larger than {MAX_BYTES // 1_000_000} MB", file=path)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        fault = f"not UTF-8: byte 0x{raw[error.start]:02x}"
        raise GeneratorError(fault, file=path, line=line, hint="save the file as UTF-8") from None


_At = tuple[int, int]  # a line and a column, both from 1


@define
class _Open:
    """A mapping or list whose end has not been read yet."""

    value: dict[str, Any] | list[Any]
    at: _At
    anchor: str | None
    children: dict[str | int, Lines] = field(factory=dict[str | int, Lines])
    key: str | None = None
    key_line: int = 0


class _Assembler:
    """Builds values and their lines out of a flat stream of events, and refuses what is not strict."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.root: Any = None
        self.root_lines: Lines | None = None
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Any, Lines]] = {}
        self._copied = 0

    def error(self, message: str, at: _At, hint: str | None = None) -> GeneratorError:
        return GeneratorError(message, file=self.path, line=at[0], column=at[1], hint=hint)

    @property
    def expects_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._open[-1].key is None

    def add_key(self, key: str, at: _At) -> None:
        self._refuse_half_characters(key, at)
        mapping = self._open[-1]
        if key in mapping.children:
            first = mapping.children[key].line
            raise self.error(f"duplicate key {key!r} (first on line {first})", at, "keep one of the two")
        mapping.key, mapping.key_line = key, at[0]

    def begin(self, value: dict[str, Any] | list[Any], at: _At, anchor: str | None = None) -> None:
        if self.expects_key:
            raise self.error("a key must be a plain string, not a mapping or a list", at)
        if len(self._open) >= MAX_DEPTH:
            raise self.error(f"nested more than {MAX_DEPTH} levels deep", at)
        self._open.append(_Open(value, at, anchor))

    def end(self) -> None:
        done = self._open.pop()
        self._add(done.value, Lines(done.at[0], done.children), done.anchor)

    def add_scalar(self, value: Any, at: _At, anchor: str | None = None) -> None:
        if isinstance(value, str):
            self._refuse_half_characters(value, at)
        self._add(value, Lines(at[0]), anchor)

    def _refuse_half_characters(self, text: str, at: _At) -> None:
        try:
            text.encode()
        except UnicodeEncodeError:
            raise self.error("half of a surrogate pair is not a character", at) from None

    def add_alias(self, name: str, at: _At) -> None:
        if self.expects_key:
            raise self.error("a key must be a plain string, not an alias", at)
        if any(container.anchor == name for container in self._open):
            raise self.error(f"the alias *{name} contains itself", at)
        if name not in self._anchors:
            raise self.error(f"no anchor &{name} stands above the alias *{name}", at)
        value, lines = self._anchors[name]
        self._add(self._copy(value, len(self._open), at), Lines(at[0], lines.children), None)

    def _add(self, value: Any, lines: Lines, anchor: str | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = (value, lines)
        if not self._open:
            self.root, self.root_lines = value, lines
            return
        parent = self._open[-1]
        if isinstance(parent.value, list):
            parent.children[len(parent.value)] = lines
            parent.value.append(value)
        elif parent.key is not None:
            parent.children[parent.key] = Lines(parent.key_line, lines.children)
            parent.value[parent.key] = value
            parent.key = None

    def _copy(self, value: Any, depth: int, at: _At) -> Any:
        # Text counts by its length: many aliases of one long string are an expansion too.
        self._copied += 1 + (len(value) if isinstance(value, str) else 0)
        if self._copied > MAX_COPIED_BY_ALIASES:
            raise self.error(f"aliases copy more than {MAX_COPIED_BY_ALIASES} values and characters", at)
        if (is_object(value) or is_array(value)) and depth >= MAX_DEPTH:
            raise self.error(f"aliases nest more than {MAX_DEPTH} levels deep", at)
        if is_object(value):
            return {key: self._copy(item, depth + 1, at) for key, item in value.items()}
        if is_array(value):
            return [self._copy(item, depth + 1, at) for item in value]
        return value

    def add_plain(self, text: str, at: _At, anchor: str | None = None) -> None:
        """Add an unquoted scalar: null, a boolean, a number, or else a string."""
        if _LEADING_ZERO.fullmatch(text):
            hint = "quote it if it is text; otherwise drop the zero"
            raise self.error(f"{text} is octal in YAML 1.1, decimal in 1.2", at, hint)
        value: Any = text
        try:
            if text in _NULLS:
                value = None
            elif text in _BOOLEANS:
                value = _BOOLEANS[text]
            elif _INTEGER.fullmatch(text):
                value = int(text, 0)
            elif _FLOAT.fullmatch(text):
                value = float(text)
        except ValueError:  # Python refuses integers of more than 4300 digits
            raise self.error("a number with too many digits", at) from None
        if value in (math.inf, -math.inf):
            raise self.error(f"{text} is too large for a number", at)
        self.add_scalar(value, at, anchor)


def _feed_yaml(text: str, assembler: _Assembler) -> None:
    documents = 0
    for event, at in _yaml_events(text, assembler):
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise assembler.error("a second YAML document begins here", at, "keep one document per file")
        elif isinstance(event, yaml.ScalarEvent):
            _add_yaml_scalar(event, at, assembler)
        elif isinstance(event, yaml.MappingStartEvent):
            _refuse_tag(event.tag, "map", at, assembler)
            assembler.begin({}, at, event.anchor)
        elif isinstance(event, yaml.SequenceStartEvent):
            _refuse_tag(event.tag, "seq", at, assembler)
            assembler.begin([], at, event.anchor)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            assembler.end()
        elif isinstance(event, yaml.AliasEvent):
            assembler.add_alias(event.anchor or "", at)


def _yaml_events(text: str, assembler: _Assembler) -> Iterator[tuple[yaml.Event, _At]]:
    try:
        for event in yaml.parse(text, Loader=_YamlLoader):
            mark = event.start_mark
            yield event, ((mark.line + 1, mark.column + 1) if mark else (1, 1))
    except yaml.MarkedYAMLError as error:
        fault = error.problem_mark or error.context_mark
        at = (fault.line + 1, fault.column + 1) if fault else (1, 1)
        line = [*text.splitlines(), ""][at[0] - 1]
        if line[at[1] - 1 :].startswith("\t"):
            raise assembler.error("a tab cannot indent YAML", at, "indent with spaces") from None
        context = f" ({error.context})" if error.context else ""
        raise assembler.error(f"not valid YAML: {error.problem}{context}", at) from None
    except yaml.YAMLError as error:  # a character that YAML forbids: the reader gives an offset, not a mark
        line_number = text.count("\n", 0, getattr(error, "position", 0)) + 1
        reason = str(error).splitlines()[0]
        raise GeneratorError(f"not valid YAML: {reason}", file=assembler.path, line=line_number) from None


def _refuse_tag(tag: str | None, allowed: str, at: _At, assembler: _Assembler) -> None:
    if tag not in (None, "!", f"tag:yaml.org,2002:{allowed}"):
        raise assembler.error(f"the tag {tag} is not allowed", at, "remove it; quote the value if it is text")


def _add_yaml_scalar(event: yaml.ScalarEvent, at: _At, assembler: _Assembler) -> None:
    _refuse_tag(event.tag, "str", at, assembler)
    plain = event.tag is None and event.implicit[0]
    if assembler.expects_key:
        if plain and event.value == "<<":
            raise assembler.error("merge keys (<<) are not part of YAML 1.2", at, "write the keys out")
        if plain and not event.value:
            raise assembler.error("a key is empty", at)
        assembler.add_key(event.value, at)
    elif not plain:
        assembler.add_scalar(event.value, at, event.anchor)
    elif _YAML_NOT_A_NUMBER.fullmatch(event.value):
        raise assembler.error(f"JSON has no {event.value}", at, "quote it if it is text")
    else:
        assembler.add_plain(event.value, at, event.anchor)


def _feed_json(text: str, assembler: _Assembler) -> None:
    if not text.strip():
        return
    try:  # for the syntax alone: what this returns has lost the duplicate keys and the lines
        json.loads(text, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        raise assembler.error(f"not valid JSON: {error.msg}", (error.lineno, error.colno)) from None
    except RecursionError:
        raise GeneratorError(f"nested more than {MAX_DEPTH} levels deep", file=assembler.path) from None
    for symbol, at in _json_symbols(text):
        if symbol == "{":
            assembler.begin({}, at)
        elif symbol == "[":
            assembler.begin([], at)
        elif symbol in ("}", "]"):
            assembler.end()
        elif symbol.startswith('"'):
            add = assembler.add_key if assembler.expects_key else assembler.add_scalar
            add(json.loads(symbol), at)
        elif symbol in ("NaN", "Infinity", "-Infinity"):
            raise assembler.error(f"JSON has no {symbol}", at)
        else:
            assembler.add_plain(symbol, at)


def _json_symbols(text: str) -> Iterator[tuple[str, _At]]:
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    for match in _JSON_SYMBOL.finditer(text):
        line = bisect_right(starts, match.start())
        yield match.group(), (line, match.start() - starts[line - 1] + 1)
