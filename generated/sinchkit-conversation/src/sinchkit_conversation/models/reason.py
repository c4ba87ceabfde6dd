# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ReasonCode, ReasonSubCode


@_define(kw_only=True, repr=False)
class Reason(_Model):
    """Why something was not delivered or not understood."""

    code: ReasonCode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ReasonCode")))
    )
    """Why it failed. - `UNKNOWN`: nothing below fits. - `INTERNAL_ERROR`: a fault within Sinch; keep the
    whole callback for the support. - `RATE_LIMITED`: too many at once, so it was not sent. -
    `RECIPIENT_INVALID_CHANNEL_IDENTITY`: the address is not valid for the channel. -
    `RECIPIENT_NOT_REACHABLE`: the channel cannot reach the recipient. - `RECIPIENT_NOT_OPTED_IN`: the
    recipient has not agreed to messages there. - `OUTSIDE_ALLOWED_SENDING_WINDOW`: the channel's time
    for writing to the contact is over. - `CHANNEL_FAILURE`: the channel did not take it, tried again
    several times. - `CHANNEL_BAD_CONFIGURATION`: the app's settings for the channel are wrong. -
    `CHANNEL_CONFIGURATION_MISSING`: the app has no settings for the channel. -
    `MEDIA_TYPE_UNSUPPORTED`: a file is of a kind that the channel does not carry. - `MEDIA_TOO_LARGE`:
    a file is bigger than the channel allows. - `MEDIA_NOT_REACHABLE`: a file cannot be fetched from its
    address. - `NO_CHANNELS_LEFT`: every suitable channel was tried, or there was none. -
    `TEMPLATE_NOT_FOUND`: there is no such template. - `TEMPLATE_INSUFFICIENT_PARAMETERS`: a parameter
    of the template has no value. - `TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION`: the template has no
    such language or version. - `DELIVERY_TIMED_OUT`: the channel took too long. -
    `DELIVERY_REJECTED_DUE_TO_POLICY`: a rule of the channel forbids it. - `CONTACT_NOT_FOUND`: there is
    no contact with this ID. - `BAD_REQUEST`: refused by a check after queueing, mostly one of the
    channel's; earlier checks answer 400. - `UNKNOWN_APP`: the app is gone, perhaps removed meanwhile. -
    `NO_CHANNEL_IDENTITY_FOR_CONTACT`: no address is known on any channel to try. - `CHANNEL_REJECT`:
    the channel refuses it for good and no other code says why. - `NO_PERMISSION`: the action is not
    allowed. - `NO_PROFILE_AVAILABLE`: the channel tells nothing about the person. -
    `UNSUPPORTED_OPERATION`: the channel cannot do this.
    """
    description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """The reason in words, for people to read."""
    sub_code: ReasonSubCode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ReasonSubCode")))
    )
    """What exactly failed, for some of the codes. - `UNSPECIFIED_SUB_CODE`: nothing below fits. -
    `ATTACHMENT_REJECTED`: a rule of the channel forbids the file. - `MEDIA_TYPE_UNDETERMINED`: the kind
    of file behind the address could not be determined. - `INACTIVE_SENDER`: the app's credentials for
    the channel are switched off.
    """
    channel_code: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What the channel itself gives as the reason; absent if it gives none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ReasonDict(TypedDict, total=False):
    """What may be given for `Reason`: a plain dict with the names of the service."""

    code: ReasonCode
    """Why it failed. - `UNKNOWN`: nothing below fits. - `INTERNAL_ERROR`: a fault within Sinch; keep the
    whole callback for the support. - `RATE_LIMITED`: too many at once, so it was not sent. -
    `RECIPIENT_INVALID_CHANNEL_IDENTITY`: the address is not valid for the channel. -
    `RECIPIENT_NOT_REACHABLE`: the channel cannot reach the recipient. - `RECIPIENT_NOT_OPTED_IN`: the
    recipient has not agreed to messages there. - `OUTSIDE_ALLOWED_SENDING_WINDOW`: the channel's time
    for writing to the contact is over. - `CHANNEL_FAILURE`: the channel did not take it, tried again
    several times. - `CHANNEL_BAD_CONFIGURATION`: the app's settings for the channel are wrong. -
    `CHANNEL_CONFIGURATION_MISSING`: the app has no settings for the channel. -
    `MEDIA_TYPE_UNSUPPORTED`: a file is of a kind that the channel does not carry. - `MEDIA_TOO_LARGE`:
    a file is bigger than the channel allows. - `MEDIA_NOT_REACHABLE`: a file cannot be fetched from its
    address. - `NO_CHANNELS_LEFT`: every suitable channel was tried, or there was none. -
    `TEMPLATE_NOT_FOUND`: there is no such template. - `TEMPLATE_INSUFFICIENT_PARAMETERS`: a parameter
    of the template has no value. - `TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION`: the template has no
    such language or version. - `DELIVERY_TIMED_OUT`: the channel took too long. -
    `DELIVERY_REJECTED_DUE_TO_POLICY`: a rule of the channel forbids it. - `CONTACT_NOT_FOUND`: there is
    no contact with this ID. - `BAD_REQUEST`: refused by a check after queueing, mostly one of the
    channel's; earlier checks answer 400. - `UNKNOWN_APP`: the app is gone, perhaps removed meanwhile. -
    `NO_CHANNEL_IDENTITY_FOR_CONTACT`: no address is known on any channel to try. - `CHANNEL_REJECT`:
    the channel refuses it for good and no other code says why. - `NO_PERMISSION`: the action is not
    allowed. - `NO_PROFILE_AVAILABLE`: the channel tells nothing about the person. -
    `UNSUPPORTED_OPERATION`: the channel cannot do this.
    """
    description: str
    """The reason in words, for people to read."""
    sub_code: ReasonSubCode
    """What exactly failed, for some of the codes. - `UNSPECIFIED_SUB_CODE`: nothing below fits. -
    `ATTACHMENT_REJECTED`: a rule of the channel forbids the file. - `MEDIA_TYPE_UNDETERMINED`: the kind
    of file behind the address could not be determined. - `INACTIVE_SENDER`: the app's credentials for
    the channel are switched off.
    """
    channel_code: str
    """What the channel itself gives as the reason; absent if it gives none."""
