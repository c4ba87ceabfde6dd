"""Whether SVAML that a server answered is such as the service takes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeGuard, cast

from sinchkit.emulator.answers import RefusedError, quoted
from sinchkit.emulator.json_types import JsonValue
from sinchkit.emulator.openapi import packaged_document
from sinchkit.svaml import Place, places, rules
from sinchkit_core.errors import ValidationError

if TYPE_CHECKING:
    from sinchkit_voice.models import Svaml

_ANSWERED: Final = ("ice", "ace", "pie")
# The service does not mind capitals.
_INSTRUCTIONS: Final = {name.lower(): name for name in places.INSTRUCTIONS}
_ACTIONS: Final = {name.lower(): name for name in places.ACTIONS}


class UnfitSvamlError(Exception):
    """The service would refuse the SVAML; the text says why."""


def is_answered(event: JsonValue) -> TypeGuard[Place]:
    """Whether events of this kind are answered with SVAML."""
    return event in _ANSWERED


def read_svaml(answer: bytes, place: Place) -> Svaml:
    """Read SVAML and check it: by the document, by where it goes, and by the service's own rules.

    Args:
        answer: The body of the answer.
        place: The event that it answers.

    Raises:
        UnfitSvamlError: The service would refuse it.
        DocumentError: The document in the package `sinchkit-voice` is damaged.
    """
    from sinchkit_voice.models import Svaml

    document = packaged_document("sinchkit_voice")
    try:
        svaml = _with_canonical_names(json.loads(answer.decode()))
        document.component_validator("Svaml").check(svaml)
        for index, instruction in enumerate(svaml.get("instructions", ())):
            _check_step(instruction, places.INSTRUCTIONS, place, f"instructions[{index}]")
        _check_step(svaml["action"], places.ACTIONS, place, "action")
    except (ValueError, RecursionError) as problem:
        raise UnfitSvamlError(f"The answer is not JSON: {problem}.") from None
    except (RefusedError, ValidationError) as problem:
        raise UnfitSvamlError(str(problem)) from None
    return Svaml.from_dict(svaml)


def _with_canonical_names(svaml: JsonValue) -> dict[str, Any]:
    if not isinstance(svaml, dict):
        raise UnfitSvamlError("The answer is not a JSON object.")
    named: dict[str, Any] = dict(svaml)
    instructions = svaml.get("instructions")
    if isinstance(instructions, list):
        named["instructions"] = [_with_canonical_name(instruction, _INSTRUCTIONS) for instruction in instructions]
    if "action" in svaml:
        named["action"] = _with_canonical_name(svaml["action"], _ACTIONS)
    return named


def _with_canonical_name(step: JsonValue, names: Mapping[str, str]) -> JsonValue:
    if not isinstance(step, dict) or not isinstance(name := step.get("name"), str):
        return step
    if name.lower() not in names:
        raise UnfitSvamlError(f"There is no {quoted(name)}; there are {', '.join(names.values())}.")
    return {**step, "name": names[name.lower()]}


def _check_step(step: dict[str, Any], allowed: Mapping[str, frozenset[Place]], place: Place, where: str) -> None:
    name = cast(str, step["name"])
    try:
        if place not in allowed[name]:
            raise ValidationError(f"{name} does not go into {place.upper()}")
        rules.check_step(step)
    except ValidationError as error:
        raise error.under(where)
