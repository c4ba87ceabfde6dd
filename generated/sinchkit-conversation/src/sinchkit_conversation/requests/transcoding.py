# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of transcoding as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sinchkit_core.calls.requests import Request

    from ..models import AppMessage, AppMessageDict, ConversationChannel, TranscodeMessageResponse


TRANSCODE_MESSAGE: Operation[TranscodeMessageResponse] = Operation(
    "transcoding.transcode_message",
    "POST",
    "/v1/projects/{project_id}/messages:transcode",
    arguments=(
        Argument("app_id", "app_id", "body", _kinds.TEXT, required=True),
        Argument("app_message", "app_message", "body", _variants.APP_MESSAGE, required=True),
        Argument(
            "channels",
            "channels",
            "body",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
            required=True,
        ),
        Argument("from_", "from", "body", _kinds.TEXT),
        Argument("to", "to", "body", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "TranscodeMessageResponse"),
    repeat="safe",
)


def transcode_message(
    *,
    app_id: str,
    app_message: AppMessage | AppMessageDict,
    channels: Sequence[ConversationChannel],
    from_: str | None = None,
    to: str | None = None,
) -> Request[TranscodeMessageResponse]:
    """The request of `Transcoding.transcode_message`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return TRANSCODE_MESSAGE.request(
        app_id=app_id,
        app_message=app_message,
        channels=channels,
        from_=from_,
        to=to,
    )
