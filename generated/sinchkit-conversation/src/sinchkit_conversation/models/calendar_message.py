# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from datetime import datetime


@_define(kw_only=True, repr=False)
class CalendarMessage(_Model):
    """A button that enters an appointment in a calendar."""

    title: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Text on the button."""
    event_start: datetime = _field(metadata=_json(_kinds.TIMESTAMP, required=True))
    """When the appointment begins."""
    event_end: datetime = _field(metadata=_json(_kinds.TIMESTAMP, required=True))
    """When the appointment ends."""
    event_title: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Name of the appointment."""
    fallback_url: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Address to open where calendars are not supported."""
    event_description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What the appointment is about."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CalendarMessageDict(TypedDict, total=False):
    """What may be given for `CalendarMessage`: a plain dict with the names of the service."""

    title: Required[str]
    """Text on the button."""
    event_start: Required[datetime | str]
    """When the appointment begins."""
    event_end: Required[datetime | str]
    """When the appointment ends."""
    event_title: Required[str]
    """Name of the appointment."""
    fallback_url: Required[str]
    """Address to open where calendars are not supported."""
    event_description: str
    """What the appointment is about."""
