# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    AgentJoinedAppEvent,
    AgentLeftAppEvent,
    CommentReplyAppEvent,
    ComposingAppEvent,
    ComposingEndAppEvent,
    GenericAppEvent,
    ReadMessageAppEvent,
    UnknownAppEvent,
)

if TYPE_CHECKING:
    from ..models import (
        AgentJoinedAppEventDict,
        AgentLeftAppEventDict,
        CommentReplyAppEventDict,
        ComposingAppEventDict,
        ComposingEndAppEventDict,
        GenericAppEventDict,
        ReadMessageAppEventDict,
    )
AppEvent: TypeAlias = (
    ComposingAppEvent
    | ComposingEndAppEvent
    | CommentReplyAppEvent
    | AgentJoinedAppEvent
    | AgentLeftAppEvent
    | GenericAppEvent
    | ReadMessageAppEvent
    | UnknownAppEvent
)
"""An event from an app: exactly one kind."""

AppEventDict: TypeAlias = "ComposingAppEventDict | ComposingEndAppEventDict | CommentReplyAppEventDict | AgentJoinedAppEventDict | AgentLeftAppEventDict | GenericAppEventDict | ReadMessageAppEventDict"
"""What may be given for `AppEvent`: a plain dict with the names of the service."""


def app_event_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> AppEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: AppEvent = _variants.APP_EVENT.from_dict(data, validate=validate)
    return value
