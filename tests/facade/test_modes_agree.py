"""Both modes offer the same: names, arguments, descriptions."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

import sinchkit_conversation.resources
import sinchkit_sms.resources
import sinchkit_voice.resources
from sinchkit import AsyncClient, Client
from sinchkit.conversation.api import ConversationApi
from sinchkit.conversation.async_api import AsyncConversationApi
from sinchkit.sms.api import SmsApi
from sinchkit.sms.async_api import AsyncSmsApi
from sinchkit.sms.async_batches import AsyncSmsBatches
from sinchkit.sms.batches import SmsBatches
from sinchkit.voice.api import VoiceApi
from sinchkit.voice.async_api import AsyncVoiceApi
from sinchkit_conversation import AsyncConversation, Conversation
from sinchkit_core import AsyncExecutor, AsyncPage, AsyncPages, Executor, Page, Pages
from sinchkit_sms import AsyncSms, Sms
from sinchkit_voice import AsyncVoice, Voice

PACKAGES: tuple[Any, ...] = (sinchkit_sms.resources, sinchkit_conversation.resources, sinchkit_voice.resources)


def resources() -> Iterator[tuple[type, type]]:
    for package in PACKAGES:
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for name, kind in inspect.getmembers(module, inspect.isclass):
                if kind.__module__ == module.__name__ and not name.startswith("Async"):
                    yield kind, getattr(module, f"Async{name}")


HELPERS = [
    (SmsApi, AsyncSmsApi),
    (SmsBatches, AsyncSmsBatches),
    (ConversationApi, AsyncConversationApi),
    (VoiceApi, AsyncVoiceApi),
]
PAIRS: list[tuple[type, type]] = [
    (Client, AsyncClient),
    (Executor, AsyncExecutor),
    (Page, AsyncPage),
    (Pages, AsyncPages),
    *HELPERS,
    (Sms, AsyncSms),
    (Conversation, AsyncConversation),
    (Voice, AsyncVoice),
    *resources(),
]


def public_names(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def signature(member: Any) -> str:
    """The arguments and the result as both modes have them."""
    text = str(inspect.signature(member))
    # Lists are awaited or walked asynchronously, so their methods give pages either way.
    return re.sub(r"\bAsync(?=[A-Z])|\bAsyncIterator\b", "", text)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0].__name__)
def test_what_one_mode_offers_the_other_offers_too(pair: tuple[type, type]) -> None:
    blocking, asynchronous = pair
    assert public_names(blocking) == public_names(asynchronous)
    for name in public_names(blocking):
        one, other = inspect.getattr_static(blocking, name), inspect.getattr_static(asynchronous, name)
        assert type(one) is type(other), name
        assert inspect.getdoc(one) == inspect.getdoc(other), name
        if inspect.isfunction(one):
            assert signature(one) == signature(other), name


def test_there_is_something_to_compare() -> None:
    assert len(PAIRS) > 20
