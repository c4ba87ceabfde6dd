# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import TokenRequestType


@_define(kw_only=True, repr=False)
class ClientCredentials(_Model):
    """OAuth 2.0 client credentials that callbacks to your server are authorised with."""

    client_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Client ID to ask for a token with."""
    client_secret: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Secret that goes with `client_id`."""
    endpoint: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """URL that hands out the tokens."""
    scope: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=1024)))
    """Scopes to ask for, separated by spaces, at most 1024 characters; none when absent."""
    response_type: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=64)))
    """Value of `response_type` to ask with, at most 64 characters; none when absent."""
    token_request_type: TokenRequestType | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "TokenRequestType"))),
    )
    """Whether ID and secret travel in a header (`BASIC`) or in the form (`FORM`)."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ClientCredentialsDict(TypedDict, total=False):
    """What may be given for `ClientCredentials`: a plain dict with the names of the service."""

    client_id: Required[str]
    """Client ID to ask for a token with."""
    client_secret: Required[str]
    """Secret that goes with `client_id`."""
    endpoint: Required[str]
    """URL that hands out the tokens."""
    scope: str
    """Scopes to ask for, separated by spaces, at most 1024 characters; none when absent."""
    response_type: str
    """Value of `response_type` to ask with, at most 64 characters; none when absent."""
    token_request_type: TokenRequestType
    """Whether ID and secret travel in a header (`BASIC`) or in the form (`FORM`)."""
