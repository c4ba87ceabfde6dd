"""Properties that are made once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # What editors and type checkers know.
    from functools import cached_property as kept_property
else:

    class kept_property:  # noqa: N801  # named like `property`
        """As `functools.cached_property`, without the lock that Python 3.11 has there, one for all objects.

        A child that was forked while another thread held it would wait for ever.
        """

        def __init__(self, make: Callable[[Any], Any]) -> None:
            self.func = make
            self.__doc__ = make.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, instance: object | None, owner: type | None = None) -> Any:
            if instance is None:
                return self
            made = self.func(instance)
            return instance.__dict__.setdefault(self._name, made)  # of two threads, one makes what both use


__all__ = ["kept_property"]
