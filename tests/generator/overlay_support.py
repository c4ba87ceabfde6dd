"""What the tests of overlays share: a document, overlays from actions, and ways to look at values."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.overlays.applying import AppliedOverlays
from generator.overlays.overlay_reading import Overlay
from generator.reading.json_values import is_array, is_object

Json = dict[str, Any]
Reader = Callable[..., Overlay]
Patcher = Callable[..., AppliedOverlays]

HEAD = """overlay: 1.1.0
info:
  title: Test
  version: 1.0.0
"""


def overlay_text(*actions: Json, version: str = "1.1.0") -> str:
    """An overlay as JSON, which YAML is; each action has a description of its own."""
    described = [{"description": f"reason {number}", **action} for number, action in enumerate(actions, 1)]
    return json.dumps({"overlay": version, "info": {"title": "t", "version": "1.0.0"}, "actions": described})


def refusal(call: Callable[..., object], *arguments: object, **options: object) -> str:
    with pytest.raises(GeneratorError) as caught:
        call(*arguments, **options)
    return str(caught.value)


def containers(value: Any) -> list[int]:
    """The identity of every mapping and list in a value, as often as it occurs."""
    if is_object(value):
        return [id(value), *(one for item in value.values() for one in containers(item))]
    if is_array(value):
        return [id(value), *(one for item in value for one in containers(item))]
    return []


def spoil(value: Any) -> None:
    """Empty a value, from within."""
    if is_object(value) or is_array(value):
        for item in list(value.values()) if is_object(value) else value:
            spoil(item)
        value.clear()


PETS: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "a", "env": "dev"}, {"url": "b", "env": "prod"}, {"url": "c", "env": "dev"}],
    "paths": {
        "/pets": {
            "get": {
                "tags": ["pets", "old"],
                "parameters": [
                    {"name": "limit", "in": "query"},
                    {"name": "limit", "in": "header"},
                    {"name": "name", "in": "query"},
                ],
                "responses": {"200": {"description": "ok"}, "500": {"description": "broken"}},
            },
            "post": {"responses": {"201": {"description": "made"}}},
        },
        "/pets/{id}": {"get": {"responses": {"200": {"description": "ok"}, "500": {"description": "broken"}}}},
    },
}
