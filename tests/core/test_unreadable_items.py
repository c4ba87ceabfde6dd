"""One item that cannot be read does not take the others of its page along."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from sinchkit_core import DecodeError, Executor, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import HttpxConnection
from sinchkit_sms import Sms
from tests.core.scripted_server import ScriptedServer, reply

GROUP = {"id": "g1", "size": 1, "created_at": "2030-01-01T00:00:00Z", "modified_at": "2030-01-01T00:00:00Z"}


@pytest.fixture
def sms(server: ScriptedServer) -> Iterator[Sms]:
    with httpx.Client(trust_env=False) as client:
        yield Sms(
            Executor(
                Settings(server.base_url, {"service_plan_id": "p"}), lambda: HttpxConnection(client, BearerAuth("t"))
            )
        )


def page(number: int, groups: list[object], count: int = 5) -> dict[str, object]:
    return {"count": count, "page": number, "page_size": len(groups), "groups": groups}


def script(server: ScriptedServer) -> None:
    damaged = [{**GROUP, "id": "g0"}, {**GROUP, "size": "many"}, "no object at all", {**GROUP, "id": "g3"}]
    server.answers(reply(200, page(0, damaged)), reply(200, page(1, [{**GROUP, "id": "g4"}])))


def test_a_page_offers_the_others_and_says_which_failed(sms: Sms, server: ScriptedServer) -> None:
    script(server)
    first, second = sms.groups.list().pages()
    assert [group.id for group in first.items] == ["g0", "g3"]
    assert [failure.path for failure in first.failures] == ["groups[1].size", "groups[2]"]
    assert first.failures[0].value == "many"
    assert first.failures[0].response is not None
    assert ([group.id for group in second.items], second.failures) == (["g4"], [])


def test_a_walk_over_items_loses_nothing_silently(sms: Sms, server: ScriptedServer) -> None:
    script(server)
    walk = iter(sms.groups.list())
    assert [next(walk).id, next(walk).id] == ["g0", "g3"]
    with pytest.raises(DecodeError, match=r"groups\[1\].size"):
        next(walk)


def test_a_page_of_nothing_readable_is_not_the_end(sms: Sms, server: ScriptedServer) -> None:
    server.answers(reply(200, page(0, [7], count=2)), reply(200, page(1, [GROUP], count=2)))
    pages = list(sms.groups.list().pages())
    assert [len(one.items) for one in pages] == [0, 1]


def test_what_is_wrong_with_the_page_itself_is_raised(sms: Sms, server: ScriptedServer) -> None:
    server.answers(reply(200, {**page(0, []), "count": "lots"}))
    with pytest.raises(DecodeError, match="count"):
        sms.groups.list()
