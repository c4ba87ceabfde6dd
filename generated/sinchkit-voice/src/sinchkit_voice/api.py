# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The API as a whole, in both modes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from sinchkit_core.kept_property import kept_property

if TYPE_CHECKING:
    from sinchkit_core.calls.execution import AsyncExecutor, Executor
    from sinchkit_core.calls.requests import Request, Response

    from .resources.applications import Applications, AsyncApplications
    from .resources.callouts import AsyncCallouts, Callouts
    from .resources.calls import AsyncCalls, Calls
    from .resources.conferences import AsyncConferences, Conferences

T = TypeVar("T")


class Voice:
    """Sinch Voice.

    Args:
        executor: Sends the requests.
    """

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    @kept_property
    def applications(self) -> Applications:
        """Settings of your applications: their numbers and the URLs that call events are posted to. Served
        by a host of its own.
        """
        from .resources.applications import Applications

        return Applications(self._executor)

    @kept_property
    def callouts(self) -> Callouts:
        """Calls that the API places, to phones or to apps. Follow a call by its ID or by the events posted
        to your server.
        """
        from .resources.callouts import Callouts

        return Callouts(self._executor)

    @kept_property
    def calls(self) -> Calls:
        """The outcome of a call, and what happens next in one that is still running."""
        from .resources.calls import Calls

        return Calls(self._executor)

    @kept_property
    def conferences(self) -> Conferences:
        """Rooms for several calls, known by an ID of your choice. See who is in, mute them, put them on
        hold or drop them.
        """
        from .resources.conferences import Conferences

        return Conferences(self._executor)

    def execute(self, request: Request[T]) -> T:
        """Send a request made by the builders in `sinchkit_voice.requests`, and give its result.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: No answer came.
            DecodeError: The answer is not what the operation promises.
        """
        return self._executor.execute(request)

    def execute_raw(self, request: Request[T]) -> Response[T]:
        """Send a request and give the whole response: status, headers, body, and `parse` for the result.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: No answer came.
        """
        return self._executor.execute_raw(request)


class AsyncVoice:
    """Sinch Voice, asynchronous.

    Args:
        executor: Sends the requests.
    """

    def __init__(self, executor: AsyncExecutor) -> None:
        self._executor = executor

    @kept_property
    def applications(self) -> AsyncApplications:
        """Settings of your applications: their numbers and the URLs that call events are posted to. Served
        by a host of its own.
        """
        from .resources.applications import AsyncApplications

        return AsyncApplications(self._executor)

    @kept_property
    def callouts(self) -> AsyncCallouts:
        """Calls that the API places, to phones or to apps. Follow a call by its ID or by the events posted
        to your server.
        """
        from .resources.callouts import AsyncCallouts

        return AsyncCallouts(self._executor)

    @kept_property
    def calls(self) -> AsyncCalls:
        """The outcome of a call, and what happens next in one that is still running."""
        from .resources.calls import AsyncCalls

        return AsyncCalls(self._executor)

    @kept_property
    def conferences(self) -> AsyncConferences:
        """Rooms for several calls, known by an ID of your choice. See who is in, mute them, put them on
        hold or drop them.
        """
        from .resources.conferences import AsyncConferences

        return AsyncConferences(self._executor)

    async def execute(self, request: Request[T]) -> T:
        """Send a request made by the builders in `sinchkit_voice.requests`, and give its result.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: No answer came.
            DecodeError: The answer is not what the operation promises.
        """
        return await self._executor.execute(request)

    async def execute_raw(self, request: Request[T]) -> Response[T]:
        """Send a request and give the whole response: status, headers, body, and `parse` for the result.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute_raw(request)
