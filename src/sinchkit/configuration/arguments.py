"""What a client's arguments, and the environment, say for each API that declares them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sinchkit_core.errors import ConfigurationError

from .api_definition import ApiDefinition, Scheme
from .credentials import CredentialKind, Found, Given, Secret, check_webhook_secret, setting


def found_credentials(apis: Iterable[ApiDefinition], given: Given) -> dict[CredentialKind, Found]:
    """What there is of every kind of credentials that some API accepts.

    Raises:
        ConfigurationError: An argument was given, and the rest is missing or holds what no request can carry.
    """
    kinds = dict.fromkeys(option.credentials for api in apis for option in api.access)
    return {kind: kind.find(given) for kind in kinds}


def found_regions(
    apis: Iterable[ApiDefinition], shared: str | None, given: Mapping[str, str | None]
) -> dict[str, str | None]:
    """The region of each API: its own, or the one of all that share one.

    Args:
        apis: The APIs.
        shared: The region given for all that share one.
        given: The regions given for single APIs, by their arguments.

    Raises:
        ConfigurationError: Variables contradict each other.
    """
    variable = setting(None, "SINCH_REGION")
    found: dict[str, str | None] = {}
    for api in apis:
        own = given.get(api.region.argument)
        if api.shares_region:
            found[api.name] = setting(own or shared, *api.region.variables) or variable
        else:
            found[api.name] = setting(own, *api.region.variables)
    return found


def chosen_schemes(apis: Iterable[ApiDefinition], given: Mapping[str, str]) -> dict[str, Scheme]:
    """The schemes chosen, by the name of the API; `given` has them by their arguments.

    Raises:
        ConfigurationError: An API does not take the scheme.
    """
    chosen: dict[str, Scheme] = {}
    for api in apis:
        if api.scheme not in given:
            continue
        offered: list[Scheme] = [scheme for option in api.access for scheme in option.schemes]
        value = given[api.scheme]
        if value not in offered:
            raise ConfigurationError(f"{api.scheme} is {value!r}; give one of {', '.join(offered)}")
        chosen[api.name] = offered[offered.index(value)]
    return chosen


def given_webhook_secrets(apis: Iterable[ApiDefinition], given: Given) -> dict[str, Secret | None]:
    """The secrets of callbacks that were given, by the name of the API.

    Raises:
        ConfigurationError: One is not text, or has white space at an end or control characters.
    """
    found: dict[str, Secret | None] = {}
    for api in apis:
        if api.callbacks is not None and api.callbacks.secret is not None:
            argument = api.callbacks.secret.argument
            secret = given.get(argument)
            found[api.name] = Secret(secret) if isinstance(secret, str) else secret
            check_webhook_secret(argument, found[api.name])
    return found
