"""Credentials, from arguments or from the environment."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from sinchkit_core.errors import ConfigurationError


@frozen
class ServicePlan:
    """What the SMS API asks for by service plan.

    Attributes:
        service_plan_id: The plan, which is part of every path.
        api_token: Its API token, as the dashboard shows it.
    """

    service_plan_id: str
    api_token: str = field(repr=False)


def setting(given: str | None, environment: Mapping[str, str], *variables: str) -> str | None:
    """`given`, or the value of the first of `variables` that is set; an empty one counts as unset.

    Raises:
        ConfigurationError: Two of the variables mean the same and contradict each other.
    """
    if given is not None:
        return given
    found = {name: environment[name] for name in variables if environment.get(name)}
    if len(set(found.values())) > 1:
        raise ConfigurationError(f"{' and '.join(found)} contradict each other; keep one of them")
    return next(iter(found.values()), None)


def find_service_plan(
    service_plan_id: str | None, sms_api_token: str | None, environment: Mapping[str, str]
) -> ServicePlan | None:
    """The service plan's credentials, or `None` if neither part is given.

    Args:
        service_plan_id: Argument of the client.
        sms_api_token: Argument of the client.
        environment: Where SINCH_SERVICE_PLAN_ID and SINCH_SMS_API_TOKEN (or SINCH_API_TOKEN) are looked for.

    Raises:
        ConfigurationError: One part is missing, empty, or holds what no header can carry.
    """
    plan = setting(service_plan_id, environment, "SINCH_SERVICE_PLAN_ID")
    token = setting(sms_api_token, environment, "SINCH_SMS_API_TOKEN", "SINCH_API_TOKEN")
    if plan is None and token is None:
        return None
    if not plan:
        raise ConfigurationError(
            "an SMS API token was given without its plan: give service_plan_id or set SINCH_SERVICE_PLAN_ID"
        )
    if not token:
        raise ConfigurationError(
            "a service plan was given without its API token: give sms_api_token or set SINCH_SMS_API_TOKEN"
        )
    if not token.isascii() or not token.isprintable() or token != token.strip():
        # The token itself stays out of the message.
        raise ConfigurationError(
            "sms_api_token (SINCH_SMS_API_TOKEN) holds white space or characters that no token has; copy it anew"
        )
    return ServicePlan(plan, token)
