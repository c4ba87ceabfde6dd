"""Into how many SMS a text is split."""

from __future__ import annotations

import pytest
import smsutil
from hypothesis import example, given
from hypothesis import strategies as st

from sinchkit.sms import count_segments, cut_to_one_segment

EMOJI = "\U0001f600"
# Characters of each size in each encoding, so that boundaries come up.
texts = st.text(st.sampled_from("aé\n€[" + EMOJI + "жç"), max_size=330) | st.text(
    st.characters(exclude_characters="\x1b", exclude_categories=["Cs"]), max_size=170
)


@pytest.mark.parametrize(
    ("text", "encoding", "sizes", "units", "left"),
    [
        ("", "GSM-7", [0], 0, 160),
        ("a", "GSM-7", [1], 1, 159),
        ("a" * 160, "GSM-7", [160], 160, 0),
        ("a" * 161, "GSM-7", [153, 8], 161, 145),
        ("a" * 306, "GSM-7", [153, 153], 306, 0),
        ("a" * 307, "GSM-7", [153, 153, 1], 307, 152),
        ("€" * 80, "GSM-7", [80], 160, 0),
        ("€" * 81, "GSM-7", [76, 5], 162, 143),
        ("a" * 159 + "€", "GSM-7", [153, 7], 161, 145),
        ("a" * 152 + "€" + "a" * 10, "GSM-7", [152, 11], 164, 141),
        ("line\r\nline\f", "GSM-7", [11], 12, 148),
        ("ж" * 70, "UCS-2", [70], 70, 0),
        ("ж" * 71, "UCS-2", [67, 4], 71, 63),
        ("ж" * 135, "UCS-2", [67, 67, 1], 135, 66),
        (EMOJI * 35, "UCS-2", [35], 70, 0),
        (EMOJI * 36, "UCS-2", [33, 3], 72, 61),
        ("ж" * 66 + EMOJI + "жж" * 2, "UCS-2", [66, 5], 72, 61),
        ("a" * 100 + "ж", "UCS-2", [67, 34], 101, 33),
        ("€" * 70 + "ж", "UCS-2", [67, 4], 71, 63),
    ],
)
def test_boundaries(text: str, encoding: str, sizes: list[int], units: int, left: int) -> None:
    segments = count_segments(text)
    assert (segments.encoding, segments.count, segments.units) == (encoding, len(sizes), units)
    assert [len(part) for part in segments.parts] == sizes
    assert segments.units_left == left


def test_the_characters_that_cost_are_named() -> None:
    assert count_segments("naïve çafé — naïve").beyond_gsm == ("ï", "ç", "—")
    assert count_segments("Grüße, ¡señor! {5 €}").beyond_gsm == ()


def test_the_escape_itself_is_no_character() -> None:
    assert count_segments("\x1b").encoding == "UCS-2"


def test_half_a_surrogate_pair_is_counted_like_any_other() -> None:
    assert count_segments("\ud83d").units == 1


def test_a_repr_tells_nothing_of_the_text() -> None:
    assert repr(count_segments("planté")) == "Segments(encoding='GSM-7', units=6, units_left=154)"


@given(texts.filter(bool))
@example("a" * 153 + "€" * 4)
@example("ж" * 67 + EMOJI * 2)
def test_another_implementation_agrees(text: str) -> None:
    theirs = smsutil.split(text)
    ours = count_segments(text)
    assert ours.encoding == {"gsm0338": "GSM-7", "utf_16_be": "UCS-2"}[theirs.encoding]
    assert list(ours.parts) == [part.content for part in theirs.parts]


@given(texts)
def test_parts_hold_the_whole_text_and_no_more_than_fits(text: str) -> None:
    segments = count_segments(text)
    assert "".join(segments.parts) == text
    assert all(segments.parts) or text == ""
    assert segments.units_left >= 0
    assert sum(count_segments(part).units for part in segments.parts) == segments.units or segments.beyond_gsm
    alone, joined = {"GSM-7": (160, 153), "UCS-2": (70, 67)}[segments.encoding]
    room = alone if segments.count == 1 else joined * segments.count
    assert segments.units + segments.units_left <= room


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("short", 5),
        ("", 0),
        ("a" * 160, 160),
        ("a" * 161, 160),
        ("a" * 159 + "€", 159),
        ("ж" * 71, 70),
        ("ж" * 69 + EMOJI, 69),
        ("a" * 75 + "ж", 70),
    ],
)
def test_a_text_cut_to_one_segment_fills_it(text: str, kept: int) -> None:
    assert cut_to_one_segment(text) == text[:kept]
