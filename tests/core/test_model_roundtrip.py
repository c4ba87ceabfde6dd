"""Every model of the generated package, against values made from the patched document."""

import inspect
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sinchkit_sms.models as models
from sinchkit_core import DecodeError, Model
from tests.core.schema_values import ANY_JSON, model_schemas, normal_form, union_schemas, values_for

NAMES = sorted(model_schemas())
# Building a strategy for a large schema is slow, drawing from it is not.
MODERATE = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def test_every_schema_of_the_document_has_its_model() -> None:
    public = {name: getattr(models, name) for name in models.__all__}
    classes = {name for name, kind in public.items() if inspect.isclass(kind) and issubclass(kind, Model)}
    assert classes == {*NAMES, *(f"Unknown{name}" for name in union_schemas())}


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
@MODERATE
def test_what_is_read_is_written_back(name: str, data: st.DataObject) -> None:
    raw = data.draw(values_for(name))
    model = getattr(models, name).from_dict(raw)
    schema = model_schemas()[name]
    unknown = {key: value for key, value in raw.items() if key not in schema["properties"]}
    assert model.additional_properties == unknown
    written = model.to_dict()
    assert normal_form(schema, written) == normal_form(schema, raw)
    assert getattr(models, name).from_dict(json.loads(json.dumps(written))) == model


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
@MODERATE
def test_anything_else_raises_nothing_but_decode_errors(name: str, data: st.DataObject) -> None:
    raw = data.draw(values_for(name, wild=True))
    kind: Any = getattr(models, name)
    try:
        model = kind.decode(raw)
    except DecodeError:
        return
    # Whatever was accepted can be written and means the same when read again.
    assert kind.from_dict(json.loads(json.dumps(model.to_dict()))) == model


@given(raw=ANY_JSON)
@settings(max_examples=200, deadline=None)
def test_any_json_whatever_raises_nothing_but_decode_errors(raw: Any) -> None:
    for name in NAMES:
        for read in (getattr(models, name).decode, getattr(models, name).from_dict):
            with suppress(DecodeError):
                read(raw)
