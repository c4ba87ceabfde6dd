# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal

    from ..models import PixKeyType


@_define(kw_only=True, repr=False)
class PixPaymentButton(_Model):
    """A button that shows a code to pay with Pix."""

    type_: Literal["pix_dynamic_code"] = _field(
        default="pix_dynamic_code", metadata=_json(_kinds.TERM, "type", required=True)
    )
    """Always `pix_dynamic_code`."""
    code: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Code to pay with."""
    merchant_name: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Name of the account's holder."""
    key: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Pix key of the account."""
    key_type: PixKeyType | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "PixKeyType")), required=True)
    )
    """What a Pix key is, a tax number (`CPF`, `CNPJ`), an address or a random key (`EVP`)."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


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
