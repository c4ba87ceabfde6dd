# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ConversationChannel: TypeAlias = Literal[
    "APPLEBC",
    "INSTAGRAM",
    "KAKAOTALK",
    "KAKAOTALKCHAT",
    "LINE",
    "MESSENGER",
    "MMS",
    "RCS",
    "SMS",
    "TELEGRAM",
    "VIBERBM",
    "WECHAT",
    "WHATSAPP",
]
"""Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
