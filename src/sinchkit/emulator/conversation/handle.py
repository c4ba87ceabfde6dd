"""The Conversation side of an emulator as tests take hold of it."""

from __future__ import annotations

from sinchkit.emulator.callbacks import PostedCallback
from sinchkit.emulator.event_posting import Event, EventPoster


class ConversationHandle:
    """Posts the events of Conversation. It is `Emulator.conversation`; its methods may be called from any thread."""

    def __init__(self, poster: EventPoster) -> None:
        self._poster = poster

    @property
    def callbacks(self) -> tuple[PostedCallback, ...]:
        """The callbacks posted so far, oldest first; one that was retried appears once."""
        return self._poster.posted

    def post_event(self, event: Event, *, url: str | None = None) -> PostedCallback:
        """Post an event to the user's webhook, signed if the emulator has a `conversation_webhook_secret`.

        This returns when it has been answered, so the receiver must not wait for the calling thread (in asyncio code:
        `await asyncio.to_thread(...)`). A 5xx, a 429 or no answer is followed by further attempts, by the emulator's
        clock, at the times of SMS callbacks: the service's own are not known.

        Args:
            event: Any event, as model or as JSON object; a model is `sinchkit_conversation.models.MessageInboundEvent`,
                say.
            url: Where it goes; the emulator's `conversation_callback_url` when absent.

        Returns:
            The callback and the outcome of the first attempt.

        Raises:
            RuntimeError: The emulator is not running.
            ValueError: There is no URL to post to, or the event holds what JSON in UTF-8 cannot.
            TypeError: The event holds what JSON cannot write.
        """
        return self._poster.post(event, url)
