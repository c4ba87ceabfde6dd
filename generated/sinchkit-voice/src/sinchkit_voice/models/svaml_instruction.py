# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

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
