"""A sequence type that a single string does not satisfy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol, SupportsIndex, TypeVar, overload

Item_co = TypeVar("Item_co", covariant=True)


class SequenceNotStr(Protocol[Item_co]):
    """Any sequence (list, tuple, ...) but `str`.

    ``Sequence[str]`` accepts one bare string, which would make ``to="+46701234567"`` a list of twelve recipients.
    `str.index` takes a string where this protocol takes anything, so type checkers tell them apart.
    """

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> Item_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> SequenceNotStr[Item_co]: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Item_co]: ...
    def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
    def count(self, value: Any, /) -> int: ...
    def __reversed__(self) -> Iterator[Item_co]: ...
