"""Lists that come in pages, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from typing import Any, Generic, TypeVar, cast

from .errors import DecodeError
from .execution import AsyncExecutor, Executor
from .kinds import Kind, ListOf, Nested
from .pagination import Pagination
from .requests import Request, Response

Item = TypeVar("Item")
Result = TypeVar("Result")


class _Content(Generic[Item, Result]):
    """One page as fetched, and the request for the one after it."""

    __slots__ = ("_asked", "_index", "_seen", "failures", "following", "items", "result")

    def __init__(self, response: Response[Result], before: _Content[Item, Result] | None = None) -> None:
        request = response.request
        pagination = _pagination(request)
        result, failures = _read(response, pagination)
        self.result: Result = result
        self.failures: list[DecodeError] = failures
        self.items: list[Item] = list(getattr(self.result, pagination.items) or ())
        here = len(self.items) + len(self.failures)
        self._seen: int = here + (before._seen if before else 0)
        self.following: Request[Result] | None = pagination.following(request, self.result, here, self._seen)
        self._index: int = before._index + 1 if before else 0
        # When each page was asked for first, over all walks of this list: one that comes again would never end.
        self._asked: dict[object, int] = before._asked if before else {pagination.position(request): 0}
        if self.following is not None:
            following_index = self._asked.setdefault(pagination.position(self.following), self._index + 1)
            if following_index <= self._index:
                self.following = None

    def next_request(self) -> Request[Result]:
        if self.following is None:
            raise LookupError("this is the last page; ask has_next before next()")
        return self.following


def _read(response: Response[Result], pagination: Pagination) -> tuple[Result, list[DecodeError]]:
    """The page without the items that cannot be read, and what was wrong with each of those."""
    try:
        return response.parse(), []
    except DecodeError as error:
        kind = response.request.decoder
        if not error.path or not isinstance(kind, Nested):
            raise
        fields = kind.model.wire().fields.values()
        (field,) = (field for field in fields if field.name == pagination.items)
        items_kind: Kind[Any] = field.kind
        if not error.path.startswith(f"{field.wire}[") or not isinstance(items_kind, ListOf):
            raise
        item_kind = cast("ListOf[object]", items_kind).item
    body = response.json()
    readable: list[object] = []
    failures: list[DecodeError] = []
    for index, item in enumerate(body[field.wire]):
        try:
            item_kind.decode(item)
        except DecodeError as error:
            failures.append(error.within(response).under(index).under(field.wire))
        else:
            readable.append(item)
    return cast("Result", kind.decode({**body, field.wire: readable})), failures


def _pagination(request: Request[Any]) -> Pagination:
    if request.operation.pagination is None:
        raise TypeError(f"{request.label} does not come in pages")
    return request.operation.pagination


class _PageView(Generic[Item, Result]):
    """What a page shows in both modes."""

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
        """What was wrong with the items of this page that cannot be read, which `items` leaves out; mostly empty."""
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

    Each walk begins at the first page and fetches the others as it reaches them. An item that cannot be read ends it
    with a `DecodeError`, after the readable items of the same page; to go on past it, walk `pages`, which tell of such
    items in `failures`.
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

    Awaiting it fetches the first page alone, whose `items` and `result` can be read then. An item that cannot be read
    ends a walk as in `Pages`.
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
