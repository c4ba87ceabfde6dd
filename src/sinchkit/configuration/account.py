"""What a client was given, and how each API is reached with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from sinchkit_core.calls.execution import Settings
from sinchkit_core.calls.retries import RetryPolicy
from sinchkit_core.errors import ConfigurationError

from .credentials import CredentialKind, Credentials, Found, Secret
from .regions import regional_base_url

if TYPE_CHECKING:
    from sinchkit_core.calls.circuit_breaker import CircuitBreaker

    from .api_definition import AccessOption, ApiDefinition, Scheme

AUTH_BASE_URL: Final = "https://auth.sinch.com"
TOKEN_PATH: Final = "/oauth2/token"  # noqa: S105  # a path


@frozen
class Access:
    """How one API is reached.

    Attributes:
        settings: What goes with every request.
        scheme: How the service is shown who calls.
        kind: The kind of credentials.
        name: What the secret belongs to.
        secret: Token, key secret or application secret.
        token_url: Where OAuth2 fetches its tokens.
    """

    settings: Settings
    scheme: Scheme
    kind: CredentialKind
    name: str
    secret: Secret = field(repr=False)
    token_url: str


@frozen
class Account:
    """What a client was given, from arguments or from the environment.

    Attributes:
        credentials: What there is of each kind of credentials; a kind that is missing was not looked for.
        regions: Where each API is used, by its name; `None` for the default.
        schemes: How each API that has a choice is shown who calls, by its name.
        webhook_secrets: What the callbacks of an API are signed with, by its name.
        base_url: One host for everything, in place of the regions.
        headers: Headers for every request.
        timeout: Seconds that the service may stay silent; `None` leaves it to the connection.
        max_response_bytes: How large an answer may be once decompressed; `None` for no limit.
        retries: When a request is repeated.
        circuit_breaker: Holds requests back while a service keeps failing.
        validate: Whether arguments are checked before sending.
        validate_answers: Whether answers that are not as documented are refused.
    """

    credentials: Mapping[CredentialKind, Found] = field(factory=dict[CredentialKind, Found])
    regions: Mapping[str, str | None] = field(factory=dict[str, "str | None"])
    schemes: Mapping[str, Scheme] = field(factory=dict[str, "Scheme"])
    webhook_secrets: Mapping[str, Secret | None] = field(factory=dict[str, Secret | None], repr=False)
    base_url: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    timeout: float | None = None
    max_response_bytes: int | None = None
    retries: RetryPolicy = field(factory=RetryPolicy)
    circuit_breaker: CircuitBreaker | None = None
    validate: bool = True
    validate_answers: bool = False

    def access(self, api: ApiDefinition) -> Access:
        """How an API is reached, with the first of its kinds of credentials that there is.

        Raises:
            ConfigurationError: There are no credentials for it, or it is not served in the region for them.
        """
        option, credentials = self._usable_option(api)
        region = self.regions.get(api.name) or api.default_region
        settings = Settings(
            # An unknown region is an error even where a base URL hides it.
            base_url=self._instead_of(regional_base_url(api, option, region)),
            path_parameters={option.path_parameter: credentials.tenant} if option.path_parameter else {},
            servers={} if self.base_url else {host.label: host.base_url for host in api.other_hosts},
            headers=self.headers,
            timeout=self.timeout,
            max_response_bytes=self.max_response_bytes,
            retries=self.retries,
            circuit_breaker=self.circuit_breaker,
            validate=self.validate,
            validate_answers=self.validate_answers,
            hints={} if self.base_url else {status: hint.format(region=region) for status, hint in api.hints.items()},
            error_shape=api.error_shape,
        )
        return Access(
            settings,
            self.schemes.get(api.name, option.schemes[0]),
            option.credentials,
            credentials.name,
            credentials.secret,
            self._instead_of(AUTH_BASE_URL).rstrip("/") + TOKEN_PATH,
        )

    def _usable_option(self, api: ApiDefinition) -> tuple[AccessOption, Credentials]:
        for option in api.access:
            found = self.credentials.get(option.credentials)
            if isinstance(found, ConfigurationError):
                raise ConfigurationError(f"{api.title} cannot be used: {found}")
            if found is not None:
                return option, found
        what_to_give = "; or give ".join(option.credentials.how_to_give for option in api.access)
        raise ConfigurationError(f"{api.title} needs credentials: give {what_to_give}")

    def _instead_of(self, url: str) -> str:
        return self.base_url or url

    def shown(self, apis: tuple[ApiDefinition, ...]) -> str:
        """What tells one client from another, as arguments, without secrets."""
        shown: dict[str, str | None] = {}
        for kind, found in self.credentials.items():
            if isinstance(found, Credentials):
                shown[kind.parameters[0].argument] = found.tenant or found.name
        if self.base_url:
            shown["base_url"] = self.base_url
        else:
            regions = {api.region.argument: self.regions.get(api.name) for api in apis}
            shared = {api.region.argument for api in apis if api.shares_region}
            values = {regions[argument] for argument in shared}
            if len(values) == 1:
                shown["region"] = values.pop()
                regions = {argument: region for argument, region in regions.items() if argument not in shared}
            shown |= regions
        return ", ".join(f"{name}={value!r}" for name, value in shown.items() if value is not None)
