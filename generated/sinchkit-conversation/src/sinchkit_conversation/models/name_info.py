# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class NameInfo(_Model):
    """Name of a person or company."""

    full_name: str
    """The name as it is shown."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    middle_name: str | None = None
    """Middle name."""
    prefix: str | None = None
    """What stands before the name, such as `Dr`."""
    suffix: str | None = None
    """What stands behind the name, such as `Jr`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("full_name", _kinds.TEXT, "full_name", required=True),
        _Field("first_name", _kinds.TEXT, "first_name"),
        _Field("last_name", _kinds.TEXT, "last_name"),
        _Field("middle_name", _kinds.TEXT, "middle_name"),
        _Field("prefix", _kinds.TEXT, "prefix"),
        _Field("suffix", _kinds.TEXT, "suffix"),
    )


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
