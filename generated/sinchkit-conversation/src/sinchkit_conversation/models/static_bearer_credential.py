# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class StaticBearerCredential(_Model):
    """A bearer token and whose it is, for channels such as SMS and WhatsApp."""

    claimed_identity: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Whose token it is: for SMS the service plan ID, for WhatsApp the bot ID."""
    token: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """The bearer token: for SMS the API token of the service plan."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class StaticBearerCredentialDict(TypedDict, total=False):
    """What may be given for `StaticBearerCredential`: a plain dict with the names of the service."""

    claimed_identity: Required[str]
    """Whose token it is: for SMS the service plan ID, for WhatsApp the bot ID."""
    token: Required[str]
    """The bearer token: for SMS the API token of the service plan."""
