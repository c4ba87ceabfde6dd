# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class AddressInfo(_Model):
    """A postal address of a person or company."""

    city: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the city."""
    country: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the country."""
    state: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the state or region."""
    zip_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "zip"))
    """Postal code."""
    type_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "type"))
    """What it is for, such as `WORK` or `HOME`."""
    country_code: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Code of the country, of two letters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


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
