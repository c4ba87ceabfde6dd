# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal


@_define(kw_only=True, repr=False)
class SetCookie(_Model):
    """Keeps a value with the call, for the callbacks to come. Goes into ICE, ACE and PIE."""

    name: Literal["setCookie"] = _field(default="setCookie", metadata=_json(_kinds.TERM, required=True))
    """Always `setCookie`."""
    key: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the value, together with it at most 1024 bytes."""
    value: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """The value."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class SetCookieDict(TypedDict, total=False):
    """What may be given for `SetCookie`: a plain dict with the names of the service."""

    name: Required[Literal["setCookie"]]
    """Always `setCookie`."""
    key: str
    """Name of the value, together with it at most 1024 bytes."""
    value: str
    """The value."""
