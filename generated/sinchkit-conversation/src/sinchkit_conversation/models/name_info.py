# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class NameInfo(_Model):
    """Name of a person or company."""

    full_name: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """The name as it is shown."""
    first_name: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Given name."""
    last_name: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Family name."""
    middle_name: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Middle name."""
    prefix: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What stands before the name, such as `Dr`."""
    suffix: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What stands behind the name, such as `Jr`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class NameInfoDict(TypedDict, total=False):
    """What may be given for `NameInfo`: a plain dict with the names of the service."""

    full_name: Required[str]
    """The name as it is shown."""
    first_name: str
    """Given name."""
    last_name: str
    """Family name."""
    middle_name: str
    """Middle name."""
    prefix: str
    """What stands before the name, such as `Dr`."""
    suffix: str
    """What stands behind the name, such as `Jr`."""
