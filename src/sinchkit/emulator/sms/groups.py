"""Groups: sets of phone numbers that a batch can be sent to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sinchkit.emulator.answers import forbidden, not_found
from sinchkit.emulator.clock import Clock
from sinchkit.emulator.fields import Fields, without_nulls
from sinchkit.emulator.identifiers import Identifiers
from sinchkit.emulator.json_types import JsonObject, JsonOut
from sinchkit.emulator.sms.numbers import is_group_id, read_numbers
from sinchkit.emulator.timestamps import format_timestamp
from sinchkit.sms.numbers import bare_number


@dataclass(frozen=True, slots=True)
class Keyword:
    """One or two words that a message has to begin with."""

    first_word: str
    second_word: str | None

    def opens(self, message: str) -> bool:
        """Whether a message begins with the words, in whatever case."""
        words = [word.casefold() for word in message.split(maxsplit=2)[:2]]
        wanted = [word.casefold() for word in (self.first_word, self.second_word) if word is not None]
        return words[: len(wanted)] == wanted

    def as_json(self) -> JsonOut:
        """The keyword as answers show it."""
        second = {} if self.second_word is None else {"second_word": self.second_word}
        return {"first_word": self.first_word, **second}


@dataclass(frozen=True, slots=True)
class AutoUpdate:
    """By which inbound messages people join and leave a group."""

    to: str
    add: Keyword | None
    remove: Keyword | None

    def as_json(self) -> JsonOut:
        """The rule as answers show it."""
        keywords = {"add": self.add, "remove": self.remove}
        return {
            "to": self.to,
            **{name: word.as_json() for name, word in keywords.items() if word is not None},
        }


@dataclass(slots=True)
class Group:
    """A group; `members` are its own numbers, those of its child groups not among them."""

    id: str
    created_at: datetime
    modified_at: datetime
    name: str | None
    members: dict[str, None]
    child_groups: list[str]
    auto_update: AutoUpdate | None


class Groups:
    """The groups of a service plan."""

    def __init__(self, clock: Clock, identifiers: Identifiers) -> None:
        self._clock = clock
        self._identifiers = identifiers
        self._by_id: dict[str, Group] = {}

    def get(self, group_id: str) -> Group:
        """The group of this id, or 404."""
        group = self._by_id.get(group_id)
        if group is None:
            raise not_found()
        return group

    def newest_first(self) -> list[Group]:
        """All groups, the one created last first."""
        return list(reversed(self._by_id.values()))

    def create(self, body: JsonObject) -> Group:
        """Make a group of a request's body."""
        group = self._read("", body)
        group.id = self._identifiers.next()
        self._by_id[group.id] = group
        return group

    def replace(self, group_id: str, body: JsonObject) -> Group:
        """Give a group new values for everything but its id and the time of its creation."""
        old = self.get(group_id)
        group = self._read(group_id, body)
        group.created_at = old.created_at
        self._by_id[group_id] = group
        return group

    def update(self, group_id: str, body: JsonObject) -> Group:
        """Add and remove members, in this order, rename, and set keywords. A null name or auto_update is erased."""
        group = self.get(group_id)
        given = Fields(without_nulls(body))
        name = self._read_name(given, group_id)
        auto_update = _read_auto_update(given)
        added = read_numbers("add", given.texts("add") or [])
        removed = read_numbers("remove", given.texts("remove") or [])
        added += self._members_of(given, "add_from_group")
        removed += self._members_of(given, "remove_from_group")
        group.members.update(dict.fromkeys(added))
        for number in removed:
            group.members.pop(number, None)
        if "name" in body:
            group.name = name
        if "auto_update" in body:
            group.auto_update = auto_update
        group.modified_at = self._clock.now()
        return group

    def delete(self, group_id: str) -> None:
        """Forget a group, or 404."""
        del self._by_id[self.get(group_id).id]

    def refuse_unknown(self, ids: Iterable[str]) -> None:
        """Raise 403 `unknown_group` if an id is that of no group."""
        for group_id in ids:
            if group_id not in self._by_id:
                raise forbidden("unknown_group", f"There is no group '{group_id}', or it has been deleted.")

    def members(self, group_id: str) -> list[str]:
        """The numbers of a group and of its child groups, each once; a deleted group has none."""
        numbers: dict[str, None] = {}
        waiting, seen = [group_id], {group_id}
        while waiting:
            group = self._by_id.get(waiting.pop(0))
            if group is None:
                continue
            numbers.update(group.members)
            children = [child for child in group.child_groups if child not in seen]
            seen.update(children)
            waiting.extend(children)
        return list(numbers)

    def expand(self, targets: Iterable[str]) -> list[str]:
        """The numbers meant by numbers and group ids, each once."""
        numbers: dict[str, None] = {}
        for target in targets:
            numbers.update(dict.fromkeys(self.members(target) if is_group_id(target) else [target]))
        return list(numbers)

    def heed_keywords(self, sender: str, destination: str, message: str) -> None:
        """Let the sender of an inbound message join or leave the groups whose keywords it begins with."""
        for group in self._by_id.values():
            rule = group.auto_update
            if rule is None or rule.to != destination:
                continue
            if rule.add is not None and rule.add.opens(message) and sender not in group.members:
                group.members[sender] = None
                group.modified_at = self._clock.now()
            elif rule.remove is not None and rule.remove.opens(message) and sender in group.members:
                del group.members[sender]
                group.modified_at = self._clock.now()

    def as_json(self, group: Group) -> JsonOut:
        """The group as answers show it."""
        answer: dict[str, object] = {
            "id": group.id,
            "name": group.name,
            "size": len(self.members(group.id)),
            "created_at": format_timestamp(group.created_at),
            "modified_at": format_timestamp(group.modified_at),
            "child_groups": [*group.child_groups] or None,
            "auto_update": group.auto_update.as_json() if group.auto_update else None,
        }
        return {name: value for name, value in answer.items() if value is not None}

    def _read(self, group_id: str, body: JsonObject) -> Group:
        given = Fields(without_nulls(body))
        now = self._clock.now()
        group = Group(
            id=group_id,
            created_at=now,
            modified_at=now,
            name=self._read_name(given, group_id),
            members=dict.fromkeys(read_numbers("members", given.texts("members") or [])),
            child_groups=list(dict.fromkeys(given.texts("child_groups") or [])),
            auto_update=_read_auto_update(given),
        )
        self.refuse_unknown(group.child_groups)
        return group

    def _read_name(self, given: Fields, group_id: str) -> str | None:
        name = given.text("name")
        if name is None:
            return None
        if any(group.name == name for group in self._by_id.values() if group.id != group_id):
            raise forbidden("conflict_group_name", f"There is another group of the name '{name}'.")
        return name

    def _members_of(self, given: Fields, parameter: str) -> list[str]:
        group_id = given.text(parameter)
        if group_id is None:
            return []
        self.refuse_unknown([group_id])
        return self.members(group_id)


def _read_auto_update(given: Fields) -> AutoUpdate | None:
    rule = given.inner("auto_update")
    if rule is None:
        return None
    destination = rule.required_text("to")
    return AutoUpdate(bare_number(destination), _read_keyword(rule, "add"), _read_keyword(rule, "remove"))


def _read_keyword(rule: Fields, name: str) -> Keyword | None:
    words = rule.inner(name)
    if words is None:
        return None
    return Keyword(words.required_text("first_word"), words.text("second_word"))
