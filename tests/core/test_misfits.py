"""Misfits: read from a model, logged once for each place, never sent, refused on demand."""

from __future__ import annotations

import copy
import logging
import pickle
import threading
from datetime import UTC, datetime
from typing import Any

import pytest

from sinchkit_core import DecodeError, Misfit, ValidationError
from sinchkit_core.models.misfits import MisfitLog
from sinchkit_sms.models import (
    AutoUpdate,
    BatchPage,
    DeliveryReport,
    Group,
    MediaBatch,
    MediaBody,
    TextBatch,
    UnknownBatch,
    batch_from_dict,
)
from sinchkit_sms.requests import batches, groups
from tests.core.calling import Caller
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH, BATCH_REPORT, GROUP, MEDIA_BATCH, page_of


def without(raw: dict[str, Any], *fields: str) -> dict[str, Any]:
    return {key: value for key, value in raw.items() if key not in fields}


@pytest.mark.parametrize(
    ("raw", "misfit"),
    [
        (without(BATCH, "id"), Misfit("id", "text", "nothing")),
        ({**BATCH, "id": None}, Misfit("id", "text", "null")),
        ({**BATCH, "id": {"v": 1}}, Misfit("id", "text", "an object")),
        ({**BATCH, "to": "15550100021"}, Misfit("to", "a list", "text")),
        ({**BATCH, "to": ["15550100021", ["x"]]}, Misfit("to[1]", "text", "a list")),
        ({**BATCH, "canceled": "no"}, Misfit("canceled", "true or false", "text")),
        ({**BATCH, "from_ton": 1.5}, Misfit("from_ton", "a whole number", "a number")),
        ({**BATCH, "send_at": "soon"}, Misfit("send_at", "an ISO-8601 timestamp", "text")),
        ({**BATCH, "parameters": []}, Misfit("parameters", "an object", "a list")),
        ({**BATCH, "parameters": {"[": {"default": None}}}, Misfit('parameters["["].default', "text", "null")),
        ({**BATCH, "parameters": {"a.b": {"": None}}}, Misfit('parameters["a.b"][""]', "text", "null")),
        ({**BATCH, "parameters": {"n": {"default": None}}}, Misfit("parameters.n.default", "text", "null")),
    ],
    ids=lambda value: str(value) if isinstance(value, Misfit) else None,
)
def test_a_misfit_reads_none_is_kept_and_says_where_and_what(raw: dict[str, Any], misfit: Misfit) -> None:
    batch = TextBatch.from_dict(raw)
    assert batch.misfits == (misfit,)
    assert str(misfit) == f"{misfit.path}: expected {misfit.expected}, got {misfit.got}"
    name = misfit.path.partition(".")[0].partition("[")[0]
    assert getattr(batch, name) is None
    assert batch.additional_properties == {key: raw[key] for key in raw if key == name}
    assert batch.to_dict() == raw
    assert batch.body == BATCH["body"]


def test_what_is_well_formed_or_new_has_no_misfits_and_stores_nothing() -> None:
    batch = TextBatch.from_dict({**BATCH, "price": {"amount": 1}, "delivery_report": "hourly", "send_at": None})
    assert batch.misfits == ()
    assert batch.additional_properties == {"price": {"amount": 1}}


def test_misfits_inside_others_are_found_by_their_path() -> None:
    page = BatchPage.from_dict(page_of("batches", BATCH, {**MEDIA_BATCH, "body": {"url": []}}, without(BATCH, "id")))
    assert [misfit.path for misfit in page.misfits] == ["batches[1].body.url", "batches[2].id"]
    assert page.batches is not None
    media = page.batches[1]
    assert isinstance(media, MediaBatch)
    assert media.body is not None
    assert media.body.additional_properties == {"url": []}
    assert media.body.misfits == (Misfit("url", "text", "a list"),)


def test_the_items_of_a_list_are_kept_together() -> None:
    report = DeliveryReport.from_dict({**BATCH_REPORT, "statuses": [BATCH_REPORT["statuses"][0], "Delivered"]})
    assert report.statuses is None
    assert report.misfits == (Misfit("statuses[1]", "an object", "text"),)
    assert report.to_dict()["statuses"][1] == "Delivered"


@pytest.mark.parametrize("tag", [None, 7, [], {"a": 1}])
def test_an_object_that_names_no_kind_is_unknown_and_keeps_everything(tag: object) -> None:
    raw = {**BATCH, "type": tag}
    batch = batch_from_dict(raw)
    assert isinstance(batch, UnknownBatch)
    assert (batch.type_, batch.id) == (str(tag) if isinstance(tag, int) else None, BATCH["id"])
    assert batch.additional_properties["body"] == BATCH["body"]
    with pytest.raises(DecodeError) as caught:
        batch_from_dict({**BATCH, "type": []}, validate=True)
    assert (caught.value.path, caught.value.expected, caught.value.got) == ("type", "text", "a list")


def test_a_field_that_was_given_a_value_is_no_misfit_any_more() -> None:
    batch = TextBatch.from_dict({**BATCH, "created_at": "soon"})
    batch.created_at = datetime(2026, 3, 1, tzinfo=UTC)
    assert batch.misfits == ()
    assert batch.to_dict()["created_at"] == "2026-03-01T00:00:00.000Z"


def test_models_with_misfits_compare_copy_and_pickle_as_others() -> None:
    raw = {**BATCH, "to": 7, "created_at": None}
    batch = TextBatch.from_dict(raw)
    for again in (copy.copy(batch), copy.deepcopy(batch), pickle.loads(pickle.dumps(batch)), TextBatch.from_dict(raw)):
        assert again == batch
        assert again.misfits == batch.misfits
    assert batch != TextBatch.from_dict(BATCH)
    assert pickle.loads(pickle.dumps(batch.misfits)) == batch.misfits


def test_neither_misfits_nor_messages_nor_the_log_show_what_was_there(caplog: pytest.LogCaptureFixture) -> None:
    raw = {
        **BATCH,
        "to": {"planted": "planted"},
        "created_at": "planted",
        "canceled": 46701234567,
        "parameters": {"name": {"46701234567": ["planted"]}},
    }
    batch = TextBatch.from_dict(raw)
    with pytest.raises(DecodeError) as caught:
        TextBatch.from_dict({**BATCH, "parameters": raw["parameters"]}, validate=True)
    for shown in (repr(batch.misfits), *map(str, batch.misfits), str(caught.value), caplog.text):
        assert "planted" not in shown
        assert "46701234567" not in shown


def test_half_a_character_is_read_and_given_back_and_not_sent() -> None:
    batch = TextBatch.from_dict({**BATCH, "body": "cut \ud83d"})
    assert (batch.body, batch.misfits, batch.to_dict()["body"]) == ("cut \ud83d", (), "cut \ud83d")
    with pytest.raises(ValidationError, match="half a character"):
        batches.send(to=["1"], body=batch.body).check()  # type: ignore[arg-type]  # what is refused


def test_numbers_that_no_json_has_are_misfits() -> None:
    for number in (float("inf"), float("nan")):
        assert TextBatch.from_dict({**BATCH, "from_ton": number}).misfits == (
            Misfit("from_ton", "a whole number", "a number"),
        )
    huge = TextBatch.from_dict({**BATCH, "client_reference": 10**5000})
    assert huge.misfits == (Misfit("client_reference", "text", "a number"),)


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> tuple[MisfitLog, pytest.LogCaptureFixture]:
    caplog.set_level(logging.WARNING, "sinchkit")
    return MisfitLog(remembered=3), caplog


def error(expected: str = "text", path: str = "") -> DecodeError:
    problem = DecodeError("", "", expected=expected, got="a list")
    problem.path = path
    return problem


def test_each_place_is_logged_once(log: tuple[MisfitLog, pytest.LogCaptureFixture]) -> None:
    places, caplog = log
    for _ in range(5):
        for path in ("", "[1]", "[2].planted"):
            places.add("TextBatch", "to", error(path=path))
    assert len(caplog.records) == 2
    assert "TextBatch.to is not as documented: expected text, got a list" in caplog.text
    assert "TextBatch.to[...] is not as documented" in caplog.text
    assert "planted" not in caplog.text
    assert {record.levelname for record in caplog.records} == {"WARNING"}


def test_no_more_places_are_remembered_than_are_meant_to(log: tuple[MisfitLog, pytest.LogCaptureFixture]) -> None:
    places, caplog = log
    for name in ("a", "b", "c", "d", "d", "b", "a"):
        places.add("TextBatch", name, error())
    assert [record.args[0] for record in caplog.records if isinstance(record.args, tuple)] == [
        f"TextBatch.{name}" for name in "abcda"
    ]


def test_threads_log_a_place_once_between_them(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "sinchkit")
    places, start = MisfitLog(), threading.Barrier(8)

    def work() -> None:
        start.wait()
        for name in map(str, range(200)):
            places.add("TextBatch", name, error())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(caplog.records) == 200


def test_answers_are_logged_by_model_and_field(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "sinchkit")
    for _ in range(3):
        # No other test has this field of this shape.
        AutoUpdate.from_dict({"to": {"planted": 1}, "remove": [["planted"]]})
    assert len(caplog.records) == 2
    assert "AutoUpdate.to is not as documented: expected text, got an object" in caplog.text
    assert "AutoUpdate.remove is not as documented: expected an object, got a list" in caplog.text


def test_a_message_that_went_out_gives_a_batch_with_what_there_is(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(201, {**without(BATCH, "canceled"), "created_at": "soon"}))
    batch = call(lambda sms: sms.batches.send(to=["15550100021"], body="Hello"), validate_answers=False)
    assert (batch.id, batch.canceled, batch.created_at) == (BATCH["id"], None, None)
    assert batch.misfits == (Misfit("created_at", "an ISO-8601 timestamp", "text"),)
    with pytest.raises(DecodeError) as caught:
        call(lambda sms: sms.batches.send(to=["15550100021"], body="Hello"), validate_answers=True)
    assert caught.value.path == "created_at"
    assert caught.value.may_have_been_processed
    assert caught.value.response is not None


@pytest.mark.parametrize("body", [{"code": "c", "text": "t"}, {}, {"id": 7}])
def test_any_object_is_an_answer(body: object, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(201, body))
    batch = call(lambda sms: sms.batches.send(to=["1"], body="b"), validate_answers=False)
    assert isinstance(batch, UnknownBatch)
    assert batch.to_dict() == (body if body != {"id": 7} else {"id": "7"})


def test_a_bare_list_goes_without_what_cannot_be_read(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, ["15550100021", {"planted": 1}, 15550100022]))
    members = call(lambda sms: sms.groups.list_members("g1"), validate_answers=False)
    assert members == ["15550100021", "15550100022"]
    response = call(lambda sms: sms.execute_raw(groups.list_members("g1")), validate_answers=False)
    assert response.misfits == (Misfit("[1]", "text", "an object"),)
    assert response.json()[1] == {"planted": 1}
    with pytest.raises(DecodeError, match=r"\[1\]"):
        call(lambda sms: sms.groups.list_members("g1"))


def test_the_misfits_of_an_answer_can_be_asked_for(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, {**BATCH, "to": [["x"]]}))
    response = call(lambda sms: sms.execute_raw(batches.get("b1")), validate_answers=False)
    assert response.misfits == response.parse().misfits == (Misfit("to[0]", "text", "a list"),)
    server.answers(reply(200, b""))
    nothing = call(lambda sms: sms.execute_raw(groups.delete("g1")))
    assert nothing.misfits == ()


def test_a_group_with_an_id_alone_is_a_group(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, page_of("groups", {"id": "g1"})))
    page = call(lambda sms: sms.groups.list(), validate_answers=False)
    (group,) = page.items
    assert (group.id, group.created_at, group.size) == ("g1", None, None)
    assert page.failures == []


@pytest.mark.parametrize(
    ("auto_update", "argument"),
    [
        ({"to": ["1"]}, "auto_update.to"),
        ({}, "auto_update.to"),
        ({"to": "1", "add": "JOIN"}, "auto_update.add"),
        ({"to": "1", "add": {"first_word": []}}, "auto_update.add.first_word"),
        ({"to": "1", "remove": {"first_word": "a", "second_word": {}}}, "auto_update.remove.second_word"),
    ],
)
def test_what_could_not_be_read_is_not_sent(
    auto_update: dict[str, Any], argument: str, call: Caller, server: ScriptedServer
) -> None:
    read = Group.from_dict({**GROUP, "auto_update": auto_update}).auto_update
    assert read is not None
    with pytest.raises(ValidationError) as caught:
        call(lambda sms: sms.groups.create(auto_update=read))
    assert caught.value.argument == argument
    assert server.received == []
    server.answers(reply(200, GROUP))
    call(lambda sms: sms.groups.create(auto_update=read), validate=False)
    assert server.received[0].json["auto_update"] == auto_update


def test_a_misfit_media_body_is_not_sent() -> None:
    body = MediaBody.from_dict({"url": "https://example.com/a.png", "message": {"planted": 1}})
    with pytest.raises(ValidationError) as caught:
        batches.send(to=["1"], body=body).check()
    assert "planted" not in str(caught.value)


def test_objects_that_are_none_are_refused_as_ever() -> None:
    others: tuple[Any, ...] = ([], "text", 7, None)
    for other in others:
        with pytest.raises(DecodeError):
            TextBatch.decode(other)
