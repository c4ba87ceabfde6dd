"""What the tests of the facade share: an environment without settings, and a server."""

import os
from collections.abc import Iterator

import pytest

from tests.core.scripted_server import ScriptedServer


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings but that answers must be as documented, and no proxies from the machine that runs the tests."""
    for name in tuple(os.environ):
        if name.startswith(("SINCH_", "SMS_", "APPLICATION_API_")) or name.lower().endswith(("_proxy", "_region")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SINCH_VALIDATE_ANSWERS", "true")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server
