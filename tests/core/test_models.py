"""Models as objects: their making, writing, showing and lazy import."""

import copy
import inspect
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest

import sinchkit_sms.models as models
from sinchkit_core import NULL, DecodeError, Model, ValidationError
from sinchkit_sms.models import AutoUpdate, AutoUpdateKeyword, BatchUpdate, DeliveryReport, Group, MediaBody, TextBatch
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
        _ = models.Batchh


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


def test_printing_shows_what_is_there() -> None:
    shown = str(MediaBody.from_dict({"url": "https://example.com/cat.png", "subject": None, "new": 1}))
    assert shown == "MediaBody(url='https://example.com/cat.png', additional_properties={'new': 1})"
    assert "truncate" not in str(TextBatch.from_dict(BATCH))


def test_repr_keeps_messages_and_people_out_of_logs() -> None:
    batch = TextBatch.from_dict(
        {
            **BATCH,
            "to": ["46701234567", "00 46 (0)70 765 43 21"],
            "body": "planted message",
            "client_reference": "planted reference",
            "delivery_report": "full",
            "parameters": {"name": {"46701234567": "planted name", "default": "planted default"}},
            "newer": {"planted": "planted"},
        }
    )
    shown = repr(batch)
    assert "planted" not in shown.replace("'planted':", "")
    for part in ("46701234567", "765"):
        assert part not in shown
    for part in (f"id={batch.id!r}", "type_='mt_text'", "delivery_report='full'", "'467...67'", "created_at=datetime"):
        assert part in shown
    assert "planted name" in str(batch)


def test_repr_hides_numbers_that_may_be_phones_and_follows_nested_models() -> None:
    report = DeliveryReport.from_dict(
        {
            "batch_id": "b1",
            "type": "delivery_report_sms",
            "total_message_count": 3,
            "statuses": [{"code": 0, "status": "Delivered", "count": 3, "recipients": ["46701234567"]}],
            "newer": 46701234567,
        }
    )
    assert repr(report) == (
        "DeliveryReport(type_='delivery_report_sms', batch_id='b1', total_message_count=3,"
        " statuses=[DeliveryReportStatus(code=0, status='Delivered', count=3, recipients=['467...67'])],"
        " additional_properties={'newer': 467...67})"
    )
    assert "46701234567" in str(report)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("planted", "text of 7 characters"),
        ("", "text of 0 characters"),
        (46701234567, "a number"),
        (17, "a number (17)"),
        (True, "true or false (True)"),
        ({"planted": "planted"}, "an object"),
        (["planted"], "a list"),
    ],
)
def test_a_misfit_is_told_without_its_text(value: object, told: str) -> None:
    with pytest.raises(DecodeError) as caught:
        TextBatch.from_dict({**BATCH, "created_at": value}, validate=True)
    assert str(caught.value) == (f"cannot read TextBatch at created_at: expected an ISO-8601 timestamp, got {told}")
    assert caught.value.value == value
