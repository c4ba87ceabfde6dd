"""Calls of clients in either mode."""

import asyncio
import inspect
from collections.abc import Callable
from typing import Any, Final

from sinchkit import AsyncClient, Client

KINDS: Final[tuple[Any, ...]] = (Client, AsyncClient)


def use(kind: Any, operate: Callable[[Any], Any], **settings: Any) -> Any:
    """What `operate` gives for a client of this kind, which is closed afterwards; results are awaited."""
    if kind is Client:
        with Client(**settings) as client:
            return operate(client)

    async def run() -> Any:
        async with AsyncClient(**settings) as client:
            result = operate(client)
            return await result if inspect.isawaitable(result) else result

    return asyncio.run(run())


async def settled(value: Any) -> Any:
    """`value`, awaited where it is to be."""
    return await value if inspect.isawaitable(value) else value
