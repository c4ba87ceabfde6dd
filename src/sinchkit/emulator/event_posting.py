"""Posting an event that a test makes up, to the user's server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from sinchkit.emulator.callbacks import CallbackDelivery, PostedCallback
from sinchkit.emulator.fields import is_web_address
from sinchkit.emulator.json_types import JsonObject
from sinchkit.emulator.serving import ServerThread
from sinchkit_core.models import Model

Event: TypeAlias = Mapping[str, Any] | Model
"""An event as generated model, or as the JSON object that is posted."""


class EventPoster:
    """Posts events of one API.

    Args:
        callbacks: Posts and remembers them.
        thread: The emulator's loop.
        url: Where events go that name no other URL; None for nowhere.
        setting: The emulator's argument that sets `url`.
    """

    def __init__(self, callbacks: CallbackDelivery, thread: ServerThread, url: str | None, setting: str) -> None:
        self._callbacks = callbacks
        self._thread = thread
        self._url = url
        self._setting = setting

    @property
    def posted(self) -> tuple[PostedCallback, ...]:
        """The callbacks posted so far, oldest first."""
        return self._callbacks.posted

    def post(self, event: Event, url: str | None) -> PostedCallback:
        """Post an event, and return when it has been answered, or could not be.

        Raises:
            RuntimeError: The emulator is not running.
            ValueError: There is no URL to post to, or the event holds what JSON in UTF-8 cannot.
            TypeError: The event holds what JSON cannot write.
        """
        target = target_of(url, self._url, self._setting)
        return self._thread.run(self._callbacks.post_at_once(target, as_json(event)))


def target_of(url: str | None, default: str | None, setting: str) -> str:
    """Where an event goes.

    Args:
        url: What the test says.
        default: Where it goes otherwise.
        setting: The emulator's argument that sets `default`.

    Raises:
        ValueError: It goes nowhere, or `url` is none.
    """
    target = default if url is None else url
    if target is None:
        raise ValueError(f"Give url=..., or the emulator a {setting}: there is nowhere to post the event to.")
    if not is_web_address(target):
        raise ValueError(f"url must be an http or https URL, not {target!r}.")
    return target


def as_json(event: Event) -> JsonObject:
    """An event as JSON object, a copy.

    Raises:
        ValueError: It holds what JSON in UTF-8 cannot.
        TypeError: It holds what JSON cannot write.
    """
    content = event.to_dict() if isinstance(event, Model) else dict(event)
    text = json.dumps(content, ensure_ascii=False, allow_nan=False)
    return cast(JsonObject, json.loads(text.encode()))
