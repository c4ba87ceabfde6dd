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
    from typing import Literal

    from ..models import PixKeyType


@_define(kw_only=True, repr=False)
class PixPaymentButton(_Model):
    """A button that shows a code to pay with Pix."""

    code: str
    """Code to pay with."""
    merchant_name: str
    """Name of the account's holder."""
    key: str
    """Pix key of the account."""
    key_type: PixKeyType | str
    """What a Pix key is, a tax number (`CPF`, `CNPJ`), an address or a random key (`EVP`)."""
    type_: Literal["pix_dynamic_code"] = "pix_dynamic_code"
    """Always `pix_dynamic_code`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("type", _kinds.TERM, "type_", required=True),
        _Field("code", _kinds.TEXT, "code", required=True),
        _Field("merchant_name", _kinds.TEXT, "merchant_name", required=True),
        _Field("key", _kinds.TEXT, "key", required=True),
        _Field(
            "key_type",
            _kinds.Choice(alias=("sinchkit_conversation.models", "PixKeyType")),
            "key_type",
            required=True,
        ),
    )


class PixPaymentButtonDict(TypedDict, total=False):
    """What may be given for `PixPaymentButton`: a plain dict with the names of the service."""

    code: Required[str]
    """Code to pay with."""
    merchant_name: Required[str]
    """Name of the account's holder."""
    key: Required[str]
    """Pix key of the account."""
    key_type: Required[PixKeyType]
    """What a Pix key is, a tax number (`CPF`, `CNPJ`), an address or a random key (`EVP`)."""
    type: Required[Literal["pix_dynamic_code"]]
    """Always `pix_dynamic_code`."""
