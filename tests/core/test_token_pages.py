"""Lists whose pages name the next one by a token."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from sinchkit_core import Executor, Pages, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import HttpxConnection
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.token_page import LIST, TokenPage


@pytest.fixture
def executor(server: ScriptedServer) -> Iterator[Executor]:
    with httpx.Client(verify=False, trust_env=False) as client:
        yield Executor(Settings(server.base_url), lambda: HttpxConnection(client, BearerAuth("t")))


def names(executor: Executor, **arguments: Any) -> list[str]:
    pages: Pages[str, TokenPage] = Pages(executor, LIST.request(**arguments))
    return list(pages)


def page(*items: str, token: str | None = None) -> Any:
    return reply(200, {"names": list(items), "next_page_token": token})


def test_each_page_is_asked_for_with_the_token_of_the_one_before(executor: Executor, server: ScriptedServer) -> None:
    server.answers(page("a", "b", token="t/1="), page("c", token="t2"), page("d"))
    assert names(executor, page_size=2) == ["a", "b", "c", "d"]
    assert [received.query for received in server.received] == [
        {"page_size": "2"},
        {"page_size": "2", "page_token": "t/1="},
        {"page_size": "2", "page_token": "t2"},
    ]


@pytest.mark.parametrize("end", [reply(200, {}), page("a"), page("a", token=""), page(token="")])
def test_without_a_token_the_list_ends(end: Any, executor: Executor, server: ScriptedServer) -> None:
    server.answers(end)
    names(executor)
    assert len(server.received) == 1


def test_a_service_that_repeats_its_token_does_not_hold_us_forever(executor: Executor, server: ScriptedServer) -> None:
    same = page("a", token="same")
    server.answers(same, same, same, reply(400, "this walk does not end"))
    assert names(executor) == ["a", "a"]
    assert len(server.received) == 2


def test_nor_does_one_whose_tokens_go_round(executor: Executor, server: ScriptedServer) -> None:
    rounds = [page("a", token="t1"), page("b", token="t2"), page("c", token="t3"), page("d", token="t1")]
    server.answers(*rounds, reply(400, "this walk does not end"))
    assert names(executor) == ["a", "b", "c", "d"]


def test_an_empty_page_ends_the_list_whatever_its_token(executor: Executor, server: ScriptedServer) -> None:
    server.answers(page("a", token="t1"), page(token="t2"), reply(400, "this walk does not end"))
    assert names(executor) == ["a"]


def test_a_list_can_be_walked_twice(executor: Executor, server: ScriptedServer) -> None:
    server.answers(page("a", token="t1"), page("b"), page("b"))
    pages: Pages[str, TokenPage] = Pages(executor, LIST.request())
    assert list(pages) == list(pages) == ["a", "b"]
    assert [received.query for received in server.received] == [{}, {"page_token": "t1"}, {"page_token": "t1"}]


def test_a_walk_can_go_on_from_a_token(executor: Executor, server: ScriptedServer) -> None:
    server.answers(page("c", token="t3"), page("d"))
    assert names(executor, page_token="t2") == ["c", "d"]
    assert [received.query["page_token"] for received in server.received] == ["t2", "t3"]
