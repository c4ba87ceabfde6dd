"""Where a document comes from: files, standard input, addresses that are not trusted."""

from __future__ import annotations

import gzip
import io
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import trustme

from generator.errors import GeneratorError
from generator.updating.fetching import FetchLimits, fetch_document, local_file, source_name
from tests.core.scripted_server import Action, Received, ScriptedServer, reply, reset, silence
from tests.generator.document_support import document

DOCUMENT = document()
JSON = json.dumps(DOCUMENT)
YAML = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\ncomponents:\n  schemas: {}\n"
SHORT = FetchLimits(total=5.0, read=0.2)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


def refusal(source: str, limits: FetchLimits | None = None) -> str:
    with pytest.raises(GeneratorError) as caught:
        fetch_document(source, limits)
    return str(caught.value)


@pytest.mark.parametrize(
    "action",
    [
        reply(body=JSON),
        reply(body=YAML, headers={"Content-Type": "text/plain"}),
        reply(body="\ufeff" + JSON),
        reply(body=gzip.compress(JSON.encode()), headers={"Content-Encoding": "gzip"}),
    ],
)
def test_an_address_gives_yaml_or_json(server: ScriptedServer, action: Action) -> None:
    server.answers(action)
    assert fetch_document(f"{server.base_url}/pets").data == DOCUMENT


def test_a_file_gives_yaml_or_json(tmp_path: Path) -> None:
    for name, text in (("a.yaml", YAML), ("b.json", JSON), ("c.yml", JSON)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert fetch_document(str(tmp_path / name)).data == DOCUMENT
        assert local_file(str(tmp_path / name), tmp_path / "nowhere") == tmp_path / name


class _Input:
    """Standard input as a shell connects it."""

    def __init__(self, raw: bytes) -> None:
        self.buffer = io.BytesIO(raw)


def test_standard_input_gives_yaml_or_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", _Input(YAML.encode()))
    assert fetch_document("-").data == DOCUMENT
    monkeypatch.setattr("sys.stdin", _Input(JSON.encode()))
    file = local_file("-", tmp_path)
    assert (file.name, file.read_text(encoding="utf-8")) == ("document.json", JSON)
    monkeypatch.setattr("sys.stdin", _Input(b"- 1\n"))
    assert refusal("-").startswith("standard input: a mapping is expected")


def test_redirects_are_followed_but_not_for_ever(server: ScriptedServer) -> None:
    server.answers(reply(302, headers={"Location": "/there?token=secret"}), reply(body=JSON))
    assert fetch_document(f"{server.base_url}/here").data == DOCUMENT
    assert [one.path for one in server.received] == ["/here", "/there"]
    server.answers(reply(302, headers={"Location": "/there?token=secret"}))
    shown = refusal(f"{server.base_url}/here")
    assert "/there: it redirects more than 5 times" in shown
    assert "secret" not in shown
    assert len(server.received) == 2 + 6


@pytest.mark.parametrize("location", ["ftp://127.0.0.1/x", "http://127.0.0.1:99999/x"])
def test_a_redirect_to_what_cannot_be_fetched_is_told(server: ScriptedServer, location: str) -> None:
    server.answers(reply(302, headers={"Location": location}))
    assert f"it redirects to {location}, which cannot be fetched" in refusal(server.base_url)


@pytest.mark.parametrize(
    ("action", "told"),
    [
        (reply(404), "the server answers 404 Not Found"),
        (reply(401), "the server answers 401 Unauthorized"),
        (reply(204), "the server answers 204 No Content"),
        (reply(body=b"x", headers={"Content-Encoding": "br"}), "the server encodes it as br, unasked"),
        (reply(body=b"not gzip at all", headers={"Content-Encoding": "gzip"}), "it cannot be fetched: DecodingError"),
        (reset, "it cannot be fetched: ReadError"),
        (silence, "nothing came for 0.2 s"),
        (reply(body=b"\n" * 10_000_001), "the document is larger than 10 MB"),
        (reply(body="<html>Not here</html>"), "this seems to be a web page"),
        (reply(body="{"), ":1:2: not valid JSON"),
        (reply(body="swagger: '2.0'\n"), "it seems to be a Swagger 2 document"),
    ],
)
def test_what_goes_wrong_is_told_with_the_address(server: ScriptedServer, action: Action, told: str) -> None:
    server.answers(action)
    shown = refusal(server.base_url.replace("://", "://user:hidden@") + "/pets?key=hidden", SHORT)
    assert told in shown
    assert shown.startswith(f"{server.base_url}/pets")
    assert "hidden" not in shown


def test_what_is_compressed_is_limited_as_it_grows(server: ScriptedServer) -> None:
    server.answers(reply(body=gzip.compress(b"\n" * 50_000_000), headers={"Content-Encoding": "gzip"}))
    assert "larger than 10 MB" in refusal(server.base_url)


def test_an_answer_that_drips_is_cut_off(server: ScriptedServer) -> None:
    def drip(handler: Any, _: Received) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _tries in range(1000):
            handler.wfile.write(b"\n")
            time.sleep(0.02)

    server.answers(drip)
    assert "it takes longer than 0.3 s" in refusal(server.base_url, FetchLimits(total=0.3, read=5.0))


def test_nobody_listening_is_told() -> None:
    with ScriptedServer() as gone:
        address = gone.base_url
    assert f"{address}: no connection" in refusal(address)


@pytest.mark.parametrize("address", ["http://", "https:///x", "http://[::1", "http://u:hidden@127.0.0.1:99999/"])
def test_a_malformed_address_is_told_without_its_secrets(address: str) -> None:
    shown = refusal(address)
    assert shown.startswith("the address is malformed")
    assert "hidden" not in shown


@pytest.mark.parametrize("address", ["file:///etc/hostname", "ftp://127.0.0.1/x", "gopher://x"])
def test_other_schemes_are_refused(address: str) -> None:
    assert "are not fetched" in refusal(address)


def test_reports_name_sources_without_secrets() -> None:
    assert source_name("https://user:hidden@example.com/a.yaml?key=hidden#x") == "https://example.com/a.yaml"
    assert source_name("a.yaml") == "a.yaml"
    assert source_name("-") == "standard input"


@pytest.fixture
def encrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], str]]:
    """Gives the https address of a server on loopback that redirects to a location."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    locations: list[str] = []

    class Redirecting(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(302)
            self.send_header("Location", locations[0])
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is inherited
            """Stay quiet."""

    http = HTTPServer(("127.0.0.1", 0), Redirecting)
    http.socket = context.wrap_socket(http.socket, server_side=True)
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.002})
    thread.start()

    def address(location: str) -> str:
        locations.append(location)
        return f"https://127.0.0.1:{http.server_port}/x"

    yield address
    http.shutdown()
    thread.join()
    http.server_close()


def test_a_redirect_does_not_leave_encryption(encrypted: Callable[[str], str], server: ScriptedServer) -> None:
    server.answers(reply(body=JSON))
    shown = refusal(encrypted(f"{server.base_url}/there?token=secret"))
    assert f"it redirects to {server.base_url}/there, which is not encrypted" in shown
    assert "secret" not in shown
    assert server.received == []
