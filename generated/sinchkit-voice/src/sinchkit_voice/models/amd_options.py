# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class AmdOptions(_Model):
    """How to find out whether a person or a machine answers."""

    enabled: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True listens for an answering machine."""
    async_: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN, "async"))
    """True goes on with the call while listening and tells the outcome in a notify event; otherwise ACE
    waits for it.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


AmdOptionsDict = TypedDict(
    "AmdOptionsDict",
    {
        "enabled": "bool",
        "async": "bool",
    },
    total=False,
)
"""What may be given for `AmdOptions`: a plain dict with the names of the service."""
