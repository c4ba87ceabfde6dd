# Made from async_client.py by `make generate`. Do not edit: changes are overwritten.
"""The client: the APIs as attributes, over connections that they share."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from sinchkit_core.calls.execution import Executor
from sinchkit_core.kept_property import kept_property

from .any_client import AnyClient

if TYPE_CHECKING:
    import httpx  # noqa: F401  # named in the base of the class

    from sinchkit_core.calls.custom_requests import QueryValue
    from sinchkit_core.calls.exchange import Connection
    from sinchkit_core.calls.operations import Repeat
    from sinchkit_core.calls.requests import Response

    from .apis import Api
    from .configuration.account import Access
    from .conversation.api import ConversationApi
    from .network.connection_config import ConnectionConfig
    from .network.opening import Network
    from .sms.api import SmsApi
    from .voice.api import VoiceApi


class Client(AnyClient["httpx.Client", "Network", Executor]):
    """Sinch's APIs: SMS, Conversation and Voice.

    It can be shared: a blocking client by threads, an asynchronous one by the tasks of one event loop. It keeps its
    connections until it is closed: use it in ``with``, or call `close`.
    """

    @kept_property
    def sms(self) -> SmsApi:
        """SMS: batches, delivery reports, groups and inbound messages.

        Raises:
            ConfigurationError: Credentials are missing, or SMS is not served in the region.
        """
        from .sms.api import SmsApi

        return SmsApi(self._executor("sms"))

    @kept_property
    def conversation(self) -> ConversationApi:
        """Conversation: messages over many channels, contacts, conversations, apps and their webhooks.

        Raises:
            ConfigurationError: Credentials are missing, or Conversation is not served in the region.
        """
        from .conversation.api import ConversationApi

        return ConversationApi(self._executor("conversation"))

    @kept_property
    def voice(self) -> VoiceApi:
        """Voice: callouts, calls, conferences and the settings of applications.

        Raises:
            ConfigurationError: Credentials are missing, or Voice is not served in the region.
        """
        from .voice.api import VoiceApi

        return VoiceApi(self._executor("voice"))

    def request(
        self,
        method: str,
        path: str,
        *,
        api: Api | None = None,
        query: Mapping[str, QueryValue | None] | None = None,
        json: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        repeat: Repeat | None = None,
    ) -> Response[None]:
        """Call an operation that this version does not know, with the credentials, repeats and errors of all others.

        Args:
            method: GET, HEAD, POST, PUT, PATCH or DELETE.
            path: The path from the first slash on, percent-encoded. ``{service_plan_id}`` and ``{project_id}`` are
                filled in.
            api: The API that serves it, unless its path tells.
            query: Query parameters; lists are joined by commas, `None` is left out.
            json: The JSON object to send.
            headers: Headers for this call.
            repeat: What may happen after an ambiguous failure; unless given, ``safe`` for GET and HEAD, and ``never``
                for all others.

        Returns:
            The response: `status`, `headers`, `content`, and `json()` for its decoded body.

        Raises:
            ValidationError: The method or the path cannot be sent.
            ConfigurationError: The path does not say which API it is for, or that API lacks credentials.
            APIError: The service refused.
            APIConnectionError: No answer came.
        """
        executor, request = self._custom_call(method, path, api, query, json, headers, repeat)
        return executor.execute_raw(request)

    def _make_executor(self, access: Access) -> Executor:
        def connect() -> Connection:
            from .network.opening import connection

            return connection(self._shared.network(), self._shared.auth(access))

        return Executor(access.settings, connect)

    def _open_network(self, config: ConnectionConfig, timeout: float) -> Network:
        from .network.opening import open_client

        return open_client(config, timeout)

    def close(self) -> None:
        """Close the connections, unless they belong to your own httpx client. Closing twice does no harm."""
        own = self._shared.retire()
        if own is not None:
            from .network.opening import close

            close(own)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
