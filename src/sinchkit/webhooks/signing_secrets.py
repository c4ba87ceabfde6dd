"""The secrets that callbacks are verified with, from arguments or from the environment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias, cast

from sinchkit.configuration.credentials import Secret, secret_problem, setting
from sinchkit_core.errors import ConfigurationError

SecretOrSecrets: TypeAlias = str | Sequence[str]
"""A secret, or several while one takes the place of another."""


def as_secrets(given: SecretOrSecrets | None) -> list[Secret] | None:
    """`given`, hidden from tracebacks; checked by `checked_secrets`."""
    if given is None:
        return None
    # What is neither text nor a sequence is hidden as it is; the check says that it is not text.
    given_as_any: Any = given
    return [Secret(one) for one in (given_as_any if isinstance(given, (list, tuple)) else (given_as_any,))]


def checked_secrets(argument: str, secrets: list[Secret]) -> list[Secret]:
    """`secrets`, none of them empty: an empty one would let everybody sign.

    Raises:
        ConfigurationError: There is none, or one is empty or no text.
    """
    if not secrets:
        raise ConfigurationError(f"{argument} is an empty list; give at least one secret")
    for secret in secrets:
        if not _is_usable(secret):
            raise ConfigurationError(
                f"{argument} must be text that is not empty; give the secret that callbacks are signed with"
            )
        problem = secret_problem(secret)
        if problem is not None:
            raise ConfigurationError(f"{argument} {problem}; copy it anew")
    return secrets


def find_secrets(argument: str, secrets: list[Secret] | None, variables: Sequence[str]) -> list[Secret]:
    """The secrets given, or the one that the environment has; empty without one.

    Raises:
        ConfigurationError: What is given cannot be used, or two of the variables contradict each other.
    """
    if secrets is None:
        found = setting(None, *variables)
        return [] if found is None else checked_secrets(f"the secret in {' or '.join(variables)}", [Secret(found)])
    return checked_secrets(argument, secrets)


def _is_usable(secret: Secret) -> bool:
    text = cast("object", secret.reveal())
    if not isinstance(text, str) or not text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
