# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class AddressInfo(_Model):
    """A postal address of a person or company."""

    city: str | None = None
    """Name of the city."""
    country: str | None = None
    """Name of the country."""
    state: str | None = None
    """Name of the state or region."""
    zip_: str | None = None
    """Postal code."""
    type_: str | None = None
    """What it is for, such as `WORK` or `HOME`."""
    country_code: str | None = None
    """Code of the country, of two letters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("city", _kinds.TEXT, "city"),
        _Field("country", _kinds.TEXT, "country"),
        _Field("state", _kinds.TEXT, "state"),
        _Field("zip", _kinds.TEXT, "zip_"),
        _Field("type", _kinds.TEXT, "type_"),
        _Field("country_code", _kinds.TEXT, "country_code"),
    )


class AddressInfoDict(TypedDict, total=False):
    """What may be given for `AddressInfo`: a plain dict with the names of the service."""

    city: str
    """Name of the city."""
    country: str
    """Name of the country."""
    state: str
    """Name of the state or region."""
    zip: str
    """Postal code."""
    type: str
    """What it is for, such as `WORK` or `HOME`."""
    country_code: str
    """Code of the country, of two letters."""
