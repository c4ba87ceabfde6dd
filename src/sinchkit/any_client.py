"""The settings of both clients and their meaning."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from attrs import evolve

from sinchkit_core.calls.circuit_breaker import CircuitBreaker
from sinchkit_core.calls.custom_requests import QueryValue, custom_request
from sinchkit_core.calls.retries import RetryPolicy
from sinchkit_core.errors import ConfigurationError
from sinchkit_core.setting_checks import FLAG, HEADERS, TEXT, check_settings, instance
from sinchkit_core.uncopyable import Uncopyable

from .apis import APIS, Api, Region, api_of, definition_of
from .configuration.account import Access, Account
from .configuration.answer_validation import chosen_validation
from .configuration.arguments import chosen_schemes, found_credentials, found_regions, given_webhook_secrets
from .configuration.call_options import check_timeout, chosen_retries
from .configuration.credentials import Secret, setting
from .configuration.regions import check_base_url
from .configuration.request_headers import checked_headers
from .conversation.definition import ConversationAuth, ConversationRegion
from .network.connection_config import ConnectionConfig
from .network.shared_connections import AnyExecutor, Network, SharedConnections
from .sms.definition import SmsRegion
from .voice.definition import APPLICATION, VoiceAuth, VoiceRegion

if TYPE_CHECKING:
    from sinchkit_core.calls.operations import Repeat
    from sinchkit_core.calls.requests import Request

    from .client_webhooks import Webhooks


HttpClient = TypeVar("HttpClient")

_RULES = {
    "region": TEXT.or_none(),
    "sms_region": TEXT.or_none(),
    "conversation_region": TEXT.or_none(),
    "voice_region": TEXT.or_none(),
    "base_url": TEXT.or_none(),
    "validate": FLAG,
    "headers": HEADERS.or_none(),
    "connection": instance(ConnectionConfig, "a ConnectionConfig").or_none(),
    "circuit_breaker": instance(CircuitBreaker, "a CircuitBreaker").or_none(),
}


class UnavailableApiError(ConfigurationError, AttributeError):
    """An API that cannot be used with what the client was given.

    It is an `AttributeError` as well, so that `hasattr`, `inspect.getmembers` and `unittest.mock.create_autospec` pass
    over the attribute, as they should.
    """


class AnyClient(Uncopyable, Generic[HttpClient, Network, AnyExecutor]):
    """The settings of both clients and their meaning."""

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
        sms_webhook_secret: str | None = None,
        conversation_webhook_secret: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int | None = None,
        retries: RetryPolicy | None = None,
        circuit_breaker: CircuitBreaker | None = None,
        validate: bool = True,
        validate_answers: bool | None = None,
        headers: Mapping[str, str] | None = None,
        connection: ConnectionConfig | None = None,
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
            sms_webhook_secret: What SMS callbacks are signed with, for `webhooks`. Default: SINCH_SMS_WEBHOOK_SECRET.
            conversation_webhook_secret: The same for Conversation. Default: SINCH_CONVERSATION_WEBHOOK_SECRET.
            base_url: One host for everything, such as an emulator's. It takes the place of regions.
                Default: SINCH_BASE_URL.
            timeout: Seconds that the service may stay silent before `APITimeoutError`.
            max_retries: How often a request may be repeated after a failure, 2 unless given. A message is never sent
                twice.
            retries: The same in detail: delays, total time, statuses. It takes the place of `max_retries`.
            circuit_breaker: Holds requests back for a while when a service keeps failing; none unless given.
            validate: Whether arguments are checked against the service's limits before sending.
            validate_answers: Whether answers and callbacks that are not as documented raise `DecodeError`, for tests.
                Otherwise such a field reads `None`, and the model's `misfits` lists it. Default:
                SINCH_VALIDATE_ANSWERS, such as ``true``; False without it.
            headers: Headers for every request.
            connection: How to connect: pool, proxy, TLS, HTTP/2, limits of answers.
            http_client: Your own httpx client, in place of `connection`; close it yourself.
                `timeout` is then left to it.

        Raises:
            ConfigurationError: Settings are incomplete or contradict each other; it says what to give.
        """
        given: dict[str, str | Secret | None] = {
            "service_plan_id": service_plan_id,
            "sms_api_token": _hidden(sms_api_token),
            "project_id": project_id,
            "key_id": key_id,
            "key_secret": _hidden(key_secret),
            "application_key": application_key,
            "application_secret": _hidden(application_secret),
            "sms_webhook_secret": _hidden(sms_webhook_secret),
            "conversation_webhook_secret": _hidden(conversation_webhook_secret),
        }
        # From here on, no traceback of ours can show them.
        del sms_api_token, key_secret, application_secret, sms_webhook_secret, conversation_webhook_secret
        check_settings(
            _RULES,
            {
                "region": region,
                "sms_region": sms_region,
                "conversation_region": conversation_region,
                "voice_region": voice_region,
                "base_url": base_url,
                "validate": validate,
                "headers": headers,
                "connection": connection,
                "circuit_breaker": circuit_breaker,
            },
        )
        webhook_secrets = given_webhook_secrets(APIS, given)
        base_url = setting(base_url, "SINCH_BASE_URL")
        if base_url is not None:
            check_base_url(base_url)
        check_timeout(timeout)
        if connection is not None and http_client is not None:
            raise ConfigurationError("connection and http_client exclude each other: the httpx client has its own")
        config = connection or ConnectionConfig()
        self._account = Account(
            credentials=found_credentials(APIS, given),
            regions=found_regions(
                APIS,
                region,
                {
                    "sms_region": sms_region,
                    "conversation_region": conversation_region,
                    "voice_region": voice_region,
                },
            ),
            schemes=chosen_schemes(APIS, {"conversation_auth": conversation_auth, "voice_auth": voice_auth}),
            webhook_secrets=webhook_secrets,
            base_url=base_url,
            headers=checked_headers(headers or {}),
            retries=chosen_retries(RetryPolicy(), max_retries, retries),
            max_response_bytes=config.max_response_bytes,
            circuit_breaker=circuit_breaker,
            validate=validate,
            validate_answers=chosen_validation(validate_answers),
        )
        # Views share it, so that a callback seen by one of them is known to all.
        self._open_webhooks = cache(partial(_webhooks_of, self._account))
        self._shared: SharedConnections[HttpClient | Network, AnyExecutor] = SharedConnections(
            http_client, lambda: self._open_network(config, timeout)
        )

    @property
    def webhooks(self) -> Webhooks:
        """Callbacks of the services: `parse` of each API verifies a callback and reads its event."""
        return self._open_webhooks()

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        retries: RetryPolicy | None = None,
        validate: bool | None = None,
        validate_answers: bool | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """A view of this client with other options, for one call or many. What is not given stays as it is.

        It shares connections and tokens with this client, so it costs next to nothing, and closing either closes both.

        Args:
            timeout: Seconds that the service may stay silent before `APITimeoutError`.
            max_retries: How often a request may be repeated after a failure.
            retries: The same in detail; it takes the place of `max_retries`.
            validate: Whether arguments are checked before sending.
            validate_answers: Whether answers that are not as documented raise `DecodeError`. `webhooks` stay as they
                are.
            headers: Headers beside those of this client; one of the same name takes its place.

        Raises:
            ConfigurationError: A value is out of its range, or `max_retries` and `retries` are both given.
        """
        check_settings(
            {"validate": FLAG.or_none(), "headers": HEADERS.or_none()}, {"validate": validate, "headers": headers}
        )
        account = self._account
        if timeout is not None:
            check_timeout(timeout)
            account = evolve(account, timeout=timeout)
        view: Self = object.__new__(type(self))
        view.__dict__.update(self.__dict__)
        for api in APIS:  # resources keep the options that they were made with
            view.__dict__.pop(api.name, None)
        view._account = evolve(
            account,
            headers={**account.headers, **checked_headers(headers or {})},
            retries=chosen_retries(account.retries, max_retries, retries),
            validate=account.validate if validate is None else validate,
            validate_answers=(
                account.validate_answers if validate_answers is None else chosen_validation(validate_answers)
            ),
        )
        return view

    def _executor(self, api: str) -> AnyExecutor:
        try:
            self._shared.check_open()
            access = self._account.access(definition_of(api))
        except ConfigurationError as problem:
            raise UnavailableApiError(str(problem)) from None
        return self._shared.executor(api, lambda: self._make_executor(access)).with_settings(access.settings)

    def _custom_call(
        self,
        method: str,
        path: str,
        api: Api | None,
        query: Mapping[str, QueryValue | None] | None,
        json: Mapping[str, Any] | None,
        headers: Mapping[str, str] | None,
        repeat: Repeat | None,
    ) -> tuple[AnyExecutor, Request[None]]:
        definition = definition_of(api) if api else api_of(path)
        server = definition.server_of(path)
        request = custom_request(method, path, query=query, body=json, repeat=repeat, server=server)
        client = self.with_options(headers=headers) if headers else self
        return client._executor(definition.name), request

    def _make_executor(self, access: Access) -> AnyExecutor:
        raise TypeError("use Client or AsyncClient")

    def _open_network(self, config: ConnectionConfig, timeout: float) -> Network:
        raise TypeError("use Client or AsyncClient")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._account.shown(APIS)})"


def _hidden(secret: str | None) -> Secret | None:
    return None if secret is None else Secret(secret)


def _webhooks_of(account: Account) -> Webhooks:
    from .client_webhooks import Webhooks

    return Webhooks(
        account.credentials.get(APPLICATION),
        sms_secret=account.webhook_secrets.get("sms"),
        conversation_secret=account.webhook_secrets.get("conversation"),
        validate_answers=account.validate_answers,
    )
