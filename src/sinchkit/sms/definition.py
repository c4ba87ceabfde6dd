"""What the client needs to know of SMS."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

from sinchkit.configuration.api_definition import AccessOption, ApiDefinition, Callbacks
from sinchkit.configuration.credentials import PROJECT, CredentialKind, Parameter
from sinchkit_core.calls.error_bodies import ErrorShape

SmsRegion: TypeAlias = Literal["us", "eu", "au", "br", "ca"]
"""Regions of the SMS API. A service plan belongs to one of them; projects are served in ``us`` and ``eu`` only."""

SERVICE_PLAN: Final = CredentialKind(
    "a service plan",
    tenant=Parameter("service_plan_id", ("SINCH_SERVICE_PLAN_ID", "SMS_SERVICE_PLAN_ID")),
    secret=Parameter("sms_api_token", ("SINCH_SMS_API_TOKEN", "SINCH_API_TOKEN", "SMS_SERVICE_PLAN_TOKEN")),
)

WEBHOOK_SECRET: Final = Parameter(
    "sms_webhook_secret", ("SINCH_SMS_WEBHOOK_SECRET", "SINCH_SMS_APP_SECRET", "SINCH_SMS_SINCH_EVENT_SECRET")
)

DEFINITION: Final = ApiDefinition(
    name="sms",
    title="SMS",
    access=(
        AccessOption(
            SERVICE_PLAN,
            schemes=("bearer",),
            hosts={region: f"https://{region}.sms.api.sinch.com" for region in get_args(SmsRegion)},
            title="SMS by service plan",
            path_parameter="service_plan_id",
        ),
        AccessOption(
            PROJECT,
            schemes=("oauth2",),
            hosts={region: f"https://zt.{region}.sms.api.sinch.com" for region in ("us", "eu")},
            title="SMS by project",
            path_parameter="service_plan_id",  # the project's ID stands in its place
        ),
    ),
    region=Parameter("sms_region", ("SINCH_SMS_REGION", "SMS_REGION")),
    default_region="us",
    path_prefixes=("/xms/",),
    error_shape=ErrorShape(text="text"),
    callbacks=Callbacks(
        union="SmsEvent",
        exports={"SmsWebhooks": "webhooks", "SmsEvent": "events", "sms_event_identity": "events"},
        secret=WEBHOOK_SECRET,
    ),
)
