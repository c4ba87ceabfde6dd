# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        AddressInfo,
        AddressInfoDict,
        EmailInfo,
        EmailInfoDict,
        NameInfo,
        NameInfoDict,
        OrganizationInfo,
        OrganizationInfoDict,
        PhoneNumberInfo,
        PhoneNumberInfoDict,
        UrlInfo,
        UrlInfoDict,
    )


@_define(kw_only=True, repr=False)
class ContactInfoMessage(_Model):
    """Names and addresses of a person or company, for an address book."""

    name: NameInfo = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "NameInfo"), required=True)
    )
    """Name of a person or company."""
    phone_numbers: list[PhoneNumberInfo] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "PhoneNumberInfo")), required=True
        )
    )
    """Phone numbers."""
    addresses: list[AddressInfo] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "AddressInfo"))),
    )
    """Postal addresses; none when absent."""
    email_addresses: list[EmailInfo] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "EmailInfo"))),
    )
    """E-mail addresses; none when absent."""
    organization: OrganizationInfo | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "OrganizationInfo"))
    )
    """Where a person works."""
    urls: list[UrlInfo] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "UrlInfo")))
    )
    """Web addresses; none when absent."""
    birthday: str | None = _field(
        default=None, metadata=_json(_kinds.Text(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
    )
    """Date of birth, as `YYYY-MM-DD`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ContactInfoMessageDict(TypedDict, total=False):
    """What may be given for `ContactInfoMessage`: a plain dict with the names of the service."""

    name: Required[NameInfo | NameInfoDict]
    """Name of a person or company."""
    phone_numbers: Required[Sequence[PhoneNumberInfo | PhoneNumberInfoDict]]
    """Phone numbers."""
    addresses: Sequence[AddressInfo | AddressInfoDict]
    """Postal addresses; none when absent."""
    email_addresses: Sequence[EmailInfo | EmailInfoDict]
    """E-mail addresses; none when absent."""
    organization: OrganizationInfo | OrganizationInfoDict
    """Where a person works."""
    urls: Sequence[UrlInfo | UrlInfoDict]
    """Web addresses; none when absent."""
    birthday: str
    """Date of birth, as `YYYY-MM-DD`."""
