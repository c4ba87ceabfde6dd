"""What the service demands of SVAML beyond the types and limits that the models know."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from sinchkit_core.errors import ValidationError

LONGEST_TEXT: Final = 600
_MOST_BYTES: Final = 1024

_Step: TypeAlias = Mapping[str, Any]
_DTMF: Final = re.compile(r"[0-9#w]+", re.ASCII)
_KEY: Final = re.compile(r"[0-9*#]", re.ASCII)
_OPTION_ACTION: Final = re.compile(r"return\((?P<value>.*)\)|menu\((?P<menu>.+)\)", re.DOTALL)
_SPOKEN: Final = re.compile(r"#(tts|ssml)\[", re.IGNORECASE)
_SPOKEN_TEXT: Final = re.compile(r"#tts\[(?P<text>.*)\]", re.IGNORECASE | re.DOTALL)


def check_step(step: _Step, longest_text: int = LONGEST_TEXT) -> None:
    """Check an instruction or action, which must fit its model already.

    Args:
        step: It, as the JSON object that is sent, its name in the canonical form.
        longest_text: Most characters of a spoken text.

    Raises:
        ValidationError: The service would refuse it. `argument` is the place in the object.
    """
    check = _CHECKS.get(step["name"])
    if check is not None:
        check(step, longest_text)


def _check_say(step: _Step, longest_text: int) -> None:
    _check_text("text", step.get("text", ""), longest_text)


def _check_play_files(step: _Step, longest_text: int) -> None:
    ids: Sequence[str] = step["ids"]
    if not ids:
        raise ValidationError("must not be empty", "ids")
    for index, prompt in enumerate(ids):
        _check_prompt(f"ids[{index}]", prompt, longest_text)
    if not step.get("locale") and any(_SPOKEN.match(prompt) for prompt in ids):
        raise ValidationError("is needed with #tts[...] and #ssml[...], such as en-US", "locale")


def _check_send_dtmf(step: _Step, _: int) -> None:
    _check_dtmf("value", step.get("value", ""))


def _check_set_cookie(step: _Step, _: int) -> None:
    _check_bytes("value", step.get("key", "") + step.get("value", ""), "together with the key")


def _check_connect_pstn(step: _Step, _: int) -> None:
    if "dtmf" in step:
        _check_dtmf("dtmf", step["dtmf"])


def _check_connect_stream(step: _Step, _: int) -> None:
    _check_headers(step)


def _check_connect_mxp(step: _Step, _: int) -> None:
    _check_destination(step, "username")
    _check_headers(step)


def _check_connect_sip(step: _Step, _: int) -> None:
    _check_destination(step, "sip")
    _check_headers(step)


def _check_headers(step: _Step) -> None:
    for index, header in enumerate(step.get("callHeaders", ())):
        _check_bytes(f"callHeaders[{index}]", header["key"] + header["value"], "key and value together")


def _check_park(step: _Step, longest_text: int) -> None:
    for name in ("introPrompt", "holdPrompt"):
        _check_prompt(name, step.get(name, ""), longest_text)


def _check_run_menu(step: _Step, longest_text: int) -> None:
    menus: Sequence[_Step] = step.get("menus", ())
    ids = [menu["id"] for menu in menus]
    if "main" not in ids:
        raise ValidationError("one of them must have the id main", "menus")
    for index, menu in enumerate(menus):
        try:
            if menu["id"] in ids[:index]:
                raise ValidationError("is the id of an earlier menu too", "id")
            _check_menu(menu, ids, longest_text)
        except ValidationError as error:
            raise error.under(index).under("menus")
    if "mainMenu" in step and step["mainMenu"] not in ids:
        raise ValidationError(f"there is no such menu; there are {', '.join(ids)}", "mainMenu")


def _check_menu(menu: _Step, ids: Sequence[str], longest_text: int) -> None:
    for name in ("mainPrompt", "repeatPrompt"):
        _check_prompt(name, menu.get(name, ""), longest_text)
    for index, option in enumerate(menu.get("options", ())):
        if not _KEY.fullmatch(str(option["dtmf"])):  # a server may answer with numbers, as Sinch's samples do
            raise ValidationError("must be one key: 0 to 9, * or #", f"options[{index}].dtmf")
        action = _OPTION_ACTION.fullmatch(option["action"])
        if action is None:
            raise ValidationError("must be return(value) or menu(id)", f"options[{index}].action")
        if action["menu"] is not None and action["menu"] not in ids:
            raise ValidationError(f"there is no such menu; there are {', '.join(ids)}", f"options[{index}].action")


def _check_destination(step: _Step, kind: str) -> None:
    # Types are compared without regard to case, as the service itself writes them in several ways.
    if "destination" in step and step["destination"]["type"].lower() != kind:
        raise ValidationError(f"must be {kind}", "destination.type")


def _check_text(argument: str, text: str, longest_text: int) -> None:
    if len(text) > longest_text:
        raise ValidationError(f"must have at most {longest_text} characters, has {len(text)}", argument)


def _check_prompt(argument: str, prompt: str, longest_text: int) -> None:
    spoken = _SPOKEN_TEXT.fullmatch(prompt)
    if spoken is not None:
        _check_text(argument, spoken["text"], longest_text)


def _check_dtmf(argument: str, tones: str) -> None:
    if not _DTMF.fullmatch(tones):
        raise ValidationError("must consist of digits, # and w (half a second's pause)", argument)


def _check_bytes(argument: str, text: str, what: str) -> None:
    size = len(text.encode())
    if size > _MOST_BYTES:
        raise ValidationError(f"must have at most {_MOST_BYTES} bytes {what}, has {size}", argument)


_CHECKS: Final[dict[str, Callable[[_Step, int], None]]] = {
    "say": _check_say,
    "playFiles": _check_play_files,
    "sendDtmf": _check_send_dtmf,
    "setCookie": _check_set_cookie,
    "connectPstn": _check_connect_pstn,
    "connectMxp": _check_connect_mxp,
    "connectSip": _check_connect_sip,
    "connectStream": _check_connect_stream,
    "runMenu": _check_run_menu,
    "park": _check_park,
}
