# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ChannelSpecificAnswerType: TypeAlias = Literal["nfm_reply",]
"""What kind of answer it is; `nfm_reply` comes from WhatsApp flows and questions for an address."""
