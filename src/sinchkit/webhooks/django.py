"""Callbacks in Django.

@receiving(webhooks)
def on_sms(event: SmsEvent) -> None: ...

urlpatterns = [path("sms", on_sms)]
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import iscoroutinefunction
from typing import Any, TypeAlias, TypeVar, cast

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .receiving import AnyWebhooks, Receiving, RefusedError, Reply, content_of, name_after

Event = TypeVar("Event")
# Blocking or async, after the function that it is made of, which no type tells here.
View: TypeAlias = Callable[[HttpRequest], Any]


def receiving(
    webhooks: AnyWebhooks[Event], *, path: str | None = None
) -> Callable[[Callable[[Event], Awaitable[Reply | None] | Reply | None]], View]:
    """Make a view of a function that takes an event, or of `Dispatcher.dispatch` or `dispatch_async`.

    A callback that is not proven is answered with 401, one that cannot be read with 400; the reason is not told, but
    logged to `sinchkit.webhooks`. What the function raises is left to the framework, and the service's repeat is
    handled; a repeat of what was handled is answered with 200, and one that is being handled elsewhere with 503. The
    view takes POST alone, and no CSRF token. Django reads bodies up to its DATA_UPLOAD_MAX_MEMORY_SIZE.

    Args:
        webhooks: What the callbacks are verified with.
        path: For Voice behind a proxy that takes a part of the path away: the path of the callback URL as the service
            knows it.

    Returns:
        A decorator. Of an async function it makes an async view. The function returns nothing, or the SVAML that
        answers a call.
    """

    def received(request: HttpRequest) -> Receiving[Event]:
        return Receiving(
            webhooks, request.body, request.headers, path=path or request.path, method=request.method or "POST"
        )

    def decorate(handler: Callable[[Event], Awaitable[Reply | None] | Reply | None]) -> View:
        async def async_view(request: HttpRequest) -> HttpResponse:
            try:
                async with received(request) as event:
                    return _answer(await cast("Awaitable[Reply | None]", handler(event)))
            except RefusedError as refused:
                return HttpResponse(status=refused.status)

        def view(request: HttpRequest) -> HttpResponse:
            try:
                with received(request) as event:
                    return _answer(cast("Reply | None", handler(event)))
            except RefusedError as refused:
                return HttpResponse(status=refused.status)

        made: View = async_view if iscoroutinefunction(handler) else view
        name_after(handler, made)
        return csrf_exempt(require_POST(made))

    return decorate


def _answer(reply: Reply | None) -> HttpResponse:
    content = content_of(reply)
    return HttpResponse(content, content_type="application/json" if content else None)
