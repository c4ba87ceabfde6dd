"""Who calls: what adds credentials to each message."""

from .fixed import BasicAuth, BearerAuth

__all__ = ["BasicAuth", "BearerAuth"]
