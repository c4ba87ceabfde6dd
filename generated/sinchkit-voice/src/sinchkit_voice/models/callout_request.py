# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import CalloutMethod, ConferenceCallout, CustomCallout, TextToSpeechCallout


@_define(kw_only=True, repr=False)
class CalloutRequest(_Model):
    """A call to place. Give `method` and the one property it names."""

    method: CalloutMethod | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CalloutMethod")), required=True)
    )
    """Kind of call, and name of the property that holds its options."""
    conference_callout: ConferenceCallout | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_voice.models", "ConferenceCallout"), "conferenceCallout"),
    )
    """Calls somebody and, once answered, adds them to a conference."""
    tts_callout: TextToSpeechCallout | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_voice.models", "TextToSpeechCallout"), "ttsCallout"),
    )
    """Calls somebody and, once answered, speaks a text or plays files."""
    custom_callout: CustomCallout | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "CustomCallout"), "customCallout")
    )
    """A call that your SVAML steers, event by event, given here or by your server."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
