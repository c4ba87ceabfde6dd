"""Groups: their life, their members, and batches sent to them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest

from sinchkit.emulator import Emulator, ManualClock

from .test_batches import as_written, send

ADA, BOB, CAT = "46701234567", "46701234568", "46701234569"
UNKNOWN = "01W4FFL35P4NC4K35SMSGROUP1"


def create(api: httpx.Client, **body: Any) -> dict[str, Any]:
    response = api.post("/groups", json=body)
    assert response.status_code == 201, response.text
    answer: dict[str, Any] = response.json()
    return answer


def members(api: httpx.Client, group: dict[str, Any]) -> list[str]:
    members: list[str] = api.get(f"/groups/{group['id']}/members").json()
    return members


def test_a_group_is_created_and_found_again(api: httpx.Client, clock: ManualClock) -> None:
    group = create(api, name="Customers", members=["+" + ADA, "00" + BOB, ADA])
    assert group == {
        "id": group["id"],
        "name": "Customers",
        "size": 2,
        "created_at": as_written(clock.now()),
        "modified_at": as_written(clock.now()),
    }
    assert len(group["id"]) == 26
    assert api.get(f"/groups/{group['id']}").json() == group
    assert members(api, group) == [ADA, BOB]


def test_an_empty_group_has_no_name(api: httpx.Client) -> None:
    group = create(api)
    assert "name" not in group
    assert group["size"] == 0
    assert members(api, group) == []


def test_child_groups_add_their_members_however_they_are_nested(api: httpx.Client) -> None:
    child = create(api, members=[ADA, BOB])
    parent = create(api, members=[BOB, CAT], child_groups=[child["id"]])
    assert (parent["size"], parent["child_groups"]) == (3, [child["id"]])
    assert sorted(members(api, parent)) == [ADA, BOB, CAT]
    api.put(f"/groups/{child['id']}", json={"members": [ADA], "child_groups": [parent["id"]]})
    assert sorted(members(api, parent)) == sorted(members(api, child)) == [ADA, BOB, CAT]


def test_auto_update_is_kept(api: httpx.Client) -> None:
    rule = {"to": "+46701112233", "add": {"first_word": "JOIN", "second_word": "US"}, "remove": {"first_word": "STOP"}}
    assert create(api, auto_update=rule)["auto_update"] == rule | {"to": "46701112233"}


class TestUpdate:
    """POST /groups/{group_id}."""

    def update(self, api: httpx.Client, group: dict[str, Any], **body: Any) -> dict[str, Any]:
        response = api.post(f"/groups/{group['id']}", json=body)
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.json()
        return answer

    def test_adds_come_before_removes(self, api: httpx.Client, clock: ManualClock) -> None:
        group = create(api, name="Customers", members=[ADA])
        clock.advance(1)
        changed = self.update(api, group, add=["+" + BOB, CAT, ADA], remove=[CAT, "46709999999"])
        assert members(api, group) == [ADA, BOB]
        assert changed == group | {"size": 2, "modified_at": as_written(clock.now())}

    def test_members_of_other_groups_can_be_added_and_removed(self, api: httpx.Client) -> None:
        one, other = create(api, members=[ADA]), create(api, members=[BOB, CAT])
        self.update(api, one, add_from_group=other["id"])
        assert members(api, one) == [ADA, BOB, CAT]
        self.update(api, one, remove_from_group=other["id"], remove=[ADA])
        assert members(api, one) == []

    def test_a_null_name_is_erased_and_an_absent_one_stays(self, api: httpx.Client) -> None:
        group = create(api, name="Customers")
        assert self.update(api, group)["name"] == "Customers"
        assert self.update(api, group, name="Friends")["name"] == "Friends"
        assert "name" not in self.update(api, group, name=None)
        assert "name" not in api.get(f"/groups/{group['id']}").json()

    def test_auto_update_can_be_set_and_erased(self, api: httpx.Client) -> None:
        group = create(api)
        rule = {"to": "54321", "add": {"first_word": "JOIN"}}
        assert self.update(api, group, auto_update=rule)["auto_update"] == rule
        assert self.update(api, group)["auto_update"] == rule
        assert "auto_update" not in self.update(api, group, auto_update=None)


def test_a_replacement_drops_what_it_does_not_name(api: httpx.Client, clock: ManualClock) -> None:
    group = create(api, name="Customers", members=[ADA], auto_update={"to": "54321"})
    clock.advance(1)
    response = api.put(f"/groups/{group['id']}", json={"members": [BOB]})
    assert response.json() == {
        "id": group["id"],
        "size": 1,
        "created_at": group["created_at"],
        "modified_at": as_written(clock.now()),
    }
    assert members(api, group) == [BOB]


def test_a_deleted_group_is_gone(api: httpx.Client) -> None:
    group = create(api, members=[ADA])
    parent = create(api, child_groups=[group["id"]])
    response = api.delete(f"/groups/{group['id']}")
    assert (response.status_code, response.content) == (200, b"")
    assert members(api, parent) == []
    assert [entry["id"] for entry in api.get("/groups").json()["groups"]] == [parent["id"]]
    for response in (
        api.get(f"/groups/{group['id']}"),
        api.get(f"/groups/{group['id']}/members"),
        api.post(f"/groups/{group['id']}", json={}),
        api.put(f"/groups/{group['id']}", json={}),
        api.delete(f"/groups/{group['id']}"),
    ):
        assert response.status_code == 404


@pytest.mark.parametrize(
    ("body", "status", "code", "parameter"),
    [
        ({"name": "x" * 21}, 400, "syntax_constraint_violation", "name"),
        ({"name": 5}, 400, "syntax_invalid_parameter_format", "name"),
        ({"members": [ADA, "+1"]}, 400, "syntax_invalid_parameter_format", "members[1]"),
        ({"members": ["46701234567"] * 10001}, 400, "syntax_constraint_violation", "members"),
        ({"members": {"a": ADA}}, 400, "syntax_invalid_parameter_format", "members"),
        ({"child_groups": [UNKNOWN]}, 403, "unknown_group", UNKNOWN),
        ({"child_groups": [str(number) for number in range(11)]}, 400, "syntax_constraint_violation", "child_groups"),
        ({"auto_update": {"add": {"first_word": "JOIN"}}}, 400, "syntax_constraint_violation", "to"),
        ({"auto_update": {"to": "54321", "add": {}}}, 400, "syntax_constraint_violation", "first_word"),
        (
            {"auto_update": {"to": "54321", "add": {"first_word": "JOIN US"}}},
            400,
            "syntax_invalid_parameter_format",
            "first_word",
        ),
        (
            {"auto_update": {"to": "54321", "add": {"first_word": "J" * 16}}},
            400,
            "syntax_constraint_violation",
            "first_word",
        ),
    ],
)
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_a_group_that_does_not_fit_is_refused(
    api: httpx.Client, method: str, body: dict[str, Any], status: int, code: str, parameter: str
) -> None:
    path = "/groups" if method == "POST" else f"/groups/{create(api)['id']}"
    response = api.request(method, path, json=body)
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert parameter in response.json()["text"]


@pytest.mark.parametrize("parameter", ["add_from_group", "remove_from_group"])
def test_an_update_from_an_unknown_group_changes_nothing(api: httpx.Client, parameter: str) -> None:
    group = create(api, members=[ADA])
    response = api.post(f"/groups/{group['id']}", json={"add": [BOB], "name": "New", parameter: "my_group"})
    assert (response.status_code, response.json()["code"]) == (403, "unknown_group")
    assert api.get(f"/groups/{group['id']}").json() == group


def test_a_name_can_be_taken_only_once(api: httpx.Client) -> None:
    taken, other = create(api, name="Customers"), create(api, name="Friends")
    for response in (
        api.post("/groups", json={"name": "Customers"}),
        api.post(f"/groups/{other['id']}", json={"name": "Customers"}),
        api.put(f"/groups/{other['id']}", json={"name": "Customers"}),
    ):
        assert (response.status_code, response.json()["code"]) == (403, "conflict_group_name")
    assert api.put(f"/groups/{taken['id']}", json={"name": "Customers"}).status_code == 200
    api.delete(f"/groups/{taken['id']}")
    create(api, name="Customers")


class TestBatchesToGroups:
    """Groups among the recipients of a batch."""

    def test_each_number_gets_one_message(self, api: httpx.Client, clock: ManualClock) -> None:
        group = create(api, members=[ADA, BOB])
        batch = send(api, to=[BOB, group["id"], CAT])
        assert batch["to"] == [BOB, group["id"], CAT]
        clock.advance(2)
        report = api.get(f"/batches/{batch['id']}/delivery_report", params={"type": "full"}).json()
        assert sorted(report["statuses"][0]["recipients"]) == [ADA, BOB, CAT]

    def test_a_group_is_looked_into_at_the_time_of_sending(self, api: httpx.Client, clock: ManualClock) -> None:
        group = create(api, members=[ADA])
        batch = send(api, to=[group["id"]], send_at=as_written(clock.now() + timedelta(hours=1)))
        api.post(f"/groups/{group['id']}", json={"add": [BOB]})
        clock.advance(3600)
        api.post(f"/groups/{group['id']}", json={"add": [CAT]})
        clock.advance(2)
        report = api.get(f"/batches/{batch['id']}/delivery_report", params={"type": "full"}).json()
        assert report["statuses"][0]["recipients"] == [ADA, BOB]

    def test_a_group_deleted_before_sending_is_empty(
        self, api: httpx.Client, clock: ManualClock, emulator: Emulator
    ) -> None:
        group = create(api, members=[ADA])
        batch = send(api, to=[group["id"]], send_at=as_written(clock.now() + timedelta(hours=1)))
        api.delete(f"/groups/{group['id']}")
        clock.advance(7200)
        report = api.get(f"/batches/{batch['id']}/delivery_report").json()
        assert (report["total_message_count"], report["statuses"]) == (0, [])
        assert api.post("/batches", json={"to": [group["id"]], "body": "x"}).json()["code"] == "unknown_group"


class TestKeywords:
    """People who join and leave by message."""

    def group(self, api: httpx.Client, second_word: str | None = None) -> dict[str, Any]:
        second = {"second_word": second_word} if second_word else {}
        rule = {"to": "+46701112233", "add": {"first_word": "JOIN"} | second, "remove": {"first_word": "STOP"} | second}
        return create(api, auto_update=rule)

    @pytest.mark.parametrize("message", ["JOIN", "join", " Join please "])
    def test_the_sender_joins_and_leaves(self, api: httpx.Client, emulator: Emulator, message: str) -> None:
        group = self.group(api)
        emulator.sms.receive_inbound(from_="+" + ADA, to="46701112233", body=message)
        assert members(api, group) == [ADA]
        emulator.sms.receive_inbound(from_=ADA, to="+46701112233", body="stop")
        assert members(api, group) == []

    @pytest.mark.parametrize(
        ("to", "message"), [("46701112233", "JOINT"), ("46701112233", "please JOIN"), ("46702223344", "JOIN")]
    )
    def test_other_messages_change_nothing(self, api: httpx.Client, emulator: Emulator, to: str, message: str) -> None:
        group = self.group(api)
        emulator.sms.receive_inbound(from_=ADA, to=to, body=message)
        assert members(api, group) == []

    def test_a_second_word_has_to_follow(self, api: httpx.Client, emulator: Emulator) -> None:
        group = self.group(api, second_word="sinch")
        emulator.sms.receive_inbound(from_=ADA, to="46701112233", body="JOIN")
        assert members(api, group) == []
        emulator.sms.receive_inbound(from_=ADA, to="46701112233", body="JOIN Sinch")
        assert members(api, group) == [ADA]
