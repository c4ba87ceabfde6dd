"""Callbacks in Flask.

@app.post("/sms")
@receiving(webhooks)
def on_sms(event: SmsEvent) -> None: ...
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from flask import Response, request

from .receiving import AnyWebhooks, Receiving, Refusal, RefusedError, Reply, content_of, name_after

Event = TypeVar("Event")


def receiving(
    webhooks: AnyWebhooks[Event], *, path: str | None = None, on_refusal: Callable[[Refusal], None] | None = None
) -> Callable[[Callable[[Event], Reply | None]], Callable[[], Response]]:
    """Make a view of a function that takes an event, or of `Dispatcher.dispatch`.

    A callback that is not proven is answered with 401, one that cannot be read with 400; the reason is not sent, but
    logged to `sinchkit.webhooks`. What the function raises is left to the framework, and the service's repeat is
    handled; a repeat of what was handled is answered with 200, and one that is being handled elsewhere with 503.

    Args:
        webhooks: What the callbacks are verified with.
        path: For Voice behind a proxy that takes a part of the path away: the path of the callback URL as the service
            knows it.
        on_refusal: Gets each callback that is refused with 401 or 400, which the service does not send again: to keep
            it, or to have it sent again, since what this raises is left to the framework as well.

    Returns:
        A decorator. The function returns nothing, or the SVAML that answers a call.
    """

    def decorate(handler: Callable[[Event], Reply | None]) -> Callable[[], Response]:
        def view() -> Response:
            body = _read(webhooks.max_body_bytes)
            try:
                with Receiving(
                    webhooks, body, request.headers, path=path or request.base_url, method=request.method
                ) as event:
                    content = content_of(handler(event))
            except RefusedError as refused:
                if on_refusal is not None and refused.refusal is not None:
                    on_refusal(refused.refusal)
                return Response(status=refused.status)
            return Response(content, content_type="application/json" if content else None)

        name_after(handler, view)
        return view

    return decorate


def _read(limit: int) -> bytes:
    # What is too large, or might be, is not read to its end; get_data has what others may have read before.
    length = request.content_length
    return request.get_data() if length is not None and length <= limit else request.stream.read(limit + 1)
