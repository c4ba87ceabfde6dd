"""What holds connections, credentials or locks, which no copy can have."""

from __future__ import annotations

from typing import NoReturn, SupportsIndex


class Uncopyable:
    """An object that is used where it was made: it cannot be copied or pickled, and says what to do."""

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied: it holds connections and credentials. Make a client in"
            " each process, and share one between threads; with_options() of a client gives a view with other options"
        )
