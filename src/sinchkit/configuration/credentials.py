"""Credentials, from arguments or from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final, TypeAlias

from attrs import field, frozen

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.setting_checks import SECRET_TEXT, check_settings


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


Given: TypeAlias = Mapping[str, str | Secret | None]
"""Arguments of a client by name; what is secret of them is hidden."""


@frozen
class Credentials:
    """One set of credentials, such as a service plan, a project or an application.

    Attributes:
        tenant: What stands in the paths: the service plan's or the project's ID. Empty for an application.
        name: What the secret belongs to: the key's ID or the application's key. Empty for a service plan.
        secret: The API token, the key's secret or the application's.
    """

    tenant: str
    name: str
    secret: Secret = field(repr=False)


Found: TypeAlias = Credentials | ConfigurationError | None
"""A set of credentials; or what is wrong with it, to be raised when it is needed; or nothing."""


@frozen(eq=False)
class Parameter:
    """An argument of a client, and the environment variables that it may come from.

    Attributes:
        argument: The argument's name.
        variables: The variables; the first is the one that messages name.
    """

    argument: str
    variables: tuple[str, ...]

    @property
    def how_to_give(self) -> str:
        """The argument and its first variable, for messages."""
        return f"{self.argument} ({self.variables[0]})"

    def find(self, given: Given) -> Secret | None:
        """What was given for it, or the value of its variables.

        Raises:
            ConfigurationError: It is not text, or the variables contradict each other.
        """
        value = given.get(self.argument)
        check_settings({self.argument: SECRET_TEXT.or_none()}, {self.argument: _revealed(value)})
        if isinstance(value, Secret):
            return value
        text = setting(value, *self.variables)
        return None if text is None else Secret(text)


@frozen(eq=False)
class CredentialKind:
    """A kind of credentials: which arguments of a client, or environment variables, make a set of them.

    Attributes:
        title: What messages call it, with its article.
        secret: Where its secret comes from.
        tenant: Where the tenant comes from, which travels in paths; `None` if it has none.
        name: Where the name comes from that travels in headers with the secret; `None` if it has none.
    """

    title: str
    secret: Parameter
    tenant: Parameter | None = None
    name: Parameter | None = None

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """All that must be given, the secret last."""
        return tuple(one for one in (self.tenant, self.name, self.secret) if one is not None)

    @property
    def how_to_give(self) -> str:
        """All arguments, or all variables, for messages."""
        arguments = _listed([one.argument for one in self.parameters])
        return f"{arguments}, or set {_listed([one.variables[0] for one in self.parameters])}"

    def find(self, given: Given) -> Found:
        """The credentials of this kind, from arguments or from the environment.

        Raises:
            ConfigurationError: An argument was given, and the rest is missing or holds what no request can carry.
        """
        try:
            found = {one.argument: one.find(given) for one in self.parameters}
            if all(value is None for value in found.values()):
                return None
            values = self._checked(given, found)
        except ConfigurationError as problem:
            if any(given.get(one.argument) is not None for one in self.parameters):
                raise
            # The variables may be meant for other programs, so this is an error only when they are needed.
            return ConfigurationError(str(problem))  # without its traceback
        return Credentials(
            values[self.tenant.argument].reveal() if self.tenant else "",
            values[self.name.argument].reveal() if self.name else "",
            values[self.secret.argument],
        )

    def _checked(self, given: Given, found: Mapping[str, Secret | None]) -> dict[str, Secret]:
        complete = {argument: value for argument, value in found.items() if value is not None and value.reveal()}
        called = {one.argument: _called(one, given) for one in self.parameters}
        if len(complete) < len(found):
            missing = [how for argument, how in called.items() if argument not in complete]
            there = [how for argument, how in called.items() if argument in complete]
            raise ConfigurationError(
                f"the credentials of {self.title} are incomplete: give {' and '.join(missing)}"
                + (f" as well as {' and '.join(there)}" if there else "")
            )
        for parameter in self.parameters:
            problem = _problem(complete[parameter.argument], in_header=parameter is not self.tenant)
            if problem is not None:
                raise ConfigurationError(f"{called[parameter.argument]} holds {problem}; copy it anew")
        if self.name and ":" in complete[self.name.argument].reveal():  # a colon ends it in the header
            raise ConfigurationError(f"{called[self.name.argument]} holds a colon, which it cannot have; copy it anew")
        return complete


PROJECT: Final = CredentialKind(
    "a project",
    tenant=Parameter("project_id", ("SINCH_PROJECT_ID",)),
    name=Parameter("key_id", ("SINCH_KEY_ID",)),
    secret=Parameter("key_secret", ("SINCH_KEY_SECRET",)),
)
"""A project with one of its access keys: for every API that is used by project."""


def setting(given: str | None, *variables: str) -> str | None:
    """`given`, or the value of the first of `variables` that is set; an empty one counts as unset.

    Variables without the prefix SINCH_ may belong to other programs; they count only if no variable with it is set.

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


def _called(parameter: Parameter, given: Given) -> str:
    """The argument, and the variable that its value comes from or could come from."""
    missing = given.get(parameter.argument) is None
    used = next((name for name in parameter.variables if missing and os.environ.get(name)), parameter.variables[0])
    return f"{parameter.argument} ({used})"


def _problem(value: Secret, *, in_header: bool) -> str | None:
    # In a function that does not raise, so that no traceback of ours shows the text.
    text = value.reveal()
    if any(character.isspace() or not character.isprintable() for character in text):
        return "white space or control characters, which it cannot have"
    if in_header and not all("!" <= character <= "~" for character in text):
        return "white space or characters that it cannot have"
    return None


def _revealed(value: str | Secret | None) -> str | None:
    return value.reveal() if isinstance(value, Secret) else value


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
