"""How the pages of a list follow each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from .requests import Request


class Pagination(Protocol):
    """One style of pages."""

    @property
    def items(self) -> str:
        """The attribute of a decoded page that holds its items."""
        ...

    def position(self, request: Request[Any]) -> object:
        """Which page a request asks for."""
        ...

    @property
    def link(self) -> str | None:
        """The attribute of a decoded page without which the next one cannot be asked for; `None` if there is none."""
        ...

    def is_open(self, page: object) -> bool:
        """Whether `page` does not say where the list ends, so that only an empty page can."""
        ...

    def following(self, request: Request[Any], page: object, here: int | None, seen: int) -> Request[Any] | None:
        """The request for the page after `page`, or `None` if that was the last.

        Args:
            request: What gave `page`.
            page: The decoded page.
            here: How many items the page holds, unreadable ones included; `None` if it has no list of items.
            seen: How many the walk has seen so far, those of `page` included.
        """
        ...


@frozen
class PageNumbers:
    """Pages with a number, counted from 0, and the total of all items in `count`.

    Attributes:
        items: The attribute that holds the items.
        page: The query parameter for the page's number.
        size: The query parameter for the number of items on a page.
        count: The attribute with the total.
    """

    items: str
    page: str = "page"
    size: str = "page_size"
    count: str = "count"

    def position(self, request: Request[Any]) -> int:
        """The page's number."""
        return int(str(request.value(self.page) or 0))

    @property
    def link(self) -> None:
        """Nothing: numbers go on by themselves."""
        return None

    def is_open(self, page: object) -> bool:
        """Whether the total is unknown."""
        return getattr(page, self.count) is None

    def following(self, request: Request[Any], page: object, here: int | None, seen: int) -> Request[Any] | None:
        """The request for the next page; see `Pagination.following`."""
        total: int | None = getattr(page, self.count)
        if here == 0 or (here is None and total is None):
            return None
        number = self.position(request)
        if total is None:
            return request.with_value(self.page, number + 1)
        size = request.value(self.size)
        # The page's own size field counts the items on it, so it cannot tell where the list ends. Without a size
        # of the caller's, only what was seen from page 0 on can.
        done = (number + 1) * int(str(size)) if size is not None else seen
        return None if done >= total else request.with_value(self.page, number + 1)


@frozen
class PageTokens:
    """Pages which each name the next by an opaque token.

    Attributes:
        items: The attribute that holds the items.
        token: The parameter of the query or the body that takes the token.
        next: The attribute with the next page's token, empty on the last page.
    """

    items: str
    token: str = "page_token"  # noqa: S105  # the name of a parameter
    next: str = "next_page_token"

    def position(self, request: Request[Any]) -> object:
        """The page's token; `None` for the first page."""
        return request.value(self.token)

    @property
    def link(self) -> str:
        """The attribute with the next page's token."""
        return self.next

    def is_open(self, page: object) -> bool:
        """Never: the last page has no token."""
        return False

    def following(self, request: Request[Any], page: object, here: int | None, seen: int) -> Request[Any] | None:
        """The request for the next page; see `Pagination.following`."""
        token: str | None = getattr(page, self.next)
        return request.with_value(self.token, token) if token and here != 0 else None
