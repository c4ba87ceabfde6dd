"""Models as objects: their making, writing, showing and lazy import."""

import copy
import inspect
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest

import sinchkit_sms.models as models
from sinchkit_core import NULL, Model, ValidationError
from sinchkit_sms.models import AutoUpdate, AutoUpdateKeyword, BatchUpdate, Group, MediaBody, TextBatch
from tests.core.sms_samples import BATCH, GROUP

NAMES = sorted(models.__all__)
MODELS = [getattr(models, name) for name in NAMES if inspect.isclass(getattr(models, name))]
MODELS = [model for model in MODELS if issubclass(model, Model)]


@pytest.mark.parametrize("name", NAMES)
def test_every_public_name_can_be_imported(name: str) -> None:
    assert getattr(models, name) is getattr(models, name)
    assert name in dir(models)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Batchh"):
        _ = models.Batchh  # type: ignore[attr-defined]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_models_have_slots_and_keyword_only_fields(model: Any) -> None:
    assert "__dict__" not in dir(model)
    with pytest.raises(TypeError):
        model("positional")


def test_constructor_needs_the_required_fields() -> None:
    with pytest.raises(TypeError, match="url"):
        MediaBody()  # type: ignore[call-arg]


def test_optional_fields_default_to_none_and_are_not_written() -> None:
    body = MediaBody(url="https://example.com/cat.png")
    assert body.subject is None
    assert body.to_dict() == {"url": "https://example.com/cat.png"}


def test_models_are_written_with_the_names_of_the_service() -> None:
    batch = TextBatch.from_dict(BATCH)
    assert batch.to_dict() == BATCH
    batch.from_ = "12345"
    batch.send_at = datetime(2026, 4, 1, tzinfo=UTC)
    assert batch.to_dict()["from"] == "12345"
    assert batch.to_dict()["send_at"] == "2026-04-01T00:00:00.000Z"


def test_null_can_be_written_where_it_means_something() -> None:
    update = BatchUpdate()
    update.callback_url = NULL  # type: ignore[assignment]
    assert update.to_dict() == {"callback_url": None}
    update = BatchUpdate()
    update.udh = NULL  # type: ignore[assignment]
    with pytest.raises(ValidationError, match="udh"):
        update.to_dict()


def test_writing_refuses_what_cannot_be_sent_and_names_the_place() -> None:
    batch = TextBatch.from_dict(BATCH)
    batch.send_at = datetime(2026, 4, 1)
    with pytest.raises(ValidationError) as caught:
        batch.to_dict()
    assert caught.value.argument == "send_at"
    wrong: Any = AutoUpdateKeyword(first_word=7)  # type: ignore[arg-type]
    with pytest.raises(ValidationError) as caught:
        AutoUpdate(to="1", add=wrong).to_dict()
    assert caught.value.argument == "add.first_word"


def test_models_compare_by_value_and_can_be_copied_and_pickled() -> None:
    group = Group.from_dict({**GROUP, "new": 1})
    assert group == Group.from_dict({**GROUP, "new": 1})
    assert group != Group.from_dict(GROUP)
    for again in (copy.deepcopy(group), pickle.loads(pickle.dumps(group))):
        assert again == group
        assert again is not group


def test_repr_shows_what_is_there() -> None:
    shown = repr(MediaBody.from_dict({"url": "https://example.com/cat.png", "subject": None, "new": 1}))
    assert shown == "MediaBody(url='https://example.com/cat.png', additional_properties={'new': 1})"
    assert "truncate" not in repr(TextBatch.from_dict(BATCH))
