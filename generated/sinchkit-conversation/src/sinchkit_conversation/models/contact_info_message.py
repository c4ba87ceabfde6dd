# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

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

    name: NameInfo
    """Name of a person or company."""
    phone_numbers: list[PhoneNumberInfo]
    """Phone numbers."""
    addresses: list[AddressInfo] | None = None
    """Postal addresses; none when absent."""
    email_addresses: list[EmailInfo] | None = None
    """E-mail addresses; none when absent."""
    organization: OrganizationInfo | None = None
    """Where a person works."""
    urls: list[UrlInfo] | None = None
    """Web addresses; none when absent."""
    birthday: str | None = None
    """Date of birth, as `YYYY-MM-DD`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("name", _kinds.Nested("sinchkit_conversation.models", "NameInfo"), "name", required=True),
        _Field(
            "phone_numbers",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "PhoneNumberInfo")),
            "phone_numbers",
            required=True,
        ),
        _Field(
            "addresses",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "AddressInfo")),
            "addresses",
        ),
        _Field(
            "email_addresses",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "EmailInfo")),
            "email_addresses",
        ),
        _Field(
            "organization", _kinds.Nested("sinchkit_conversation.models", "OrganizationInfo"), "organization"
        ),
        _Field("urls", _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "UrlInfo")), "urls"),
        _Field("birthday", _kinds.Text(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), "birthday"),
    )


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
