"""OAuth2 client credentials as httpx auth flow.

Tokens are fetched through the client that sends the call, so its proxy, TLS and transport hold for them as well.
There is one source for both modes: `OAuth2Auth.steps` says what to do, one flow for each mode does it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncGenerator, Callable, Generator
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TypeAlias

import httpx

from .access_tokens import AccessToken, SharedToken, read_access_token
from .auth import BasicAuth
from .bounded_reading import LIMIT_MARK, bounded
from .deadlines import within_deadline
from .execution import Answer
from .retries import RetryPolicy
from .token_failures import AWAIT_MARK, FETCH_MARK, TokenFailure, TokenUnavailable

_SPREAD = 0.25

_Fetch: TypeAlias = "Future[AccessToken | TokenFailure | None]"

_Steps: TypeAlias = "Generator[httpx.Request | _Fetch | float, Any, None]"
"""Requests to send, fetches of others to wait for, seconds to let pass; each is answered with what came of it."""


class OAuth2Auth(httpx.Auth):
    """Fetches a token when one is needed and sends it with every request. Threads and tasks may share it.

    The token is fetched once, whatever the number of those who need it. It is renewed ahead of its end, and once more
    if the service says that it has expired; the request is then repeated once. Any other 401 is final.

    Args:
        token_url: The token endpoint.
        client_id: Name of the credentials.
        client_secret: Their secret. It never shows in a repr.
        retries: How often the token endpoint is asked again after 429 or a failure of its own, and after how long.
        clock: Seconds, never going back.
    """

    def __init__(
        self,
        token_url: str,
        client_id: str,
        client_secret: str,
        *,
        retries: RetryPolicy | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._token_url = token_url
        self._credentials = BasicAuth(client_id, client_secret)
        self._retries = retries or RetryPolicy()
        self._shared: SharedToken[TokenFailure] = SharedToken(clock)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """The flow of a blocking client."""
        return _BlockingFlow(self._steps(request))

    def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """The flow of an asynchronous client."""
        return _AsyncFlow(self._steps(request))

    def __repr__(self) -> str:
        return f"OAuth2Auth({self._token_url!r}, ***)"

    def _steps(self, call: httpx.Request) -> _Steps:
        token = yield from self._authorize(call)
        response: httpx.Response = yield call
        if _says_expired(response):
            self._shared.drop(token)
            yield from self._authorize(call)
            yield call

    def _authorize(self, call: httpx.Request) -> Generator[httpx.Request | _Fetch | float, Any, AccessToken]:
        call.extensions[AWAIT_MARK] = True
        token = yield from self._token(call)
        del call.extensions[AWAIT_MARK]
        call.headers["Authorization"] = f"Bearer {token.text}"
        return token

    def _token(self, call: httpx.Request) -> Generator[httpx.Request | _Fetch | float, Any, AccessToken]:
        while True:
            found = self._shared.take()
            if isinstance(found, AccessToken):
                return found
            outcome = (yield from self._fetch(call)) if found is None else (yield found)
            if isinstance(outcome, AccessToken):
                return outcome
            if outcome is not None:
                spare = self._shared.unexpired()
                if spare is None:
                    raise TokenUnavailable(outcome)
                return spare
            # Who fetched gave up, being cancelled perhaps; the next one tries.

    def _fetch(self, call: httpx.Request) -> Generator[httpx.Request | float, Any, AccessToken | TokenFailure]:
        outcome: AccessToken | TokenFailure | None = None
        try:
            outcome = yield from self._ask(call)
        except _NoAnswer as end:
            outcome = end.failure
            raise
        else:
            return outcome
        finally:
            self._shared.settle(outcome)

    def _ask(self, call: httpx.Request) -> Generator[httpx.Request | float, Any, AccessToken | TokenFailure]:
        attempt = 0
        while True:
            asked_at = self._shared.clock()
            response: httpx.Response = yield self._token_request(call)
            if response.is_success:
                return read_access_token(response.content, asked_at)
            retry_after = response.headers.get("retry-after")
            delay = self._retries.after_status(response.status_code, retry_after, "safe", attempt)
            if delay is not None and retry_after is not None:
                # Not all who were told the same moment should come back in it.
                delay += self._retries.jitter(_SPREAD)
            left = within_deadline(None)
            if delay is None or (left is not None and delay >= left):
                return Answer(response.status_code, response.headers, response.content)
            attempt += 1
            yield delay

    def _token_request(self, call: httpx.Request) -> httpx.Request:
        headers = {"Accept": "application/json"}
        if "User-Agent" in call.headers:
            headers["User-Agent"] = call.headers["User-Agent"]
        # The client's timeout is an extension of its requests; its trace is that of the call alone.
        extensions = {FETCH_MARK: True, "timeout": call.extensions.get("timeout", {})}
        if LIMIT_MARK in call.extensions:
            extensions[LIMIT_MARK] = call.extensions[LIMIT_MARK]
        form = {"grant_type": "client_credentials"}
        request = httpx.Request("POST", self._token_url, headers=headers, data=form, extensions=extensions)
        return next(self._credentials.auth_flow(request))


def _says_expired(response: httpx.Response) -> bool:
    return response.status_code == 401 and "expired" in response.headers.get("WWW-Authenticate", "").lower()


class _NoAnswer(Exception):  # noqa: N818  # it never leaves a flow
    def __init__(self, failure: httpx.HTTPError) -> None:
        super().__init__()
        self.failure = failure


def _must_be_read(response: httpx.Response) -> bool:
    # An answer that is not read keeps its connection, which whoever fetches the next token may be waiting for.
    return response.status_code == 401 or FETCH_MARK in response.request.extensions


def _end(steps: _Steps) -> None:
    """Close `steps`. httpx closes a flow while it handles what went wrong, and that is told to those who wait."""
    failure = sys.exception()
    if isinstance(failure, httpx.HTTPError):
        with suppress(_NoAnswer):
            steps.throw(_NoAnswer(failure))
    steps.close()


class _BlockingFlow(Generator[httpx.Request, httpx.Response, None]):
    def __init__(self, steps: _Steps) -> None:
        self._steps = steps

    def send(self, value: httpx.Response | None) -> httpx.Request:
        if value is not None and _must_be_read(value):
            with bounded(value):
                value.read()
        step = self._steps.send(value)
        while not isinstance(step, httpx.Request):
            if isinstance(step, Future):
                try:
                    outcome = step.result(within_deadline(None))
                except TimeoutError:
                    raise TokenUnavailable(httpx.PoolTimeout("the call's time is over")) from None
                step = self._steps.send(outcome)
            else:
                time.sleep(step)
                step = self._steps.send(None)
        return step

    def throw(self, *failure: Any) -> httpx.Request:
        self._steps.throw(*failure)
        raise StopIteration

    def close(self) -> None:
        _end(self._steps)


class _AsyncFlow(AsyncGenerator[httpx.Request, httpx.Response]):
    def __init__(self, steps: _Steps) -> None:
        self._steps = steps

    async def asend(self, value: httpx.Response | None) -> httpx.Request:
        if value is not None and _must_be_read(value):
            with bounded(value):
                await value.aread()
        try:
            step = self._steps.send(value)
            while not isinstance(step, httpx.Request):
                import asyncio  # a blocking client never needs it

                if isinstance(step, Future):
                    step = self._steps.send(await asyncio.wrap_future(step))
                else:
                    await asyncio.sleep(step)
                    step = self._steps.send(None)
        except StopIteration:
            raise StopAsyncIteration from None
        return step

    async def athrow(self, *failure: Any) -> httpx.Request:
        self._steps.throw(*failure)
        raise StopAsyncIteration

    async def aclose(self) -> None:
        _end(self._steps)
