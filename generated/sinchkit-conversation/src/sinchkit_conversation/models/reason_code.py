# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ReasonCode: TypeAlias = Literal[
    "BAD_REQUEST",
    "CHANNEL_BAD_CONFIGURATION",
    "CHANNEL_CONFIGURATION_MISSING",
    "CHANNEL_FAILURE",
    "CHANNEL_REJECT",
    "CONTACT_NOT_FOUND",
    "DELIVERY_REJECTED_DUE_TO_POLICY",
    "DELIVERY_TIMED_OUT",
    "INTERNAL_ERROR",
    "MEDIA_NOT_REACHABLE",
    "MEDIA_TOO_LARGE",
    "MEDIA_TYPE_UNSUPPORTED",
    "NO_CHANNELS_LEFT",
    "NO_CHANNEL_IDENTITY_FOR_CONTACT",
    "NO_PERMISSION",
    "NO_PROFILE_AVAILABLE",
    "OUTSIDE_ALLOWED_SENDING_WINDOW",
    "RATE_LIMITED",
    "RECIPIENT_INVALID_CHANNEL_IDENTITY",
    "RECIPIENT_NOT_OPTED_IN",
    "RECIPIENT_NOT_REACHABLE",
    "TEMPLATE_INSUFFICIENT_PARAMETERS",
    "TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION",
    "TEMPLATE_NOT_FOUND",
    "UNKNOWN",
    "UNKNOWN_APP",
    "UNSUPPORTED_OPERATION",
]
"""Why it failed.
- `UNKNOWN`: nothing below fits.
- `INTERNAL_ERROR`: a fault within Sinch; keep the whole callback for the support.
- `RATE_LIMITED`: too many at once, so it was not sent.
- `RECIPIENT_INVALID_CHANNEL_IDENTITY`: the address is not valid for the channel.
- `RECIPIENT_NOT_REACHABLE`: the channel cannot reach the recipient.
- `RECIPIENT_NOT_OPTED_IN`: the recipient has not agreed to messages there.
- `OUTSIDE_ALLOWED_SENDING_WINDOW`: the channel's time for writing to the contact is over.
- `CHANNEL_FAILURE`: the channel did not take it, tried again several times.
- `CHANNEL_BAD_CONFIGURATION`: the app's settings for the channel are wrong.
- `CHANNEL_CONFIGURATION_MISSING`: the app has no settings for the channel.
- `MEDIA_TYPE_UNSUPPORTED`: a file is of a kind that the channel does not carry.
- `MEDIA_TOO_LARGE`: a file is bigger than the channel allows.
- `MEDIA_NOT_REACHABLE`: a file cannot be fetched from its address.
- `NO_CHANNELS_LEFT`: every suitable channel was tried, or there was none.
- `TEMPLATE_NOT_FOUND`: there is no such template.
- `TEMPLATE_INSUFFICIENT_PARAMETERS`: a parameter of the template has no value.
- `TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION`: the template has no such language or version.
- `DELIVERY_TIMED_OUT`: the channel took too long.
- `DELIVERY_REJECTED_DUE_TO_POLICY`: a rule of the channel forbids it.
- `CONTACT_NOT_FOUND`: there is no contact with this ID.
- `BAD_REQUEST`: refused by a check after queueing, mostly one of the channel's; earlier checks answer
400.
- `UNKNOWN_APP`: the app is gone, perhaps removed meanwhile.
- `NO_CHANNEL_IDENTITY_FOR_CONTACT`: no address is known on any channel to try.
- `CHANNEL_REJECT`: the channel refuses it for good and no other code says why.
- `NO_PERMISSION`: the action is not allowed.
- `NO_PROFILE_AVAILABLE`: the channel tells nothing about the person.
- `UNSUPPORTED_OPERATION`: the channel cannot do this.
"""
