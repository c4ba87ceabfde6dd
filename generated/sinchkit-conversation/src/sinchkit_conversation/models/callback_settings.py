# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class CallbackSettings(_Model):
    """Settings of callbacks."""

    secret_for_overridden_callback_urls: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Key to sign callbacks with that go to the `callback_url` of a single message or event."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CallbackSettingsDict(TypedDict, total=False):
    """What may be given for `CallbackSettings`: a plain dict with the names of the service."""

    secret_for_overridden_callback_urls: str
    """Key to sign callbacks with that go to the `callback_url` of a single message or event."""
