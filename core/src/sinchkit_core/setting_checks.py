"""Checks of settings: what each may be, in one table a class, so that a wrong one is named before anything is sent."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from os import PathLike
from typing import Any, Final, cast

from attrs import frozen

from .errors import ConfigurationError


@frozen
class Rule:
    """What a setting may be.

    Attributes:
        expected: The same in words, for messages.
        fits: Whether a value is that.
        secret: Whether messages keep silent about the value.
    """

    expected: str
    fits: Callable[[Any], bool]
    secret: bool = False

    def or_none(self) -> Rule:
        """The same rule for a setting that may also be `None`."""
        return Rule(f"{self.expected}, or None", lambda value: value is None or self.fits(value), self.secret)


def number(expected: str, fits: Callable[[float], bool]) -> Rule:
    """A finite number for which `fits` holds."""
    return Rule(expected, lambda value: _is_number(value) and math.isfinite(value) and fits(value))


def whole(expected: str, fits: Callable[[int], bool]) -> Rule:
    """A whole number for which `fits` holds."""
    return Rule(expected, lambda value: isinstance(value, int) and _is_number(value) and fits(value))


def instance(kind: type[Any], expected: str) -> Rule:
    """An object of the class `kind`, or of one derived from it."""
    return Rule(expected, lambda value: isinstance(value, kind), secret=True)


AGE: Final = Rule(
    "a number of seconds, more than 0; infinity for any age", lambda value: _is_number(value) and value > 0
)
SECONDS: Final = number("a number of seconds, more than 0", lambda value: value > 0)
NOT_NEGATIVE: Final = number("a number, 0 or more", lambda value: value >= 0)
COUNT: Final = whole("a whole number, 1 or more", lambda value: value >= 1)
WHOLE: Final = whole("a whole number, 0 or more", lambda value: value >= 0)
FLAG: Final = Rule("True or False", lambda value: isinstance(value, bool))
TEXT: Final = Rule("text", lambda value: isinstance(value, str))
SECRET_TEXT: Final = Rule("text", lambda value: isinstance(value, str), secret=True)
FILE_PATH: Final = Rule("a path", lambda value: isinstance(value, (str, PathLike)))
CALLABLE: Final = Rule("a function", callable)
HEADERS: Final = Rule(
    "a mapping of text to text",
    lambda value: (
        isinstance(value, Mapping) and all(isinstance(part, str) for pair in value.items() for part in pair)  # pyright: ignore[reportUnknownVariableType]  # each is checked here
    ),
    secret=True,
)
STATUSES: Final = Rule(
    "a set of HTTP statuses",
    lambda value: (
        isinstance(value, frozenset)
        and all(
            _is_number(one) and isinstance(one, int) and 100 <= one <= 599 for one in cast("frozenset[object]", value)
        )
    ),
)


def check_settings(rules: Mapping[str, Rule], values: Mapping[str, object], *, owner: str = "") -> None:
    """Check each of `values` that has a rule.

    Args:
        rules: What the settings may be, by name.
        values: What was given.
        owner: Whose settings these are, where their names alone do not say; ends the name in messages.

    Raises:
        ConfigurationError: One is not what it may be. The message names it, what was expected and what there is; it
            never shows a secret.
    """
    for name, rule in rules.items():
        if name in values and not rule.fits(values[name]):
            place = f"{name} of a {owner}" if owner else name
            raise ConfigurationError(f"{place} must be {rule.expected}; got {_shown(values[name], rule)}")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _shown(value: object, rule: Rule) -> str:
    if value is None or isinstance(value, bool):
        return repr(value)
    if _is_number(value) and not rule.secret:
        return repr(value)
    return {"str": "text"}.get(type(value).__name__, type(value).__name__)
