# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

PixKeyType: TypeAlias = Literal[
    "CNPJ",
    "CPF",
    "EMAIL",
    "EVP",
    "PHONE",
]
"""What a Pix key is, a tax number (`CPF`, `CNPJ`), an address or a random key (`EVP`)."""
