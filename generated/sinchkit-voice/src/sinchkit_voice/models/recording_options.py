# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import TranscriptionOptions, TranscriptionOptionsDict


@_define(kw_only=True, repr=False)
class RecordingOptions(_Model):
    """Where a recording goes and in which form."""

    destination_url: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "destinationUrl"))
    """Where to store the recording, a URL that begins with `s3://` or `azure://`."""
    credentials: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What the store asks for to let Sinch write there."""
    format_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "format"))
    """File format; `mp3` when absent."""
    notification_events: bool | None = _field(
        default=None, metadata=_json(_kinds.BOOLEAN, "notificationEvents")
    )
    """Whether notify events tell when the recording is finished and available; true when absent."""
    transcription_options: TranscriptionOptions | None = _field(
        default=None,
        metadata=_json(
            _kinds.Nested("sinchkit_voice.models", "TranscriptionOptions"), "transcriptionOptions"
        ),
    )
    """Whether and how the recording is written down as text."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class RecordingOptionsDict(TypedDict, total=False):
    """What may be given for `RecordingOptions`: a plain dict with the names of the service."""

    destinationUrl: str
    """Where to store the recording, a URL that begins with `s3://` or `azure://`."""
    credentials: str
    """What the store asks for to let Sinch write there."""
    format: str
    """File format; `mp3` when absent."""
    notificationEvents: bool
    """Whether notify events tell when the recording is finished and available; true when absent."""
    transcriptionOptions: TranscriptionOptions | TranscriptionOptionsDict
    """Whether and how the recording is written down as text."""
