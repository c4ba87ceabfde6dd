"""What the tests of core and of the generated package share."""

from collections.abc import Iterator

import pytest

from tests.core.calling import MODES, Caller, Mode
from tests.core.scripted_server import ScriptedServer
from tests.core.token_service import TokenService


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: ScriptedServer) -> Caller:
    return Caller(request.param, server.base_url)


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> Mode:
    mode: Mode = request.param
    return mode


@pytest.fixture
def service(server: ScriptedServer) -> TokenService:
    return TokenService(server)
