"""What the client needs to know of Conversation."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

from sinchkit.configuration.api_definition import AccessOption, ApiDefinition, Callbacks
from sinchkit.configuration.credentials import PROJECT, Parameter

ConversationRegion: TypeAlias = Literal["us", "eu", "br"]
"""Regions of the Conversation API. An app belongs to one of them."""

ConversationAuth: TypeAlias = Literal["oauth2", "basic"]
"""How Conversation knows who calls. ``basic`` is meant for tests: the service allows few such calls."""

WEBHOOK_SECRET: Final = Parameter(
    "conversation_webhook_secret", ("SINCH_CONVERSATION_WEBHOOK_SECRET", "SINCH_CONVERSATION_APP_SECRET")
)

DEFINITION: Final = ApiDefinition(
    name="conversation",
    title="Conversation",
    access=(
        AccessOption(
            PROJECT,
            schemes=get_args(ConversationAuth),
            hosts={region: f"https://{region}.conversation.api.sinch.com" for region in get_args(ConversationRegion)},
            title="Conversation",
            path_parameter="project_id",
        ),
    ),
    region=Parameter("conversation_region", ("SINCH_CONVERSATION_REGION", "CONVERSATION_REGION")),
    default_region="eu",
    scheme="conversation_auth",
    path_prefixes=("/v1/projects/",),
    hints={
        404: "the region in use is {region}, and apps of other regions are not found there: see conversation_region"
        " (SINCH_CONVERSATION_REGION)"
    },
    callbacks=Callbacks(
        union="ConversationEvent",
        exports={"ConversationWebhooks": "webhooks", "ConversationEvent": "events"},
        secret=WEBHOOK_SECRET,
    ),
)
