"""The kind of JSON that travels as text."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from attrs import frozen

from ..calls.url_text import check_characters
from ..errors import ValidationError
from .kind import Kind
from .scalars import TEXT


@frozen
class JsonText(Kind[str]):
    """JSON written into a text, which may be given as the value itself, such as an object or a number.

    Args:
        content: Kind of the value.
    """

    content: Kind[Any]

    direct: ClassVar[type | None] = str
    json_types: ClassVar[tuple[type, ...]] = (str,)

    def expected(self) -> str:
        return "text"

    def accepted(self) -> str:
        return f"text, or {self.content.accepted()}"

    def decode(self, value: object) -> str:
        return TEXT.decode(value)

    def encode(self, value: object) -> str:
        if isinstance(value, str):
            return value
        encoded = self.content.encode(value)
        self.content.check(encoded)
        try:
            return json.dumps(encoded, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        except (TypeError, ValueError, RecursionError) as problem:
            raise ValidationError(f"cannot be written as JSON: {problem}") from None

    def accepts(self, value: object) -> bool:
        return isinstance(value, str) or self.content.accepts(value)

    def check(self, value: str) -> None:
        check_characters(value)
