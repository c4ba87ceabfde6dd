"""Opens connections. Imported when a client first sends, since httpx takes its time."""

from __future__ import annotations

import platform
from importlib.metadata import version

import httpx

from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection

from .credentials import ServicePlan

_CONNECT_TIMEOUT = 10.0


def user_agent() -> str:
    """What this client calls itself to the services."""
    return f"sinchkit/{version('sinchkit')} (Python/{platform.python_version()}; {platform.python_implementation()})"


def open_client(timeout: float) -> httpx.Client:
    """An httpx client with our defaults: verified TLS, the environment's proxies."""
    return httpx.Client(timeout=_timeout(timeout), headers={"User-Agent": user_agent()})


def open_async_client(timeout: float) -> httpx.AsyncClient:
    """The same for an event loop."""
    return httpx.AsyncClient(timeout=_timeout(timeout), headers={"User-Agent": user_agent()})


def _timeout(seconds: float) -> httpx.Timeout:
    return httpx.Timeout(seconds, connect=min(seconds, _CONNECT_TIMEOUT))


def connect(client: httpx.Client, plan: ServicePlan) -> HttpxConnection:
    """A connection that authenticates with a service plan's token."""
    return HttpxConnection(client, BearerAuth(plan.api_token.reveal()))


def connect_async(client: httpx.AsyncClient, plan: ServicePlan) -> AsyncHttpxConnection:
    """The same for an event loop."""
    return AsyncHttpxConnection(client, BearerAuth(plan.api_token.reveal()))
