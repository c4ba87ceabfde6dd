"""Every model of every package, against values made from the patched document."""

import inspect
import json
from contextlib import nullcontext
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinchkit_core import DecodeError, Model
from tests.models.documents import APIS, DOCUMENTS, document
from tests.models.schema_values import ANY_JSON, field_values, normal_form, values_for

MODELS = [(one.api, name) for one in DOCUMENTS for name in sorted(one.models)]
# There are hundreds of models: a few examples of each are thousands. Building a strategy is slow, drawing is not.
FEW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def model_class(api: str, name: str) -> Any:
    return getattr(document(api).classes, name)


@pytest.mark.parametrize("api", APIS)
def test_every_schema_has_its_class_and_every_class_its_schema(api: str) -> None:
    source = document(api)
    public = {name: getattr(source.classes, name) for name in source.classes.__all__}
    classes = {name for name, kind in public.items() if inspect.isclass(kind) and issubclass(kind, Model)}
    assert classes == {*source.models, *(f"Unknown{title}" for title in source.unions)}


@pytest.mark.parametrize(("api", "name"), MODELS)
@given(data=st.data())
@FEW
def test_what_is_read_is_written_back(api: str, name: str, data: st.DataObject) -> None:
    source = document(api)
    schema = source.models[name]
    raw = data.draw(values_for(api, name))
    model = model_class(api, name).from_dict(raw)
    assert model.additional_properties == {k: v for k, v in raw.items() if k not in source.fields(schema)}
    written = json.loads(json.dumps(model.to_dict()))
    assert normal_form(source, schema, written) == normal_form(source, schema, raw)
    assert model_class(api, name).from_dict(written) == model


@pytest.mark.parametrize(("api", "name"), MODELS)
@given(data=st.data())
@FEW
def test_anything_anywhere_is_read_if_it_is_an_object(api: str, name: str, data: st.DataObject) -> None:
    raw = data.draw(values_for(api, name, "wild"))
    kind = model_class(api, name)
    if not isinstance(raw, dict):
        with pytest.raises(DecodeError):
            kind.decode(raw)
        return
    model = kind.decode(raw)
    # Whatever was accepted can be written and means the same when read again.
    assert kind.from_dict(json.loads(json.dumps(model.to_dict()))) == model


@pytest.mark.parametrize("api", APIS)
@given(raw=ANY_JSON)
@settings(max_examples=25, deadline=None)
def test_any_object_whatever_is_read_and_all_else_refused(api: str, raw: Any) -> None:
    for name in document(api).models:
        for read in (model_class(api, name).decode, model_class(api, name).from_dict):
            with nullcontext() if isinstance(raw, dict) else pytest.raises(DecodeError):
                read(raw)


@pytest.mark.parametrize(("api", "name"), MODELS)
@given(data=st.data())
@settings(FEW, max_examples=1)
def test_only_required_fields_that_are_absent_or_null_are_misfits(api: str, name: str, data: st.DataObject) -> None:
    source = document(api)
    required = source.required(source.models[name])
    values = field_values(api, name, "given")
    least = {wire: data.draw(values[wire]) for wire in values if wire in required}
    kind = model_class(api, name)
    model = kind.from_dict(least)
    assert kind.from_dict({**dict.fromkeys(values), **least}) == model
    assert model.additional_properties == {}
    for wire in required:
        for broken in ({**least, wire: None}, {key: value for key, value in least.items() if key != wire}):
            lacking = kind.from_dict(broken)
            assert [misfit.path for misfit in lacking.misfits] == [wire]
            assert lacking.to_dict().keys() == broken.keys()
            with pytest.raises(DecodeError) as caught:
                kind.from_dict(broken, validate=True)
            assert (caught.value.path, caught.value.model) == (wire, name)
