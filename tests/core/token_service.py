"""A service with OAuth2 on one loopback server: a token endpoint, and operations that look at the token."""

from __future__ import annotations

import asyncio
import base64
import inspect
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, Final

import httpx

from sinchkit_core import AsyncExecutor, Executor, RetryPolicy, Settings
from sinchkit_core.auth.oauth2 import OAuth2Auth
from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection
from sinchkit_sms import AsyncSms, Sms
from tests.core.calling import AT_ONCE, PLAN, Mode
from tests.core.scripted_server import Action, Received, ScriptedServer, reply, reply_to
from tests.core.sms_samples import BATCH

KEY_ID: Final = "key-id-1"
KEY_SECRET: Final = "planted-K3y-secret-51d0"
TOKEN_PREFIX: Final = "planted-jwt-77e2-"
TOKEN_PATH: Final = "/oauth2/token"
BASIC: Final = "Basic " + base64.b64encode(f"{KEY_ID}:{KEY_SECRET}".encode()).decode()

EXPIRED: Final = reply(
    401, b"", {"WWW-Authenticate": 'Bearer error="invalid_token", error_description="Jwt expired at 10:00"'}
)


class TokenService:
    """Issues numbered tokens and accepts those that were not revoked."""

    def __init__(self, server: ScriptedServer) -> None:
        self.server = server
        self.life: object = 3600
        self.token_answers: list[Action] = []
        self.call_answers: list[Action] = []
        self.revoked: set[str] = set()
        self._issued = 0
        self._lock = threading.Lock()
        server.answers(reply_to(self._route))

    @property
    def token_requests(self) -> list[Received]:
        return [received for received in self.server.received if received.path == TOKEN_PATH]

    @property
    def calls(self) -> list[Received]:
        return [received for received in self.server.received if received.path != TOKEN_PATH]

    @property
    def tokens_used(self) -> list[str]:
        return [received.headers["Authorization"].removeprefix(f"Bearer {TOKEN_PREFIX}") for received in self.calls]

    def _route(self, received: Received) -> Action:
        with self._lock:
            if received.path == TOKEN_PATH:
                if self.token_answers:
                    return self.token_answers.pop(0)
                return self.issue()
            if self.call_answers:
                return self.call_answers.pop(0)
            token = received.headers["Authorization"].removeprefix("Bearer ")
            return EXPIRED if token in self.revoked else reply(200, BATCH)

    def issue(self) -> Action:
        self._issued += 1
        body = {"access_token": f"{TOKEN_PREFIX}{self._issued}", "scope": "", "token_type": "bearer"}
        return reply(200, body if self.life is None else {**body, "expires_in": self.life})

    def auth(self, **options: Any) -> OAuth2Auth:
        options = {"retries": AT_ONCE, **options}
        token_url = options.pop("token_url", self.server.base_url + TOKEN_PATH)
        return OAuth2Auth(token_url, KEY_ID, KEY_SECRET, **options)


def run(
    mode: Mode,
    server: ScriptedServer,
    auth: OAuth2Auth,
    operate: Callable[[Any], Any],
    *,
    retries: RetryPolicy = AT_ONCE,
    base_url: str | None = None,
    **options: Any,
) -> Any:
    """Run `operate` on an API in one mode; in the asynchronous one it may give an awaitable."""
    settings = Settings(base_url or server.base_url, {"service_plan_id": PLAN}, retries=retries)
    options = {"verify": False, "trust_env": False, "timeout": 20.0, **options}
    if mode == "sync":
        with httpx.Client(**options) as client:
            return operate(Sms(Executor(settings, lambda: HttpxConnection(client, auth))))

    async def in_loop() -> Any:
        async with httpx.AsyncClient(**options) as client:
            result = operate(AsyncSms(AsyncExecutor(settings, lambda: AsyncHttpxConnection(client, auth))))
            return await result if inspect.isawaitable(result) else result

    return asyncio.run(in_loop())


def in_turn(*operations: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """One operation after the other, in either mode; gives all results."""

    def operate(sms: Any) -> Any:
        if isinstance(sms, Sms):
            return [operation(sms) for operation in operations]

        async def one_by_one() -> list[Any]:
            return [await operation(sms) for operation in operations]

        return one_by_one()

    return operate


def get(sms: Any) -> Any:
    return sms.batches.get("b1")


def send(sms: Any) -> Any:
    return sms.batches.send(to=["15550100021"], body="Hi")


def wait_until_blocked(threads: list[threading.Thread], function: str, module: str) -> None:
    """Return when each of `threads` is inside of `function` of a module with that text in its path."""

    def waits(thread: threading.Thread) -> bool:
        frame = sys._current_frames().get(thread.ident or 0)
        while frame is not None:
            if frame.f_code.co_name == function and module in frame.f_code.co_filename:
                return True
            frame = frame.f_back
        return False

    for _ in range(1000):
        if all(waits(thread) for thread in threads):
            return
        time.sleep(0.01)
    raise AssertionError("not all threads wait")
