"""Typed Python client for Sinch's APIs, blocking (`Client`) and asynchronous (`AsyncClient`).

    from sinchkit import Client

    client = Client(service_plan_id="...", sms_api_token="...", region="eu")  # SMS
    client = Client(project_id="...", key_id="...", key_secret="...", region="eu")  # SMS and Conversation
    client = Client(application_key="...", application_secret="...")  # Voice
    batch = client.sms.batches.send(to=["+46701234567"], from_="+46701112233", body="Hello")

Everything raised is a `SinchError`.
"""

from sinchkit_core.calls.circuit_breaker import CircuitBreaker
from sinchkit_core.calls.retries import RetryPolicy
from sinchkit_core.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    CircuitOpenError,
    ConfigurationError,
    ConflictError,
    DecodeError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseTooLargeError,
    ServerError,
    SignatureError,
    SinchError,
    ValidationError,
)
from sinchkit_core.models.misfits import Misfit
from sinchkit_core.null import NULL

from .apis import Region
from .async_client import AsyncClient
from .client import Client
from .conversation.definition import ConversationAuth, ConversationRegion
from .network.connection_config import ConnectionConfig
from .sms.definition import SmsRegion
from .sms.delivery import DeliveryTimeoutError
from .version import __version__
from .voice.definition import VoiceAuth, VoiceRegion

__all__ = [
    "NULL",
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AsyncClient",
    "AuthenticationError",
    "BadRequestError",
    "CircuitBreaker",
    "CircuitOpenError",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "ConnectionConfig",
    "ConversationAuth",
    "ConversationRegion",
    "DecodeError",
    "DeliveryTimeoutError",
    "Misfit",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "Region",
    "ResponseTooLargeError",
    "RetryPolicy",
    "ServerError",
    "SignatureError",
    "SinchError",
    "SmsRegion",
    "ValidationError",
    "VoiceAuth",
    "VoiceRegion",
    "__version__",
]
