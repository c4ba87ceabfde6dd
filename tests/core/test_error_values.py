"""Errors as values: their family, what they carry, pickling."""

import copy
import pickle
from typing import Any

import pytest

import sinchkit_core
from sinchkit_core import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    CircuitOpenError,
    ConfigurationError,
    DecodeError,
    RateLimitError,
    Request,
    ResponseTooLargeError,
    ServerError,
    SignatureError,
    SinchError,
    ValidationError,
    errors,
)
from sinchkit_core.models import Model
from sinchkit_sms.models import TextBatch
from sinchkit_sms.requests import batches
from tests.core.calling import Caller
from tests.core.scripted_server import ScriptedServer, close, reply

REQUEST: Request[Any] = batches.get("b1")


def of_api(kind: type[APIError], status: int) -> APIError:
    return kind(
        status=status,
        text="no",
        request=REQUEST,
        code="c",
        reference="ref-1",
        headers={"X-Request-Id": "r-7"},
        body=b"{}",
    )


def decoding() -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        TextBatch.from_dict({"to": 7}, validate=True)
    return caught.value


def limited() -> RateLimitError:
    error = RateLimitError(status=429, text="no", request=REQUEST)
    error.retry_after = 7.0
    return error


ERRORS: list[SinchError] = [
    SinchError("something"),
    ConfigurationError("give a token"),
    ValidationError("must be text", "to[3]"),
    decoding(),
    APIConnectionError("refused", request=REQUEST, may_have_been_processed=False),
    CircuitOpenError("held back", request=REQUEST, may_have_been_processed=False),
    ResponseTooLargeError("more than 9 bytes", request=REQUEST, may_have_been_processed=True),
    SignatureError("the signature does not fit", "mismatch"),
    APITimeoutError("silent", request=REQUEST, may_have_been_processed=True),
    of_api(APIError, 418),
    of_api(ServerError, 500),
    limited(),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_survive_pickling_and_copying(error: SinchError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert again.args == error.args
        assert vars(again) == vars(error)


def test_every_public_error_is_a_sinch_error() -> None:
    named = [name for name in sinchkit_core.__all__ if name.endswith("Error")]
    assert len(named) >= 14
    for name in named:
        assert issubclass(getattr(sinchkit_core, name), SinchError)
        assert getattr(sinchkit_core, name).__doc__
    assert issubclass(APITimeoutError, APIConnectionError)
    assert issubclass(ServerError, APIError)
    assert not issubclass(APIError, APIConnectionError)


@pytest.mark.parametrize("action", [close, reply(404, {"code": "c", "text": "t"}), reply(429)])
def test_errors_from_the_wire_survive_pickling(action: Any, call: Caller, server: ScriptedServer) -> None:
    server.answers(action)
    with pytest.raises(SinchError) as caught:
        call(lambda sms: sms.batches.send(to=["15550100021"], body="private"))
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.request == batches.send(to=["15550100021"], body="private")
    assert dict(getattr(again, "headers", {})) == dict(getattr(caught.value, "headers", {}))


def test_the_request_on_an_error_can_be_executed_again(call: Caller, server: ScriptedServer) -> None:
    server.answers(close)
    with pytest.raises(APIConnectionError) as caught:
        call(lambda sms: sms.groups.create(name="n"))
    server.answers(reply(400, {"code": "c", "text": "t"}))
    with pytest.raises(APIError):
        call(lambda sms: sms.execute(caught.value.request))
    assert [received.json for received in server.received] == [{"name": "n"}] * 2


def test_messages_of_errors_do_not_show_what_was_sent(call: Caller, server: ScriptedServer) -> None:
    for action in (close, reply(500), reply(429, b"", {"Retry-After": "9999"}), reply(200, "?")):
        server.answers(action)
        with pytest.raises(SinchError) as caught:
            call(lambda sms: sms.batches.send(to=["15550100021"], body="private words"))
        for shown in (str(caught.value), repr(caught.value)):
            assert "15550100021" not in shown
            assert "private words" not in shown


def test_root_class_of_models_is_public() -> None:
    assert issubclass(TextBatch, Model)
    assert sinchkit_core.Model is Model


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("46701234567 is no number", "467...67 is no number"),
        ("to[0]='+46701234567'", "to[0]='+467...67'"),
        ("(0046701234567)", "(004...67)"),
        ("see 01FC66621XXXXX119Z8PMV1QPQ", "see 01FC66621XXXXX119Z8PMV1QPQ"),
        ("a1b2c3d4-12345678-4444-123456789012", "a1b2c3d4-12345678-4444-123456789012"),
        ("at most 1600, is 10000", "at most 1600, is 10000"),
        ("1.2345678 seconds", "1.2345678 seconds"),
    ],
)
def test_what_the_service_echoes_is_shown_without_phone_numbers(text: str, shown: str) -> None:
    error = APIError(status=400, text=text, request=REQUEST)
    assert error.text == text
    assert str(error).endswith(f"400: {shown}")
    assert shown in repr(error)
    assert (text in str(error)) == (text == shown)


@pytest.mark.parametrize("error", [of_api(APIError, 400), *(e for e in ERRORS if isinstance(e, APIConnectionError))])
def test_errors_say_what_was_asked_for(error: APIError | APIConnectionError) -> None:
    for one in (error, pickle.loads(pickle.dumps(error))):
        assert (one.method, one.path) == ("GET", "/xms/v1/{service_plan_id}/batches/{batch_id}")


def test_the_tree_of_errors_is_described_as_it_is() -> None:
    above: list[tuple[int, str]] = []
    described: dict[str, str] = {}
    for line in (errors.__doc__ or "").splitlines()[2:]:
        indent, name = len(line) - len(line.lstrip()), line.split()[0]
        above = [(depth, parent) for depth, parent in above if depth < indent]
        described[name] = above[-1][1] if above else ""
        above.append((indent, name))
    classes = {name: one for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, SinchError)}
    assert described == {
        name: one.__base__.__name__ if one.__base__ in classes.values() and one.__base__ else ""
        for name, one in classes.items()
    }
