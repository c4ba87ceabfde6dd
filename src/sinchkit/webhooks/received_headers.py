"""Reading the headers of a callback, however the web framework hands them over."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Iterable, Iterator
from typing import Any, Protocol, TypeAlias, cast

from sinchkit_core.errors import SignatureError


class HasItems(Protocol):
    """A dict, or what web frameworks have in its place."""

    def items(self) -> Iterable[tuple[Any, Any]]:
        """Pairs of a name and a value."""
        ...


Headers: TypeAlias = HasItems | Iterable[tuple[Any, Any]]
"""Headers as a mapping or as pairs; names in any case, a value for each or a list of them, text or bytes."""


class ReceivedHeaders:
    """Some of the headers of a callback.

    Args:
        headers: All headers, as received.
        wanted: Names of those that matter, in lower case.

    Raises:
        SignatureError: `headers` is not a kind of headers, or a wanted one is not printable ASCII.
    """

    def __init__(self, headers: Headers, wanted: Collection[str]) -> None:
        self._values: dict[str, list[str]] = {name: [] for name in wanted}
        try:
            for name, value in _pairs(headers):
                if isinstance(name, (str, bytes)) and (lowered := _text(name).lower()) in self._values:
                    self._values[lowered] += _texts(value)
        except (TypeError, ValueError):
            raise SignatureError(
                "the headers cannot be read: hand them over as a mapping or as pairs of a name and a value",
                "malformed-header",
            ) from None
        for name, values in self._values.items():
            if not all(value.isascii() and value.isprintable() for value in values):
                raise SignatureError(f"the header {name} is not printable ASCII", "malformed-header")

    def whole(self, name: str) -> str:
        """The one value of a header as it is; empty without one.

        Raises:
            SignatureError: It has several, which differ.
        """
        return _only(name, self._values[name])

    def single(self, name: str) -> str:
        """The one value of a header that must be there and holds no commas.

        Raises:
            SignatureError: It is missing, or has several values, which differ.
        """
        value = _only(name, self.every(name))
        if not value:
            raise SignatureError(f"the callback has no header {name}{_WHY_MISSING}", "missing-header")
        return value

    def every(self, name: str) -> list[str]:
        """The values of a header, be they given one by one or joined by commas."""
        parts = (part.strip() for value in self._values[name] for part in value.split(","))
        return [part for part in parts if part]


_WHY_MISSING = "; was a secret set for callbacks, and does a proxy drop the header?"


def signature_bytes(text: str) -> bytes | None:
    """The HMAC-SHA256 that `text` is the Base64 of; `None` if it is none."""
    try:
        decoded = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return decoded if len(decoded) == 32 else None


def _pairs(headers: Headers) -> Iterator[tuple[object, object]]:
    items = getattr(headers, "items", None)
    yield from cast("Iterable[tuple[object, object]]", items() if callable(items) else headers)


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _texts(value: object) -> list[str]:
    if value is None:
        return []
    if isinstance(value, (str, bytes)):
        return [_text(value)]
    return [text for one in cast("Iterable[object]", value) for text in _texts_of_one(one)]


def _texts_of_one(value: object) -> list[str]:
    if not isinstance(value, (str, bytes)):
        raise TypeError(f"a header's value is text, not {type(value).__name__}")
    return [_text(value)]


def _only(name: str, values: list[str]) -> str:
    different = set(values)
    if len(different) > 1:
        raise SignatureError(f"the callback has several headers {name}, which differ", "malformed-header")
    return different.pop() if different else ""
