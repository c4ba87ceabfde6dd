"""What commands print with `--json`, held against the schema that the generator publishes."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs

from tests.generator.small_repository import ROOT

SCHEMA = ROOT / "generator/command_line/output.schema.json"
_VALIDATOR = jsonschema_rs.validator_for(json.loads(SCHEMA.read_text(encoding="utf-8")), validate_formats=True)


def parsed(printed: str) -> dict[str, Any]:
    """The one object that was printed."""
    answer: dict[str, Any] = json.loads(printed)
    assert [f"{error.instance_path}: {error.message}" for error in _VALIDATOR.iter_errors(answer)] == []
    return answer
