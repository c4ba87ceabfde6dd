"""What the tests of transports share."""

from collections.abc import Iterator

import pytest

from tests.connections.conftest import authority, ca_file, proxy
from tests.core.scripted_server import ScriptedServer
from tests.transports.ways import WAYS, Way

__all__ = ["authority", "ca_file", "proxy"]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=WAYS, ids=lambda way: way.name)
def way(request: pytest.FixtureRequest) -> Way:
    way: Way = request.param
    return way


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server
