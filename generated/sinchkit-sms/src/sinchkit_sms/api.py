# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The API as a whole, in both modes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from sinchkit_core.kept_property import kept_property

if TYPE_CHECKING:
    from sinchkit_core.calls.execution import AsyncExecutor, Executor
    from sinchkit_core.calls.requests import Request, Response

    from .resources.batches import AsyncBatches, Batches
    from .resources.delivery_reports import AsyncDeliveryReports, DeliveryReports
    from .resources.groups import AsyncGroups, Groups
    from .resources.inbounds import AsyncInbounds, Inbounds

T = TypeVar("T")


class Sms:
    """Sinch SMS.

    Args:
        executor: Sends the requests.
    """

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    @kept_property
    def batches(self) -> Batches:
        """A message to one or more recipients, sent at once or at a set time. Batches wait in a queue and
        go out in order of arrival, at the service plan's rate.
        """
        from .resources.batches import Batches

        return Batches(self._executor)

    @kept_property
    def delivery_reports(self) -> DeliveryReports:
        """The delivery status of the messages of a batch: counts by status, or the status of one
        recipient. `Queued` and `Dispatched` are intermediate; callbacks for a whole batch wait until
        every status is final.
        """
        from .resources.delivery_reports import DeliveryReports

        return DeliveryReports(self._executor)

    @kept_property
    def groups(self) -> Groups:
        """Lists of phone numbers that a batch can be addressed to by ID. A number is in a group at most
        once.
        """
        from .resources.groups import Groups

        return Groups(self._executor)

    @kept_property
    def inbounds(self) -> Inbounds:
        """Messages that phones sent to your numbers and short codes. Read them here or have them posted to
        your server.
        """
        from .resources.inbounds import Inbounds

        return Inbounds(self._executor)

    def execute(self, request: Request[T]) -> T:
        """Send a request made by the builders in `sinchkit_sms.requests`, and give its result.

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


class AsyncSms:
    """Sinch SMS, asynchronous.

    Args:
        executor: Sends the requests.
    """

    def __init__(self, executor: AsyncExecutor) -> None:
        self._executor = executor

    @kept_property
    def batches(self) -> AsyncBatches:
        """A message to one or more recipients, sent at once or at a set time. Batches wait in a queue and
        go out in order of arrival, at the service plan's rate.
        """
        from .resources.batches import AsyncBatches

        return AsyncBatches(self._executor)

    @kept_property
    def delivery_reports(self) -> AsyncDeliveryReports:
        """The delivery status of the messages of a batch: counts by status, or the status of one
        recipient. `Queued` and `Dispatched` are intermediate; callbacks for a whole batch wait until
        every status is final.
        """
        from .resources.delivery_reports import AsyncDeliveryReports

        return AsyncDeliveryReports(self._executor)

    @kept_property
    def groups(self) -> AsyncGroups:
        """Lists of phone numbers that a batch can be addressed to by ID. A number is in a group at most
        once.
        """
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._executor)

    @kept_property
    def inbounds(self) -> AsyncInbounds:
        """Messages that phones sent to your numbers and short codes. Read them here or have them posted to
        your server.
        """
        from .resources.inbounds import AsyncInbounds

        return AsyncInbounds(self._executor)

    async def execute(self, request: Request[T]) -> T:
        """Send a request made by the builders in `sinchkit_sms.requests`, and give its result.

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
