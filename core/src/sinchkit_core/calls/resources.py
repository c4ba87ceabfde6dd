"""The foundation of generated resources and APIs."""

from __future__ import annotations

from ..uncopyable import Uncopyable
from .execution import AsyncExecutor, Executor


class Resource(Uncopyable):
    """A group of operations, blocking."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor


class AsyncResource(Uncopyable):
    """A group of operations, asynchronous."""

    def __init__(self, executor: AsyncExecutor) -> None:
        self._executor = executor
