"""An emulator on a clock that stands still, shared by the tests and emptied before each."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from sinchkit.emulator import Emulator, ManualClock

from .conformance import check_success
from .receiver import Receiver


@pytest.fixture(autouse=True)
def _answers_as_documented(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients refuse what the emulator answers otherwise than documented."""
    monkeypatch.setenv("SINCH_VALIDATE_ANSWERS", "true")


@pytest.fixture(scope="session")
def clock() -> ManualClock:
    return ManualClock(datetime(2030, 5, 17, 12, tzinfo=UTC))


@pytest.fixture(scope="session")
def shared_receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver


@pytest.fixture
def receiver(shared_receiver: Receiver) -> Receiver:
    shared_receiver.forget()
    return shared_receiver


@pytest.fixture(scope="session")
def shared_emulator(clock: ManualClock) -> Iterator[Emulator]:
    with Emulator(clock=clock, delivery_delay=2) as emulator:
        yield emulator


@pytest.fixture
def emulator(shared_emulator: Emulator) -> Emulator:
    """An emulator that has no callback URL of its own."""
    shared_emulator.reset()
    return shared_emulator


@pytest.fixture(scope="session")
def shared_calling_emulator(clock: ManualClock, shared_receiver: Receiver) -> Iterator[Emulator]:
    with Emulator(clock=clock, delivery_delay=2, sms_callback_url=shared_receiver.url) as emulator:
        yield emulator


@pytest.fixture
def calling_emulator(shared_calling_emulator: Emulator, receiver: Receiver) -> Emulator:  # noqa: ARG001 - emptied
    """An emulator whose callbacks go to `receiver`."""
    shared_calling_emulator.reset()
    return shared_calling_emulator


def client_of(emulator: Emulator) -> httpx.Client:
    return httpx.Client(
        base_url=f"{emulator.base_url}/xms/v1/{emulator.service_plan_id}",
        headers={"Authorization": f"Bearer {emulator.sms_api_token}"},
        event_hooks={"response": [check_success]},
        trust_env=False,
    )


@pytest.fixture(scope="session")
def shared_api(shared_emulator: Emulator) -> Iterator[httpx.Client]:
    with client_of(shared_emulator) as client:
        yield client


@pytest.fixture
def api(emulator: Emulator, shared_api: httpx.Client) -> httpx.Client:  # noqa: ARG001 - emptied
    """A client of `emulator`, below the service plan; every success it gets is checked against the document."""
    return shared_api


@pytest.fixture
def calling_api(calling_emulator: Emulator) -> Iterator[httpx.Client]:
    """The same for `calling_emulator`."""
    with client_of(calling_emulator) as client:
        yield client


@pytest.fixture
def closed_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
