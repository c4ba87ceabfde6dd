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

from sinchkit.emulator.agenda import Agenda
from sinchkit.emulator.answers import RefusedError, answer_refusal, answer_without_body
from sinchkit.emulator.callbacks import CallbackDelivery
from sinchkit.emulator.clock import Clock, ManualClock, SystemClock
from sinchkit.emulator.fields import is_web_address
from sinchkit.emulator.identifiers import Identifiers
from sinchkit.emulator.serving import ServerThread
from sinchkit.emulator.sms.api import SmsApi
from sinchkit.emulator.sms.handle import SmsHandle
from sinchkit.emulator.surroundings import Surroundings

_HIGHEST_PORT = 65535


class Emulator:
    """An imitation of the SMS service on loopback, for trying the client without an account and for tests.

    What is created can be listed, fetched, changed and cancelled; batches get delivered; callbacks are posted. It
    serves from a thread of its own, between `start()` and `stop()` or inside a `with` statement:

        with Emulator() as emulator:
            client = Client(
                base_url=emulator.base_url,
                service_plan_id=emulator.service_plan_id,
                sms_api_token=emulator.sms_api_token,
            )

    State outlives a stop; `reset()` clears it.

    Args:
        service_plan_id: The service plan; requests for any other are answered 404.
        sms_api_token: Its bearer token; any other is answered 401.
        host: The address to listen on.
        port: The port to listen on; 0 takes a free one.
        clock: The time. By default the machine's; a `ManualClock` stands still until it is advanced.
        delivery_delay: Seconds from the sending of a batch to its delivery; it is dispatched after half of them.
        sms_callback_url: Where inbound messages are posted, and delivery reports of batches without a `callback_url`.

    Raises:
        ValueError: an argument is empty, outside its limits or no URL.
        DocumentError: the package `sinchkit-sms`, whose document requests are checked against, is missing or damaged.
    """

    def __init__(
        self,
        *,
        service_plan_id: str = "demo-plan",
        sms_api_token: str = "demo-token",  # noqa: S107 - it opens nothing but the emulator
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Clock | None = None,
        delivery_delay: float = 0.2,
        sms_callback_url: str | None = None,
    ) -> None:
        if not service_plan_id or not sms_api_token:
            raise ValueError("The emulator's service_plan_id and sms_api_token must not be empty.")
        if delivery_delay < 0:
            raise ValueError(f"delivery_delay must be 0 seconds or more, not {delivery_delay}.")
        if not 0 <= port <= _HIGHEST_PORT:
            raise ValueError(f"port must be between 0 and {_HIGHEST_PORT}, not {port}.")
        if sms_callback_url is not None and not is_web_address(sms_callback_url):
            raise ValueError(f"sms_callback_url must be an http or https URL, not {sms_callback_url!r}.")
        self.service_plan_id = service_plan_id
        self.sms_api_token = sms_api_token
        self.clock: Clock = SystemClock() if clock is None else clock
        self._agenda = Agenda(self.clock)
        self._callbacks = CallbackDelivery(self.clock, self._agenda)
        self._sms_api = SmsApi(
            Surroundings(self.clock, self._agenda, self._callbacks, Identifiers(self.clock)),
            service_plan_id=service_plan_id,
            api_token=sms_api_token,
            callback_url=sms_callback_url,
            delivery_delay=timedelta(seconds=delivery_delay),
        )
        self._thread = ServerThread(self._make_app, host=host, port=port, alongside=self._alongside)
        self._follower = _AgendaFollower(self._agenda, self._thread)
        self.sms: SmsHandle = SmsHandle(self._sms_api, self._callbacks, self._thread, self.settle)

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
            self._callbacks.forget()
            self._sms_api.reset()

        self._thread.call(forget)

    def _make_app(self, lifespan: Callable[[Starlette], AbstractAsyncContextManager[None]]) -> Starlette:
        app = Starlette(
            routes=self._sms_api.routes(),
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
            await self._callbacks.close()


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
