"""Typed Python client for Sinch's APIs, blocking (`Client`) and asynchronous (`AsyncClient`).

    from sinchkit import Client

    client = Client(service_plan_id="...", sms_api_token="...", region="eu")
    batch = client.sms.batches.send(to=["+46701234567"], from_="+46701112233", body="Hello")

Everything raised is a `SinchError`.
"""

from sinchkit_core.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    DecodeError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    SinchError,
    ValidationError,
)
from sinchkit_core.null import NULL

from .client import AsyncClient, Client
from .regions import Region, SmsRegion

__all__ = [
    "NULL",
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AsyncClient",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "Region",
    "ServerError",
    "SinchError",
    "SmsRegion",
    "ValidationError",
]
