"""The APIs that clients offer: the definition of each room, and the types that all of them make up."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from sinchkit_core.errors import ConfigurationError

from .configuration.api_definition import ApiDefinition
from .conversation.definition import DEFINITION as CONVERSATION
from .sms.definition import DEFINITION as SMS
from .voice.definition import DEFINITION as VOICE

Api: TypeAlias = Literal["sms", "conversation", "voice"]
"""The APIs, by the attribute of a client."""

Region: TypeAlias = Literal["us", "eu", "au", "br", "ca"]
"""Every region that SMS or Conversation is served in."""

APIS: Final[tuple[ApiDefinition, ...]] = (SMS, CONVERSATION, VOICE)


def definition_of(api: str) -> ApiDefinition:
    """The definition of the API of that name.

    Raises:
        ConfigurationError: There is none.
    """
    for definition in APIS:
        if definition.name == api:
            return definition
    raise ConfigurationError(f"no API is called {api!r}; give one of {_names()}")


def api_of(path: str) -> ApiDefinition:
    """The API that serves a path, by its beginning.

    Raises:
        ConfigurationError: It begins as none of them does.
    """
    for definition in APIS:
        if path.startswith(definition.path_prefixes):
            return definition
    raise ConfigurationError(f"no API is known to serve {path}; give api={_names()}")


def _names() -> str:
    *names, last = (f'"{one.name}"' for one in APIS)
    return f"{', '.join(names)} or {last}"
