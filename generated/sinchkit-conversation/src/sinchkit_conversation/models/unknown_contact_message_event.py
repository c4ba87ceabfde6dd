# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core.models import Model as _Model


@_define(kw_only=True, repr=False)
class UnknownContactMessageEvent(_Model):
    """Stands for kinds of `ContactMessageEvent` that are newer than this version, or name no kind:
    `additional_properties` has what is their own.
    """

    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
