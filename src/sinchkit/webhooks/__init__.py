"""Callbacks: what the service sends to you, verified and read into typed events.

    from sinchkit.webhooks import SmsWebhooks, TextInboundMessage

    webhooks = SmsWebhooks(secret="...")  # once; or client.webhooks.sms
    with webhooks.handling(body, headers) as event:  # raw body and headers, as any web framework hands them over
        if isinstance(event, TextInboundMessage):
            print(event.from_, event.body)

A callback counts as handled once the block has ended; if it fails, the service's repeat is handled. A
`SignatureError` is answered with a bare 401: its message is for you, not for the caller. Names are imported when
they are first used, so that an API's package need not be installed before.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from sinchkit.apis import APIS
from sinchkit.installed import require_installed

if TYPE_CHECKING:
    from sinchkit.client_webhooks import Webhooks as Webhooks
    from sinchkit.conversation.event_classes import *  # noqa: F403  # its `__all__` is the list of events
    from sinchkit.conversation.events import ConversationEvent as ConversationEvent
    from sinchkit.conversation.webhooks import ConversationWebhooks as ConversationWebhooks
    from sinchkit.sms.event_classes import *  # noqa: F403  # the same
    from sinchkit.sms.events import SmsEvent as SmsEvent
    from sinchkit.sms.events import sms_event_identity as sms_event_identity
    from sinchkit.sms.webhooks import SmsWebhooks as SmsWebhooks
    from sinchkit.voice.event_classes import *  # noqa: F403  # the same
    from sinchkit.voice.events import VoiceEvent as VoiceEvent
    from sinchkit.voice.webhooks import VoiceWebhooks as VoiceWebhooks

    from .body_signed_webhooks import BodySignedWebhooks as BodySignedWebhooks
    from .dispatcher import Dispatcher as Dispatcher
    from .handling import Handling as Handling
    from .handling import RepeatedCallbackError as RepeatedCallbackError
    from .received_body import Body as Body
    from .received_headers import Headers as Headers
    from .receiving import Refusal as Refusal
    from .replays import AsyncReplayStore as AsyncReplayStore
    from .replays import MemoryReplayStore as MemoryReplayStore
    from .replays import ReplayStore as ReplayStore
    from .replays import Reservation as Reservation
    from .unknown_event import UnknownEvent as UnknownEvent

_MODULES: Final = {
    "AsyncReplayStore": "sinchkit.webhooks.replays",
    "Body": "sinchkit.webhooks.received_body",
    "BodySignedWebhooks": "sinchkit.webhooks.body_signed_webhooks",
    "Dispatcher": "sinchkit.webhooks.dispatcher",
    "Handling": "sinchkit.webhooks.handling",
    "Headers": "sinchkit.webhooks.received_headers",
    "MemoryReplayStore": "sinchkit.webhooks.replays",
    "Refusal": "sinchkit.webhooks.receiving",
    "RepeatedCallbackError": "sinchkit.webhooks.handling",
    "ReplayStore": "sinchkit.webhooks.replays",
    "Reservation": "sinchkit.webhooks.replays",
    "UnknownEvent": "sinchkit.webhooks.unknown_event",
    "Webhooks": "sinchkit.client_webhooks",
}
for _api in APIS:
    _MODULES.update(_api.webhook_exports())

if not TYPE_CHECKING:  # type checkers take the names imported above
    __all__ = sorted(_MODULES)  # noqa: PLE0605  # it follows from what the APIs declare


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    package = module.partition(".")[0]
    if package != "sinchkit":
        require_installed(package, package.removeprefix("sinchkit_"))
    value: object = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
