"""What a client and its views share: connections, tokens, and whether they are closed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.execution import AsyncExecutor, Executor

from .api_access import Access, Api
from .credentials import Secret

if TYPE_CHECKING:
    import httpx

HttpClient = TypeVar("HttpClient")
AnyExecutor = TypeVar("AnyExecutor", Executor, AsyncExecutor)


class SharedConnections(Generic[HttpClient, AnyExecutor]):
    """Opens what is needed at its first use, once, whatever the number of threads and views.

    Args:
        given: The user's own httpx client; whoever made it closes it.
        open_own: Makes one otherwise.
    """

    def __init__(self, given: HttpClient | None, open_own: Callable[[], HttpClient]) -> None:
        self._given = given
        self._open_own = open_own
        self._own: HttpClient | None = None
        self._auths: dict[Secret, httpx.Auth] = {}
        self._executors: dict[Api, AnyExecutor] = {}
        self._closed = False
        self._lock = Lock()

    def http_client(self) -> HttpClient:
        """What keeps the connections."""
        if self._given is not None:
            return self._given
        with self._lock:
            self._check_open()
            if self._own is None:
                self._own = self._open_own()
            return self._own

    def auth(self, access: Access) -> httpx.Auth:
        """What adds the credentials; the APIs of a project share its tokens."""
        from .connecting import auth_for

        if access.scheme != "oauth2":
            return auth_for(access)
        with self._lock:
            if access.secret not in self._auths:
                self._auths[access.secret] = auth_for(access)
            return self._auths[access.secret]

    def executor(self, api: Api, make: Callable[[], AnyExecutor]) -> AnyExecutor:
        """The one executor of an API, which is made at first."""
        with self._lock:
            self._check_open()
            if api not in self._executors:
                self._executors[api] = make()
            return self._executors[api]

    def check_open(self) -> None:
        """Refuse to go on after closing.

        Raises:
            ConfigurationError: The client is closed.
        """
        with self._lock:
            self._check_open()

    def _check_open(self) -> None:
        if self._closed:
            raise ConfigurationError("the client is closed; make a new one")

    def retire(self) -> HttpClient | None:
        """Send nothing any more; gives the httpx client that is still to be closed."""
        with self._lock:
            self._closed = True
            executors = list(self._executors.values())
        for executor in executors:
            executor.close()
        return self._own
