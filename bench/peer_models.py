"""A page of batches as models of msgspec and of cattrs, for `bench.decoding`.

Both are easier cases than ours: what is unknown is dropped, and one field of another type costs the whole page.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from types import GenericAlias
from typing import Any

import attrs

_FIELDS: dict[str, Any] = {
    "id": str,
    "to": list[str],
    "from_": str,
    "canceled": bool,
    "body": str,
    "type": str,
    "created_at": datetime,
    "modified_at": datetime,
    "delivery_report": str,
    "expire_at": datetime,
    "callback_url": str,
    "client_reference": str,
    "feedback_enabled": bool,
    "flash_message": bool,
}
_PAGE: dict[str, Any] = {"count": int, "page": int, "page_size": int}

# Neither is among the development tools: `make bench` installs them.
msgspec: Any = import_module("msgspec")
cattrs: Any = import_module("cattrs")
cattrs_gen: Any = import_module("cattrs.gen")


def msgspec_reader() -> Callable[[bytes], object]:
    """Reads a page from bytes at once, as msgspec does it best."""
    batch = msgspec.defstruct("Batch", [*_FIELDS.items()], rename={"from_": "from"})
    page = msgspec.defstruct("Page", [*_PAGE.items(), ("batches", GenericAlias(list, batch))])
    read: Callable[[bytes], object] = msgspec.json.Decoder(page).decode
    return read


def cattrs_reader() -> Callable[[bytes], object]:
    """Reads a page from dicts, with a hook for timestamps."""

    def made(name: str, kinds: dict[str, Any]) -> Any:
        return attrs.make_class(name, {field: attrs.field(type=kind) for field, kind in kinds.items()})

    def timestamp(text: str, _: object) -> datetime:
        return datetime.fromisoformat(text)

    batch = made("Batch", _FIELDS)
    page = made("Page", _PAGE | {"batches": GenericAlias(list, batch)})
    converter = cattrs.Converter()
    converter.register_structure_hook(datetime, timestamp)
    renamed = cattrs_gen.override(rename="from")
    converter.register_structure_hook(batch, cattrs_gen.make_dict_structure_fn(batch, converter, from_=renamed))
    return lambda content: converter.structure(json.loads(content), page)
