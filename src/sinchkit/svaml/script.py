"""What every script of SVAML is: instructions in order, then one action, for certain places."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypedDict

from sinchkit_core.errors import ValidationError
from sinchkit_voice.variants import SVAML_ACTION, SVAML_INSTRUCTION

from . import rules
from .places import ACTIONS, ANYWHERE, INSTRUCTIONS, PLACES, UPDATES, WITHOUT_ACTION, Place, listed

if TYPE_CHECKING:
    import sinchkit_voice.models as voice
    from sinchkit_core.kinds import Variants
    from sinchkit_core.models import Model

    AnswerableEvent: TypeAlias = (
        voice.IncomingCallEvent | voice.AnsweredCallEvent | voice.PromptInputEvent | voice.DisconnectedCallEvent
    )


class CallUpdate(TypedDict, total=False):
    """The arguments that a script makes for `client.voice.calls.update`."""

    instructions: list[voice.SvamlInstruction]
    action: voice.SvamlAction


class Script:
    """Instructions and an action, checked as they are added. It never changes: each addition gives a new one."""

    __slots__ = ("_action", "_instructions", "_longest_text", "_places")

    _action: dict[str, Any] | None
    _instructions: tuple[dict[str, Any], ...]
    _places: frozenset[Place]

    def __init__(self, event: AnswerableEvent | Place | None = None, *, longest_text: int = rules.LONGEST_TEXT) -> None:
        self._places = ANYWHERE if event is None else frozenset({_place_of(event)})
        self._longest_text = longest_text
        self._instructions = ()
        self._action = None

    def to_dict(self) -> dict[str, Any]:
        """The JSON object for the service.

        Raises:
            ValidationError: There is no action, and this is not a script for an update or for DiCE, which need none.
        """
        if self._action is None and not self._places <= WITHOUT_ACTION:
            raise ValidationError(
                "is missing: end the script with one, such as hangup(), or begin it with Svaml('update') if it is to"
                " change a running call",
                "action",
            )
        svaml: dict[str, Any] = {}
        if self._instructions:
            svaml["instructions"] = list(self._instructions)
        if self._action is not None:
            svaml["action"] = self._action
        return copy.deepcopy(svaml)

    def to_json(self) -> str:
        """The JSON text: the body of an answer, or `ice`, `ace` and `pie` of a custom callout.

        Raises:
            ValidationError: As `to_dict`.
        """
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    def to_model(self) -> voice.Svaml:
        """The generated model.

        Raises:
            ValidationError: There is no action.
        """
        from sinchkit_voice.models import Svaml

        if self._action is None:
            raise ValidationError("is missing: end the script with one, such as hangup()", "action")
        return Svaml.from_dict(self.to_dict(), validate=True)

    def for_update(self) -> CallUpdate:
        """The arguments for a call that runs or is parked: `client.voice.calls.update(call_id, **script.for_update())`.

        Raises:
            ValidationError: Something in it goes into no update.
        """
        from sinchkit_voice.models import SvamlUpdate

        if not self._places & UPDATES:
            raise ValidationError(f"is for {listed(self._places)}, not for {listed(UPDATES)}", "script")
        given = {"instructions": [*self._instructions], "action": self._action}
        model = SvamlUpdate.from_dict(given, validate=True)
        update = CallUpdate()
        if model.instructions:
            update["instructions"] = model.instructions
        if model.action is not None:
            update["action"] = model.action
        return update

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Script):
            return NotImplemented
        return (self._instructions, self._action, self._places) == (other._instructions, other._action, other._places)

    def __hash__(self) -> int:
        return hash((self._places, *self._names()))

    def __repr__(self) -> str:
        # Names alone: texts, numbers and credentials are nobody's business in a log.
        return f"{type(self).__name__}({', '.join(self._names())})"

    def _names(self) -> list[str]:
        steps = self._instructions if self._action is None else (*self._instructions, self._action)
        return [_method(step["name"]) for step in steps]

    def _with_instruction(self, name: str, **arguments: object) -> Self:
        step = self._checked(SVAML_INSTRUCTION, name, arguments)
        script = self._narrowed(name, INSTRUCTIONS)
        script._instructions = (*self._instructions, step)
        return script

    def _with_action(self, name: str, **arguments: object) -> Self:
        step = self._checked(SVAML_ACTION, name, arguments)
        script = self._narrowed(name, ACTIONS)
        script._action = step
        return script

    def _checked(self, kinds: Variants, name: str, arguments: Mapping[str, object]) -> dict[str, Any]:
        if self._action is not None:
            ended_by = _method(self._action["name"])
            raise ValidationError(f"comes after {ended_by}, the action that ends the script", _method(name))
        model = kinds.model({"name": name})
        step = {"name": name, **encoded(model, arguments)}
        try:
            rules.check_step(step, self._longest_text)
        except ValidationError as error:
            raise _as_argument(model, error)
        return step

    def _narrowed(self, name: str, allowed: Mapping[str, frozenset[Place]]) -> Self:
        left = self._places & allowed[name]
        if not left:
            steps = self._names()
            because = f", which is where the script goes with {', '.join(steps)}" if steps else ""
            raise ValidationError(
                f"goes into {listed(allowed[name])}, not into {listed(self._places)}{because}", _method(name)
            )
        script = copy.copy(self)
        script._places = left
        return script


def encoded(model: type[Model], arguments: Mapping[str, object]) -> dict[str, Any]:
    """The JSON object of a model from arguments by the names of its attributes; `None` is left out.

    Raises:
        ValidationError: An argument is of the wrong type, or breaks a limit of the model.
    """
    fields = {field.name: field for field in model.wire().fields.values()}
    values: dict[str, Any] = {}
    for name, argument in arguments.items():
        if argument is not None:
            kind = fields[name].kind
            try:
                values[fields[name].wire] = value = kind.encode(argument)
                kind.check(value)
            except ValidationError as error:
                raise error.under(name)
    return values


def _method(name: str) -> str:
    """The method of a script that adds what is named `name` in JSON."""
    method = re.sub(r"[A-Z]", lambda capital: f"_{capital[0].lower()}", name)
    return f"{method}_" if iskeyword(method) else method


def _as_argument(model: type[Model], error: ValidationError) -> ValidationError:
    """The same error, by the name that the argument has in Python."""
    for wire, field in model.wire().fields.items():
        if error.argument.startswith(wire) and error.argument[len(wire) :][:1] in ("", ".", "["):
            error.argument = field.name + error.argument[len(wire) :]
            break
    return error


def _place_of(event: AnswerableEvent | Place) -> Place:
    name: object = event if isinstance(event, str) else getattr(event, "event", None)
    for place in PLACES:
        if name == place:
            return place
    raise ValidationError(
        f"there is no script for {name if isinstance(name, str) else type(event).__name__}; give an event of ICE, ACE,"
        " PIE or DiCE, one of these as text in small letters, update or parked",
        "event",
    )
