# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    Answer,
    PlayFiles,
    ReportCallStatus,
    Say,
    SendDtmf,
    SetCookie,
    StartRecording,
    StopRecording,
    UnknownSvamlInstruction,
)

if TYPE_CHECKING:
    from ..models import (
        AnswerDict,
        PlayFilesDict,
        ReportCallStatusDict,
        SayDict,
        SendDtmfDict,
        SetCookieDict,
        StartRecordingDict,
        StopRecordingDict,
    )
SvamlInstruction: TypeAlias = (
    PlayFiles
    | Say
    | SendDtmf
    | SetCookie
    | Answer
    | StartRecording
    | StopRecording
    | ReportCallStatus
    | UnknownSvamlInstruction
)
"""One step of SVAML, done before the action."""

SvamlInstructionDict: TypeAlias = "PlayFilesDict | SayDict | SendDtmfDict | SetCookieDict | AnswerDict | StartRecordingDict | StopRecordingDict | ReportCallStatusDict"
"""What may be given for `SvamlInstruction`: a plain dict with the names of the service."""


def svaml_instruction_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> SvamlInstruction:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: SvamlInstruction = _variants.SVAML_INSTRUCTION.from_dict(data, validate=validate)
    return value
