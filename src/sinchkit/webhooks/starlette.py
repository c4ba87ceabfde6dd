"""Callbacks in Starlette and FastAPI.

@app.post("/sms")
@receiving(webhooks)
async def on_sms(event: SmsEvent) -> None: ...
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable, iscoroutinefunction
from typing import TypeAlias, TypeVar, cast

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from .receiving import AnyWebhooks, Receiving, Refusal, RefusedError, Reply, content_of, name_after

Event = TypeVar("Event")
Result = TypeVar("Result")
Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]


def receiving(
    webhooks: AnyWebhooks[Event],
    *,
    path: str | None = None,
    on_refusal: Callable[[Refusal], Awaitable[None] | None] | None = None,
) -> Callable[[Callable[[Event], Awaitable[Reply | None] | Reply | None]], Endpoint]:
    """Make an endpoint of a function that takes an event, or of `Dispatcher.dispatch_async`.

    A callback that is not proven is answered with 401, one that cannot be read with 400; the reason is not sent, but
    logged to `sinchkit.webhooks`. What the function raises is left to the framework, and the service's repeat is
    handled; a repeat of what was handled is answered with 200, and one that is being handled elsewhere with 503. A
    replay store that blocks is called in a thread.

    Args:
        webhooks: What the callbacks are verified with.
        path: For Voice behind a proxy that takes a part of the path away: the path of the callback URL as the service
            knows it.
        on_refusal: Gets each callback that is refused with 401 or 400, which the service does not send again: to keep
            it, or to have it sent again, since what this raises is left to the framework as well. It may be
            async, or else runs in a thread.

    Returns:
        A decorator. The function may be async, or else runs in a thread. It returns nothing, or the SVAML that answers
        a call.
    """

    def decorate(handler: Callable[[Event], Awaitable[Reply | None] | Reply | None]) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            body = await _read(request, webhooks.max_body_bytes)
            try:
                async with Receiving(
                    webhooks,
                    body,
                    request.headers,
                    path=path or request.url.path,
                    method=request.method,
                    in_thread=run_in_threadpool,
                ) as event:
                    content = content_of(await _call(handler, event))
            except RefusedError as refused:
                if on_refusal is not None and refused.refusal is not None:
                    await _call(on_refusal, refused.refusal)
                return Response(status_code=refused.status)
            return Response(content, media_type="application/json" if content else None)

        name_after(handler, endpoint)
        return endpoint

    return decorate


async def _read(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            break
    return bytes(body)


async def _call(handler: Callable[[Event], Awaitable[Result] | Result], given: Event) -> Result:
    result = handler(given) if iscoroutinefunction(handler) else await run_in_threadpool(handler, given)
    return cast("Result", await result if isawaitable(result) else result)
