"""The table of the published documents' faults: what is wrong, who shows it, and where it is put right."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FACTS = ROOT.parent / "shared/facts/quirks.md"
NUMBER = re.compile(r"\b[SCV][0-9]+\b")
ODD = re.compile(r"\b(?:is|are) no\b(?! longer)|\bof one's own\b|\btold\b|\bdue\b|JF?:|\.java\b|\.json\b")


def table() -> dict[str, dict[str, Any]]:
    content: dict[str, dict[str, Any]] = yaml.safe_load((ROOT / "overlays/quirks.yaml").read_text(encoding="utf-8"))
    return content


def carried() -> dict[str, set[str]]:
    """The numbers that actions carry at the head of their descriptions, with the files of those actions."""
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / "overlays").glob("*/*.yaml")):
        for action in yaml.safe_load(path.read_text(encoding="utf-8"))["actions"]:
            for number in NUMBER.findall(action["description"].partition(":")[0]):
                found.setdefault(number, set()).add(path.relative_to(ROOT).as_posix())
    return found


def test_the_table_says_where_and_is_right() -> None:
    overlays = carried()
    for number, entry in table().items():
        assert entry["files"], number
        for file in entry["files"]:
            assert (ROOT / file).is_file(), f"{number}: {file}"
        listed = {file for file in entry["files"] if file.startswith("overlays/")}
        assert listed == overlays.get(number, set()), number
        assert listed or entry.get("note"), f"{number}: say how it is put right"


def test_every_fault_has_a_title_and_evidence_in_plain_words() -> None:
    for number, entry in table().items():
        title, evidence = entry["title"], entry["evidence"]
        assert 20 <= len(title) <= 90, number
        assert title[0].isupper() or title[0] == "`", f"{number}: begin the title with a capital"
        assert 10 <= len(evidence) <= 120, number
        for text in (title, evidence):
            assert text[-1].isalnum() or text[-1] in "`)", f"{number}: these are phrases, without a full stop"
            assert not ODD.search(text), f"{number}: {text}"
            assert text.count("`") % 2 == 0, number


def test_titles_differ() -> None:
    numbers: dict[str, list[str]] = {}
    for number, entry in table().items():
        numbers.setdefault(entry["title"].casefold(), []).append(number)
    assert [same for same in numbers.values() if len(same) > 1] == []


def test_the_table_is_in_order() -> None:
    order = [("SCV".index(number[0]), int(number[1:])) for number in table()]
    assert order == sorted(order)


def test_no_action_carries_a_number_that_the_table_lacks() -> None:
    assert carried().keys() - table().keys() == set()


def test_every_fault_of_weight_a_and_b_is_put_right() -> None:
    if not FACTS.exists():
        pytest.skip("../shared is absent: the list of known faults is not at hand")
    known = dict(re.findall(r"^\| ([SCV]\d+) ([ABC]) \|", FACTS.read_text(encoding="utf-8"), re.MULTILINE))
    assert len(known) == 271
    handled = table()
    assert [number for number, weight in known.items() if weight in "AB" and number not in handled] == []
    assert {number: entry["weight"] for number, entry in handled.items()} == {n: known[n] for n in handled}
