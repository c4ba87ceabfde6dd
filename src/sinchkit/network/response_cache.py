"""Answers kept in memory and used again while the service declares them fresh, by hishel."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable

import httpx
from anysqlite import Connection
from hishel import AsyncSqliteStorage, CacheOptions, Entry, Headers, Request, Response, SqliteStorage
from hishel.httpx import AsyncCacheTransport, CacheTransport

_FOR_ONE_USER = CacheOptions(shared=False, supported_methods=["GET"])


def blocking_cache(max_bytes: int | None) -> Callable[[httpx.BaseTransport], httpx.BaseTransport]:
    """Puts one cache before any number of transports."""
    storage = _Storage(connection=_memory(), max_size=max_bytes)
    return lambda transport: CacheTransport(transport, storage, rfc=_FOR_ONE_USER)


def async_cache(max_bytes: int | None) -> Callable[[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport]:
    """The same for an event loop."""
    storage = _AsyncStorage(connection=Connection(_memory()), max_size=max_bytes)
    return lambda transport: AsyncCacheTransport(transport, storage, rfc=_FOR_ONE_USER)


def _memory() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)


class _Storage(SqliteStorage):
    def create_entry(
        self, request: Request, response: Response, key: str, *, ttl: float | None = None, tti: float | None = None
    ) -> Entry:
        if not _may_be_kept(response):
            return Entry(uuid.uuid4(), request, response)
        return super().create_entry(_without_credentials(request), response, key, ttl=ttl, tti=tti)


class _AsyncStorage(AsyncSqliteStorage):
    async def create_entry(
        self, request: Request, response: Response, key: str, *, ttl: float | None = None, tti: float | None = None
    ) -> Entry:
        if not _may_be_kept(response):
            return Entry(uuid.uuid4(), request, response)
        return await super().create_entry(_without_credentials(request), response, key, ttl=ttl, tti=tti)


def _may_be_kept(response: Response) -> bool:
    # RFC 9111 also lets a cache keep refusals, which would keep repeats from the service, and guess where the service
    # does not say how long something holds. A delivery report must not be guessed.
    control = response.headers.get("cache-control", "").lower()
    declared = "max-age=" in control or "no-cache" in control or "expires" in response.headers
    return response.status_code == 200 and declared


def _without_credentials(request: Request) -> Request:
    kept = {name: value for name, value in request.headers.items() if name.lower() != "authorization"}
    return Request(request.method, request.url, Headers(kept))
