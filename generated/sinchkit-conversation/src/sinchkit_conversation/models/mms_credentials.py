# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import BasicAuthCredential, BasicAuthCredentialDict


@_define(kw_only=True, repr=False)
class MMSCredentials(_Model):
    """Access to the MMS channel."""

    account_id: str
    """ID of the account with the MMS channel."""
    api_key: str
    """API key of that account."""
    basic_auth: BasicAuthCredential | None = None
    """User name and password for HTTP Basic authentication."""
    default_sender: str | None = None
    """Sender of messages that name none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("account_id", _kinds.TEXT, "account_id", required=True),
        _Field("api_key", _kinds.TEXT, "api_key", required=True),
        _Field(
            "basic_auth", _kinds.Nested("sinchkit_conversation.models", "BasicAuthCredential"), "basic_auth"
        ),
        _Field("default_sender", _kinds.TEXT, "default_sender"),
    )


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
