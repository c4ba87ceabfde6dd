"""SMS with its helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.kept_property import kept_property
from sinchkit_sms.api import AsyncSms

if TYPE_CHECKING:
    from .async_batches import AsyncSmsBatches


class AsyncSmsApi(AsyncSms):
    """Sinch SMS: batches, delivery reports, groups and inbound messages.

    Args:
        executor: Sends the requests.
    """

    @kept_property
    def batches(self) -> AsyncSmsBatches:
        """A message to one or more recipients, sent at once or at a set time.

        Batches wait in a queue and go out in order of arrival, at the service plan's rate.
        """
        from .async_batches import AsyncSmsBatches

        return AsyncSmsBatches(self._executor)
