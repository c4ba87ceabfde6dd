"""Every model and union of every package: what is not as documented costs its own field and nothing else."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sinchkit_conversation.models as conversation
import sinchkit_sms.models as sms
import sinchkit_voice.models as voice
from sinchkit_core import DecodeError, Misfit, Model
from sinchkit_core.masking import mask_phone_numbers
from tests.core import sms_samples
from tests.models import conversation_payloads, test_sms_callbacks, voice_payloads
from tests.models.documents import DOCUMENTS, attribute, document
from tests.models.mutations import REMOVED, REPLACEMENTS, Path, mutated, places, written
from tests.models.schema_values import ANY_JSON, kinds_of, values_for
from tests.models.test_conversation_requests import MESSAGES
from tests.models.wholeness import instant

Read = Callable[[dict[str, Any]], Any]

MODELS = [(one.api, name) for one in DOCUMENTS for name in sorted(one.models)]
UNIONS = [(one.api, title) for one in DOCUMENTS for title in sorted(one.unions)]
FEW = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def assert_given_back(back: Any, raw: Any, place: str = "") -> None:
    """Fail unless both say the same: null is absent, an instant is the same in any form, and so is a number as text."""
    if isinstance(raw, dict) and isinstance(back, dict):
        for key in raw.keys() | back.keys():
            assert_given_back(back.get(key), raw.get(key), f"{place}.{key}")
    elif isinstance(raw, list) and isinstance(back, list):
        assert len(back) == len(raw), place
        for index, (one, other) in enumerate(zip(back, raw, strict=True)):
            assert_given_back(one, other, f"{place}[{index}]")
    elif isinstance(raw, str) and isinstance(back, str):
        assert back == raw or instant(back) == instant(raw), f"{place}: {back!r} is not {raw!r}"
    elif type(back) is not type(raw) and not isinstance(raw, (bool, dict, list, type(None))):
        assert {type(back), type(raw)} <= {str, int, float}, f"{place}: {back!r} is not {raw!r}"
        assert str(back) == str(raw) or float(back) == float(raw), f"{place}: {back!r} is not {raw!r}"
    else:
        assert back == raw, f"{place}: {back!r} is not {raw!r}"


def assert_only_that_is_lost(read: Read, raw: dict[str, Any], path: Path, value: object) -> Any:
    """Fail unless `value` at `path` costs at most that place, or a list, map or field around it."""
    whole = read(raw)
    changed = mutated(raw, path, value)
    model = read(changed)
    back = model.to_dict()
    assert_given_back(back, changed)
    assert read(json.loads(json.dumps(back))) == model
    assert whole.misfits == ()
    place = written(tuple(mask_phone_numbers(step) if isinstance(step, str) else step for step in path))
    for misfit in model.misfits:
        # At the place, in a value that was put there, or in a list around it that cannot do without.
        assert misfit.path.startswith(place) or place.startswith(misfit.path), f"{misfit} came of {place}"
    if type(model) is type(whole):
        for wire, field in type(model).wire().fields.items():
            if wire != path[0]:
                assert getattr(model, field.name) == getattr(whole, field.name), wire
    return model


@pytest.mark.parametrize(("api", "name"), MODELS)
@given(data=st.data(), value=st.sampled_from(REPLACEMENTS) | ANY_JSON)
@FEW
def test_one_wrong_thing_anywhere_costs_that_alone(api: str, name: str, data: st.DataObject, value: object) -> None:
    raw = data.draw(values_for(api, name))
    model = getattr(document(api).classes, name)
    assert model.from_dict(raw).misfits == ()
    if found := list(places(raw)):
        path = data.draw(st.sampled_from(found))
        removed_item = value is REMOVED and isinstance(path[-1], int)
        assert_only_that_is_lost(model.from_dict, raw, path, 7 if removed_item else value)


@pytest.mark.parametrize(("api", "title"), UNIONS)
@given(data=st.data(), value=st.sampled_from(REPLACEMENTS))
@FEW
def test_so_it_does_in_unions(api: str, title: str, data: st.DataObject, value: object) -> None:
    raw = data.draw(st.one_of(list(kinds_of(api, title).values())))
    read = getattr(document(api).classes, f"{attribute(title)}_from_dict")
    found = [one for one in places(raw) if not isinstance(one[-1], int)]
    if found:
        path = data.draw(st.sampled_from(found))
        assert_only_that_is_lost(read, raw, path, value)


@pytest.mark.parametrize(("api", "name"), MODELS)
@given(data=st.data())
@FEW
def test_anything_anywhere_is_read_and_given_back(api: str, name: str, data: st.DataObject) -> None:
    raw = data.draw(values_for(api, name, "wild"))
    model_class = getattr(document(api).classes, name)
    if not isinstance(raw, dict):
        with pytest.raises(DecodeError):
            model_class.decode(raw)
        return
    model = model_class.from_dict(raw)
    assert_given_back(model.to_dict(), raw)
    assert pickle.loads(pickle.dumps(model)) == model
    misfits = model.misfits
    if not misfits:
        assert model_class.from_dict(raw, validate=True) == model
        return
    with pytest.raises(DecodeError) as caught:
        model_class.from_dict(raw, validate=True)
    assert Misfit(caught.value.path, caught.value.expected, caught.value.got) == misfits[0]


_UNTAGGED: Final = ("mt_text", sms_samples.BATCH), ("mt_binary", sms_samples.BINARY_BATCH)
_BODIES: Final[list[tuple[str, Read, dict[str, Any]]]] = [
    *(("Batch", sms.batch_from_dict, raw) for _, raw in _UNTAGGED),
    ("MediaBatch", sms.batch_from_dict, sms_samples.MEDIA_BATCH),
    ("Group", sms.Group.from_dict, sms_samples.GROUP),
    ("DryRun", sms.DryRun.from_dict, sms_samples.DRY_RUN),
    ("DeliveryReport", sms.DeliveryReport.from_dict, sms_samples.BATCH_REPORT),
    ("RecipientDeliveryReport", sms.RecipientDeliveryReport.from_dict, sms_samples.RECIPIENT_REPORT),
    *((tag, sms.sms_event_from_dict, {**raw, "type": tag}) for tag, (_, raw) in test_sms_callbacks.FULL.items()),
    *(
        (kind, conversation.conversation_event_from_dict, conversation_payloads.event(raw))
        for kind, raw in conversation_payloads.EVENTS.items()
    ),
    *((kind, conversation.app_message_from_dict, raw) for kind, raw in MESSAGES.items()),
    *((kind, voice.voice_event_from_dict, raw) for kind, raw in voice_payloads.EVENTS.items()),
    ("Svaml", voice.Svaml.from_dict, voice_payloads.SVAML),
]


@pytest.mark.parametrize(("read", "raw"), [one[1:] for one in _BODIES], ids=[one[0] for one in _BODIES])
def test_each_field_of_a_full_body_may_be_gone_or_anything(read: Read, raw: dict[str, Any]) -> None:
    for path in places(raw):
        for value in REPLACEMENTS:
            if value is REMOVED and isinstance(path[-1], int):
                continue
            assert_only_that_is_lost(read, raw, path, value)


@pytest.mark.parametrize(("read", "raw"), [one[1:] for one in _BODIES], ids=[one[0] for one in _BODIES])
def test_a_full_body_has_no_misfits(read: Read, raw: dict[str, Any]) -> None:
    model: Model = read(raw)
    assert model.misfits == ()
