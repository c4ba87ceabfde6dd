"""What a batch would be, and into how many SMS texts are split."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinchkit.emulator import Emulator

from .conftest import client_of
from .test_batches import BINARY, MEDIA

ADA, BOB = "46701234567", "46701234568"


def dry_run(api: httpx.Client, query: dict[str, str] | None = None, **body: Any) -> dict[str, Any]:
    response = api.post("/batches/dry_run", params=query, json={"to": [ADA], "body": "Hello"} | body)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


def details(api: httpx.Client, **body: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = dry_run(api, {"per_recipient": "true"}, **body)["per_recipient"]
    return found


def test_it_counts_and_sends_nothing(api: httpx.Client, emulator: Emulator) -> None:
    assert dry_run(api, to=[ADA, BOB], body="x" * 161) == {"number_of_recipients": 2, "number_of_messages": 4}
    assert api.get("/batches").json()["count"] == 0
    assert emulator.sms.callbacks == ()


def test_per_recipient_shows_each_message_with_its_parameters(api: httpx.Client) -> None:
    shown = details(
        api,
        to=[ADA, BOB],
        body="Hi ${name}, ${no}!",
        parameters={"name": {"+" + ADA: "Ада", "default": "you"}, "no": {BOB: "2"}},
    )
    assert shown == [
        {"recipient": ADA, "number_of_parts": 1, "body": "Hi Ада, ${no}!", "encoding": "unicode"},
        {"recipient": BOB, "number_of_parts": 1, "body": "Hi you, 2!", "encoding": "text"},
    ]


def test_values_are_not_searched_for_parameters_again(api: httpx.Client) -> None:
    (shown,) = details(api, body="${a}", parameters={"a": {"default": "${b}"}, "b": {"default": "no"}})
    assert shown["body"] == "${b}"


def test_groups_are_expanded(api: httpx.Client) -> None:
    group = api.post("/groups", json={"members": [ADA, BOB]}).json()
    assert dry_run(api, to=[group["id"], ADA])["number_of_recipients"] == 2


def test_details_are_limited_to_a_hundred_or_what_is_asked(api: httpx.Client) -> None:
    numbers = [str(46701000000 + number) for number in range(150)]

    def shown(**query: str) -> int:
        return len(dry_run(api, {"per_recipient": "true"} | query, to=numbers)["per_recipient"])

    assert [shown(), shown(number_of_recipients="2"), shown(number_of_recipients="1000")] == [100, 2, 150]
    assert "per_recipient" not in dry_run(api, {"per_recipient": "false"}, to=numbers)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"per_recipient": "tru"}, "syntax_invalid_parameter_format"),
        ({"number_of_recipients": "1001"}, "syntax_constraint_violation"),
        ({"number_of_recipients": "some"}, "syntax_invalid_parameter_format"),
    ],
)
def test_a_wrong_query_is_refused(api: httpx.Client, query: dict[str, str], code: str) -> None:
    response = api.post("/batches/dry_run", params=query, json={"to": [ADA], "body": "Hello"})
    assert (response.status_code, response.json()["code"]) == (400, code)


def test_a_report_needs_no_callback_url_here(api: httpx.Client) -> None:
    assert dry_run(api, delivery_report="full")["number_of_messages"] == 1


def test_binary_and_media_are_one_message_each(api: httpx.Client) -> None:
    assert [details(api, **body)[0]["number_of_parts"] for body in (BINARY, MEDIA)] == [1, 1]
    assert details(api, **MEDIA)[0]["body"] == "Look"


def test_a_text_can_be_cut_to_one_part(api: httpx.Client) -> None:
    for long, cut in (("x" * 400, "x" * 160), ("€" * 81, "€" * 80), ("ж" * 71, "ж" * 70), ("😀" * 36, "😀" * 35)):
        (shown,) = details(api, body=long, truncate_concat=True)
        assert (shown["body"], shown["number_of_parts"]) == (cut, 1)


@pytest.mark.parametrize(
    ("text", "encoding", "parts"),
    [
        ("x", "text", 1),
        ("x" * 160, "text", 1),
        ("x" * 161, "text", 2),
        ("x" * 306, "text", 2),
        ("x" * 307, "text", 3),
        ("x" * 1530, "text", 10),
        ("€" * 80, "text", 1),
        ("€" * 81, "text", 2),
        ("x" * 159 + "€", "text", 2),
        # The escape and its character stay together: 152 + 2 does not fit into 153.
        ("x" * 152 + "€" + "x" * 152, "text", 3),
        ("x" * 151 + "€" + "x" * 153, "text", 2),
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ ¡ÄÖÑÜ§¿äöñüà", "text", 1),
        ("^{}\\[~]|€\f", "text", 1),
        ("ç", "unicode", 1),
        ("`", "unicode", 1),
        ("ж" * 70, "unicode", 1),
        ("ж" * 71, "unicode", 2),
        ("ж" * 134, "unicode", 2),
        ("ж" * 135, "unicode", 3),
        ("😀" * 35, "unicode", 1),
        ("😀" * 36, "unicode", 2),
        # A surrogate pair stays together: 33 pairs fit into 67.
        ("😀" * 66, "unicode", 2),
        ("😀" * 67, "unicode", 3),
    ],
)
def test_texts_are_split_by_the_gsm_alphabet(api: httpx.Client, text: str, encoding: str, parts: int) -> None:
    (shown,) = details(api, body=text)
    assert (shown["encoding"], shown["number_of_parts"]) == (encoding, parts)


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.sampled_from("aZ9 @€^ж😀"), min_size=1, max_size=400))
def test_no_part_is_fuller_than_it_may_be_nor_emptier_than_it_must(shared_emulator: Emulator, text: str) -> None:
    with client_of(shared_emulator) as api:
        (shown,) = details(api, body=text)
    is_unicode = any(character in "ж😀" for character in text)
    size = sum(2 if character == "😀" or (character in "€^" and not is_unicode) else 1 for character in text)
    alone, joined = (70, 67) if is_unicode else (160, 153)
    assert shown["encoding"] == ("unicode" if is_unicode else "text")
    if size <= alone:
        assert shown["number_of_parts"] == 1
    else:
        # At most one unit of a part is left over, where a pair did not fit.
        assert -(-size // joined) <= shown["number_of_parts"] <= -(-size // (joined - 1))
