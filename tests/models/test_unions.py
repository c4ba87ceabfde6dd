"""Every union of every package: the right class for each kind, and a class that keeps everything for new ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sinchkit_core import DecodeError, Model
from tests.models.documents import DOCUMENTS, Union, attribute, document
from tests.models.schema_values import ANY_JSON, kinds_of, normal_form

FEW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
UNIONS = [(one.api, title) for one in DOCUMENTS for title in sorted(one.unions)]
KINDS = [(one.api, title, kind) for one in DOCUMENTS for title, union in one.unions.items() for kind in union.variants]
KEYED = [(api, title) for api, title in UNIONS if document(api).unions[title].tag is None]
TAGGED = [(api, title) for api, title in UNIONS if document(api).unions[title].tag is not None]


def reader(api: str, title: str) -> Callable[..., Any]:
    read: Callable[[Any], Any] = getattr(document(api).classes, f"{attribute(title)}_from_dict")
    return read


def unknown(api: str, title: str) -> Any:
    kind: type = getattr(document(api).classes, f"Unknown{title}")
    return kind


def union_of(api: str, title: str) -> Union:
    return document(api).unions[title]


def test_unions_are_where_the_design_has_them() -> None:
    assert {(api, title, union_of(api, title).tag) for api, title in UNIONS} == {
        ("sms", "Batch", "type"),
        ("sms", "InboundMessage", "type"),
        ("sms", "SmsEvent", "type"),
        ("conversation", "AppEvent", None),
        ("conversation", "AppMessage", None),
        ("conversation", "ChannelSpecificMessage", "message_type"),
        ("conversation", "Choice", None),
        ("conversation", "Commerce", "type"),
        ("conversation", "CommerceButton", "type"),
        ("conversation", "CommerceCoupon", "type"),
        ("conversation", "ContactEvent", None),
        ("conversation", "ContactMessage", None),
        ("conversation", "ContactMessageEvent", None),
        ("conversation", "ConversationEvent", None),
        ("conversation", "ConversationMessage", None),
        ("conversation", "InboundEvent", None),
        ("conversation", "InteractiveHeader", "type"),
        ("conversation", "ListItem", None),
        ("conversation", "OmniMessage", None),
        ("conversation", "PaymentButton", "type"),
        ("conversation", "PaymentSettings", None),
        ("conversation", "Recipient", None),
        ("conversation", "StoredEvent", None),
        ("voice", "SvamlAction", "name"),
        ("voice", "SvamlInstruction", "name"),
        ("voice", "VoiceEvent", "event"),
    }


@pytest.mark.parametrize(("api", "title", "kind"), KINDS)
@given(data=st.data())
@settings(FEW, max_examples=5)
def test_each_kind_has_its_class(api: str, title: str, kind: str, data: st.DataObject) -> None:
    source = document(api)
    schema = union_of(api, title).variants[kind]
    raw = data.draw(kinds_of(api, title)[kind])
    model: Any = reader(api, title)(raw)
    assert type(model).__name__ == source.name_of(schema)
    written = json.loads(json.dumps(model.to_dict()))
    assert normal_form(source, schema, written) == normal_form(source, schema, raw)
    assert reader(api, title)(written) == model


def assert_kept(api: str, title: str, raw: dict[str, Any]) -> None:
    model: Any = reader(api, title)(raw)
    assert type(model) is unknown(api, title)
    written = model.to_dict()
    shared = document(api).shared_fields(union_of(api, title))
    for key, value in raw.items():
        if key not in shared:
            assert model.additional_properties[key] == value
            assert written[key] == value
        elif value is not None:
            # A shared field that fits is an attribute; one that does not is kept as it is.
            assert key in written
            assert (getattr(model, attribute(key)) is None) == (key in model.additional_properties)
            assert model.additional_properties.get(key, value) == value
    assert written.keys() == {key for key, value in raw.items() if value is not None or key not in shared}
    assert reader(api, title)(json.loads(json.dumps(written))) == model


def _bodies(api: str, title: str) -> st.SearchStrategy[dict[str, Any]]:
    union = union_of(api, title)
    shared = document(api).shared_fields(union).keys() - union.beside
    names = [*sorted(shared), "new_field", "additional_properties", "self"]
    return st.dictionaries(st.sampled_from(names), ANY_JSON, max_size=5)


@pytest.mark.parametrize(("api", "title"), TAGGED)
@given(data=st.data(), tag=st.text(max_size=8).map("new{}".format))
@FEW
def test_a_new_tag_keeps_everything_whatever_the_body(api: str, title: str, data: st.DataObject, tag: str) -> None:
    assert_kept(api, title, {**data.draw(_bodies(api, title)), str(union_of(api, title).tag): tag})


@pytest.mark.parametrize(("api", "title"), TAGGED)
@pytest.mark.parametrize("tag", [None, 7, 1.5, True, [], {"name": "x"}])
def test_an_object_whose_tag_is_no_text_is_of_the_unknown_kind(api: str, title: str, tag: Any) -> None:
    name = str(union_of(api, title).tag)
    for raw in ({name: tag, "new": "1"}, *([{}, {"new": "1"}] if tag is None else [])):
        model: Any = reader(api, title)(raw)
        assert type(model) is unknown(api, title)
        if isinstance(tag, (int, float)) and tag is not True:
            continue  # the services write numbers for texts
        assert model.to_dict() == raw
        assert [misfit.path for misfit in model.misfits] == [name]
        with pytest.raises(DecodeError) as caught:
            reader(api, title)(raw, validate=True)
        assert (caught.value.model, caught.value.path) == (f"Unknown{title}", name)


@pytest.mark.parametrize(("api", "title"), KEYED)
@given(data=st.data(), content=ANY_JSON)
@FEW
def test_a_new_key_keeps_everything_whatever_the_body(api: str, title: str, data: st.DataObject, content: Any) -> None:
    body = data.draw(_bodies(api, title))
    nulls = dict.fromkeys(data.draw(st.lists(st.sampled_from(list(union_of(api, title).variants)), max_size=3)))
    assert_kept(api, title, {**body, **nulls, "unheard_of": content})
    assert_kept(api, title, {**body, **nulls})


@pytest.mark.parametrize(("api", "title"), KEYED)
def test_an_object_that_says_nothing_of_its_kind_is_kept(api: str, title: str) -> None:
    assert_kept(api, title, {})


@pytest.mark.parametrize(("api", "title"), KEYED)
@given(data=st.data())
@FEW
def test_of_two_keys_none_is_lost(api: str, title: str, data: st.DataObject) -> None:
    kinds = kinds_of(api, title, "given")
    first, second = data.draw(st.lists(st.sampled_from(list(kinds)), min_size=2, max_size=2, unique=True))
    raw = {**data.draw(kinds[first]), second: data.draw(kinds[second])[second]}
    model: Any = reader(api, title)(raw)
    variants = union_of(api, title).variants
    (kind,) = (variants[key] for key in (first, second) if document(api).name_of(variants[key]) == type(model).__name__)
    kept = {first, second} & model.additional_properties.keys()
    assert kept == {first, second} - document(api).fields(kind).keys()
    assert {key: model.to_dict()[key] for key in kept} == {key: raw[key] for key in kept}
    assert model.to_dict().keys() >= {first, second}
    nulled = {**data.draw(kinds[first]), second: None}
    assert type(reader(api, title)(nulled)).__name__ == document(api).name_of(union_of(api, title).variants[first])


@pytest.mark.parametrize(("api", "title"), UNIONS)
@given(raw=ANY_JSON)
@example([])
@example([["name", "x"]])
@example("text")
@example(None)
@FEW
def test_any_object_is_of_some_kind_and_all_else_is_refused(api: str, title: str, raw: Any) -> None:
    if isinstance(raw, dict):
        assert isinstance(reader(api, title)(raw), Model)
    else:
        with pytest.raises(DecodeError):
            reader(api, title)(raw)
