# Made from async_api.py by `make generate`. Do not edit: changes are overwritten.
"""SMS with its helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.kept_property import kept_property
from sinchkit_sms.api import Sms

if TYPE_CHECKING:
    from .batches import SmsBatches


class SmsApi(Sms):
    """Sinch SMS: batches, delivery reports, groups and inbound messages.

    Args:
        executor: Sends the requests.
    """

    @kept_property
    def batches(self) -> SmsBatches:
        """A message to one or more recipients, sent at once or at a set time.

        Batches wait in a queue and go out in order of arrival, at the service plan's rate.
        """
        from .batches import SmsBatches

        return SmsBatches(self._executor)
