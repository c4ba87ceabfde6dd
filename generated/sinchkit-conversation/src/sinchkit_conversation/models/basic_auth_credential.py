# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class BasicAuthCredential(_Model):
    """User name and password for HTTP Basic authentication."""

    password: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """The password."""
    username: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """The user name."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class BasicAuthCredentialDict(TypedDict, total=False):
    """What may be given for `BasicAuthCredential`: a plain dict with the names of the service."""

    password: Required[str]
    """The password."""
    username: Required[str]
    """The user name."""
