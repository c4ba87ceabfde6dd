"""Lists that come in pages, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from typing import Any, Generic, TypeVar, cast

from ..call_log import logger
from ..errors import DecodeError
from ..kinds import unexpected
from ..models.model import Field, Model
from ..uncopyable import Uncopyable
from .execution import AsyncExecutor, Executor
from .pagination import Pagination
from .requests import Request, Response

Item = TypeVar("Item")
Result = TypeVar("Result")


class _Content(Generic[Item, Result]):
    """One page as fetched, and the request for the one after it."""

    __slots__ = ("_asked", "_has_list", "_index", "_seen", "failures", "following", "items", "result")

    def __init__(self, response: Response[Result], before: _Content[Item, Result] | None = None) -> None:
        request = response.request
        pagination = _pagination(request)
        self.result: Result = response.parse()
        page = cast("Model", self.result)
        items, failures = _items(page, pagination)
        self.failures: list[DecodeError] = failures
        here = None if items is None else len(items) + len(self.failures)
        self.items: list[Item] = list(items or ())
        self._has_list: bool = items is not None
        self._seen: int = (here or 0) + (before._seen if before else 0)
        self.following: Request[Result] | None = pagination.following(request, self.result, here, self._seen)
        if items is None and self.following is not None:
            # Services leave empty lists out. This one cannot be empty: the page says that more follows.
            self.failures = _errors_at(page, pagination.items)
        if pagination.link is not None and getattr(page, pagination.link) is None:
            self.failures += _errors_at(page, pagination.link, absent=False)
        for failure in self.failures:
            failure.within(response)
        self._index: int = before._index + 1 if before else 0
        # When each page was asked for first, over all walks of this list: one that comes again would never end.
        self._asked: dict[object, int] = before._asked if before else {pagination.position(request): 0}
        if before is not None:
            self._end_what_does_not_end(before, request, is_open=pagination.is_open(page))
        if self.following is not None:
            following_index = self._asked.setdefault(pagination.position(self.following), self._index + 1)
            if following_index <= self._index:
                self.following = None

    def _end_what_does_not_end(
        self, before: _Content[Item, Result], request: Request[Result], *, is_open: bool
    ) -> None:
        """End a walk that would never end by itself: over pages without lists, or over one page again and again."""
        if not self._has_list and not before._has_list:
            self.following = None
        elif is_open and self.following is not None and self.items == before.items:
            logger.warning(
                "%s gave a page without a total, then the same items as the next page: the walk ends there",
                request.label,
            )
            self.items = []
            self.following = None

    def next_request(self) -> Request[Result]:
        if self.following is None:
            raise LookupError("this is the last page; ask has_next before next()")
        return self.following


def _items(page: Model, pagination: Pagination) -> tuple[list[Any] | None, list[DecodeError]]:
    """The items of a page that can be read, if it has a list of items, and what is wrong with the others."""
    items: list[Any] | None = getattr(page, pagination.items)
    if items is not None:
        return items, []
    field = _field(page, pagination.items)
    raw = page.additional_properties.get(field.wire)
    if not isinstance(raw, list):
        # Nothing, or null, may be all that is left of an empty list; anything else is none.
        return None, [] if raw is None else _errors_at(page, pagination.items)
    items, failures = field.kind.decode_readable(cast("object", raw))
    return items, [failure.under(field.wire) for failure in failures]


def _errors_at(page: Model, attribute: str, *, absent: bool = True) -> list[DecodeError]:
    """What is wrong with a field of a page that reads `None`.

    Args:
        page: The page.
        attribute: The field's name.
        absent: Whether being absent or null counts.
    """
    field = _field(page, attribute)
    raw = page.additional_properties.get(field.wire)
    if raw is None and not absent:
        return []
    error = field.lacking(present=field.wire in page.additional_properties)
    if raw is not None:
        error = unexpected(field.kind.expected(), raw)
    error.model = type(page).__name__
    return [error.under(field.wire)]


def _field(page: Model, attribute: str) -> Field:
    (field,) = (field for field in type(page).wire().fields.values() if field.name == attribute)
    return field


def _pagination(request: Request[Any]) -> Pagination:
    if request.operation.pagination is None:
        raise TypeError(f"{request.label} does not come in pages")
    return request.operation.pagination


class _PageView(Uncopyable, Generic[Item, Result]):
    """The contents of a page in both modes."""

    def __init__(self, content: _Content[Item, Result] | None = None) -> None:
        self._content: _Content[Item, Result] | None = content

    @property
    def _loaded(self) -> _Content[Item, Result]:
        if self._content is None:
            raise RuntimeError("no page has been fetched yet: await the list, or walk it with async for")
        return self._content

    @property
    def result(self) -> Result:
        """The decoded page, with its numbers or its token."""
        return self._loaded.result

    @property
    def items(self) -> list[Item]:
        """The items on this page."""
        return self._loaded.items

    @property
    def failures(self) -> list[DecodeError]:
        """What of this page cannot be read, so that items are missing from `items` or after it; mostly empty.

        Items that are not objects, a page without its list though more follows, a token that is not text. An object
        with misfits is an item like any other.
        """
        return self._loaded.failures

    @property
    def has_next(self) -> bool:
        """Whether another page follows."""
        return self._loaded.following is not None

    def __repr__(self) -> str:
        return self._text(repr)

    def __str__(self) -> str:
        return self._text(str)

    def _text(self, show: Callable[[object], str]) -> str:
        if self._content is None:
            return f"{type(self).__name__}(not fetched)"
        return f"{type(self).__name__}(result={show(self.result)}, has_next={self.has_next})"


class Page(_PageView[Item, Result]):
    """One page of a list."""

    def __init__(self, executor: Executor, content: _Content[Item, Result] | None) -> None:
        super().__init__(content)
        self._executor = executor

    def next(self) -> Page[Item, Result]:
        """Fetch the next page.

        Raises:
            LookupError: There is none; see `has_next`.
        """
        request = self._loaded.next_request()
        return Page(self._executor, _Content(self._executor.execute_raw(request), self._loaded))


class Pages(Page[Item, Result]):
    """A whole list: its first page, fetched, from which ``for item in pages`` walks every item of every page.

    Each walk begins at the first page and fetches the others as it reaches them. A page with `failures` ends it with
    the first of them, a `DecodeError`, after the readable items of that page; to go on past it, walk `pages`.
    """

    def __init__(self, executor: Executor, request: Request[Result]) -> None:
        super().__init__(executor, None)
        _pagination(request)
        self._content = _Content(executor.execute_raw(request))

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items
            if page.failures:
                raise page.failures[0]

    def pages(self) -> Iterator[Page[Item, Result]]:
        """Walk the pages, the first one included."""
        page: Page[Item, Result] = self
        yield page
        while page.has_next:
            page = page.next()
            yield page

    def auto_paging_iter(self) -> Iterator[Page[Item, Result]]:
        """Walk the pages, as `pages` does; the official SDK's name for it."""
        return self.pages()


class AsyncPage(_PageView[Item, Result]):
    """One page of a list."""

    def __init__(self, executor: AsyncExecutor, content: _Content[Item, Result] | None) -> None:
        super().__init__(content)
        self._executor = executor

    async def next(self) -> AsyncPage[Item, Result]:
        """Fetch the next page.

        Raises:
            LookupError: There is none; see `has_next`.
        """
        request = self._loaded.next_request()
        return AsyncPage(self._executor, _Content(await self._executor.execute_raw(request), self._loaded))


class AsyncPages(AsyncPage[Item, Result]):
    """A whole list, fetched as it is walked: ``async for item in pages`` gives every item of every page.

    Awaiting it fetches the first page alone, whose `items` and `result` can be read then. A page with `failures` ends a
    walk as in `Pages`.
    """

    def __init__(self, executor: AsyncExecutor, request: Request[Result]) -> None:
        super().__init__(executor, None)
        _pagination(request)
        self._request: Request[Result] = request

    def __await__(self) -> Generator[Any, None, AsyncPages[Item, Result]]:
        return self._load().__await__()

    async def _load(self) -> AsyncPages[Item, Result]:
        if self._content is None:
            self._content = _Content(await self._executor.execute_raw(self._request))
        return self

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item
            if page.failures:
                raise page.failures[0]

    async def pages(self) -> AsyncIterator[AsyncPage[Item, Result]]:
        """Walk the pages, the first one included."""
        page: AsyncPage[Item, Result] = await self._load()
        yield page
        while page.has_next:
            page = await page.next()
            yield page

    def auto_paging_iter(self) -> AsyncIterator[AsyncPage[Item, Result]]:
        """Walk the pages, as `pages` does; the official SDK's name for it."""
        return self.pages()
