"""Calls of operations in both modes, over real HTTP, without credentials or regions in the way."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

import httpx

from sinchkit_core import AsyncExecutor, Executor, RetryPolicy, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection
from sinchkit_sms import AsyncSms, Sms

Mode = Literal["sync", "async"]
MODES: Final[tuple[Mode, ...]] = ("sync", "async")

TOKEN: Final = "planted-T0ken-8f1c2e"
PLAN: Final = "plan-1"

AT_ONCE: Final = RetryPolicy(jitter=lambda _: 0.0)
"""The default number of repeats, without waiting."""


@dataclass(frozen=True)
class Caller:
    """Runs an operation in one mode: ``call(lambda sms: sms.batches.get("x"))``.

    Answers must be as documented, unless a test is about those that are not.
    """

    mode: Mode
    base_url: str

    def __call__(
        self,
        operate: Callable[[Any], Any],
        *,
        retries: RetryPolicy = AT_ONCE,
        validate: bool = True,
        validate_answers: bool = True,
        timeout: float | None = None,
        transport: Callable[[], Any] | None = None,
        base_url: str | None = None,
        follow_redirects: bool = False,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        settings = Settings(
            base_url=base_url or self.base_url,
            path_parameters={"service_plan_id": PLAN},
            headers=headers or {},
            timeout=timeout,
            retries=retries,
            validate=validate,
            validate_answers=validate_answers,
        )
        options = {
            "verify": False,
            "trust_env": False,
            "transport": transport() if transport else None,
            "follow_redirects": follow_redirects,
        }
        run = _run_blocking if self.mode == "sync" else _run_in_loop
        return run(operate, settings, options)


def _run_blocking(operate: Callable[[Any], Any], settings: Settings, options: dict[str, Any]) -> Any:
    with httpx.Client(**options) as client:
        return operate(Sms(Executor(settings, lambda: HttpxConnection(client, BearerAuth(TOKEN)))))


def _run_in_loop(operate: Callable[[Any], Any], settings: Settings, options: dict[str, Any]) -> Any:
    async def run() -> Any:
        async with httpx.AsyncClient(**options) as client:
            sms = AsyncSms(AsyncExecutor(settings, lambda: AsyncHttpxConnection(client, BearerAuth(TOKEN))))
            result = operate(sms)
            return await result if inspect.isawaitable(result) else result

    return asyncio.run(run())


class PassingTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """httpx's own transport in either mode, with a count of attempts; the root of transports that misbehave."""

    def __init__(self, *, proxy: str | None = None) -> None:
        self.attempts = 0
        self._blocking = httpx.HTTPTransport(verify=False, trust_env=False, proxy=proxy)
        self._asynchronous = httpx.AsyncHTTPTransport(verify=False, trust_env=False, proxy=proxy)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.attempts += 1
        return self._blocking.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.attempts += 1
        return await self._asynchronous.handle_async_request(request)

    def close(self) -> None:
        self._blocking.close()

    async def aclose(self) -> None:
        await self._asynchronous.aclose()
