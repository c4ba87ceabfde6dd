"""The small runtime under sinchkit's generated packages: requests as values, execution, errors, pages.

It knows HTTP and nothing of any service. Connections over httpx live in `sinchkit_core.connections`, credentials in
`sinchkit_core.auth`; both are imported when a client first sends, so that importing a package stays light.
"""

from .calls.execution import AsyncExecutor, Executor, Settings
from .calls.operations import Operation
from .calls.pages import AsyncPage, AsyncPages, Page, Pages
from .calls.requests import Request, Response
from .calls.retries import RetryPolicy
from .errors import (
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
from .models.misfits import Misfit
from .models.model import Model
from .null import NULL, Null

__all__ = [
    "NULL",
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AsyncExecutor",
    "AsyncPage",
    "AsyncPages",
    "AuthenticationError",
    "BadRequestError",
    "CircuitOpenError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "Executor",
    "Misfit",
    "Model",
    "NotFoundError",
    "Null",
    "Operation",
    "Page",
    "Pages",
    "PermissionDeniedError",
    "RateLimitError",
    "Request",
    "Response",
    "ResponseTooLargeError",
    "RetryPolicy",
    "ServerError",
    "Settings",
    "SignatureError",
    "SinchError",
    "ValidationError",
]
