"""The meaning of aiohttp's failures."""

from __future__ import annotations

import aiohttp

from ..calls.exchange import NoAnswer


def no_answer(failure: Exception, *, unsent: bool) -> NoAnswer:
    """The end of an exchange that failed with `failure`.

    Its text never shows the URL or the answer, as aiohttp's sometimes does.

    Args:
        failure: What was raised.
        unsent: Whether the request surely was not begun to be sent. A lost connection is then one that was never made.
    """
    timed_out = isinstance(failure, TimeoutError)  # aiohttp's own timeouts are TimeoutErrors too
    return NoAnswer(_described(failure, unsent=unsent), unsent=unsent, timed_out=timed_out)


def _described(failure: Exception, *, unsent: bool) -> str:
    name = type(failure).__name__
    match failure:
        case TimeoutError():
            return f"{name}: no {'connection' if unsent else 'answer'} in time"
        case aiohttp.ClientHttpProxyError():
            return f"{name}: the proxy answered {failure.status} {failure.message}"
        case aiohttp.ClientConnectorError():
            return f"{name}: {failure}"
        case aiohttp.ClientResponseError():
            return f"{name}: {failure.message.partition(':')[0]}"
        case aiohttp.ServerDisconnectedError() | aiohttp.ClientPayloadError() | aiohttp.ClientOSError():
            return f"{name}: {failure}"
        case _:
            return name
