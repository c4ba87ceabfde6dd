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
    from ..models import TokenRequestType


@_define(kw_only=True, repr=False)
class ClientCredentials(_Model):
    """OAuth 2.0 client credentials that callbacks to your server are authorised with."""

    client_id: str
    """Client ID to ask for a token with."""
    client_secret: str
    """Secret that goes with `client_id`."""
    endpoint: str
    """URL that hands out the tokens."""
    scope: str | None = None
    """Scopes to ask for, separated by spaces, at most 1024 characters; none when absent."""
    response_type: str | None = None
    """Value of `response_type` to ask with, at most 64 characters; none when absent."""
    token_request_type: TokenRequestType | str | None = None
    """Whether ID and secret travel in a header (`BASIC`) or in the form (`FORM`)."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("client_id", _kinds.TEXT, "client_id", required=True),
        _Field("client_secret", _kinds.TEXT, "client_secret", required=True),
        _Field("endpoint", _kinds.TEXT, "endpoint", required=True),
        _Field("scope", _kinds.Text(max_length=1024), "scope"),
        _Field("response_type", _kinds.Text(max_length=64), "response_type"),
        _Field(
            "token_request_type",
            _kinds.Choice(alias=("sinchkit_conversation.models", "TokenRequestType")),
            "token_request_type",
        ),
    )


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
