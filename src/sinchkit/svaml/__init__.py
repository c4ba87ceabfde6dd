"""SVAML, the language that tells a call what happens next, as a script in Python.

    from sinchkit.svaml import Svaml

    Svaml("ice").answer().say("Hello", locale="en-US").connect_pstn("+15550100021").to_json()

Needs the package `sinchkit-voice`: the extra `sinchkit[voice]`.
"""

from __future__ import annotations

try:
    from .builder import Svaml
    from .menus import leads_to, menu, returns
    from .places import Place
    from .prompts import href, ssml, tts
    from .script import CallUpdate
except ModuleNotFoundError as _missing:
    if _missing.name == "sinchkit_voice":
        raise ModuleNotFoundError(
            "sinchkit.svaml needs sinchkit-voice: pip install sinchkit-voice, or sinchkit[voice].", name=_missing.name
        ) from _missing
    raise

__all__ = ["CallUpdate", "Place", "Svaml", "href", "leads_to", "menu", "returns", "ssml", "tts"]
