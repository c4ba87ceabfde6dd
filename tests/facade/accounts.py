"""Credentials for the tests of the facade, and what they look like on the wire."""

from base64 import b64encode
from typing import Any, Final

PLAN: Final[dict[str, Any]] = {"service_plan_id": "plan", "sms_api_token": "planted-T0ken-8f1c2e"}
PROJECT: Final[dict[str, Any]] = {"project_id": "project", "key_id": "key-1", "key_secret": "planted-K3y-51d0"}
APPLICATION: Final[dict[str, Any]] = {
    "application_key": "669E367E-6BBA-48AB-AF15-266871C28135",
    "application_secret": "BeIukql3pTKJ8RGL5zo0DA==",
}
SECRETS: Final = (PLAN["sms_api_token"], PROJECT["key_secret"], APPLICATION["application_secret"])

VARIABLES: Final = {
    "service_plan_id": ("SINCH_SERVICE_PLAN_ID", "SMS_SERVICE_PLAN_ID"),
    "sms_api_token": ("SINCH_SMS_API_TOKEN", "SINCH_API_TOKEN", "SMS_SERVICE_PLAN_TOKEN"),
    "project_id": ("SINCH_PROJECT_ID",),
    "key_id": ("SINCH_KEY_ID",),
    "key_secret": ("SINCH_KEY_SECRET",),
    "application_key": (
        "SINCH_APPLICATION_KEY",
        "SINCH_APP_KEY",
        "SINCH_APPLICATION_API_KEY",
        "APPLICATION_API_KEY",
    ),
    "application_secret": (
        "SINCH_APPLICATION_SECRET",
        "SINCH_APP_SECRET",
        "SINCH_APPLICATION_API_SECRET",
        "APPLICATION_API_SECRET",
    ),
}


def basic(name: str, secret: str) -> str:
    """The Authorization header of HTTP Basic."""
    return "Basic " + b64encode(f"{name}:{secret}".encode()).decode()
