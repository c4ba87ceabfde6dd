"""Phone numbers as answers have them: described wherever they are read, and compared with what was given."""

from __future__ import annotations

import inspect

import pytest

from sinchkit import Client
from sinchkit.emulator import Emulator
from sinchkit.sms import bare_number
from sinchkit_sms.resources.groups import Groups
from tests.models.documents import document

NUMBERS = ["+46 70-123 45 67", "0046(70)1234568", "46701234569"]


@pytest.mark.parametrize(
    ("given", "answered"),
    [
        ("+46701234567", "46701234567"),
        ("0046 70 123 45 67", "46701234567"),
        ("+1 (555) 010-0023", "15550100023"),
        ("46701234567", "46701234567"),
        (" 12345 ", "12345"),
        ("Sinch", "Sinch"),
        ("01FC66621XXXXX119Z8PMV1QPQ", "01FC66621XXXXX119Z8PMV1QPQ"),
        ("++46701234567", "++46701234567"),
        ("+", "+"),
        ("", ""),
    ],
)
def test_a_number_as_answers_have_it(given: str, answered: str) -> None:
    assert bare_number(given) == answered
    assert bare_number(answered) == answered


def test_a_group_has_the_members_that_it_was_made_of() -> None:
    with (
        Emulator(service_plan_id="p", sms_api_token="t") as emulator,
        Client(service_plan_id="p", sms_api_token="t", base_url=emulator.base_url) as client,
    ):
        group = client.sms.groups.create(members=NUMBERS)
        assert {bare_number(one) for one in NUMBERS} == {*client.sms.groups.list_members(group.id)}
        batch = client.sms.batches.send_text(NUMBERS, "Hello", from_="+46701112233")
        assert batch.to == [bare_number(one) for one in NUMBERS]
        assert batch.from_ == bare_number("+46701112233")


def test_each_place_where_numbers_are_read_says_so() -> None:
    source = document("sms")
    read = {
        f"{name}.{wire}": source.resolved(field).get("description") or field.get("description", "")
        for name in (
            "TextBatch", "BinaryBatch", "MediaBatch", "DryRunRecipient", "DeliveryReportStatus",
            "RecipientDeliveryReport", "TextInboundMessage", "BinaryInboundMessage", "MediaInboundMessage",
        )
        for wire, field in source.fields(source.models[name]).items()
        if wire in {"to", "from", "recipient", "recipients"}
    }  # fmt: skip
    assert len(read) >= 15
    assert [place for place, text in read.items() if "bare digits" not in text] == []
    assert "bare digits" in (inspect.getdoc(Groups.list_members) or "")
