"""One exchange with a service: a message goes out over a connection, an answer comes back.

Everything that an exchange depends on is in the `Message`: the deadline, the limit of the answer, the credentials. How
far a message came is in the way that a `Connection` fails: `NoAnswer` says whether it was surely not sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from attrs import define, field, frozen

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")

OVERDUE: Final = "the call's time is over"


class MessageHeaders(dict[str, str]):
    """Headers of a message, by their names in lower case. Only the names show in a repr, and so in a traceback."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self)})"


class AnswerHeaders(Mapping[str, str]):
    """Headers of an answer. Names are in lower case, and are looked up without regard to case.

    Args:
        pairs: Names and values; values of the same name are joined by commas.
    """

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        values: dict[str, str] = {}
        for spelt, value in pairs:
            name = spelt.lower()
            values[name] = f"{values[name]}, {value}" if name in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._values)})"


@frozen
class Answer:
    """An answer as received over a connection.

    Attributes:
        status: HTTP status code.
        headers: The headers; names compare without regard to case.
        content: The body, decompressed.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)


@define
class Message:
    """A request as it goes over a connection.

    Attributes:
        method: HTTP method.
        url: Where it goes, without the query.
        headers: Its headers.
        query: The query parameters, before percent-encoding; one with several values is repeated.
        content: Its body.
        timeout: Seconds that the service may stay silent; `None` leaves it to the connection.
        deadline: When the whole answer must be there, by `time.monotonic`; `None` for no limit.
        max_bytes: How large the answer may be once decompressed; `None` for no limit.
    """

    method: str
    url: str
    headers: MessageHeaders = field(repr=False)
    query: Mapping[str, str | list[str]] = field(factory=dict[str, "str | list[str]"], repr=False)
    content: bytes | None = field(default=None, repr=False)
    timeout: float | None = None
    deadline: float | None = None
    max_bytes: int | None = None

    def with_headers(self, headers: MessageHeaders) -> Message:
        """The same message with further headers; one of the same name takes the place of the other."""
        together = MessageHeaders(self.headers)
        together.update(headers)
        return Message(
            self.method,
            self.url,
            together,
            self.query,
            self.content,
            self.timeout,
            self.deadline,
            self.max_bytes,
        )


class NoAnswer(Exception):  # noqa: N818  # it never leaves a call; the caller gets an `APIConnectionError`
    """A connection gave no complete answer. What it failed with is its ``__cause__``.

    Attributes:
        problem: What happened.
        unsent: Whether the service surely got nothing that it could act on.
        timed_out: Whether time ran out.
        too_large: Whether the answer exceeds the limit.
    """

    def __init__(self, problem: str, *, unsent: bool = False, timed_out: bool = False, too_large: bool = False) -> None:
        super().__init__(problem)
        self.problem = problem
        self.unsent = unsent
        self.timed_out = timed_out
        self.too_large = too_large


class Connection(Protocol):
    """A way to a service.

    There is one protocol for both modes: the methods of a blocking connection never suspend.
    """

    @property
    def auth(self) -> Auth:
        """The authentication of messages."""
        ...

    async def send(self, message: Message) -> Answer:
        """Send once.

        Raises:
            NoAnswer: There is no complete answer, whatever the reason.
            ConfigurationError: The connection cannot be used, or cannot be used here. Nothing was sent.
        """
        ...

    async def wait(self, seconds: float) -> None:
        """Let time pass."""
        ...

    async def outcome(self, future: Future[T], deadline: float | None, /) -> T:
        """Wait for what another thread or task prepares.

        Raises:
            NoAnswer: The deadline has passed.
        """
        ...


class Auth(Protocol):
    """Credentials of one kind."""

    async def authorize(self, message: Message, connection: Connection) -> MessageHeaders:
        """The headers that show who sends `message`. Where that takes a request, it goes over `connection`.

        Raises:
            TokenUnavailable: There is no access token; the message was not sent.
        """
        ...

    def may_renew(self, headers: MessageHeaders, answer: Answer) -> bool:
        """Whether `authorize` may now give other credentials than `headers`, which `answer` has refused."""
        ...

    def renewal_failed(self) -> None:
        """Take note that other credentials were refused as well."""
        ...
