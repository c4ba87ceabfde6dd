"""Pages whose items, list, total or token are not as documented: nothing is lost silently, and every walk ends."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from sinchkit_core import DecodeError, Executor, Pages, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import HttpxConnection
from sinchkit_sms import Sms
from tests.core.scripted_server import Received, ScriptedServer, reply, reply_to
from tests.core.token_page import LIST, TokenPage

GROUP = {"id": "g1", "size": 1, "created_at": "2030-01-01T00:00:00Z", "modified_at": "2030-01-01T00:00:00Z"}
ENDLESS = reply(400, "this walk does not end")
WRONG_TOTALS = [{}, {"count": None}, {"count": "lots"}, {"count": []}, {"count": {"a": 1}}]


@pytest.fixture
def executor(server: ScriptedServer) -> Iterator[Executor]:
    with httpx.Client(trust_env=False) as client:
        settings = Settings(server.base_url, {"service_plan_id": "p"})
        yield Executor(settings, lambda: HttpxConnection(client, BearerAuth("t")))


@pytest.fixture
def sms(executor: Executor) -> Sms:
    return Sms(executor)


def groups(*names: str) -> list[dict[str, object]]:
    return [{**GROUP, "id": name} for name in names]


def page(number: int, items: object, count: int = 5) -> dict[str, object]:
    return {"count": count, "page": number, "page_size": 2, "groups": items}


def tokens(executor: Executor) -> Pages[str, TokenPage]:
    return Pages(executor, LIST.request())


def test_an_item_with_misfits_is_an_item(sms: Sms, server: ScriptedServer) -> None:
    damaged = [*groups("g0"), {**GROUP, "size": "many"}, {"id": "g2"}, {}]
    server.answers(reply(200, page(0, damaged, count=4)))
    listed = sms.groups.list()
    assert [(group.id, group.size) for group in listed] == [("g0", 1), ("g1", None), ("g2", None), (None, None)]
    assert listed.failures == []


def test_an_item_that_is_no_object_is_told_and_the_others_are_there(sms: Sms, server: ScriptedServer) -> None:
    damaged = [*groups("g0"), "no object at all", None, *groups("g3")]
    server.answers(reply(200, page(0, damaged)), reply(200, page(1, groups("g4"))))
    first, second = sms.groups.list().pages()
    assert [group.id for group in first.items] == ["g0", "g3"]
    assert [(one.path, one.expected, one.got) for one in first.failures] == [
        ("groups[1]", "an object", "text"),
        ("groups[2]", "an object", "null"),
    ]
    assert all(one.response is not None and one.may_have_been_processed for one in first.failures)
    assert first.result.to_dict()["groups"] == damaged
    assert ([group.id for group in second.items], second.failures) == (["g4"], [])


@pytest.mark.parametrize("total", WRONG_TOTALS)
def test_without_a_total_the_walk_goes_on_to_the_empty_page(
    total: dict[str, Any], sms: Sms, server: ScriptedServer
) -> None:
    server.answers(
        reply(200, {"groups": groups("g0", "g1"), **total}),
        reply(200, {"groups": groups("g2"), **total}),
        reply(200, {"groups": [], **total}),
        ENDLESS,
    )
    assert [group.id for group in sms.groups.list(page_size=2)] == ["g0", "g1", "g2"]
    assert [received.query.get("page") for received in server.received] == [None, "1", "2"]


@pytest.mark.parametrize("total", WRONG_TOTALS)
def test_without_a_total_one_page_for_all_numbers_ends_the_walk_with_a_word(
    total: dict[str, Any], sms: Sms, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "sinchkit")
    server.answers(reply(200, {"groups": groups("g0", "g1"), **total}))
    assert [group.id for group in sms.groups.list()] == ["g0", "g1"]
    assert len(server.received) == 2
    assert "the walk ends there" in caplog.text


@pytest.mark.parametrize("items", ["text", 7, {"a": 1}, True])
def test_a_page_whose_list_is_something_else_is_told(items: object, sms: Sms, server: ScriptedServer) -> None:
    server.answers(
        reply(200, page(0, groups("g0", "g1"))), reply(200, page(1, items)), reply(200, page(2, groups("g4")))
    )
    first, second, third = sms.groups.list(page_size=2).pages()
    assert ([one.path for one in second.failures], second.items) == (["groups"], [])
    assert (first.failures, [group.id for group in third.items]) == ([], ["g4"])
    server.answers(reply(200, page(0, groups("g0", "g1"))), reply(200, page(1, items)))
    walk = iter(sms.groups.list(page_size=2))
    assert [next(walk).id, next(walk).id] == ["g0", "g1"]
    with pytest.raises(DecodeError, match="groups"):
        next(walk)


@pytest.mark.parametrize("lists", [{}, {"groups": None}])
def test_a_list_that_is_not_there_is_empty_unless_more_must_follow(
    lists: dict[str, Any], sms: Sms, server: ScriptedServer
) -> None:
    server.answers(reply(200, {"count": 0, "page": 0, "page_size": 0, **lists}))
    listed = sms.groups.list()
    assert (listed.items, listed.failures, listed.has_next) == ([], [], False)
    server.answers(reply(200, {"count": 3, "page": 0, "page_size": 0, **lists}))
    (failure,) = sms.groups.list().failures
    assert (failure.path, failure.expected) == ("groups", "a list")
    with pytest.raises(DecodeError, match="groups"):
        list(sms.groups.list())


@pytest.mark.parametrize("lists", [{}, {"groups": None}, {"groups": "text"}])
@pytest.mark.parametrize("total", [{"count": 10**9}, *WRONG_TOTALS])
@pytest.mark.parametrize("arguments", [{}, {"page_size": 2}])
def test_pages_without_lists_do_not_go_on_for_ever(
    lists: dict[str, Any], total: dict[str, Any], arguments: Any, sms: Sms, server: ScriptedServer
) -> None:
    server.answers(reply(200, {**total, **lists}))
    list(sms.groups.list(**arguments).pages())
    assert len(server.received) <= 2


@pytest.mark.parametrize("token", [[], {"a": 1}, True])
def test_a_token_that_is_no_text_is_told_after_the_items(
    token: object, executor: Executor, server: ScriptedServer
) -> None:
    server.answers(reply(200, {"names": ["a", "b"], "next_page_token": token}))
    walk = iter(tokens(executor))
    assert [next(walk), next(walk)] == ["a", "b"]
    with pytest.raises(DecodeError, match="next_page_token") as caught:
        next(walk)
    assert caught.value.expected == "text"
    assert [one.path for one in tokens(executor).failures] == ["next_page_token"]


@pytest.mark.parametrize("names", ["text", 7, {"a": 1}, None])
def test_a_page_without_its_list_and_with_a_token_is_told_and_followed(
    names: object, executor: Executor, server: ScriptedServer
) -> None:
    server.answers(
        reply(200, {"names": names, "next_page_token": "t1"}), reply(200, {"names": ["c"], "next_page_token": ""})
    )
    first, second = tokens(executor).pages()
    assert [one.path for one in first.failures] == ["names"]
    assert (second.items, second.failures) == (["c"], [])


def test_new_tokens_without_lists_do_not_go_on_for_ever(executor: Executor, server: ScriptedServer) -> None:
    def answer(_: Received) -> Any:
        return reply(200, {"names": 7, "next_page_token": f"t{len(server.received)}"})

    server.answers(reply_to(answer))
    assert len(list(tokens(executor).pages())) == 2


def test_a_client_that_validates_refuses_the_page(server: ScriptedServer) -> None:
    server.answers(reply(200, page(0, [{**GROUP, "size": "many"}])))
    with httpx.Client(trust_env=False) as client:
        settings = Settings(server.base_url, {"service_plan_id": "p"}, validate_answers=True)
        sms = Sms(Executor(settings, lambda: HttpxConnection(client, BearerAuth("t"))))
        with pytest.raises(DecodeError, match=r"groups\[0\].size") as caught:
            sms.groups.list()
    assert caught.value.response is not None
