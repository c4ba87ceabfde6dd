# Made from async_api.py by `make generate`. Do not edit: changes are overwritten.
"""Voice with its helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.kept_property import kept_property
from sinchkit_voice.api import Voice

if TYPE_CHECKING:
    from .callouts import VoiceCallouts
    from .conferences import VoiceConferences


class VoiceApi(Voice):
    """Sinch Voice: callouts, calls, conferences and the settings of applications.

    Args:
        executor: Sends the requests.
    """

    @kept_property
    def callouts(self) -> VoiceCallouts:
        """Calls that the API places, to phones or to apps.

        Follow a call by its ID or by the events posted to your server.
        """
        from .callouts import VoiceCallouts

        return VoiceCallouts(self._executor)

    @kept_property
    def conferences(self) -> VoiceConferences:
        """Rooms for several calls, known by an ID of your choice.

        See who is in, mute them, put them on hold or drop them.
        """
        from .conferences import VoiceConferences

        return VoiceConferences(self._executor)
