"""Options that clients and their views take."""

from __future__ import annotations

from attrs import evolve

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.retries import RetryPolicy


def check_timeout(timeout: float) -> None:
    """Refuse a timeout that lets nothing be answered.

    Raises:
        ConfigurationError: It is not more than 0.
    """
    if not timeout > 0:
        raise ConfigurationError("timeout must be more than 0 seconds")


def chosen_retries(present: RetryPolicy, max_retries: int | None, retries: RetryPolicy | None) -> RetryPolicy:
    """The policy that follows from what was given beside the present one.

    Raises:
        ConfigurationError: Both were given, or the number is below 0.
    """
    if max_retries is None:
        return retries or present
    if retries is not None:
        raise ConfigurationError("max_retries and retries exclude each other; give RetryPolicy(attempts=...)")
    if max_retries < 0:
        raise ConfigurationError("max_retries must be 0 or more")
    return evolve(present, attempts=max_retries)
