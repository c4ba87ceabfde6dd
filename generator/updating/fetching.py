"""Gets a document from where a person says it is: a file, standard input, or an http(s) address.

An address is not trusted: time, size and redirects are limited, and a redirect may not leave https. What may be secret
in an address, its user and its query, appears in no message.
"""

from __future__ import annotations

import asyncio
import hashlib
import sys
from pathlib import Path

import httpx
from attrs import frozen

from generator.errors import GeneratorError
from generator.reading.loading import MAX_BYTES, Document, read_bytes, read_document
from generator.reading.validation import openapi_minor

TOTAL_SECONDS = 60.0
READ_SECONDS = 15.0
MAX_REDIRECTS = 5


@frozen
class FetchLimits:
    """How long an address may take.

    Attributes:
        total: Seconds for everything, looking up names and following redirects included.
        read: Seconds for a connection, and between two parts of an answer.
    """

    total: float = TOTAL_SECONDS
    read: float = READ_SECONDS


@frozen
class Fetched:
    """A document as its publisher has it, and the digest of its bytes."""

    document: Document
    sha256: str


def source_name(source: str) -> str:
    """What to call a source in reports: the path, or the address without what may be secret in it."""
    if source == "-":
        return "standard input"
    return _Fetch(source, FetchLimits()).shown if is_address(source) else source


def fetch(source: str, limits: FetchLimits | None = None) -> Fetched:
    """The OpenAPI document at `source`.

    Args:
        source: A path, an http or https address, or `-` for standard input; YAML or JSON, at most 10 MB.
        limits: How long an address may take.

    Raises:
        GeneratorError: It cannot be fetched, or it is not a document in YAML or JSON, or not OpenAPI 3.0 or 3.1.
    """
    if source != "-" and not is_address(source):
        raw = read_bytes(Path(source))
        document = read_document(raw, Path(source), is_json=Path(source).suffix.lower() == ".json")
        openapi_minor(document.data, document.path)
        return Fetched(document, _digest(raw))
    raw, shown = _content(source, limits)
    try:
        document = read_document(raw, Path(shown), is_json=_is_json(raw))
        openapi_minor(document.data, document.path)
    except GeneratorError as error:
        error.file = shown  # a Path has folded the slashes of an address
        if raw.lstrip().startswith(b"<"):
            error.hint = "this seems to be a web page: give the address of the document itself"
        raise
    return Fetched(document, _digest(raw))


def fetch_document(source: str, limits: FetchLimits | None = None) -> Document:
    """The document alone; as `fetch`."""
    return fetch(source, limits).document


def is_address(source: str) -> bool:
    """Whether a source is an address, and not a path.

    Raises:
        GeneratorError: It is one of a kind that is not fetched.
    """
    scheme, separator, _ = source.partition("://")
    if separator and scheme.lower() not in ("http", "https"):
        raise GeneratorError(f"addresses with {scheme}:// are not fetched", hint="give http, https or a path")
    return bool(separator)


def local_file(source: str, folder: Path, limits: FetchLimits | None = None) -> Path:
    """The path that `source` is, or of a file in `folder` to which its content was written."""
    if source != "-" and not is_address(source):
        return Path(source)
    raw, _ = _content(source, limits)
    file = folder / f"document.{'json' if _is_json(raw) else 'yaml'}"
    file.write_bytes(raw)
    return file


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _content(source: str, limits: FetchLimits | None) -> tuple[bytes, str]:
    if source == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1), source_name(source)
    fetch = _Fetch(source, limits or FetchLimits())
    return asyncio.run(fetch.body()), fetch.shown


def _is_json(raw: bytes) -> bool:
    # By its first character: servers call documents anything from text/plain to octet-stream.
    return raw.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


class _Fetch:
    """One fetch; `shown` is the address that it has come to, as messages may have it."""

    def __init__(self, address: str, limits: FetchLimits) -> None:
        self.limits = limits
        try:
            self.url = httpx.URL(address)
        except httpx.InvalidURL:
            self.url = httpx.URL()
        if not _is_usable(self.url):
            raise GeneratorError("the address is malformed", hint="give https://host/path")

    @property
    def shown(self) -> str:
        return _shown(self.url)

    def error(self, message: str, hint: str = "download it by other means and give the file") -> GeneratorError:
        return GeneratorError(message, file=self.shown, hint=hint)

    async def body(self) -> bytes:
        # Not httpx's timeouts alone: they begin anew with every part that comes.
        try:
            async with asyncio.timeout(self.limits.total):
                return await self._follow()
        except TimeoutError:
            raise self.error(f"it takes longer than {self.limits.total:g} s") from None
        except httpx.TimeoutException:
            raise self.error(f"nothing came for {self.limits.read:g} s") from None
        except httpx.ConnectError as error:
            raise self.error(f"no connection: {error}", "check the address and the network") from None
        except httpx.HTTPError as error:
            # Only its kind: the text of other failures may repeat the address.
            raise self.error(f"it cannot be fetched: {type(error).__name__}") from None

    async def _follow(self) -> bytes:
        headers = {"Accept": "application/yaml, application/json, */*;q=0.5", "Accept-Encoding": "gzip, identity"}
        async with httpx.AsyncClient(timeout=self.limits.read, headers=headers) as client:
            request = client.build_request("GET", self.url)
            for _ in range(MAX_REDIRECTS + 1):
                response = await client.send(request, stream=True)
                try:
                    if response.next_request is None:
                        return await self._content(response)
                    request = response.next_request
                finally:
                    await response.aclose()
                if self.url.scheme == "https" and request.url.scheme != "https":
                    raise self.error(f"it redirects to {_shown(request.url)}, which is not encrypted")
                if not _is_usable(request.url):
                    raise self.error(f"it redirects to {_shown(request.url)}, which cannot be fetched")
                self.url = request.url
        raise self.error(f"it redirects more than {MAX_REDIRECTS} times")

    async def _content(self, response: httpx.Response) -> bytes:
        if response.status_code != 200:
            status = f"{response.status_code} {response.reason_phrase}".strip()
            raise self.error(f"the server answers {status}", "check the address")
        coding = response.headers.get("Content-Encoding", "identity")
        if coding not in ("gzip", "identity"):
            raise self.error(f"the server encodes it as {coding}, unasked")
        body = bytearray()
        async for part in response.aiter_bytes():
            body += part
            if len(body) > MAX_BYTES:
                raise self.error(f"the document is larger than {MAX_BYTES // 1_000_000} MB", "give a smaller document")
        return bytes(body)


def _is_usable(url: httpx.URL) -> bool:
    # httpx hands ports that do not exist to the operating system, which fails in its own ways.
    return url.scheme in {"http", "https"} and bool(url.host) and 0 < (url.port or 80) < 65536


def _shown(url: httpx.URL) -> str:
    return str(url.copy_with(username=None, password=None, query=None, fragment=None))
