"""Plain words: texts for users and readers keep clear of turns that are hard to read in a second language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PYTHON = sorted(
    file
    for folder in ("core/src", "emulator", "examples", "generator", "src")
    for file in (ROOT / folder).rglob("*.py")
)
TEXTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
TEMPLATES = sorted((ROOT / "generator").rglob("*.jinja"))
YAML = [*sorted((ROOT / "overlays").rglob("*.yaml")), *sorted((ROOT / "specs").glob("*.yaml"))]

# What to avoid, by what to write in its place.
PATTERNS = {
    "is not a": re.compile(r"(?<!\b[Tt]here )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|such\b)"),
    "your own": re.compile(r"\bone's own\b"),
    "said, set, reported; distinguished": re.compile(r"\btold\b"),
    "expected": re.compile(r"\b(?:is|are|was) due\b(?! to\b)"),
    "the outcome, the status of": re.compile(r"\bwhat (?:becomes|became|comes) of\b", re.IGNORECASE),
    "the one who, the caller": re.compile(r"\bwhoever\b", re.IGNORECASE),
    "be obtained": re.compile(r"\bbe had\b"),
    "ensure": re.compile(r"\bsee to it\b|\bseen to\b"),
}
# Where one of these is the right word: part of a path, and the advice whose pattern does not hold there.
ALLOWED = {
    ("emulator/", "expected"),  # what its agenda has to do at a time is due then
}


def python_texts(file: Path) -> Iterator[tuple[int, str]]:
    """The string literals of a module: docstrings, messages, descriptions of options."""
    whole = ast.parse(file.read_text(encoding="utf-8"))
    joined = [node for node in ast.walk(whole) if isinstance(node, ast.JoinedStr)]
    parts = {id(part) for node in joined for part in node.values}
    for node in ast.walk(whole):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            yield node.lineno, node.value
    for node in joined:
        yield node.lineno, "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def yaml_texts(file: Path) -> Iterator[tuple[int, str]]:
    """All texts of a document or an overlay, without their lines."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    waiting: list[Any] = [yaml.load(file.read_text(encoding="utf-8"), loader)]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield 0, value
        elif isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


def texts(file: Path) -> Iterator[tuple[int, str]]:
    """The texts of a file, with their lines where they are known."""
    if file.suffix == ".py":
        return python_texts(file)
    if file.suffix == ".yaml":
        return yaml_texts(file)
    # Wrapped lines belong together, paragraphs do not.
    return ((0, paragraph) for paragraph in file.read_text(encoding="utf-8").split("\n\n"))


def found(text: str, name: str) -> Iterator[str]:
    """What a text should not have, with advice."""
    text = " ".join(text.split())
    for advice, pattern in PATTERNS.items():
        if any(part in name and advice == allowed for part, allowed in ALLOWED):
            continue
        for match in pattern.finditer(text):
            yield f"...{text[max(0, match.start() - 40) : match.end() + 30]}... (write: {advice})"


@pytest.mark.parametrize("files", [PYTHON, TEXTS, TEMPLATES, YAML], ids=["python", "docs", "templates", "yaml"])
def test_texts_are_in_plain_words(files: list[Path]) -> None:
    assert files
    problems: set[str] = set()
    for file in files:
        name = file.relative_to(ROOT).as_posix()
        for line, text in texts(file):
            problems.update(f"{name}:{line or ''} {problem}" for problem in found(text, name))
    assert not problems, "\n".join(["", *sorted(problems)])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("the body is no JSON", 1),
        ("numbers that\n    are no error", 1),
        ("a client of one's own", 1),
        ("an object is due, but there is null", 1),
        ("What became of it, whoever asks", 2),
        ("there is no limit; an ID is no longer offered", 0),
        ("late, which is due to the network", 0),
    ],
)
def test_the_patterns_match_what_they_are_for(text: str, count: int) -> None:
    assert len(list(found(text, "core/src/module.py"))) == count
