"""Callbacks in Django.

@receiving(webhooks)
def on_sms(event: SmsEvent) -> None: ...

urlpatterns = [path("sms", on_sms)]
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from inspect import isawaitable, iscoroutinefunction
from typing import Any, TypeAlias, TypeVar, cast

from asgiref.sync import sync_to_async
from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .receiving import AnyWebhooks, Receiving, Refusal, RefusedError, Reply, content_of, name_after

Event = TypeVar("Event")
# Blocking or async, after the function that it is made of, which no type tells here.
View: TypeAlias = Callable[[HttpRequest], Any]


def receiving(
    webhooks: AnyWebhooks[Event],
    *,
    path: str | None = None,
    on_refusal: Callable[[Refusal], Awaitable[None] | None] | None = None,
) -> Callable[[Callable[[Event], Awaitable[Reply | None] | Reply | None]], View]:
    """Make a view of a function that takes an event, or of `Dispatcher.dispatch` or `dispatch_async`.

    A callback that is not proven is answered with 401, one that cannot be read with 400; the reason is not sent, but
    logged to `sinchkit.webhooks`. What the function raises is left to the framework, and the service's repeat is
    handled; a repeat of what was handled is answered with 200, and one that is being handled elsewhere with 503. The
    view takes POST alone, and no CSRF token. Django reads bodies up to its DATA_UPLOAD_MAX_MEMORY_SIZE.
    With ATOMIC_REQUESTS the transaction, on the default database, ends before the callback counts as handled.

    Args:
        webhooks: What the callbacks are verified with.
        path: For Voice behind a proxy that takes a part of the path away: the path of the callback URL as the service
            knows it.
        on_refusal: Gets each callback that is refused with 401 or 400, which the service does not send again: to keep
            it, or to have it sent again, since what this raises is left to the framework as well. It may be
            async if the function is.

    Returns:
        A decorator. Of an async function it makes an async view. The function returns nothing, or the SVAML that
        answers a call.
    """

    def received(request: HttpRequest) -> Receiving[Event]:
        return Receiving(
            webhooks,
            request.body,
            request.headers,
            path=path or request.path,
            method=request.method or "POST",
            # In the thread of the request, as Django wants it of what uses its database connections.
            in_thread=_in_thread,
        )

    def decorate(handler: Callable[[Event], Awaitable[Reply | None] | Reply | None]) -> View:
        async def async_view(request: HttpRequest) -> HttpResponse:
            try:
                async with received(request) as event:
                    return _answer(await cast("Awaitable[Reply | None]", handler(event)))
            except RefusedError as refused:
                if on_refusal is not None and refused.refusal is not None:
                    kept = on_refusal(refused.refusal)
                    if isawaitable(kept):
                        await kept
                return HttpResponse(status=refused.status)

        def view(request: HttpRequest) -> HttpResponse:
            try:
                with received(request) as event, _transaction():
                    return _answer(cast("Reply | None", handler(event)))
            except RefusedError as refused:
                if on_refusal is not None and refused.refusal is not None:
                    on_refusal(refused.refusal)
                return HttpResponse(status=refused.status)

        made: View = async_view if iscoroutinefunction(handler) else transaction.non_atomic_requests(view)
        name_after(handler, made)
        return csrf_exempt(require_POST(made))

    return decorate


def _transaction() -> AbstractContextManager[Any]:
    """What ATOMIC_REQUESTS would put around the view, for the handler alone: a commit that fails is its failure."""
    is_atomic = connections.settings[DEFAULT_DB_ALIAS]["ATOMIC_REQUESTS"]
    return transaction.atomic() if is_atomic else nullcontext()


async def _in_thread(method: Callable[..., Any], *arguments: Any) -> Any:
    return await sync_to_async(method, thread_sensitive=True)(*arguments)


def _answer(reply: Reply | None) -> HttpResponse:
    content = content_of(reply)
    return HttpResponse(content, content_type="application/json" if content else None)
