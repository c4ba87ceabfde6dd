"""The token shows nowhere: no message, repr, log line or local variable of a traceback of ours."""

import logging
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import sinchkit_core
import sinchkit_sms
from sinchkit_core import AsyncExecutor, Executor, Settings, SinchError
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection
from sinchkit_sms import Sms
from tests.core.calling import TOKEN, Caller
from tests.core.scripted_server import ScriptedServer, close, half_an_answer, no_http, reply, reset, silence

OURS = tuple(str(Path(package.__file__).parent) for package in (sinchkit_core, sinchkit_sms) if package.__file__)


def renderings(error: BaseException) -> Iterator[str]:
    """Everything that shows an error, with the chain of its causes."""
    yield str(error)
    yield repr(error)
    yield repr(vars(error))
    yield "".join(traceback.format_exception(error))
    yield from _frames_of_ours(traceback.TracebackException.from_exception(error, capture_locals=True))


def _frames_of_ours(shown: traceback.TracebackException) -> Iterator[str]:
    # What httpx and httpcore keep in their own frames is beyond us.
    for frame in shown.stack:
        if frame.filename.startswith(OURS):
            yield f"{frame.filename}:{frame.lineno} {frame.locals}"
    for chained in (shown.__cause__, shown.__context__):
        if chained is not None:
            yield from _frames_of_ours(chained)


FAILURES: dict[str, Any] = {
    "closed": close,
    "reset": reset,
    "half": half_an_answer,
    "other-protocol": no_http,
    "silence": silence,
    "401": reply(401),
    "500": reply(500, {"code": "c", "text": "t"}),
    "undecodable": reply(200, {"id": [], "type": "mt_text", "batches": 1}),
    "html": reply(200, "<html>"),
}


@pytest.mark.parametrize("action", FAILURES.values(), ids=FAILURES.keys())
@pytest.mark.parametrize(
    "operate", [lambda sms: sms.batches.send(to=["1"], body="b"), lambda sms: sms.batches.list()], ids=["send", "list"]
)
def test_no_error_shows_the_token(
    action: Any, operate: Callable[[Any], Any], call: Caller, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.answers(action)
    with pytest.raises(SinchError) as caught:
        call(operate, timeout=0.1 if action is silence else None)
    assert TOKEN in server.received[0].headers["Authorization"]
    for shown in renderings(caught.value):
        assert TOKEN not in shown
    assert TOKEN not in caplog.text


def test_errors_before_sending_do_not_show_the_token(call: Caller, server: ScriptedServer) -> None:
    for operate in (
        lambda sms: sms.batches.send(to=[], body="b"),
        lambda sms: sms.batches.get(""),
        lambda sms: sms.groups.create(auto_update={"to": "1", "new": object()}),
    ):
        with pytest.raises(SinchError) as caught:
            call(operate)
        for shown in renderings(caught.value):
            assert TOKEN not in shown
    assert server.received == []


def test_no_object_on_the_way_shows_the_token() -> None:
    auth = BearerAuth(TOKEN)
    settings = Settings(base_url="http://127.0.0.1", headers={"X-Secret": TOKEN})
    with httpx.Client(verify=False) as client:
        connection = HttpxConnection(client, auth)
        executor = Executor(settings, lambda: connection)
        objects = [auth, settings, connection, executor, Sms(executor), Sms(executor).batches]
        objects += [AsyncHttpxConnection, AsyncExecutor(settings, lambda: connection)]
        for thing in objects:
            assert TOKEN not in repr(thing)
            assert TOKEN not in str(thing)
