"""Credentials, from arguments or from the environment."""

from __future__ import annotations

import os
from typing import Literal, TypeAlias

from attrs import field, frozen

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.setting_checks import SECRET_TEXT, check_settings

ConversationAuth: TypeAlias = Literal["oauth2", "basic"]
"""How Conversation is told who calls. ``basic`` is meant for tests: the service allows few such calls."""

VoiceAuth: TypeAlias = Literal["signed", "basic"]
"""How Voice is told who calls: by a signature, which keeps the secret at home, or by the secret itself."""


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
class Credentials:
    """One set of credentials: a service plan, a project or an application.

    Attributes:
        tenant: What stands in the paths: the service plan's or the project's ID. Empty for an application.
        name: What the secret belongs to: the key's ID or the application's key. Empty for a service plan.
        secret: The API token, the key's secret or the application's.
    """

    tenant: str
    name: str
    secret: Secret = field(repr=False)


Found: TypeAlias = Credentials | ConfigurationError | None
"""A set of credentials; or what is wrong with it, to be told when it is needed; or nothing."""


def setting(given: str | None, *variables: str) -> str | None:
    """`given`, or the value of the first of `variables` that is set; an empty one counts as unset.

    Variables without the prefix SINCH_ may belong to somebody else; they count where none with it is set.

    Raises:
        ConfigurationError: Two of the variables mean the same and contradict each other.
    """
    if given is not None:
        return given
    names = [name for name in variables if os.environ.get(name)]
    names = [name for name in names if name.startswith("SINCH_")] or names
    if len({os.environ[name] for name in names}) > 1:
        raise ConfigurationError(f"{' and '.join(names)} contradict each other; keep one of them")
    return os.environ[names[0]] if names else None


@frozen
class _Part:
    argument: str
    given: str | Secret | None = field(repr=False)
    variables: tuple[str, ...]
    in_header: bool = True

    @property
    def how_to_give(self) -> str:
        used = next((name for name in self.variables if self.given is None and os.environ.get(name)), self.variables[0])
        return f"{self.argument} ({used})"

    def find(self) -> Secret | None:
        given = self.given.reveal() if isinstance(self.given, Secret) else self.given
        check_settings({self.argument: SECRET_TEXT.or_none()}, {self.argument: given})
        if isinstance(self.given, Secret):
            return self.given
        text = setting(self.given, *self.variables)
        return None if text is None else Secret(text)


def secret_problem(secret: Secret) -> str | None:
    """What a signing secret surely got in copying: white space at an end, or control characters within."""
    text = secret.reveal()
    if text != text.strip() or any(ord(character) < 0x20 or ord(character) == 0x7F for character in text):
        return "begins or ends with white space, or holds control characters"
    return None


def check_webhook_secret(argument: str, secret: Secret | None) -> None:
    """Check what a client was given to verify callbacks with; that it is not empty is checked when callbacks are.

    Raises:
        ConfigurationError: It is not text, or has white space at an end or control characters.
    """
    if secret is None:
        return
    check_settings({argument: SECRET_TEXT}, {argument: secret.reveal()})
    problem = secret_problem(secret)
    if problem is not None:
        raise ConfigurationError(f"{argument} {problem}; copy it anew")


def find_service_plan(service_plan_id: str | None, sms_api_token: Secret | None) -> Found:
    """The service plan, from these arguments of the client or from the environment.

    Raises:
        ConfigurationError: An argument was given, and the rest is missing or holds what no request can carry.
    """
    parts = (
        _Part("service_plan_id", service_plan_id, ("SINCH_SERVICE_PLAN_ID", "SMS_SERVICE_PLAN_ID"), in_header=False),
        _Part("sms_api_token", sms_api_token, ("SINCH_SMS_API_TOKEN", "SINCH_API_TOKEN", "SMS_SERVICE_PLAN_TOKEN")),
    )
    found = _gathered("a service plan", parts)
    return Credentials(found[0].reveal(), "", found[1]) if isinstance(found, list) else found


def find_project(project_id: str | None, key_id: str | None, key_secret: Secret | None) -> Found:
    """The project with its access key, as `find_service_plan`."""
    parts = (
        _Part("project_id", project_id, ("SINCH_PROJECT_ID",), in_header=False),
        _Part("key_id", key_id, ("SINCH_KEY_ID",)),
        _Part("key_secret", key_secret, ("SINCH_KEY_SECRET",)),
    )
    found = _gathered("a project", parts)
    if not isinstance(found, list):
        return found
    return Credentials(found[0].reveal(), found[1].reveal(), found[2])


def find_application(application_key: str | None, application_secret: Secret | None) -> Found:
    """The Voice application, as `find_service_plan`."""
    names = ("SINCH_APPLICATION_", "SINCH_APP_", "SINCH_APPLICATION_API_", "APPLICATION_API_")
    parts = (
        _Part("application_key", application_key, tuple(f"{name}KEY" for name in names)),
        _Part("application_secret", application_secret, tuple(f"{name}SECRET" for name in names)),
    )
    found = _gathered("an application", parts)
    return Credentials("", found[0].reveal(), found[1]) if isinstance(found, list) else found


def _gathered(what: str, parts: tuple[_Part, ...]) -> list[Secret] | ConfigurationError | None:
    try:
        found = [part.find() for part in parts]
        if all(value is None for value in found):
            return None
        return _checked(what, parts, found)
    except ConfigurationError as problem:
        if any(part.given is not None for part in parts):
            raise
        # The variables may be meant for others, so this is told when somebody needs them.
        return ConfigurationError(str(problem))  # without its traceback


def _checked(what: str, parts: tuple[_Part, ...], found: list[Secret | None]) -> list[Secret]:
    complete = [value for value in found if value is not None and value.reveal()]
    if len(complete) < len(parts):
        missing = [part.how_to_give for part, value in zip(parts, found, strict=True) if not (value and value.reveal())]
        there = [part.how_to_give for part, value in zip(parts, found, strict=True) if value and value.reveal()]
        raise ConfigurationError(
            f"the credentials of {what} are incomplete: give {' and '.join(missing)}"
            + (f" as well as {' and '.join(there)}" if there else "")
        )
    for part, value in zip(parts, complete, strict=True):
        if any(character.isspace() or not character.isprintable() for character in value.reveal()):
            raise ConfigurationError(
                f"{part.how_to_give} holds white space or control characters, which it cannot have; copy it anew"
            )
        if part.in_header and not _fits_a_header(value):
            raise ConfigurationError(
                f"{part.how_to_give} holds white space or characters that it cannot have; copy it anew"
            )
    for part, value in zip(parts[:-1], complete, strict=False):
        if part.in_header and ":" in value.reveal():  # a colon ends it in the header
            raise ConfigurationError(f"{part.how_to_give} holds a colon, which it cannot have; copy it anew")
    return complete


def _fits_a_header(secret: Secret) -> bool:
    return all("!" <= character <= "~" for character in secret.reveal())
