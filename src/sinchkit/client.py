"""The clients: credentials, regions and settings in one place, the APIs as attributes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.execution import AsyncExecutor, Executor
from sinchkit_core.retries import RetryPolicy

from .api_access import Access, Account
from .credentials import (
    ConversationAuth,
    Secret,
    VoiceAuth,
    find_application,
    find_project,
    find_service_plan,
    setting,
)
from .installed import require_installed
from .regions import ConversationRegion, Region, SmsRegion, VoiceRegion, check_base_url
from .request_headers import checked_headers

if TYPE_CHECKING:
    import httpx

    from sinchkit_conversation import AsyncConversation, Conversation
    from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection
    from sinchkit_sms import AsyncSms, Sms
    from sinchkit_voice import AsyncVoice, Voice

HttpClient = TypeVar("HttpClient")


class _AnyClient(Generic[HttpClient]):
    """What both clients are given and how it is understood."""

    # Also what a traceback shows of a client that could not be made.
    _account = Account()

    def __init__(
        self,
        *,
        service_plan_id: str | None = None,
        sms_api_token: str | None = None,
        project_id: str | None = None,
        key_id: str | None = None,
        key_secret: str | None = None,
        application_key: str | None = None,
        application_secret: str | None = None,
        region: Region | None = None,
        sms_region: SmsRegion | None = None,
        conversation_region: ConversationRegion | None = None,
        voice_region: VoiceRegion | None = None,
        conversation_auth: ConversationAuth = "oauth2",
        voice_auth: VoiceAuth = "signed",
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        validate: bool = True,
        headers: Mapping[str, str] | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        """Make a client. Nothing is sent and nothing heavy is imported before its first call.

        Give the credentials of the APIs that you use. SMS takes a service plan or a project, the plan if both are
        given; Conversation takes a project, Voice an application.

        Args:
            service_plan_id: The SMS service plan, from the dashboard. Default: the variable SINCH_SERVICE_PLAN_ID.
            sms_api_token: The plan's API token. Default: SINCH_SMS_API_TOKEN, or SINCH_API_TOKEN.
            project_id: The project. Default: SINCH_PROJECT_ID.
            key_id: An access key of the project. Default: SINCH_KEY_ID.
            key_secret: The access key's secret. Default: SINCH_KEY_SECRET.
            application_key: The Voice application. Default: SINCH_APPLICATION_KEY, or SINCH_APP_KEY.
            application_secret: The application's secret. Default: SINCH_APPLICATION_SECRET, or SINCH_APP_SECRET.
            region: Where SMS and Conversation are used; SMS in ``us`` and Conversation in ``eu`` unless given.
                Default: SINCH_REGION.
            sms_region: Where SMS is used, if that differs. Default: SINCH_SMS_REGION.
            conversation_region: Where Conversation is used, if that differs. Default: SINCH_CONVERSATION_REGION.
            voice_region: Where Voice is used, ``global`` unless given. Default: SINCH_VOICE_REGION.
            conversation_auth: ``oauth2``, or ``basic`` for a few calls in tests.
            voice_auth: ``signed``, or ``basic``, which sends the secret with every request.
            base_url: One host for everything, such as an emulator's. It takes the place of regions.
                Default: SINCH_BASE_URL.
            timeout: Seconds that the service may stay silent before `APITimeoutError`.
            max_retries: How often a request may be repeated after a failure. A message is never sent twice.
            validate: Whether arguments are checked against the service's limits before sending.
            headers: Headers for every request.
            http_client: An httpx client of one's own, with its proxies, TLS and limits; whoever made it closes it.
                `timeout` is then left to it.

        Raises:
            ConfigurationError: Settings are incomplete or contradict each other; it says what to give.
        """
        token = None if sms_api_token is None else Secret(sms_api_token)
        project_secret = None if key_secret is None else Secret(key_secret)
        voice_secret = None if application_secret is None else Secret(application_secret)
        del sms_api_token, key_secret, application_secret  # from here on, no traceback of ours can show them
        base_url = setting(base_url, "SINCH_BASE_URL")
        if base_url is not None:
            check_base_url(base_url)
        if max_retries < 0:
            raise ConfigurationError("max_retries must be 0 or more")
        if timeout <= 0:
            raise ConfigurationError("timeout must be more than 0 seconds")
        everywhere = setting(None, "SINCH_REGION")
        self._account = Account(
            service_plan=find_service_plan(service_plan_id, token),
            project=find_project(project_id, key_id, project_secret),
            application=find_application(application_key, voice_secret),
            sms_region=setting(sms_region or region, "SINCH_SMS_REGION", "SMS_REGION") or everywhere,
            conversation_region=(
                setting(conversation_region or region, "SINCH_CONVERSATION_REGION", "CONVERSATION_REGION") or everywhere
            ),
            voice_region=setting(voice_region, "SINCH_VOICE_REGION", "VOICE_REGION"),
            conversation_auth=conversation_auth,
            voice_auth=voice_auth,
            base_url=base_url,
            headers=checked_headers(headers or {}),
            retries=RetryPolicy(attempts=max_retries),
            validate=validate,
        )
        self._timeout = timeout
        self._given_http_client = http_client
        self._own_http_client: HttpClient | None = None
        self._auths: dict[Secret, httpx.Auth] = {}
        self._closed = False
        self._executors: list[Executor | AsyncExecutor] = []
        self._lock = Lock()

    def _open_account(self) -> Account:
        if self._closed:
            raise ConfigurationError("the client is closed; make a new one")
        return self._account

    def _http_client(self) -> HttpClient:
        if self._given_http_client is not None:
            return self._given_http_client
        with self._lock:
            if self._closed:
                raise ConfigurationError("the client is closed; make a new one")
            if self._own_http_client is None:
                self._own_http_client = self._open_http_client()
            return self._own_http_client

    def _open_http_client(self) -> HttpClient:
        raise TypeError("use Client or AsyncClient")

    def _auth(self, access: Access) -> httpx.Auth:
        from .connecting import auth_for

        if access.scheme != "oauth2":
            return auth_for(access)
        with self._lock:  # the APIs of a project share its tokens
            if access.secret not in self._auths:
                self._auths[access.secret] = auth_for(access)
            return self._auths[access.secret]

    def _retire(self) -> None:
        with self._lock:
            self._closed = True
        for executor in self._executors:
            executor.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._account.shown()})"


class Client(_AnyClient["httpx.Client"]):
    """Sinch's APIs, blocking. Threads may share a client; it keeps its connections until it is closed.

    Use it in a ``with`` block, or `close` it.
    """

    @cached_property
    def sms(self) -> Sms:
        """SMS: batches, delivery reports, groups and inbound messages.

        Raises:
            ConfigurationError: Credentials are missing, or SMS is not served in the region.
        """
        from sinchkit_sms import Sms

        return Sms(self._executor(self._open_account().sms()))

    @cached_property
    def conversation(self) -> Conversation:
        """Conversation: messages over many channels, contacts, conversations, apps and their webhooks.

        Raises:
            ConfigurationError: Credentials are missing, Conversation is not served in the region, or its package is
                not installed.
        """
        require_installed("sinchkit_conversation", "conversation")
        from sinchkit_conversation import Conversation

        return Conversation(self._executor(self._open_account().conversation()))

    @cached_property
    def voice(self) -> Voice:
        """Voice: callouts, calls, conferences and the settings of applications.

        Raises:
            ConfigurationError: Credentials are missing, Voice is not served in the region, or its package is not
                installed.
        """
        require_installed("sinchkit_voice", "voice")
        from sinchkit_voice import Voice

        return Voice(self._executor(self._open_account().voice()))

    def _executor(self, access: Access) -> Executor:
        def connect() -> HttpxConnection:
            from sinchkit_core.connections import HttpxConnection

            return HttpxConnection(self._http_client(), self._auth(access))

        executor = Executor(access.settings, connect)
        self._executors.append(executor)
        return executor

    def _open_http_client(self) -> httpx.Client:
        from .connecting import open_client

        return open_client(self._timeout)

    def close(self) -> None:
        """Close the connections, unless they belong to a client of one's own. Closing twice does no harm."""
        self._retire()
        if self._own_http_client is not None:
            self._own_http_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_AnyClient["httpx.AsyncClient"]):
    """Sinch's APIs in an event loop; otherwise as `Client`.

    Use it in an ``async with`` block, or await `close`.
    """

    @cached_property
    def sms(self) -> AsyncSms:
        """SMS: batches, delivery reports, groups and inbound messages.

        Raises:
            ConfigurationError: Credentials are missing, or SMS is not served in the region.
        """
        from sinchkit_sms import AsyncSms

        return AsyncSms(self._executor(self._open_account().sms()))

    @cached_property
    def conversation(self) -> AsyncConversation:
        """Conversation: messages over many channels, contacts, conversations, apps and their webhooks.

        Raises:
            ConfigurationError: Credentials are missing, Conversation is not served in the region, or its package is
                not installed.
        """
        require_installed("sinchkit_conversation", "conversation")
        from sinchkit_conversation import AsyncConversation

        return AsyncConversation(self._executor(self._open_account().conversation()))

    @cached_property
    def voice(self) -> AsyncVoice:
        """Voice: callouts, calls, conferences and the settings of applications.

        Raises:
            ConfigurationError: Credentials are missing, Voice is not served in the region, or its package is not
                installed.
        """
        require_installed("sinchkit_voice", "voice")
        from sinchkit_voice import AsyncVoice

        return AsyncVoice(self._executor(self._open_account().voice()))

    def _executor(self, access: Access) -> AsyncExecutor:
        def connect() -> AsyncHttpxConnection:
            from sinchkit_core.connections import AsyncHttpxConnection

            return AsyncHttpxConnection(self._http_client(), self._auth(access))

        executor = AsyncExecutor(access.settings, connect)
        self._executors.append(executor)
        return executor

    def _open_http_client(self) -> httpx.AsyncClient:
        from .connecting import open_async_client

        return open_async_client(self._timeout)

    async def close(self) -> None:
        """Close the connections, unless they belong to a client of one's own. Closing twice does no harm."""
        self._retire()
        if self._own_http_client is not None:
            await self._own_http_client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
