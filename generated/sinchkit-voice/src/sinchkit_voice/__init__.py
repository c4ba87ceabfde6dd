# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Sinch Voice: operations, requests and models.

Places phone calls, steers calls and conferences while they run, and sets which numbers and callback
URLs an application has.
"""

from .api import AsyncVoice, Voice

__all__ = ["AsyncVoice", "Voice"]
