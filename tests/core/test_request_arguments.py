"""What arguments take, and what they refuse before anything is sent."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sinchkit_core import NULL, ValidationError
from sinchkit_sms.models import AutoUpdate, AutoUpdateKeyword, MediaBody
from sinchkit_sms.requests import batches, delivery_reports, groups, inbounds


def refused(build: Any, *arguments: Any, **named: Any) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        build(*arguments, **named)
    return caught.value


@pytest.mark.parametrize("identifier", ["", ".", ".."])
def test_identifiers_that_would_change_the_path_are_refused(identifier: str) -> None:
    assert refused(batches.get, identifier).argument == "batch_id"
    assert refused(delivery_reports.get_for_number, "b1", identifier).argument == "recipient_msisdn"


@pytest.mark.parametrize("identifier", [None, 7, True, b"b1", ["b1"], NULL])
def test_identifiers_must_be_text(identifier: Any) -> None:
    assert refused(groups.delete, identifier).argument == "group_id"


@given(st.text(st.characters(exclude_categories=())))
@example("a lone surrogate: \ud800")
@settings(deadline=None)
def test_any_identifier_is_encoded_or_refused(identifier: str) -> None:
    try:
        path = batches.get(identifier).path
    except ValidationError:
        return
    head, _, segment = path.rpartition("/")
    assert head == "/xms/v1/{service_plan_id}/batches"
    assert segment.isascii()
    assert segment not in ("", ".", "..")


def test_none_is_never_sent() -> None:
    request = batches.update("b1", callback_url=None, to_add=None, body=None)
    assert request.body == {}
    assert batches.list(page=None, from_=None).query == {}


def test_falsy_values_are_sent() -> None:
    request = batches.update("b1", body="", flash_message=False, from_ton=0, parameters={})
    assert request.body == {"body": "", "flash_message": False, "from_ton": 0, "parameters": {}}
    assert batches.list(page=0).query == {"page": "0"}


@pytest.mark.parametrize("argument", ["send_at", "expire_at", "callback_url", "client_reference"])
def test_null_erases_what_may_be_null(argument: str) -> None:
    erased: Any = {argument: NULL}
    assert batches.update("b1", **erased).body == {argument: None}


def test_null_takes_the_name_of_a_group() -> None:
    assert groups.update("g1", name=NULL).body == {"name": None}


@pytest.mark.parametrize(
    ("build", "arguments"),
    [
        (batches.update, {"batch_id": "b1", "from_": NULL}),
        (batches.update, {"batch_id": "b1", "flash_message": NULL}),
        (batches.send, {"to": ["1"], "body": "b", "callback_url": NULL}),
        (batches.send, {"body": "b", "to": NULL}),
        (groups.create, {"name": NULL}),
        (groups.replace, {"group_id": "g1", "auto_update": NULL}),
        (batches.list, {"client_reference": NULL}),
        (batches.list, {"page": NULL}),
    ],
)
def test_null_is_refused_where_it_means_nothing(build: Any, arguments: dict[str, Any]) -> None:
    error = refused(build, **arguments)
    assert error.argument == next(reversed(arguments))
    assert "null" in str(error)


def test_null_inside_a_list_or_a_dict_is_refused() -> None:
    assert refused(batches.send, to=["1", NULL], body="b").argument == "to[1]"
    nested: Any = {"to": "1", "add": NULL}
    assert refused(groups.create, auto_update=nested).argument == "auto_update.add"


def test_missing_arguments_are_named() -> None:
    error = refused(batches.SEND.request, body="b")
    assert error.argument == "to"
    assert "required" in str(error)


def test_unknown_arguments_are_a_mistake_of_the_programmer() -> None:
    with pytest.raises(TypeError, match="subject"):
        batches.SEND.request(to=["1"], body="b", subject="s")


@pytest.mark.parametrize(
    "body",
    [
        MediaBody(url="https://example.com/cat.png", subject="A cat"),
        {"url": "https://example.com/cat.png", "subject": "A cat"},
        {"url": "https://example.com/cat.png", "subject": "A cat", "message": None},
    ],
)
def test_nested_argument_is_a_model_or_a_dict(body: Any) -> None:
    sent = batches.send(to=["1"], body=body).body
    assert sent == {"to": ["1"], "body": {"url": "https://example.com/cat.png", "subject": "A cat"}}


def test_models_and_dicts_may_be_mixed_and_keep_unknown_keys() -> None:
    mixed: Any = {"to": "12345", "add": AutoUpdateKeyword(first_word="JOIN"), "remove": None, "quiet": True, "n": None}
    assert groups.create(auto_update=mixed).body == {
        "auto_update": {"to": "12345", "add": {"first_word": "JOIN"}, "quiet": True, "n": None}
    }
    model = AutoUpdate(to="12345", additional_properties={"quiet": True})
    assert groups.create(auto_update=model).body == {"auto_update": {"to": "12345", "quiet": True}}


@pytest.mark.parametrize("body", [7, True, 1.5, b"bytes", ["Hi"], NULL, object()])
def test_body_of_another_kind_is_refused(body: Any) -> None:
    assert refused(batches.send, to=["1"], body=body).argument == "body"


def test_a_wrong_value_inside_a_dict_is_named_with_its_place() -> None:
    wrong: Any = {"to": "12345", "add": {"first_word": 7}}
    assert refused(groups.create, auto_update=wrong).argument == "auto_update.add.first_word"
    wrong = {"name": {"15550100021": 7}}
    assert refused(batches.send, to=["1"], body="b", parameters=wrong).argument == "parameters.name.15550100021"
    wrong = {7: {}}
    assert refused(batches.send, to=["1"], body="b", parameters=wrong).argument == "parameters"


@pytest.mark.parametrize("to", ["15550100021", b"15550100021", {"15550100021": 1}, 15550100021])
def test_recipients_must_be_a_list(to: Any) -> None:
    error = refused(batches.send, to=to, body="b")
    assert error.argument == "to"
    assert "list" in str(error)


def test_a_wrong_recipient_is_named_with_its_place() -> None:
    wrong: Any = ["15550100021", 15550100022]
    error = refused(batches.send, to=wrong, body="b")
    assert error.argument == "to[1]"
    assert str(error) == "to[1]: must be text, not int"


def test_recipients_may_come_from_any_iterable() -> None:
    for to in (("1", "2"), iter(["1", "2"]), {"1": 0, "2": 0}.keys()):
        made: Any = batches.send(to=to, body="b").body  # type: ignore[arg-type]
        assert made["to"] == ["1", "2"]


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("flash_message", 1),
        ("flash_message", "true"),
        ("from_ton", True),
        ("from_ton", 1.0),
        ("from_ton", "1"),
        ("client_reference", 7),
        ("parameters", ["name"]),
        ("send_at", 1700000000),
        ("send_at", date(2026, 3, 2)),
    ],
)
def test_scalars_of_another_kind_are_refused(argument: str, value: Any) -> None:
    assert refused(batches.send, to=["1"], body="b", **{argument: value}).argument == argument


@pytest.mark.parametrize(
    ("given_values", "joined"),
    [("a", "a"), (["a"], "a"), (["a", "b"], "a,b"), (("a", "b"), "a,b"), ("a,b", "a,b")],
)
def test_lists_in_queries_are_joined_by_commas(given_values: Any, joined: str) -> None:
    assert batches.list(from_=given_values).query == {"from": joined}
    assert inbounds.list(to=given_values).query == {"to": joined}
    assert delivery_reports.list(status=given_values).query == {"status": joined}
    assert delivery_reports.get_for_batch("b1", status=given_values).query == {"status": joined}


@pytest.mark.parametrize(("codes", "joined"), [(402, "402"), ([402], "402"), ([0, 402], "0,402")])
def test_numbers_in_queries_are_joined_as_well(codes: Any, joined: str) -> None:
    assert delivery_reports.list(code=codes).query == {"code": joined}
    assert delivery_reports.get_for_batch("b1", code=codes).query == {"code": joined}


@pytest.mark.parametrize("nothing", [[], (), "", [""], "a,,b"])
def test_empty_values_to_look_for_are_refused(nothing: Any) -> None:
    # An empty parameter could mean everything or nothing: only the caller knows.
    assert refused(batches.list, from_=nothing).argument.startswith("from_")
    assert refused(delivery_reports.list, status=nothing).argument.startswith("status")


def test_a_comma_inside_a_value_is_refused() -> None:
    error = refused(batches.list, from_=["a", "b,c"])
    assert error.argument == "from_[1]"
    assert "comma" in str(error)


@pytest.mark.parametrize("codes", [True, 1.5, ["402"], [None]])
def test_codes_must_be_whole_numbers(codes: Any) -> None:
    assert refused(delivery_reports.list, code=codes).argument in ("code", "code[0]")


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 3, 2, 9, tzinfo=UTC), "2026-03-02T09:00:00.000Z"),
        (datetime(2026, 3, 2, 9, 0, 0, 5000, tzinfo=UTC), "2026-03-02T09:00:00.005Z"),
        (datetime(2026, 3, 2, 9, 0, 0, 5, tzinfo=UTC), "2026-03-02T09:00:00.000005Z"),
        (datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(0))), "2026-03-02T09:00:00.000Z"),
        (datetime(2026, 3, 2, 9, tzinfo=timezone(-timedelta(hours=3, minutes=30))), "2026-03-02T09:00:00.000-03:30"),
    ],
)
def test_aware_datetimes_are_written_as_iso_8601(moment: datetime, text: str) -> None:
    assert batches.update("b1", send_at=moment).body == {"send_at": text}
    assert batches.list(start_date=moment).query == {"start_date": text}


offsets = st.one_of(
    st.just(timedelta(0)),
    st.integers(-14 * 60, 14 * 60).map(lambda minutes: timedelta(minutes=minutes)),
    st.integers(-60, 60).map(lambda seconds: timedelta(seconds=seconds)),  # as zones had before 1900
)


@given(st.datetimes(timezones=offsets.map(timezone)))
@settings(deadline=None)
def test_what_is_written_is_the_same_instant(moment: datetime) -> None:
    body: Any = batches.update("b1", send_at=moment).body
    assert datetime.fromisoformat(body["send_at"]) == moment


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00.123456Z",
        "2026-03-02T09:00:00+01:00",
        "2026-03-02T09:00:00-0330",
        "20260302T0900Z",
    ],
)
def test_timestamps_given_as_text_pass_unchanged(text: str) -> None:
    assert batches.update("b1", send_at=text).body == {"send_at": text}


@pytest.mark.parametrize("naive", [datetime(2026, 3, 2, 9), "2026-03-02T09:00:00", "2026-03-02", "2026-03-02 09:00"])
def test_naive_timestamps_are_refused(naive: Any) -> None:
    error = refused(batches.send, to=["1"], body="b", send_at=naive)
    assert error.argument == "send_at"
    assert "zone" in str(error)
    assert refused(batches.list, start_date=naive).argument == "start_date"


@pytest.mark.parametrize("nonsense", ["", "tomorrow", "2026-13-01T00:00:00Z", "09:00Z", "2026-03-02T09:00:00Z; x"])
def test_text_that_is_no_timestamp_is_refused(nonsense: str) -> None:
    error = refused(batches.send, to=["1"], body="b", send_at=nonsense)
    assert error.argument == "send_at"
    assert "ISO-8601" in str(error)
