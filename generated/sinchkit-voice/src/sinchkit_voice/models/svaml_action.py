# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    ConnectConf,
    ConnectMxp,
    ConnectPstn,
    ConnectSip,
    ConnectStream,
    Continue,
    Hangup,
    Park,
    RunMenu,
    UnknownSvamlAction,
)

if TYPE_CHECKING:
    from ..models import (
        ConnectConfDict,
        ConnectMxpDict,
        ConnectPstnDict,
        ConnectSipDict,
        ConnectStreamDict,
        ContinueDict,
        HangupDict,
        ParkDict,
        RunMenuDict,
    )
SvamlAction: TypeAlias = (
    Hangup
    | Continue
    | ConnectPstn
    | ConnectMxp
    | ConnectConf
    | ConnectSip
    | ConnectStream
    | RunMenu
    | Park
    | UnknownSvamlAction
)
"""What happens to the call afterwards, named by `name`: `hangup`, `continue` or `park`; a parked call
takes the connecting actions too.
"""

SvamlActionDict: TypeAlias = "HangupDict | ContinueDict | ConnectPstnDict | ConnectMxpDict | ConnectConfDict | ConnectSipDict | ConnectStreamDict | RunMenuDict | ParkDict"
"""What may be given for `SvamlAction`: a plain dict with the names of the service."""


def svaml_action_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> SvamlAction:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: SvamlAction = _variants.SVAML_ACTION.from_dict(data, validate=validate)
    return value
