"""Kinds of values that the SMS API does not use, or not in this way; other generated packages do."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from sinchkit_core import NULL, DecodeError, Operation, ValidationError
from sinchkit_core.calls.operations import Argument
from sinchkit_core.kinds import (
    ANYTHING,
    BOOLEAN,
    DAY,
    INTEGER,
    NUMBER,
    TEXT,
    TIMESTAMP,
    CommaSeparated,
    Integer,
    ListOf,
    MapOf,
    Nested,
    Number,
    OneOf,
    Text,
)
from sinchkit_sms.models import MediaBody, TextBatch
from tests.core.sms_samples import BATCH

MEDIA = Nested("sinchkit_sms.models", "MediaBody")


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        (NUMBER, 1.5, 1.5),
        (NUMBER, 2, 2),
        (DAY, "2026-03-01", date(2026, 3, 1)),
        (ANYTHING, {"any": [None]}, {"any": [None]}),
        (MapOf(INTEGER), {"a": "7"}, {"a": 7}),
        (ListOf(ListOf(INTEGER)), [[1], []], [[1], []]),
        (OneOf((TIMESTAMP, TEXT)), "2026-03-01T00:00:00Z", datetime(2026, 3, 1, tzinfo=UTC)),
        (OneOf((TIMESTAMP, TEXT)), "some day", "some day"),
        (OneOf((BOOLEAN, INTEGER)), True, True),
        (OneOf((BOOLEAN, INTEGER)), 3, 3),
        (OneOf((Nested("sinchkit_sms.models", "TextBatch"), MEDIA)), {"url": "u"}, MediaBody(url="u")),
        (OneOf((Nested("sinchkit_sms.models", "TextBatch"), MEDIA)), BATCH, TextBatch.from_dict(BATCH)),
        (OneOf((Nested("sinchkit_sms.models", "TextBatch"), MEDIA)), {"url": []}, MediaBody.from_dict({"url": []})),
    ],
)
def test_kinds_read(kind: Any, raw: object, value: object) -> None:
    assert kind.decode(raw) == value


@pytest.mark.parametrize(
    ("kind", "raw", "path"),
    [
        (NUMBER, "1.5", ""),
        (NUMBER, True, ""),
        (DAY, "2026-02-30", ""),
        (DAY, 20260301, ""),
        (MapOf(INTEGER), {"a": "x"}, "a"),
        (MapOf(INTEGER), [], ""),
        (ListOf(ListOf(INTEGER)), [[1], [2, None]], "[1][1]"),
        (OneOf((INTEGER, MEDIA)), "text", ""),
    ],
)
def test_kinds_refuse_with_the_place(kind: Any, raw: object, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        kind.decode(raw)
    assert caught.value.path == path


def operation(kind: Any, place: Any = "body") -> Operation[Any]:
    return Operation("things.do", "POST", "/things", arguments=(Argument("value", "value", place, kind),))


@pytest.mark.parametrize(
    ("kind", "value", "sent"),
    [
        (NUMBER, 1.5, 1.5),
        (DAY, date(2026, 3, 1), "2026-03-01"),
        (ANYTHING, [1, {"a": None}], [1, {"a": None}]),
        (MapOf(NUMBER), {"a": 2}, {"a": 2}),
        (OneOf((BOOLEAN, INTEGER)), True, True),
        (OneOf((INTEGER, BOOLEAN)), True, True),
        (OneOf((TEXT, ListOf(TEXT))), ["a"], ["a"]),
        (OneOf((DAY, TIMESTAMP)), datetime(2026, 3, 1, tzinfo=UTC), "2026-03-01T00:00:00.000Z"),
    ],
)
def test_kinds_write(kind: Any, value: object, sent: object) -> None:
    body: Any = operation(kind).request(value=value).body
    assert body["value"] == sent
    assert type(body["value"]) is type(sent)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (NUMBER, float("nan")),
        (NUMBER, float("inf")),
        (NUMBER, True),
        (NUMBER, "1"),
        (DAY, datetime(2026, 3, 1, tzinfo=UTC)),
        (DAY, "2026-03-01"),
        (MapOf(NUMBER), [1]),
        (OneOf((TEXT, INTEGER)), 1.5),
        (MEDIA, "https://example.com/cat.png"),
        (TEXT, NULL),
    ],
)
def test_kinds_refuse_to_write_what_is_not_theirs(kind: Any, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        operation(kind).request(value=value)
    assert caught.value.argument == "value"


@pytest.mark.parametrize("place", ["query", "body"])
@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Number(minimum=0.5, maximum=2), [0.5, 1, 2.0], [0.4, 2.1, -1]),
        (Integer(minimum=1, maximum=2), [1, 2], [0, 3]),
        (Text(min_length=2, max_length=3, pattern="^[a-z]+$"), ["ab", "abc"], ["a", "abcd", "AB"]),
    ],
)
def test_limits_hold_in_queries_and_bodies(place: Any, kind: Any, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        operation(kind, place).request(value=value).check()
    for value in bad:
        with pytest.raises(ValidationError) as caught:
            operation(kind, place).request(value=value).check()
        assert caught.value.argument == "value"


def test_limits_hold_in_the_path() -> None:
    get = Operation[Any](
        "things.get",
        "GET",
        "/things/{id}",
        arguments=(Argument("id", "id", "path", Text(max_length=3), required=True),),
    )
    get.request(id="a/b").check()
    with pytest.raises(ValidationError) as caught:
        get.request(id="abcd").check()
    assert caught.value.argument == "id"


def test_limits_hold_for_the_values_of_joined_lists() -> None:
    listing = operation(CommaSeparated(Integer(maximum=9)), "query")
    listing.request(value=[1, 9]).check()
    with pytest.raises(ValidationError) as caught:
        listing.request(value=[1, 10]).check()
    assert caught.value.argument.startswith("value")


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        (ListOf(TEXT, min_items=1), [], "value: must have at least 1 item, has none"),
        (ListOf(TEXT, max_items=2), ["a"] * 3, "value: must have at most 2 items, has 3"),
        (ListOf(Text(max_length=1)), ["a", "bb"], "value[1]: must have at most 1 characters, has 2"),
        (Text(min_length=1), "", "value: must not be empty"),
        (MapOf(Integer(minimum=0)), {"a": 1, "b": -1}, "value.b: must be at least 0, is -1"),
        (OneOf((Text(max_length=1), MEDIA)), "ab", "value: must have at most 1 characters, has 2"),
        (OneOf((Text(max_length=1), MEDIA)), {"message": "m"}, "value.url: is required"),
    ],
)
def test_messages_name_argument_place_and_limit(kind: Any, value: object, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        operation(kind).request(value=value).check()
    assert str(caught.value) == message
