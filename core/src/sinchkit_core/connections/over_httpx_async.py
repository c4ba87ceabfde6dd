"""Connections over httpx in an event loop; otherwise as `over_httpx`."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar

import httpx

from ..calls.bounded_reading import BodyReader
from ..calls.exchange import OVERDUE, Answer, AnswerHeaders, Auth, Message, NoAnswer
from .event_loops import running_loop, settled, time_limit
from .over_httpx import AUTHORIZED, RequestFactory, cause_of, headers_of, read_already, translated
from .ownership import claim
from .progress import Progress

T = TypeVar("T")


class AsyncHttpxConnection:
    """A connection in one event loop, that of its client's first request; otherwise as `HttpxConnection`.

    Args:
        client: Keeps the connections. Its creator closes it.
        auth: The credentials.
    """

    def __init__(self, client: httpx.AsyncClient, auth: Auth) -> None:
        self.auth = auth
        self._client = client
        self._requests = RequestFactory(client)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, message: Message) -> Answer:
        """Send once."""
        loop = running_loop()
        if self._loop is not loop:
            claim(self._client, loop)
            self._loop = loop
        request = self._requests.build(message, None)
        progress = Progress(request, has_body=bool(message.content), asynchronous=True)
        scope = time_limit(message.deadline)
        try:
            async with scope:
                response = await self._client.send(request, auth=AUTHORIZED, stream=True)
                try:
                    headers = headers_of(response)
                    return Answer(response.status_code, headers, await _content(response, headers, message))
                finally:
                    with suppress(Exception):  # an answer that was read counts, whatever happens to its connection
                        await response.aclose()
        except Exception as failure:
            if scope.expired():
                raise NoAnswer(OVERDUE, unsent=progress.surely_unsent(failure), timed_out=True) from failure
            raise translated(failure, progress) from cause_of(failure)

    async def wait(self, seconds: float) -> None:
        """Sleep."""
        await asyncio.sleep(seconds)

    async def outcome(self, future: Future[T], deadline: float | None) -> T:
        """Wait for another task or thread."""
        return await settled(future, deadline)


async def _content(response: httpx.Response, headers: AnswerHeaders, message: Message) -> bytes:
    if response.is_stream_consumed:
        return read_already(response, message)
    reader = BodyReader(message, headers)
    async for part in response.aiter_raw():
        reader.feed(part)
    return reader.content()
