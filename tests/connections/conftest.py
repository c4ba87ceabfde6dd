"""What the tests of connections share."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.connections.clients import WAYS, Way
from tests.connections.secure_server import SecureServer
from tests.core.scripted_server import ScriptedServer
from tests.facade.conftest import bare_environment

__all__ = ["bare_environment"]


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> Way:
    way: Way = request.param
    return way


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def proxy() -> Iterator[ScriptedServer]:
    """Another server, to be used as proxy."""
    with ScriptedServer() as server:
        yield server


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority that nobody knows."""
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(scope="session")
def secure_server(authority: trustme.CA) -> Iterator[SecureServer]:
    """A server with TLS that speaks HTTP/1.1 and HTTP/2."""
    with SecureServer(server_context(authority)) as server:
        yield server


def server_context(authority: trustme.CA, name: str = "127.0.0.1") -> ssl.SSLContext:
    """What a server needs to prove that it is `name`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context
