# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

WebhookTrigger: TypeAlias = Literal[
    "CAPABILITY",
    "CHANNEL_EVENT",
    "CONTACT_CREATE",
    "CONTACT_DELETE",
    "CONTACT_IDENTITIES_DUPLICATION",
    "CONTACT_MERGE",
    "CONTACT_UPDATE",
    "CONVERSATION_DELETE",
    "CONVERSATION_START",
    "CONVERSATION_STOP",
    "EVENT_DELIVERY",
    "EVENT_INBOUND",
    "MESSAGE_DELIVERY",
    "MESSAGE_INBOUND",
    "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
    "MESSAGE_SUBMIT",
    "OPT_IN",
    "OPT_OUT",
    "RECORD_NOTIFICATION",
    "SMART_CONVERSATION",
    "UNSUPPORTED",
]
"""What a callback is about. `MESSAGE_INBOUND` and `EVENT_INBOUND`: something came from a contact.
`MESSAGE_SUBMIT`: a message was handed to the channel. `MESSAGE_DELIVERY` and `EVENT_DELIVERY`: the
delivery status of something you sent. `OPT_IN`, `OPT_OUT` and `CAPABILITY`: the outcome of such a
request. `CONVERSATION_...` and `CONTACT_...`: one was made, changed, ended, merged or removed, or
shares its address with another. `CHANNEL_EVENT`: news about the app's account with a channel.
`SMART_CONVERSATION` and the redaction: what the analysis of a message found. `RECORD_NOTIFICATION`:
something was stored. `UNSUPPORTED`: something from a channel that the API has no form for.
"""
