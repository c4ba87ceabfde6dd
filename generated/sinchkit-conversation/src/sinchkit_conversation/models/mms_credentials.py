# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import BasicAuthCredential, BasicAuthCredentialDict


@_define(kw_only=True, repr=False)
class MMSCredentials(_Model):
    """Access to the MMS channel."""

    account_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the account with the MMS channel."""
    api_key: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """API key of that account."""
    basic_auth: BasicAuthCredential | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "BasicAuthCredential"))
    )
    """User name and password for HTTP Basic authentication."""
    default_sender: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Sender of messages that name none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MMSCredentialsDict(TypedDict, total=False):
    """What may be given for `MMSCredentials`: a plain dict with the names of the service."""

    account_id: Required[str]
    """ID of the account with the MMS channel."""
    api_key: Required[str]
    """API key of that account."""
    basic_auth: BasicAuthCredential | BasicAuthCredentialDict
    """User name and password for HTTP Basic authentication."""
    default_sender: str
    """Sender of messages that name none."""
