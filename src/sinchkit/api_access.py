"""What a client was given, and how each API is reached with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from attrs import field, frozen

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.execution import Settings
from sinchkit_core.retries import RetryPolicy

from .credentials import ConversationAuth, Credentials, Found, Secret, VoiceAuth
from .regions import (
    AUTH_BASE_URL,
    DEFAULT_CONVERSATION_REGION,
    DEFAULT_SMS_REGION,
    DEFAULT_VOICE_REGION,
    TOKEN_PATH,
    VOICE_APPLICATIONS_BASE_URL,
    conversation_base_url,
    project_sms_base_url,
    sms_base_url,
    voice_base_url,
)

Api: TypeAlias = Literal["sms", "conversation", "voice"]
"""The APIs, by the attribute of a client."""

_BEGINNINGS: dict[str, Api] = {
    "/xms/": "sms",
    "/v1/projects/": "conversation",
    "/calling/": "voice",
    "/v1/calling/": "voice",
    "/v1/configuration/": "voice",
}

Scheme: TypeAlias = Literal["bearer", "oauth2", "basic", "signed"]

if TYPE_CHECKING:
    from sinchkit_core.circuit_breaker import CircuitBreaker

_A_PROJECT = "project_id, key_id and key_secret, or set SINCH_PROJECT_ID, SINCH_KEY_ID and SINCH_KEY_SECRET"


@frozen
class Access:
    """How one API is reached.

    Attributes:
        settings: What goes with every request.
        scheme: How the service is told who calls.
        name: What the secret belongs to.
        secret: Token, key secret or application secret.
        token_url: Where OAuth2 fetches its tokens.
    """

    settings: Settings
    scheme: Scheme
    name: str
    secret: Secret = field(repr=False)
    token_url: str


@frozen
class Account:
    """What a client was given, from arguments or from the environment.

    Attributes:
        service_plan: For SMS.
        project: For SMS, where there is no service plan, and for Conversation.
        application: For Voice.
        sms_region: Where SMS is used; `None` for the default.
        conversation_region: The same for Conversation.
        voice_region: The same for Voice.
        conversation_auth: How Conversation is told who calls.
        voice_auth: How Voice is told who calls.
        sms_webhook_secret: What SMS callbacks are signed with.
        conversation_webhook_secret: The same for Conversation.
        base_url: One host for everything, in place of the regions.
        headers: Headers for every request.
        timeout: Seconds that the service may stay silent; `None` leaves it to the connection.
        max_response_bytes: How large an answer may be once decompressed; `None` for no limit.
        retries: When a request is repeated.
        circuit_breaker: Holds requests back while a service keeps failing.
        validate: Whether arguments are checked before sending.
        validate_answers: Whether answers that are not as documented are refused.
    """

    service_plan: Found = None
    project: Found = None
    application: Found = None
    sms_region: str | None = None
    conversation_region: str | None = None
    voice_region: str | None = None
    conversation_auth: ConversationAuth = "oauth2"
    voice_auth: VoiceAuth = "signed"
    sms_webhook_secret: Secret | None = field(default=None, repr=False)
    conversation_webhook_secret: Secret | None = field(default=None, repr=False)
    base_url: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    timeout: float | None = None
    max_response_bytes: int | None = None
    retries: RetryPolicy = field(factory=RetryPolicy)
    circuit_breaker: CircuitBreaker | None = None
    validate: bool = True
    validate_answers: bool = False

    def __attrs_post_init__(self) -> None:
        _check_choice("conversation_auth", self.conversation_auth, get_args(ConversationAuth))
        _check_choice("voice_auth", self.voice_auth, get_args(VoiceAuth))

    def access(self, api: Api) -> Access:
        """How an API is reached.

        Raises:
            ConfigurationError: There are no credentials for it, or it is not served in the region.
        """
        match api:
            case "sms":
                return self.sms()
            case "conversation":
                return self.conversation()
            case "voice":
                return self.voice()

    def sms(self) -> Access:
        """SMS, by the service plan if there is one, else by the project.

        Raises:
            ConfigurationError: There are no credentials for it, or it is not served in the region for them.
        """
        region = self.sms_region or DEFAULT_SMS_REGION
        if self.service_plan is None and self.project is not None:
            project = _usable(self.project, "SMS", _A_PROJECT)
            settings = self._settings(project_sms_base_url(region), {"service_plan_id": project.tenant})
            return self._access(settings, "oauth2", project)
        plan = _usable(
            self.service_plan,
            "SMS",
            "service_plan_id and sms_api_token, or set SINCH_SERVICE_PLAN_ID and SINCH_SMS_API_TOKEN; or give"
            f" {_A_PROJECT}",
        )
        settings = self._settings(sms_base_url(region), {"service_plan_id": plan.tenant})
        return self._access(settings, "bearer", plan)

    def conversation(self) -> Access:
        """Conversation, by the project.

        Raises:
            ConfigurationError: There is no project, or Conversation is not served in the region.
        """
        project = _usable(self.project, "Conversation", _A_PROJECT)
        region = self.conversation_region or DEFAULT_CONVERSATION_REGION
        hint = (
            f"the region in use is {region}, and apps of other regions are not found there: see conversation_region"
            " (SINCH_CONVERSATION_REGION)"
        )
        settings = self._settings(
            conversation_base_url(region),
            {"project_id": project.tenant},
            hints={} if self.base_url else {404: hint},
        )
        return self._access(settings, self.conversation_auth, project)

    def voice(self) -> Access:
        """Voice, by the application.

        Raises:
            ConfigurationError: There is no application, or Voice is not served in the region.
        """
        application = _usable(
            self.application,
            "Voice",
            "application_key and application_secret, or set SINCH_APPLICATION_KEY and SINCH_APPLICATION_SECRET",
        )
        settings = self._settings(
            voice_base_url(self.voice_region or DEFAULT_VOICE_REGION),
            {},
            servers={} if self.base_url else {"applications": VOICE_APPLICATIONS_BASE_URL},
        )
        return self._access(settings, self.voice_auth, application)

    def _settings(
        self,
        # An unknown region is told even where a base URL hides it.
        regional_url: str,
        path_parameters: Mapping[str, str],
        *,
        servers: Mapping[str, str] | None = None,
        hints: Mapping[int, str] | None = None,
    ) -> Settings:
        return Settings(
            base_url=self.base_url or regional_url,
            path_parameters=path_parameters,
            servers=servers or {},
            headers=self.headers,
            timeout=self.timeout,
            max_response_bytes=self.max_response_bytes,
            retries=self.retries,
            circuit_breaker=self.circuit_breaker,
            validate=self.validate,
            validate_answers=self.validate_answers,
            hints=hints or {},
        )

    def _access(self, settings: Settings, scheme: Scheme, credentials: Credentials) -> Access:
        token_url = (self.base_url or AUTH_BASE_URL).rstrip("/") + TOKEN_PATH
        return Access(settings, scheme, credentials.name, credentials.secret, token_url)

    def shown(self) -> str:
        """What tells one client from another, as arguments, without secrets."""
        shown: dict[str, str | None] = {}
        if isinstance(self.service_plan, Credentials):
            shown["service_plan_id"] = self.service_plan.tenant
        if isinstance(self.project, Credentials):
            shown["project_id"] = self.project.tenant
        if isinstance(self.application, Credentials):
            shown["application_key"] = self.application.name
        if self.base_url:
            shown["base_url"] = self.base_url
        elif self.sms_region == self.conversation_region:
            shown |= {"region": self.sms_region, "voice_region": self.voice_region}
        else:
            shown |= {"sms_region": self.sms_region, "conversation_region": self.conversation_region}
            shown["voice_region"] = self.voice_region
        return ", ".join(f"{name}={value!r}" for name, value in shown.items() if value is not None)


def api_of(path: str) -> Api:
    """The API that serves a path, by its beginning.

    Raises:
        ConfigurationError: It begins as none of them does.
    """
    for beginning, api in _BEGINNINGS.items():
        if path.startswith(beginning):
            return api
    raise ConfigurationError(f'no API is known to serve {path}; give api="sms", "conversation" or "voice"')


def server_of(api: Api, path: str) -> str | None:
    """The label of the host that serves a path, where it is not the API's own."""
    return "applications" if api == "voice" and path.startswith("/v1/") else None


def _usable(found: Found, api: str, what_to_give: str) -> Credentials:
    if isinstance(found, ConfigurationError):
        raise ConfigurationError(f"{api} cannot be used: {found}")
    if found is None:
        raise ConfigurationError(f"{api} needs credentials: give {what_to_give}")
    return found


def _check_choice(argument: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ConfigurationError(f"{argument} is {value!r}; give one of {', '.join(choices)}")
