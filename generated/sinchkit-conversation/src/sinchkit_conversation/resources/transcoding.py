# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Shows what a message becomes on each channel, without sending it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import transcoding as _requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import AppMessage, AppMessageDict, ConversationChannel, TranscodeMessageResponse


class Transcoding(Resource):
    """Shows what a message becomes on each channel, without sending it."""

    def transcode_message(
        self,
        *,
        app_id: str,
        app_message: AppMessage | AppMessageDict,
        channels: Sequence[ConversationChannel],
        from_: str | None = None,
        to: str | None = None,
    ) -> TranscodeMessageResponse:
        """Preview a message on several channels.

        Converts a message to the native format of each channel asked for. Nothing is sent.

        Args:
            app_id: App whose channels are meant.
            app_message: A message from an app: one kind of content, with settings beside it, or content
                for single channels only.
            channels: Channels to convert the message for.
            from_: Sender to show in the result; none when absent.
            to: Recipient to show in the result; none when absent.

        Returns:
            The message as each channel would get it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.transcode_message(
                app_id=app_id,
                app_message=app_message,
                channels=channels,
                from_=from_,
                to=to,
            )
        )


class AsyncTranscoding(AsyncResource):
    """Shows what a message becomes on each channel, without sending it."""

    async def transcode_message(
        self,
        *,
        app_id: str,
        app_message: AppMessage | AppMessageDict,
        channels: Sequence[ConversationChannel],
        from_: str | None = None,
        to: str | None = None,
    ) -> TranscodeMessageResponse:
        """Preview a message on several channels.

        Converts a message to the native format of each channel asked for. Nothing is sent.

        Args:
            app_id: App whose channels are meant.
            app_message: A message from an app: one kind of content, with settings beside it, or content
                for single channels only.
            channels: Channels to convert the message for.
            from_: Sender to show in the result; none when absent.
            to: Recipient to show in the result; none when absent.

        Returns:
            The message as each channel would get it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.transcode_message(
                app_id=app_id,
                app_message=app_message,
                channels=channels,
                from_=from_,
                to=to,
            )
        )
