"""A model with pages that name each other by tokens, as the SMS API has none."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from sinchkit_core import Model, Operation
from sinchkit_core.kinds import INTEGER, TEXT, ListOf, Nested
from sinchkit_core.models import Field, Wire
from sinchkit_core.operations import Argument
from sinchkit_core.pagination import PageTokens


@define(kw_only=True, repr=False)
class TokenPage(Model):
    """A page of names."""

    names: list[str] | None = None
    next_page_token: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    _wire: ClassVar[Wire] = Wire(
        Field("names", ListOf(TEXT), "names"),
        Field("next_page_token", TEXT, "next_page_token"),
    )


LIST: Operation[TokenPage] = Operation(
    "names.list",
    "GET",
    "/names",
    arguments=(
        Argument("page_size", "page_size", "query", INTEGER),
        Argument("page_token", "page_token", "query", TEXT),
    ),
    result=Nested(__name__, "TokenPage"),
    repeat="safe",
    pagination=PageTokens(items="names"),
)
