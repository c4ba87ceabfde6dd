"""Keys of nested dicts in another spelling than the service's: refused with the right key, wherever they are."""

from __future__ import annotations

import copy
import re
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sinchkit.svaml import Svaml
from sinchkit_conversation.models import CardMessage
from sinchkit_conversation.requests import contacts, messages
from sinchkit_core import Request, ValidationError
from sinchkit_core.kinds import Nested
from sinchkit_sms.requests import batches, groups
from sinchkit_voice.requests import callouts, calls
from tests.models.document_operations import OPERATIONS, Described
from tests.models.documents import DOCUMENTS, attribute, document
from tests.models.nested_dicts import holds_dicts, nested_dicts

MODELS = [(one.api, name) for one in DOCUMENTS for name in sorted(one.models)]
UNIONS = [(one.api, name) for one in DOCUMENTS for name in sorted(one.unions)]


def spellings_of(wire: str) -> set[str]:
    """Other spellings of a key: as Python has it, in camel case, with hyphens, and by chance."""
    snake = attribute(wire)
    camel = re.sub(r"_+(.)", lambda found: found[1].upper(), wire)
    return {snake, f"{wire}_", camel, camel[:1].upper() + camel[1:], snake.replace("_", "-"), wire.upper()} - {wire}


def refusal(build: Any, *arguments: Any, **named: Any) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        build(*arguments, **named)
    return caught.value


@pytest.mark.parametrize(("api", "name"), MODELS)
def test_every_key_of_every_model_is_refused_in_another_spelling(api: str, name: str) -> None:
    source = document(api)
    encode = Nested(f"sinchkit_{api}.models", name).encode
    for wire in source.fields(source.models[name]):
        for key in spellings_of(wire):
            # What is wrong with the key comes before what is wrong with the value, and `None` is a value, too.
            values: tuple[Any, ...] = (1, None, {})
            for value in values:
                error = refusal(encode, {key: value})
                assert (error.argument, error.problem.split(":")[0]) == (key, f"write {wire}")


@pytest.mark.parametrize(("api", "title"), UNIONS)
def test_what_tells_the_kind_is_refused_in_another_spelling(api: str, title: str) -> None:
    union = document(api).unions[title]
    variants = __import__(f"sinchkit_{api}.variants", fromlist=["variants"])
    kind = getattr(variants, re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", title).upper())
    for wire in [union.tag] if union.tag else union.variants:
        for key in spellings_of(wire):
            error = refusal(kind.encode, {key: next(iter(union.variants))})
            assert (error.argument, error.problem.split(":")[0]) == (key, f"write {wire}")


NESTING = [one for one in OPERATIONS if any(holds_dicts(one.source, argument.schema) for argument in one.given)]


@pytest.mark.parametrize("described", NESTING, ids=str)
@given(data=st.data())
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_request_takes_another_spelling(described: Described, data: st.DataObject) -> None:
    arguments = copy.deepcopy(data.draw(described.values))
    schemas = {name: described.arguments[name].schema for name in arguments}
    found = [
        one for name, value in arguments.items() for one in nested_dicts(described.source, schemas[name], value, name)
    ]
    assume(found)
    one = data.draw(st.sampled_from(found))
    wire = data.draw(st.sampled_from(sorted(one.keys)))
    key = data.draw(st.sampled_from(sorted(spellings_of(wire))))
    one.value[key] = one.value.get(wire)
    if data.draw(st.booleans(), "instead of the right key"):
        one.value.pop(wire, None)
    error = refusal(described.build, **arguments)
    assert error.problem.startswith(f"write {wire}:")
    assert error.argument == f"{one.place}.{key}"


MAIN: dict[str, Any] = {"id": "main", "main_prompt": "#tts[Hello]"}
RUN_MENU: dict[str, Any] = {"name": "runMenu", "menus": [MAIN]}
CALL: dict[str, Any] = {"destination": {"type": "number", "endpoint": "+15550100021"}, "conferenceId": "standup"}
METHOD: dict[str, Any] = {"method": "conferenceCallout"}
CHOICES: list[Any] = [{"callMessage": {}}]
TO: dict[str, Any] = {"contact_id": "c"}


@pytest.mark.parametrize(
    ("build", "arguments", "place", "right"),
    [
        (
            callouts.create,
            {**METHOD, "conference_callout": {**CALL, "max_duration": 60}},
            "max_duration",
            "maxDuration",
        ),
        (callouts.create, {**METHOD, "conference_callout": {**CALL, "enable_ace": True}}, "enable_ace", "enableAce"),
        (callouts.conference, {"conference_id": "c", "destination": {"type_": "number"}}, "destination.type_", "type"),
        (callouts.custom, {"ice": {"action": RUN_MENU}}, "action.menus[0].main_prompt", "mainPrompt"),
        (calls.update, {"call_id": "c", "action": RUN_MENU}, "menus[0].main_prompt", "mainPrompt"),
        (Svaml().run_menu, {"menus": [MAIN]}, "[0].main_prompt", "mainPrompt"),
        (groups.create, {"auto_update": {"to": "1", "add": {"firstWord": "JOIN"}}}, "add.firstWord", "first_word"),
        (batches.send, {"to": ["1"], "body": {"url": "https://example.com", "Message": "x"}}, "Message", "message"),
        (
            messages.send,
            {"app_id": "a", "recipient": TO, "message": {"textMessage": {"text": "x"}}},
            "textMessage",
            "text_message",
        ),
        (
            messages.send,
            {"app_id": "a", "recipient": TO, "message": {"card_message": CardMessage(title="x", choices=CHOICES)}},
            "card_message.choices[0].callMessage",
            "call_message",
        ),
        (
            contacts.create,
            {"language": "SV", "channel_identities": [{"channel": "SMS", "identity": "+1", "appId": "a"}]},
            "channel_identities[0].appId",
            "app_id",
        ),
    ],
)
def test_the_error_names_the_place_and_the_right_key(build: Any, arguments: Any, place: str, right: str) -> None:
    error = refusal(build, **arguments)
    assert error.argument.endswith(place)
    assert error.problem.startswith(f"write {right}:")


def test_keys_that_resemble_none_pass() -> None:
    newer: dict[str, Any] = {"maxDurations": 1, "max": 2, "duration": 3, "newer_than_this": {"max_duration": 4}}
    request: Request[Any] = callouts.create(**METHOD, conference_callout=cast("Any", {**CALL, **newer}))
    assert request.body is not None
    assert request.body["conferenceCallout"] == {**CALL, **newer}


def test_keys_that_are_data_are_nobodys_spelling() -> None:
    parameters = {"first_name": {"Default": "you"}, "firstName": {"default": "me"}}
    assert batches.send(to=["1"], body="x", parameters=parameters).body == {
        "to": ["1"],
        "body": "x",
        "parameters": parameters,
    }
