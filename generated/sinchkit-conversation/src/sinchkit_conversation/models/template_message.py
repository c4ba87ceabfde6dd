# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        OmniTemplateReference,
        OmniTemplateReferenceDict,
        TemplateReference,
        TemplateReferenceDict,
    )


@_define(kw_only=True, repr=False)
class TemplateMessage(_Model):
    """A message made from a template. Give `omni_template`, or `channel_template` for the channels that
    need another one, or both.
    """

    channel_template: dict[str, TemplateReference] | None = _field(
        default=None,
        metadata=_json(_kinds.MapOf(_kinds.Nested("sinchkit_conversation.models", "TemplateReference"))),
    )
    """Templates for single channels, by name of the channel, used there in place of `omni_template`."""
    omni_template: OmniTemplateReference | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "OmniTemplateReference"))
    )
    """A template that is stored with Sinch for all channels, and what to put into it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _at_least_one: ClassVar[tuple[str, ...]] = ("omni_template", "channel_template")


class TemplateMessageDict(TypedDict, total=False):
    """What may be given for `TemplateMessage`: a plain dict with the names of the service."""

    channel_template: Mapping[str, TemplateReference | TemplateReferenceDict]
    """Templates for single channels, by name of the channel, used there in place of `omni_template`."""
    omni_template: OmniTemplateReference | OmniTemplateReferenceDict
    """A template that is stored with Sinch for all channels, and what to put into it."""
