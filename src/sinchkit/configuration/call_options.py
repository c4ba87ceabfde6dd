"""Options that clients and their views take."""

from __future__ import annotations

from attrs import evolve

from sinchkit_core.calls.retries import RetryPolicy
from sinchkit_core.errors import ConfigurationError
from sinchkit_core.setting_checks import SECONDS, WHOLE, check_settings, instance

_RETRIES = instance(RetryPolicy, "a RetryPolicy").or_none()


def check_timeout(timeout: float) -> None:
    """Refuse a timeout that lets nothing be answered.

    Raises:
        ConfigurationError: It is not a finite number above 0.
    """
    check_settings({"timeout": SECONDS}, {"timeout": timeout})


def chosen_retries(present: RetryPolicy, max_retries: int | None, retries: RetryPolicy | None) -> RetryPolicy:
    """The policy that follows from what was given beside the present one.

    Raises:
        ConfigurationError: Both were given, or one is not what it may be.
    """
    check_settings(
        {"max_retries": WHOLE.or_none(), "retries": _RETRIES}, {"max_retries": max_retries, "retries": retries}
    )
    if max_retries is None:
        return retries or present
    if retries is not None:
        raise ConfigurationError("max_retries and retries exclude each other; give RetryPolicy(attempts=...)")
    return evolve(present, attempts=max_retries)
