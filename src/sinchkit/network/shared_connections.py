"""State that a client and its views share: connections, tokens, and whether they are closed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from sinchkit.configuration.account import Access
from sinchkit.configuration.credentials import Secret
from sinchkit_core.calls.execution import AsyncExecutor, Executor
from sinchkit_core.errors import ConfigurationError
from sinchkit_core.forking import renew_in_children

if TYPE_CHECKING:
    from sinchkit_core.calls.exchange import Auth

Network = TypeVar("Network")
AnyExecutor = TypeVar("AnyExecutor", Executor, AsyncExecutor)


class SharedConnections(Generic[Network, AnyExecutor]):
    """Opens what is needed at its first use, once, whatever the number of threads and views.

    Args:
        given: The user's own httpx client, which the user closes.
        open_own: Makes one otherwise.
    """

    def __init__(self, given: Network | None, open_own: Callable[[], Network]) -> None:
        self._given = given
        self._open_own = open_own
        self._own: Network | None = None
        self._auths: dict[Secret, Auth] = {}
        self._executors: dict[str, AnyExecutor] = {}
        self._closed = False
        self._lock = Lock()
        renew_in_children(self)

    def network(self) -> Network:
        """What keeps the connections."""
        if self._given is not None:
            return self._given
        with self._lock:
            self._check_open()
            if self._own is None:
                self._own = self._open_own()
            return self._own

    def auth(self, access: Access) -> Auth:
        """What adds the credentials; the APIs of a project share its tokens."""
        from .opening import auth_for

        if access.scheme != "oauth2":
            return auth_for(access)
        with self._lock:
            if access.secret not in self._auths:
                self._auths[access.secret] = auth_for(access)
            return self._auths[access.secret]

    def executor(self, api: str, make: Callable[[], AnyExecutor]) -> AnyExecutor:
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

    def renew_after_fork(self) -> None:
        """Open connections of its own in a child process. Those of the parent are left alone."""
        self._lock = Lock()
        self._own = None

    def retire(self) -> Network | None:
        """Send nothing any more; gives what is still to be closed."""
        with self._lock:
            self._closed = True
            executors = list(self._executors.values())
        for executor in executors:
            executor.close()
        return self._own
