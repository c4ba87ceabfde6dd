"""Handing each event to the function that is for its class."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast, overload

from sinchkit_core.errors import ConfigurationError

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")
AnyHandler = TypeVar("AnyHandler", bound=Callable[[Any], Any])

if TYPE_CHECKING:
    # Only type checkers need the default: Dispatcher() takes handlers with any result.
    from typing_extensions import TypeVar as TypeVarWithDefault

    from .received_body import Body
    from .received_headers import Headers
    from .receiving import AnyWebhooks

    R = TypeVarWithDefault("R", default=Any)
else:
    R = TypeVar("R")


class Registration(Protocol[E, R]):
    """Registers a handler of the events `E` that gives `R`, blocking or async, and gives it back."""

    @overload
    def __call__(self, handler: Callable[[E], Coroutine[Any, Any, R]], /) -> Callable[[E], Coroutine[Any, Any, R]]: ...
    @overload
    def __call__(self, handler: Callable[[E], R], /) -> Callable[[E], R]: ...


class Dispatcher(Generic[R]):
    """Hands each event to its handler, for events of any of the APIs.

        events = Dispatcher()

        @events.on(MessageInboundEvent)
        def answer(event: MessageInboundEvent) -> None: ...

        @events.default
        def others(event: object) -> None: ...

        events.receive(webhooks, body, headers)

    ``Dispatcher[Svaml | None]()`` lets type checkers verify that handlers return that.
    """

    def __init__(self) -> None:
        self._handlers: dict[type, Callable[[Any], Any]] = {}
        self._default: Callable[[Any], Any] | None = None

    @overload
    def on(self, kind: type[A], /) -> Registration[A, R]: ...
    @overload
    def on(self, kind: type[A], second: type[B], /) -> Registration[A | B, R]: ...
    @overload
    def on(self, kind: type[A], second: type[B], third: type[C], /) -> Registration[A | B | C, R]: ...
    @overload
    def on(
        self, kind: type[A], second: type[B], third: type[C], fourth: type[D], /
    ) -> Registration[A | B | C | D, R]: ...
    @overload
    def on(self, *kinds: type[Any]) -> Registration[Any, R]: ...
    def on(self, *kinds: type[Any]) -> Registration[Any, R]:
        """Register the decorated function, blocking or async, for events of these classes and their subclasses.

        Args:
            kinds: Classes of events. The handler of the nearest class is called. With more than four, type checkers
                no longer compare them with the handler's argument.

        Raises:
            ConfigurationError: There is no class, one is none, or one has a handler already.
        """
        for kind in cast("tuple[object, ...]", kinds):
            if not isinstance(kind, type):
                raise ConfigurationError(f"{kind!r} is not a class of events; a union's classes are given one by one")
            if kind in self._handlers:
                raise ConfigurationError(f"{kind.__name__} has a handler already: {_named(self._handlers[kind])}")
        if not kinds:
            raise ConfigurationError("say which events the handler is for: @events.on(TextInboundMessage)")

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            self._handlers.update(dict.fromkeys(kinds, handler))
            return handler

        return cast("Registration[Any, R]", register)

    def default(self, handler: AnyHandler) -> AnyHandler:
        """Register the decorated function for events that have no handler, `UnknownEvent` among them.

        Without one such events are passed over.

        Raises:
            ConfigurationError: There is one already.
        """
        if self._default is not None:
            raise ConfigurationError(f"there is a default handler already: {_named(self._default)}")
        self._default = handler
        return handler

    def dispatch(self, event: object) -> R | None:
        """Call the handler of an event.

        Returns:
            What the handler returns; `None` where there is none.

        Raises:
            ConfigurationError: The handler is async; await `dispatch_async`. It was not run.
            Exception: Whatever the handler raises.
        """
        handler = self._handler(event)
        if handler is None:
            return None
        result = handler(event)
        if inspect.iscoroutine(result):
            result.close()  # before it has run any of its code
            raise ConfigurationError(f"the handler {_named(handler)} is async: await dispatch_async(event)")
        return cast("R", result)

    async def dispatch_async(self, event: object) -> R | None:
        """Call the handler of an event, and await it if it is async. One that blocks, blocks the event loop.

        Returns:
            What the handler returns; `None` where there is none.

        Raises:
            Exception: Whatever the handler raises.
        """
        handler = self._handler(event)
        if handler is None:
            return None
        result = handler(event)
        return cast("R", await result if inspect.isawaitable(result) else result)

    def receive(
        self,
        webhooks: AnyWebhooks[Any],
        body: Body,
        headers: Headers,
        *,
        path: str | None = None,
        method: str = "POST",
    ) -> R | None:
        """Verify a callback and call the handler of its event; see `dispatch`.

        The callback counts as handled once the handler has succeeded. If it fails, the service's repeat is handled.

        Args:
            webhooks: What the callback is verified with.
            body: The raw body as received.
            headers: The headers as received.
            path: For Voice: the path of the callback URL as the service knows it.
            method: The HTTP method.

        Raises:
            RepeatedCallbackError: It was handled before, or is being handled elsewhere; answer with its `status`.
            SignatureError: Nothing proves that the service sent it. Answer 401.
            DecodeError: It cannot be read. Answer 400.
            Exception: Whatever the handler raises.
        """
        from .receiving import handling_of

        with handling_of(webhooks, body, headers, path=path, method=method) as event:
            return self.dispatch(event)

    async def receive_async(
        self,
        webhooks: AnyWebhooks[Any],
        body: Body,
        headers: Headers,
        *,
        path: str | None = None,
        method: str = "POST",
    ) -> R | None:
        """The same in an event loop, where handlers may be async; see `receive`."""
        from .receiving import handling_of

        async with handling_of(webhooks, body, headers, path=path, method=method) as event:
            return await self.dispatch_async(event)

    def _handler(self, event: object) -> Callable[[Any], Any] | None:
        kinds = (kind for kind in type(event).__mro__ if kind in self._handlers)
        return next((self._handlers[kind] for kind in kinds), self._default)


def _named(handler: Callable[[Any], Any]) -> str:
    return getattr(handler, "__qualname__", None) or type(handler).__name__
