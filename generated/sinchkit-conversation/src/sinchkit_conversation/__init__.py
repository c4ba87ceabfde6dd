# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Sinch Conversation: operations, requests and models.

Exchanges messages with people over SMS, WhatsApp, RCS, Messenger and other channels, with one message
format for all of them. An app holds the credentials for its channels; contacts belong to the project
and are shared by its apps.
"""

from .api import AsyncConversation, Conversation

__all__ = ["AsyncConversation", "Conversation"]
