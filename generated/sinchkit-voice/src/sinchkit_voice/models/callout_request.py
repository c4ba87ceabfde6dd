# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import CalloutMethod, ConferenceCallout, CustomCallout, TextToSpeechCallout


@_define(kw_only=True, repr=False)
class CalloutRequest(_Model):
    """A call to place. Give `method` and the one property it names."""

    method: CalloutMethod | str
    """Kind of call, and name of the property that holds its options."""
    conference_callout: ConferenceCallout | None = None
    """Calls somebody and, once answered, adds them to a conference."""
    tts_callout: TextToSpeechCallout | None = None
    """Calls somebody and, once answered, speaks a text or plays files."""
    custom_callout: CustomCallout | None = None
    """A call that your SVAML steers, event by event, given here or by your server."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "method", _kinds.Choice(alias=("sinchkit_voice.models", "CalloutMethod")), "method", required=True
        ),
        _Field(
            "conferenceCallout",
            _kinds.Nested("sinchkit_voice.models", "ConferenceCallout"),
            "conference_callout",
        ),
        _Field("ttsCallout", _kinds.Nested("sinchkit_voice.models", "TextToSpeechCallout"), "tts_callout"),
        _Field("customCallout", _kinds.Nested("sinchkit_voice.models", "CustomCallout"), "custom_callout"),
    )
