# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

PaymentCountry: TypeAlias = Literal[
    "br",
    "sg",
]
"""Country of the payment, Brazil or Singapore."""
