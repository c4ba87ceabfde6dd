"""Voice with its helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.kept_property import kept_property
from sinchkit_voice.api import AsyncVoice

if TYPE_CHECKING:
    from .async_callouts import AsyncVoiceCallouts
    from .async_conferences import AsyncVoiceConferences


class AsyncVoiceApi(AsyncVoice):
    """Sinch Voice: callouts, calls, conferences and the settings of applications.

    Args:
        executor: Sends the requests.
    """

    @kept_property
    def callouts(self) -> AsyncVoiceCallouts:
        """Calls that the API places, to phones or to apps.

        Follow a call by its ID or by the events posted to your server.
        """
        from .async_callouts import AsyncVoiceCallouts

        return AsyncVoiceCallouts(self._executor)

    @kept_property
    def conferences(self) -> AsyncVoiceConferences:
        """Rooms for several calls, known by an ID of your choice.

        See who is in, mute them, put them on hold or drop them.
        """
        from .async_conferences import AsyncVoiceConferences

        return AsyncVoiceConferences(self._executor)
