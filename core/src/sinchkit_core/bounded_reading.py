"""Reads answers that may be larger, slower or more compressed than anybody wants."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final, cast

import httpx

from .deadlines import within_deadline

LIMIT_MARK: Final = "sinchkit_max_response_bytes"
"""The extension of an httpx request that says how large its answer may be."""

ENCODINGS: Final = frozenset({"gzip", "deflate", "identity"})
"""The compressions whose outcome can be bounded while it is unpacked."""

_PIECE = 65_536
_GZIP_MAGIC = b"\x1f"


class AnswerTooLarge(httpx.DecodingError):
    """The answer is larger than it may be. It never reaches a user."""


@contextmanager
def bounded(response: httpx.Response) -> Generator[None]:
    """Reading `response` inside ends at its limit, which `LIMIT_MARK` tells, and at the deadline of the call.

    What is compressed is unpacked a little at a time, so that a small answer never fills the memory.

    Raises:
        AnswerTooLarge: There is more.
        httpx.DecodingError: It is not what it says to be, or ends too early.
        httpx.ReadTimeout: The time is over.
    """
    if response.is_closed:  # it has been read
        yield
        return
    limit: int | None = response.request.extensions.get(LIMIT_MARK)
    meter = _Meter(response.request, limit)
    encoding = response.headers.get("content-encoding")
    if encoding is None:
        declared = response.headers.get("content-length", "")
        meter.count(int(declared) if declared.isdecimal() else 0)
        response.stream = _BoundedStream(response.stream, meter, None)
        yield
        return
    unpacker = _unpacker(encoding, response.request, bounded=limit is not None)
    response.stream = _BoundedStream(response.stream, meter, unpacker)
    if unpacker is not None:
        del response.headers["content-encoding"]  # or httpx would unpack it again
    try:
        yield
    finally:
        response.headers["content-encoding"] = encoding


class _Meter:
    def __init__(self, request: httpx.Request, limit: int | None) -> None:
        self._request = request
        self._limit = limit
        self._seen = 0

    def count(self, declared: int) -> None:
        if self._limit is not None and declared > self._limit:
            raise AnswerTooLarge(f"the answer is larger than {self._limit} bytes", request=self._request)

    def passed(self, part: bytes) -> bytes:
        self._seen += len(part)
        self.count(self._seen)
        if within_deadline(None) == 0:
            raise httpx.ReadTimeout("the call's time is over", request=self._request)
        return part


class _Unpacker:
    """Unpacks gzip or deflate, never much at a time."""

    def __init__(self, encoding: str, request: httpx.Request) -> None:
        self._gzip = encoding == "gzip"
        self._inflater = self._new()
        self._request = request
        self._begun = False

    def parts(self, data: bytes) -> Iterator[bytes]:
        try:
            if not (self._begun or self._gzip):
                self._inflater = self._kind_of_deflate(data)
            self._begun = True
            yield from self._inflate(data)
        except zlib.error as problem:
            raise httpx.DecodingError(str(problem), request=self._request) from problem

    def end(self) -> None:
        if self._begun and not self._inflater.eof:
            raise httpx.DecodingError("the compressed answer ends too early", request=self._request)

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        while True:
            if self._inflater.eof:
                # Another member may follow; whatever else does is no part of the answer.
                if not (self._gzip and data.startswith(_GZIP_MAGIC)):
                    return
                self._inflater = self._new()
            part = self._inflater.decompress(data, _PIECE)
            if part:
                yield part
            data = self._inflater.unused_data or self._inflater.unconsumed_tail
            if not data and len(part) < _PIECE:
                return

    def _new(self) -> Any:
        return zlib.decompressobj(zlib.MAX_WBITS | 16 if self._gzip else zlib.MAX_WBITS)

    def _kind_of_deflate(self, beginning: bytes) -> Any:
        # Some servers send the bare stream and call it the same.
        try:
            zlib.decompressobj().decompress(beginning, 1)
        except zlib.error:
            return zlib.decompressobj(-zlib.MAX_WBITS)
        return self._inflater


def _unpacker(encoding: str, request: httpx.Request, *, bounded: bool) -> _Unpacker | None:
    names = [name for name in (part.strip().lower() for part in encoding.split(",")) if name not in {"", "identity"}]
    if len(names) == 1 and names[0].removeprefix("x-") in ENCODINGS:
        return _Unpacker(names[0].removeprefix("x-"), request)
    if names and bounded:
        raise httpx.DecodingError(f"the answer is compressed in a way not asked for: {encoding}", request=request)
    return None


class _BoundedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(
        self, stream: httpx.SyncByteStream | httpx.AsyncByteStream, meter: _Meter, unpacker: _Unpacker | None
    ) -> None:
        self._stream = stream
        self._meter = meter
        self._unpacker = unpacker

    def _parts(self, data: bytes) -> Iterable[bytes]:
        if self._unpacker is None:
            return (self._meter.passed(data),)
        return map(self._meter.passed, self._unpacker.parts(data))

    def _end(self) -> None:
        if self._unpacker is not None:
            self._unpacker.end()

    def __iter__(self) -> Iterator[bytes]:
        for data in cast("httpx.SyncByteStream", self._stream):
            yield from self._parts(data)
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in cast("httpx.AsyncByteStream", self._stream):
            for part in self._parts(data):
                yield part
        self._end()

    def close(self) -> None:
        cast("httpx.SyncByteStream", self._stream).close()

    async def aclose(self) -> None:
        await cast("httpx.AsyncByteStream", self._stream).aclose()
