"""An imitation of the Sinch services on loopback, for trying the client without an account and for tests.

Needs the extra `sinchkit[emulator]`.
"""

from __future__ import annotations

try:
    from sinchkit.emulator.callbacks import PostedCallback
    from sinchkit.emulator.clock import Clock, ManualClock, SystemClock
    from sinchkit.emulator.conversation.handle import ConversationHandle
    from sinchkit.emulator.openapi import DocumentError
    from sinchkit.emulator.server import Emulator
    from sinchkit.emulator.sms.handle import SmsHandle
    from sinchkit.emulator.voice.handle import VoiceAnswer, VoiceHandle
except ModuleNotFoundError as _missing:
    if _missing.name in ("starlette", "uvicorn", "jsonschema_rs"):
        raise ModuleNotFoundError(
            f"The emulator needs {_missing.name}: pip install 'sinchkit[emulator]'.", name=_missing.name
        ) from _missing
    raise

__all__ = [
    "Clock",
    "ConversationHandle",
    "DocumentError",
    "Emulator",
    "ManualClock",
    "PostedCallback",
    "SmsHandle",
    "SystemClock",
    "VoiceAnswer",
    "VoiceHandle",
]
