"""Which of the APIs' packages are there."""

from __future__ import annotations

from importlib.util import find_spec

from sinchkit_core.errors import ConfigurationError


def require_installed(package: str, extra: str) -> None:
    """Check that the package of an API can be imported.

    Raises:
        ConfigurationError: It is not installed; it says how to install it.
    """
    if find_spec(package) is None:
        distribution = package.replace("_", "-")
        raise ConfigurationError(f"{distribution} is not installed: pip install {distribution}, or sinchkit[{extra}]")
