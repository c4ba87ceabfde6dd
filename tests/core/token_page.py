"""A model with pages that name each other by tokens, as the SMS API has none."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from sinchkit_core import Model, Operation
from sinchkit_core.calls.operations import Argument
from sinchkit_core.calls.pagination import PageTokens
from sinchkit_core.kinds import INTEGER, TEXT, ListOf, Nested
from sinchkit_core.models import as_json


@define(kw_only=True, repr=False)
class TokenPage(Model):
    """A page of names."""

    names: list[str] | None = field(default=None, metadata=as_json(ListOf(TEXT)))
    next_page_token: str | None = field(default=None, metadata=as_json(TEXT))
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])


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
