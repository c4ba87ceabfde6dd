# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Mapping


@_define(kw_only=True, repr=False)
class OmniTemplateReference(_Model):
    """A template that is stored with Sinch for all channels, and what to put into it."""

    template_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Which template to use, by its ID."""
    version: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Version of the template; `latest` for the latest one."""
    language_code: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Which translation to use, as a BCP 47 tag such as `pt-BR`; English when absent."""
    parameters: dict[str, str] | None = _field(default=None, metadata=_json(_kinds.MapOf(_kinds.TEXT)))
    """Value for each parameter of the template, by name; may be absent only if it has none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class OmniTemplateReferenceDict(TypedDict, total=False):
    """What may be given for `OmniTemplateReference`: a plain dict with the names of the service."""

    template_id: Required[str]
    """Which template to use, by its ID."""
    version: Required[str]
    """Version of the template; `latest` for the latest one."""
    language_code: str
    """Which translation to use, as a BCP 47 tag such as `pt-BR`; English when absent."""
    parameters: Mapping[str, str]
    """Value for each parameter of the template, by name; may be absent only if it has none."""
