"""What aiohttp's failures are called in httpx."""

from __future__ import annotations

import aiohttp
import httpx


def failure_of_httpx(failure: Exception, *, sent: bool) -> httpx.TransportError | None:
    """The exception of httpx for one of aiohttp; `None` for any other exception.

    Its text never shows the URL or the answer, as aiohttp's sometimes does.

    Args:
        failure: What aiohttp raised.
        sent: Whether the request was begun to be sent. Before that a lost connection is one that was never made.
    """
    match failure:
        case TimeoutError():  # aiohttp's own are of that kind
            return httpx.ReadTimeout("no answer in time") if sent else httpx.ConnectTimeout("no connection in time")
        case aiohttp.ClientHttpProxyError():
            return httpx.ProxyError(f"{failure.status} {failure.message}")
        case aiohttp.ClientConnectorError():
            return httpx.ConnectError(str(failure))
        case aiohttp.ClientResponseError():
            return httpx.RemoteProtocolError(failure.message.partition(":")[0])
        case aiohttp.ServerDisconnectedError() | aiohttp.ClientPayloadError():
            return httpx.RemoteProtocolError(str(failure))
        case aiohttp.ClientConnectionError() | OSError():
            return httpx.ReadError(str(failure)) if sent else httpx.ConnectError(str(failure))
        case aiohttp.ClientError() | ValueError():
            return httpx.LocalProtocolError("the URL or a header cannot be sent")
        case _:
            return None
