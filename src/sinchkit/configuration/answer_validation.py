"""Whether answers and callbacks that are not as documented are refused, which tests want and programs do not."""

from __future__ import annotations

import os

from sinchkit_core.errors import ConfigurationError

_VARIABLE = "SINCH_VALIDATE_ANSWERS"
_WORDS = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


def chosen_validation(given: bool | None) -> bool:
    """What was given, or else the variable SINCH_VALIDATE_ANSWERS says; False without either.

    Raises:
        ConfigurationError: It is neither true nor false.
    """
    if given is not None:
        if given in (True, False):
            return bool(given)
        raise ConfigurationError(f"validate_answers must be True or False, not {type(given).__name__}")
    text = os.environ.get(_VARIABLE, "")
    if not text:
        return False
    if text.lower() not in _WORDS:
        raise ConfigurationError(f"{_VARIABLE} must be one of {', '.join(_WORDS)}")
    return _WORDS[text.lower()]
