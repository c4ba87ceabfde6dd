"""Whether a model has everything that its JSON has, each thing where the documentation names it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from dateutil.parser import isoparse

from sinchkit_core import Model
from tests.models.documents import attribute


def instant(text: str) -> datetime:
    """The instant that a timestamp names, in UTC if it names no zone, in microseconds."""
    moment = isoparse(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def assert_whole(value: Any, raw: Any, place: str = "") -> None:
    """Fail unless every field of `raw` is an attribute of `value` by its own name, all the way down."""
    if isinstance(value, Model):
        assert isinstance(raw, dict), place
        assert not type(value).__name__.startswith("Unknown"), f"{place}: {type(value).__name__}"
        assert value.additional_properties == {}, f"{place}: {type(value).__name__} does not know all fields"
        for wire, item in raw.items():
            assert_whole(getattr(value, attribute(wire)), item, f"{place}.{wire}".lstrip("."))
    elif isinstance(raw, dict):
        assert isinstance(value, dict), f"{place}: {value!r}"
        assert value.keys() == raw.keys(), place
        for key, item in raw.items():
            assert_whole(value[key], item, f"{place}.{key}")
    elif isinstance(raw, list):
        assert isinstance(value, list), f"{place}: {value!r}"
        assert len(value) == len(raw), place
        for index, (item, raw_item) in enumerate(zip(value, raw, strict=True)):
            assert_whole(item, raw_item, f"{place}[{index}]")
    elif isinstance(value, datetime):
        assert value == instant(raw), f"{place}: {value} is not {raw}"
        assert value.utcoffset() is not None, place
    else:
        assert value == raw, f"{place}: {value!r} is not {raw!r}"
        assert isinstance(value, bool) == isinstance(raw, bool), place


def assert_same_json(written: Any, raw: Any, place: str = "") -> None:
    """Fail unless both mean the same: null and absent are equal, and so are timestamps of one instant."""
    if isinstance(raw, dict):
        assert isinstance(written, dict), place
        given = {key: item for key, item in raw.items() if item is not None}
        assert {key for key, item in written.items() if item is not None} == given.keys(), place
        for key, item in given.items():
            assert_same_json(written[key], item, f"{place}.{key}".lstrip("."))
    elif isinstance(raw, list):
        assert isinstance(written, list), place
        assert len(written) == len(raw), place
        for index, (item, raw_item) in enumerate(zip(written, raw, strict=True)):
            assert_same_json(item, raw_item, f"{place}[{index}]")
    elif isinstance(raw, str) and raw != written:
        assert instant(written) == instant(raw), f"{place}: {written!r} is not {raw!r}"
    else:
        assert written == raw, f"{place}: {written!r} is not {raw!r}"
        assert isinstance(written, bool) == isinstance(raw, bool), place


def assert_read_and_written(read: Callable[[dict[str, Any]], Any], raw: dict[str, Any]) -> Any:
    """Read `raw`, fail unless the model has all of it and writes the same JSON, and return the model."""
    model = read(raw)
    assert_whole(model, raw)
    assert_same_json(json.loads(json.dumps(model.to_dict())), raw)
    return model
