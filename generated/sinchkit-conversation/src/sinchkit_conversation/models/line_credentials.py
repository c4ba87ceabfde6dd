# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class LineCredentials(_Model):
    """Access to LINE."""

    token: str
    """Access token of the channel."""
    secret: str
    """Secret of the channel."""
    is_default: bool | None = None
    """Whether to use these where an app has several for LINE."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("token", _kinds.TEXT, "token", required=True),
        _Field("secret", _kinds.TEXT, "secret", required=True),
        _Field("is_default", _kinds.BOOLEAN, "is_default"),
    )


class LineCredentialsDict(TypedDict, total=False):
    """What may be given for `LineCredentials`: a plain dict with the names of the service."""

    token: Required[str]
    """Access token of the channel."""
    secret: Required[str]
    """Secret of the channel."""
    is_default: bool
    """Whether to use these where an app has several for LINE."""
