"""The emulator: the Sinch APIs on loopback, with state."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from starlette.applications import Starlette
from starlette.exceptions import HTTPException

from sinchkit.emulator.access_tokens import AccessTokens, Project
from sinchkit.emulator.agenda import Agenda
from sinchkit.emulator.answers import RefusedError, answer_refusal, answer_without_body
from sinchkit.emulator.callback_signatures import ApplicationSigner, SecretSigner
from sinchkit.emulator.callbacks import CallbackDelivery
from sinchkit.emulator.clock import Clock, ManualClock, SystemClock
from sinchkit.emulator.conversation.handle import ConversationHandle
from sinchkit.emulator.event_posting import EventPoster
from sinchkit.emulator.fields import is_web_address
from sinchkit.emulator.identifiers import Identifiers
from sinchkit.emulator.serving import ServerThread
from sinchkit.emulator.sms.api import SmsApi
from sinchkit.emulator.sms.handle import SmsHandle
from sinchkit.emulator.surroundings import Surroundings
from sinchkit.emulator.token_endpoint import TokenEndpoint
from sinchkit.emulator.voice.handle import VoiceHandle

_HIGHEST_PORT = 65535


class Emulator:
    """An imitation of the SMS service on loopback, for trying the client without an account and for tests.

    What is created can be listed, fetched, changed and cancelled; batches get delivered; callbacks are posted, and so
    is any event of Conversation and Voice that a test makes up, signed as the service signs them. It serves from a
    thread of its own, between `start()` and `stop()` or inside a `with` statement:

        with Emulator() as emulator:
            client = Client(
                base_url=emulator.base_url,
                service_plan_id=emulator.service_plan_id,
                sms_api_token=emulator.sms_api_token,
            )

    The same service plan is reached by project, with `project_id`, `key_id` and `key_secret`: the emulator issues
    OAuth2 access tokens, which expire by its clock. State outlives a stop; `reset()` clears it.

    Args:
        service_plan_id: The service plan; requests for any other are answered 404.
        sms_api_token: Its bearer token; any other is answered 401.
        project_id: The project; requests with its tokens for any other are answered 404.
        key_id: Its access key; token requests with any other are answered 401.
        key_secret: The secret of the access key.
        token_lifetime: Seconds from the issue of an access token to its expiry, 1 or more. Requests with an expired
            one are answered 401, with a `WWW-Authenticate` that says so.
        host: The address to listen on.
        port: The port to listen on; 0 takes a free one.
        clock: The time. By default the machine's; a `ManualClock` stands still until it is advanced.
        delivery_delay: Seconds from the sending of a batch to its delivery; it is dispatched after half of them.
        sms_callback_url: Where inbound messages are posted, and delivery reports of batches without a `callback_url`.
        sms_webhook_secret: Signs SMS callbacks; None posts them without signature.
        conversation_callback_url: Where events of Conversation are posted.
        conversation_webhook_secret: Signs them; None posts them without signature.
        application_key: The Voice application.
        application_secret: Its secret in Base64, which signs Voice callbacks.
        voice_callback_url: Where events of calls are posted.
        voice_fallback_url: Where they go when that fails.
        signs_repeats_anew: Whether a callback that is posted again is signed anew, or carries its first signature.

    Raises:
        ValueError: an argument is empty, outside its limits, no URL or no Base64.
        DocumentError: the package `sinchkit-sms`, whose document requests are checked against, is missing or damaged.
    """

    def __init__(
        self,
        *,
        service_plan_id: str = "demo-plan",
        sms_api_token: str = "demo-token",  # noqa: S107 - it opens nothing but the emulator
        project_id: str = "demo-project",
        key_id: str = "demo-key",
        key_secret: str = "demo-secret",  # noqa: S107 - neither does this
        token_lifetime: int = 3600,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Clock | None = None,
        delivery_delay: float = 0.2,
        sms_callback_url: str | None = None,
        sms_webhook_secret: str | None = None,
        conversation_callback_url: str | None = None,
        conversation_webhook_secret: str | None = None,
        application_key: str = "demo-application",
        application_secret: str = "ZGVtby1zZWNyZXQ=",  # noqa: S107 - nor this
        voice_callback_url: str | None = None,
        voice_fallback_url: str | None = None,
        signs_repeats_anew: bool = True,
    ) -> None:
        if not service_plan_id or not sms_api_token:
            raise ValueError("The emulator's service_plan_id and sms_api_token must not be empty.")
        if not project_id or not key_id or not key_secret:
            raise ValueError("The emulator's project_id, key_id and key_secret must not be empty.")
        if not application_key:
            raise ValueError("The emulator's application_key must not be empty.")
        if token_lifetime < 1:
            raise ValueError(f"token_lifetime must be 1 second or more, not {token_lifetime}.")
        if delivery_delay < 0:
            raise ValueError(f"delivery_delay must be 0 seconds or more, not {delivery_delay}.")
        if not 0 <= port <= _HIGHEST_PORT:
            raise ValueError(f"port must be between 0 and {_HIGHEST_PORT}, not {port}.")
        _check_urls(
            sms_callback_url=sms_callback_url,
            conversation_callback_url=conversation_callback_url,
            voice_callback_url=voice_callback_url,
            voice_fallback_url=voice_fallback_url,
        )
        self.service_plan_id = service_plan_id
        self.sms_api_token = sms_api_token
        self.project_id = project_id
        self.key_id = key_id
        self.key_secret = key_secret
        self.application_key = application_key
        self.application_secret = application_secret
        self.clock: Clock = SystemClock() if clock is None else clock
        self._agenda = Agenda(self.clock)
        sms_callbacks = CallbackDelivery(
            self.clock,
            self._agenda,
            _signer("sms_webhook_secret", sms_webhook_secret),
            signs_repeats_anew=signs_repeats_anew,
        )
        conversation_callbacks = CallbackDelivery(
            self.clock,
            self._agenda,
            _signer("conversation_webhook_secret", conversation_webhook_secret),
            signs_repeats_anew=signs_repeats_anew,
        )
        # The service tries the fallback URL instead of repeating.
        voice_callbacks = CallbackDelivery(
            self.clock, self._agenda, ApplicationSigner(application_key, application_secret), retries_after=()
        )
        self._callbacks = (sms_callbacks, conversation_callbacks, voice_callbacks)
        tokens = AccessTokens(Project(project_id, key_id, key_secret), self.clock, token_lifetime)
        self._token_endpoint = TokenEndpoint(tokens)
        self._sms_api = SmsApi(
            Surroundings(self.clock, self._agenda, sms_callbacks, Identifiers(self.clock)),
            service_plan_id=service_plan_id,
            api_token=sms_api_token,
            project_tokens=tokens,
            callback_url=sms_callback_url,
            delivery_delay=timedelta(seconds=delivery_delay),
        )
        self._thread = ServerThread(self._make_app, host=host, port=port, alongside=self._alongside)
        self._follower = _AgendaFollower(self._agenda, self._thread)
        self.sms: SmsHandle = SmsHandle(
            self._sms_api,
            EventPoster(sms_callbacks, self._thread, sms_callback_url, "sms_callback_url"),
            self._thread,
            self.settle,
        )
        self.conversation: ConversationHandle = ConversationHandle(
            EventPoster(conversation_callbacks, self._thread, conversation_callback_url, "conversation_callback_url")
        )
        self.voice: VoiceHandle = VoiceHandle(voice_callbacks, self._thread, voice_callback_url, voice_fallback_url)

    @property
    def base_url(self) -> str:
        """The URL to give to a client.

        Raises:
            RuntimeError: the emulator is not running.
        """
        url = self._thread.base_url
        if url is None:
            raise RuntimeError("The emulator is not running: use it in a with statement, or call start().")
        return url

    def start(self) -> Self:
        """Begin to serve; nothing happens if it does already.

        Raises:
            OSError: the address cannot be listened on.
        """
        if not self._thread.is_running:
            self._thread.start()
            if isinstance(self.clock, ManualClock):
                self.clock.attach(self._follower)
        return self

    def stop(self) -> None:
        """Stop serving; callbacks being posted are broken off. Nothing happens if it is not running."""
        if isinstance(self.clock, ManualClock):
            self.clock.detach(self._follower)
        self._thread.stop()

    def close(self) -> None:
        """The same as `stop()`."""
        self.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def settle(self, timeout: float = 10.0) -> None:
        """Wait until all that is due by now has been done, and every callback has had an answer.

        Args:
            timeout: The most seconds to wait.

        Raises:
            RuntimeError: the emulator is not running.
            TimeoutError: it took longer.
        """
        is_manual = isinstance(self.clock, ManualClock)
        self._thread.run(self._agenda.run_due() if is_manual else self._agenda.settle(), timeout)

    def reset(self) -> None:
        """Forget everything: batches, groups, inbounds, outcomes, callbacks and what was still to be done."""

        def forget() -> None:
            self._agenda.clear()
            for callbacks in self._callbacks:
                callbacks.forget()
            self._sms_api.reset()

        self._thread.call(forget)

    def _make_app(self, lifespan: Callable[[Starlette], AbstractAsyncContextManager[None]]) -> Starlette:
        app = Starlette(
            routes=[*self._token_endpoint.routes(), *self._sms_api.routes()],
            exception_handlers={RefusedError: answer_refusal, HTTPException: answer_without_body},
            lifespan=lifespan,
        )
        app.router.redirect_slashes = False
        return app

    @asynccontextmanager
    async def _alongside(self) -> AsyncGenerator[None, None]:
        """Run the agenda beside the server, unless a test moves it, and close the callbacks' connections."""
        by_itself: asyncio.Task[None] | None = None
        if not isinstance(self.clock, ManualClock):
            by_itself = asyncio.get_running_loop().create_task(self._agenda.run_as_time_passes())
        try:
            yield
        finally:
            if by_itself is not None:
                by_itself.cancel()
                with suppress(asyncio.CancelledError):
                    await by_itself
            for callbacks in self._callbacks:
                await callbacks.close()


def _check_urls(**urls: str | None) -> None:
    for setting, url in urls.items():
        if url is not None and not is_web_address(url):
            raise ValueError(f"{setting} must be an http or https URL, not {url!r}.")


def _signer(setting: str, secret: str | None) -> SecretSigner | None:
    if secret == "":
        raise ValueError(f"The emulator's {setting} must not be empty; None posts callbacks without signature.")
    return None if secret is None else SecretSigner(secret)


class _AgendaFollower:
    """Lets a manual clock, moved in whatever thread, run the agenda on the emulator's loop."""

    def __init__(self, agenda: Agenda, thread: ServerThread) -> None:
        self._agenda = agenda
        self._thread = thread

    def next_due(self) -> datetime | None:
        """When the next action is due."""
        return self._agenda.next_due()

    def run_due(self) -> None:
        """Do what is due, on the loop."""
        self._thread.run(self._agenda.run_due())
