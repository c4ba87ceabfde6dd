"""The clients: credentials, regions and settings in one place, the APIs as attributes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.execution import AsyncExecutor, Executor, Settings
from sinchkit_core.retries import RetryPolicy

from .credentials import Secret, ServicePlan, find_service_plan, setting
from .regions import DEFAULT_SMS_REGION, Region, SmsRegion, check_base_url, sms_base_url
from .request_headers import checked_headers

if TYPE_CHECKING:
    import httpx

    from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection
    from sinchkit_sms import AsyncSms, Sms

HttpClient = TypeVar("HttpClient")


class _AnyClient(Generic[HttpClient]):
    """What both clients are given and how it is understood."""

    # Also what a traceback shows of a client that could not be made.
    _plan: ServicePlan | None = None
    _region: str | None = None
    _sms_region: str | None = None
    _base_url: str | None = None

    def __init__(
        self,
        *,
        service_plan_id: str | None = None,
        sms_api_token: str | None = None,
        region: Region | None = None,
        sms_region: SmsRegion | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        validate: bool = True,
        headers: Mapping[str, str] | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        """Make a client. Nothing is sent and nothing heavy is imported before its first call.

        Args:
            service_plan_id: The SMS service plan, from the dashboard. Default: the variable SINCH_SERVICE_PLAN_ID.
            sms_api_token: The plan's API token. Default: SINCH_SMS_API_TOKEN, or SINCH_API_TOKEN.
            region: Where all APIs are used, ``us`` unless given. Default: SINCH_REGION.
            sms_region: Where SMS is used, if that differs. Default: SINCH_SMS_REGION.
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
        del sms_api_token  # from here on, no traceback of ours can show it
        self._plan = find_service_plan(service_plan_id, token)
        self._region = setting(region, "SINCH_REGION")
        self._sms_region = setting(sms_region, "SINCH_SMS_REGION")
        self._base_url = setting(base_url, "SINCH_BASE_URL")
        if self._base_url is not None:
            check_base_url(self._base_url)
        if max_retries < 0:
            raise ConfigurationError("max_retries must be 0 or more")
        if timeout <= 0:
            raise ConfigurationError("timeout must be more than 0 seconds")
        self._timeout = timeout
        self._retries = RetryPolicy(attempts=max_retries)
        self._validate = validate
        self._headers = checked_headers(headers or {})
        self._given_http_client = http_client
        self._own_http_client: HttpClient | None = None
        self._closed = False
        self._executors: list[Executor | AsyncExecutor] = []
        self._lock = Lock()

    def _service_plan(self) -> ServicePlan:
        if self._plan is None:
            raise ConfigurationError(
                "SMS needs credentials: give service_plan_id and sms_api_token, or set SINCH_SERVICE_PLAN_ID and"
                " SINCH_SMS_API_TOKEN"
            )
        return self._plan

    def _sms_settings(self) -> Settings:
        if self._closed:
            raise ConfigurationError("the client is closed; make a new one")
        plan = self._service_plan()
        region = self._sms_region or self._region or DEFAULT_SMS_REGION
        # An unknown region is told even where a base URL would hide it.
        regional = sms_base_url(region)
        return Settings(
            base_url=self._base_url or regional,
            path_parameters={"service_plan_id": plan.service_plan_id},
            headers=self._headers,
            retries=self._retries,
            validate=self._validate,
        )

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

    def _retire(self) -> None:
        with self._lock:
            self._closed = True
        for executor in self._executors:
            executor.close()

    def __repr__(self) -> str:
        plan = repr(self._plan.service_plan_id) if self._plan else None
        where = f"base_url={self._base_url!r}" if self._base_url else f"region={self._sms_region or self._region!r}"
        return f"{type(self).__name__}(service_plan_id={plan}, {where})"


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

        plan, settings = self._service_plan(), self._sms_settings()

        def connect() -> HttpxConnection:
            from .connecting import connect

            return connect(self._http_client(), plan)

        executor = Executor(settings, connect)
        self._executors.append(executor)
        return Sms(executor)

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

        plan, settings = self._service_plan(), self._sms_settings()

        def connect() -> AsyncHttpxConnection:
            from .connecting import connect_async

            return connect_async(self._http_client(), plan)

        executor = AsyncExecutor(settings, connect)
        self._executors.append(executor)
        return AsyncSms(executor)

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
