"""Connections: the ways to a service, over httpx (both modes) and over aiohttp.

`over_httpx`, `over_httpx_async` and `over_aiohttp` send messages; they are imported when a client first sends.
`transports` makes httpx's transports over a pool of our own: `pooled` stands in for httpx's, `pool` lends connections,
`connection_roster` decides who gets which.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .over_aiohttp import AiohttpConnection
    from .over_httpx import HttpxConnection
    from .over_httpx_async import AsyncHttpxConnection

__all__ = ["AiohttpConnection", "AsyncHttpxConnection", "HttpxConnection"]

_MODULES = {
    "AiohttpConnection": "over_aiohttp",
    "AsyncHttpxConnection": "over_httpx_async",
    "HttpxConnection": "over_httpx",
}


def __getattr__(name: str) -> object:
    if name in _MODULES:
        found: object = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
