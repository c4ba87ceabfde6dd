"""Credentials, from arguments or from the environment."""

from __future__ import annotations

import os

from attrs import field, frozen

from sinchkit_core.errors import ConfigurationError


class Secret:
    """A text that no repr shows, so that it cannot slip into a log or a traceback's locals."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself, for the moment of its use."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"


@frozen
class ServicePlan:
    """What the SMS API asks for by service plan.

    Attributes:
        service_plan_id: The plan, which is part of every path.
        api_token: Its API token, as the dashboard shows it.
    """

    service_plan_id: str
    api_token: Secret = field(repr=False)


def setting(given: str | None, *variables: str) -> str | None:
    """`given`, or the value of the first of `variables` that is set; an empty one counts as unset.

    Raises:
        ConfigurationError: Two of the variables mean the same and contradict each other.
    """
    if given is not None:
        return given
    names = [name for name in variables if os.environ.get(name)]
    if len({os.environ[name] for name in names}) > 1:
        raise ConfigurationError(f"{' and '.join(names)} contradict each other; keep one of them")
    return os.environ[names[0]] if names else None


def _secret_setting(given: Secret | None, *variables: str) -> Secret | None:
    if given is not None:
        return given
    text = setting(None, *variables)
    return None if text is None else Secret(text)


def find_service_plan(service_plan_id: str | None, sms_api_token: Secret | None) -> ServicePlan | None:
    """The service plan's credentials, or `None` if neither part is given.

    Args:
        service_plan_id: Argument of the client. Default: the variable SINCH_SERVICE_PLAN_ID.
        sms_api_token: Argument of the client. Default: SINCH_SMS_API_TOKEN, or SINCH_API_TOKEN.

    Raises:
        ConfigurationError: One part is missing, empty, or holds what no request can carry.
    """
    plan = setting(service_plan_id, "SINCH_SERVICE_PLAN_ID")
    token = _secret_setting(sms_api_token, "SINCH_SMS_API_TOKEN", "SINCH_API_TOKEN")
    if plan is None and token is None:
        return None
    if not plan:
        raise ConfigurationError(
            "an SMS API token was given without its plan: give service_plan_id or set SINCH_SERVICE_PLAN_ID"
        )
    if token is None or not token.reveal():
        raise ConfigurationError(
            "a service plan was given without its API token: give sms_api_token or set SINCH_SMS_API_TOKEN"
        )
    if not _is_token(token):
        raise ConfigurationError(
            "sms_api_token (SINCH_SMS_API_TOKEN) holds white space or characters that no token has; copy it anew"
        )
    return ServicePlan(plan, token)


def _is_token(secret: Secret) -> bool:
    return all("!" <= character <= "~" for character in secret.reveal())
