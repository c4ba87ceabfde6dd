"""Reads bodies of answers that may be larger, slower or more compressed than anybody wants."""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from .exchange import OVERDUE, Message, NoAnswer

ACCEPTED_ENCODINGS: Final = "gzip, deflate"
"""The compressions whose outcome can be bounded while it is unpacked, as an Accept-Encoding header."""

_ENCODINGS = frozenset({"gzip", "deflate"})
_PIECE = 65_536
_GZIP_MAGIC = b"\x1f"


class BodyReader:
    """Takes in the body of an answer part by part, within the limit and the deadline of its message.

    What is compressed is unpacked a little at a time, so that a small answer never fills the memory. Every method
    raises `NoAnswer` if the answer is too large or too slow, or is not what its headers say.

    Args:
        message: What was asked.
        headers: The answer's headers; names compare without regard to case.
    """

    def __init__(self, message: Message, headers: Mapping[str, str]) -> None:
        self._message = message
        self._size = 0
        self._parts: list[bytes] = []
        encoding = headers.get("content-encoding")
        self._unpacker = None if encoding is None else _unpacker(encoding)
        if self._unpacker is None:
            declared = headers.get("content-length", "")
            self._check_size(int(declared) if declared.isdecimal() and declared.isascii() else 0)

    def feed(self, data: bytes) -> None:
        """Take in the next part as it came."""
        if self._unpacker is None:
            self._keep(data)
        else:
            for part in self._unpacker.parts(data):
                self._keep(part)

    def content(self) -> bytes:
        """The whole body, decompressed, once its last part has been taken in."""
        if self._unpacker is not None:
            self._unpacker.end()
        return self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)

    def _keep(self, part: bytes) -> None:
        self._size += len(part)
        self._check_size(self._size)
        deadline = self._message.deadline
        if deadline is not None and time.monotonic() >= deadline:
            raise NoAnswer(OVERDUE, timed_out=True)
        self._parts.append(part)

    def _check_size(self, size: int) -> None:
        limit = self._message.max_bytes
        if limit is not None and size > limit:
            raise NoAnswer(f"the answer is larger than {limit} bytes", too_large=True)


class _Unpacker:
    """Unpacks gzip or deflate, never much at a time."""

    def __init__(self, encoding: str) -> None:
        self._gzip = encoding == "gzip"
        self._inflater = self._new()
        self._begun = False

    def parts(self, data: bytes) -> Iterator[bytes]:
        try:
            if not (self._begun or self._gzip):
                self._inflater = self._kind_of_deflate(data)
            self._begun = True
            yield from self._inflate(data)
        except zlib.error as problem:
            raise NoAnswer(f"the answer is not compressed as it says: {problem}") from problem

    def end(self) -> None:
        if self._begun and not self._inflater.eof:
            raise NoAnswer("the compressed answer ends too early")

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        while True:
            if self._inflater.eof:
                # Another member may follow; whatever else does is not part of the answer.
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


def _unpacker(encoding: str) -> _Unpacker | None:
    names = [name for name in (part.strip().lower() for part in encoding.split(",")) if name not in {"", "identity"}]
    if not names:
        return None
    name = names[0].removeprefix("x-")
    if len(names) == 1 and name in _ENCODINGS:
        return _Unpacker(name)
    raise NoAnswer(f"the answer is compressed in a way not asked for: {encoding}")
