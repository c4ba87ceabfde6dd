"""The Voice side of an emulator as tests take hold of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sinchkit.emulator.callbacks import CallbackDelivery, PostedCallback
from sinchkit.emulator.event_posting import Event, as_json, target_of
from sinchkit.emulator.json_types import JsonObject
from sinchkit.emulator.serving import ServerThread

if TYPE_CHECKING:
    from sinchkit_voice.models import Svaml

_ILLEGAL_SVAML = 40001


@dataclass(frozen=True, slots=True)
class VoiceAnswer:
    """What a server answered to a Voice event.

    Attributes:
        callback: The callback that was answered: at the fallback URL, if the first one failed.
        svaml: The SVAML that says what happens next with the call. None if the event asks for none, if there is none,
            or if the service would refuse it.
        problem: Why the service would refuse the SVAML; None if it would not.
    """

    callback: PostedCallback
    svaml: Svaml | None = None
    problem: str | None = None


class VoiceHandle:
    """Posts the events of calls. It is `Emulator.voice`; its methods may be called from any thread."""

    def __init__(
        self, callbacks: CallbackDelivery, thread: ServerThread, url: str | None, fallback_url: str | None
    ) -> None:
        self._callbacks = callbacks
        self._thread = thread
        self._url = url
        self._fallback_url = fallback_url

    @property
    def callbacks(self) -> tuple[PostedCallback, ...]:
        """The callbacks posted so far, oldest first, those that tell of bad SVAML among them."""
        return self._callbacks.posted

    def post_event(self, event: Event, *, url: str | None = None) -> VoiceAnswer:
        """Post an event of a call to the user's server, signed by the application, and read the answer.

        This returns when it has been answered, so the receiver must not wait for the calling thread (in asyncio code:
        `await asyncio.to_thread(...)`). An event that is not answered with a success goes to the fallback URL once; it
        is never repeated. Bad SVAML is followed by a notify event of type `callingerror`, as the service sends it.

        Args:
            event: Any event, as model or as JSON object; a model is `sinchkit_voice.models.IncomingCallEvent`, say.
            url: Where it goes, without a fallback; the emulator's `voice_callback_url` when absent.

        Returns:
            The answer, and the SVAML in it.

        Raises:
            RuntimeError: The emulator is not running.
            DocumentError: The document in the package `sinchkit-voice`, by which SVAML is checked, is damaged.
            ModuleNotFoundError: That package is not installed.
            ValueError: There is no URL to post to, or the event holds what JSON in UTF-8 cannot.
            TypeError: The event holds what JSON cannot write.
        """
        target = target_of(url, self._url, "voice_callback_url")
        fallback = self._fallback_url if url is None else None
        return self._thread.run(self._post(as_json(event), target, fallback))

    async def _post(self, event: JsonObject, url: str, fallback: str | None) -> VoiceAnswer:
        # Needs sinchkit-voice, which who emulates SMS alone does without.
        from sinchkit.emulator.voice.svaml_checking import UnfitSvamlError, is_answered, read_svaml

        callback = await self._callbacks.post_at_once(url, event)
        if fallback is not None and not callback.was_taken:
            callback = await self._callbacks.post_at_once(fallback, event)
        place = event.get("event")
        if not callback.answer or not callback.was_taken or not is_answered(place):
            return VoiceAnswer(callback)
        try:
            return VoiceAnswer(callback, read_svaml(callback.answer, place))
        except UnfitSvamlError as unfit:
            problem = str(unfit)
        await self._callbacks.post_at_once(callback.url, _calling_error(event, problem))
        return VoiceAnswer(callback, problem=problem)


def _calling_error(event: JsonObject, problem: str) -> JsonObject:
    of_call = ("callid", "conferenceId", "custom", "applicationKey")
    kept: JsonObject = {name: value for name, value in event.items() if name in of_call}
    return {
        **kept,
        "event": "notify",
        "version": 1,
        "type": "callingerror",
        "errorCode": _ILLEGAL_SVAML,
        "errorMsg": problem,
    }
