# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class AppleBusinessChatCredentials(_Model):
    """Access to Apple Messages for Business."""

    business_chat_account_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the account with Apple."""
    merchant_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the merchant, for Apple Pay."""
    apple_pay_certificate_reference: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the certificate, for Apple Pay."""
    apple_pay_certificate_password: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Password of the certificate, for Apple Pay."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class AppleBusinessChatCredentialsDict(TypedDict, total=False):
    """What may be given for `AppleBusinessChatCredentials`: a plain dict with the names of the service."""

    business_chat_account_id: Required[str]
    """ID of the account with Apple."""
    merchant_id: str
    """ID of the merchant, for Apple Pay."""
    apple_pay_certificate_reference: str
    """Name of the certificate, for Apple Pay."""
    apple_pay_certificate_password: str
    """Password of the certificate, for Apple Pay."""
