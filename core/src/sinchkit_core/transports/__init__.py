"""Ways to the network for httpx's clients, which keep and reuse their connections."""

from .choosing import LIMITS, Networking, aiohttp_is_installed, async_transport, blocking_transport

__all__ = ["LIMITS", "Networking", "aiohttp_is_installed", "async_transport", "blocking_transport"]
