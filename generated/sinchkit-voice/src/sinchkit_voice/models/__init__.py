# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The models, each imported when it is first named."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .amd_options import AmdOptions as AmdOptions
    from .amd_options import AmdOptionsDict as AmdOptionsDict
    from .amd_reason import AmdReason as AmdReason
    from .amd_result import AmdResult as AmdResult
    from .amd_status import AmdStatus as AmdStatus
    from .answer import Answer as Answer
    from .answer import AnswerDict as AnswerDict
    from .answered_call_event import AnsweredCallEvent as AnsweredCallEvent
    from .application_callbacks import ApplicationCallbacks as ApplicationCallbacks
    from .call import Call as Call
    from .call_domain import CallDomain as CallDomain
    from .call_endpoint import CallEndpoint as CallEndpoint
    from .call_endpoint_type import CallEndpointType as CallEndpointType
    from .call_header import CallHeader as CallHeader
    from .call_header import CallHeaderDict as CallHeaderDict
    from .call_leg import CallLeg as CallLeg
    from .call_reason import CallReason as CallReason
    from .call_result import CallResult as CallResult
    from .call_status import CallStatus as CallStatus
    from .callback_urls import CallbackUrls as CallbackUrls
    from .callback_urls import CallbackUrlsDict as CallbackUrlsDict
    from .callout import Callout as Callout
    from .callout_method import CalloutMethod as CalloutMethod
    from .callout_request import CalloutRequest as CalloutRequest
    from .conference import Conference as Conference
    from .conference_callout import ConferenceCallout as ConferenceCallout
    from .conference_callout import ConferenceCalloutDict as ConferenceCalloutDict
    from .conference_dtmf_mode import ConferenceDtmfMode as ConferenceDtmfMode
    from .conference_dtmf_options import ConferenceDtmfOptions as ConferenceDtmfOptions
    from .conference_dtmf_options import ConferenceDtmfOptionsDict as ConferenceDtmfOptionsDict
    from .conference_participant import ConferenceParticipant as ConferenceParticipant
    from .connect_conf import ConnectConf as ConnectConf
    from .connect_conf import ConnectConfDict as ConnectConfDict
    from .connect_mxp import ConnectMxp as ConnectMxp
    from .connect_mxp import ConnectMxpDict as ConnectMxpDict
    from .connect_pstn import ConnectPstn as ConnectPstn
    from .connect_pstn import ConnectPstnDict as ConnectPstnDict
    from .connect_sip import ConnectSip as ConnectSip
    from .connect_sip import ConnectSipDict as ConnectSipDict
    from .connect_stream import ConnectStream as ConnectStream
    from .connect_stream import ConnectStreamDict as ConnectStreamDict
    from .continue_ import Continue as Continue
    from .continue_ import ContinueDict as ContinueDict
    from .custom_callout import CustomCallout as CustomCallout
    from .custom_callout import CustomCalloutDict as CustomCalloutDict
    from .destination import Destination as Destination
    from .destination import DestinationDict as DestinationDict
    from .destination_type import DestinationType as DestinationType
    from .disconnected_call_event import DisconnectedCallEvent as DisconnectedCallEvent
    from .error_body import ErrorBody as ErrorBody
    from .hangup import Hangup as Hangup
    from .hangup import HangupDict as HangupDict
    from .incoming_call_event import IncomingCallEvent as IncomingCallEvent
    from .indications import Indications as Indications
    from .menu import Menu as Menu
    from .menu import MenuDict as MenuDict
    from .menu_input_method import MenuInputMethod as MenuInputMethod
    from .menu_option import MenuOption as MenuOption
    from .menu_option import MenuOptionDict as MenuOptionDict
    from .menu_result import MenuResult as MenuResult
    from .menu_result_type import MenuResultType as MenuResultType
    from .music_on_hold import MusicOnHold as MusicOnHold
    from .notification_event import NotificationEvent as NotificationEvent
    from .notification_type import NotificationType as NotificationType
    from .number_assignment import NumberAssignment as NumberAssignment
    from .number_capability import NumberCapability as NumberCapability
    from .number_information import NumberInformation as NumberInformation
    from .number_query import NumberQuery as NumberQuery
    from .number_type import NumberType as NumberType
    from .number_unassignment import NumberUnassignment as NumberUnassignment
    from .origination_type import OriginationType as OriginationType
    from .owned_number import OwnedNumber as OwnedNumber
    from .owned_numbers import OwnedNumbers as OwnedNumbers
    from .park import Park as Park
    from .park import ParkDict as ParkDict
    from .participant_command import ParticipantCommand as ParticipantCommand
    from .participant_update import ParticipantUpdate as ParticipantUpdate
    from .play_files import PlayFiles as PlayFiles
    from .play_files import PlayFilesDict as PlayFilesDict
    from .price import Price as Price
    from .prompt_input_event import PromptInputEvent as PromptInputEvent
    from .received_call_header import ReceivedCallHeader as ReceivedCallHeader
    from .recording_options import RecordingOptions as RecordingOptions
    from .recording_options import RecordingOptionsDict as RecordingOptionsDict
    from .report_call_status import ReportCallStatus as ReportCallStatus
    from .report_call_status import ReportCallStatusDict as ReportCallStatusDict
    from .reported_call_status import ReportedCallStatus as ReportedCallStatus
    from .run_menu import RunMenu as RunMenu
    from .run_menu import RunMenuDict as RunMenuDict
    from .say import Say as Say
    from .say import SayDict as SayDict
    from .send_dtmf import SendDtmf as SendDtmf
    from .send_dtmf import SendDtmfDict as SendDtmfDict
    from .set_cookie import SetCookie as SetCookie
    from .set_cookie import SetCookieDict as SetCookieDict
    from .sip_transport import SipTransport as SipTransport
    from .start_recording import StartRecording as StartRecording
    from .start_recording import StartRecordingDict as StartRecordingDict
    from .stop_recording import StopRecording as StopRecording
    from .stop_recording import StopRecordingDict as StopRecordingDict
    from .stream_destination import StreamDestination as StreamDestination
    from .stream_destination import StreamDestinationDict as StreamDestinationDict
    from .stream_destination_type import StreamDestinationType as StreamDestinationType
    from .streaming_options import StreamingOptions as StreamingOptions
    from .streaming_options import StreamingOptionsDict as StreamingOptionsDict
    from .svaml import Svaml as Svaml
    from .svaml import SvamlDict as SvamlDict
    from .svaml_action import SvamlAction as SvamlAction
    from .svaml_action import SvamlActionDict as SvamlActionDict
    from .svaml_action import svaml_action_from_dict as svaml_action_from_dict
    from .svaml_instruction import SvamlInstruction as SvamlInstruction
    from .svaml_instruction import SvamlInstructionDict as SvamlInstructionDict
    from .svaml_instruction import svaml_instruction_from_dict as svaml_instruction_from_dict
    from .svaml_update import SvamlUpdate as SvamlUpdate
    from .text_to_speech_callout import TextToSpeechCallout as TextToSpeechCallout
    from .text_to_speech_callout import TextToSpeechCalloutDict as TextToSpeechCalloutDict
    from .transcription_options import TranscriptionOptions as TranscriptionOptions
    from .transcription_options import TranscriptionOptionsDict as TranscriptionOptionsDict
    from .unknown_svaml_action import UnknownSvamlAction as UnknownSvamlAction
    from .unknown_svaml_instruction import UnknownSvamlInstruction as UnknownSvamlInstruction
    from .unknown_voice_event import UnknownVoiceEvent as UnknownVoiceEvent
    from .voice_event import VoiceEvent as VoiceEvent
    from .voice_event import voice_event_from_dict as voice_event_from_dict

_MODULES = {
    "AmdOptions": "amd_options",
    "AmdOptionsDict": "amd_options",
    "AmdReason": "amd_reason",
    "AmdResult": "amd_result",
    "AmdStatus": "amd_status",
    "Answer": "answer",
    "AnswerDict": "answer",
    "AnsweredCallEvent": "answered_call_event",
    "ApplicationCallbacks": "application_callbacks",
    "Call": "call",
    "CallDomain": "call_domain",
    "CallEndpoint": "call_endpoint",
    "CallEndpointType": "call_endpoint_type",
    "CallHeader": "call_header",
    "CallHeaderDict": "call_header",
    "CallLeg": "call_leg",
    "CallReason": "call_reason",
    "CallResult": "call_result",
    "CallStatus": "call_status",
    "CallbackUrls": "callback_urls",
    "CallbackUrlsDict": "callback_urls",
    "Callout": "callout",
    "CalloutMethod": "callout_method",
    "CalloutRequest": "callout_request",
    "Conference": "conference",
    "ConferenceCallout": "conference_callout",
    "ConferenceCalloutDict": "conference_callout",
    "ConferenceDtmfMode": "conference_dtmf_mode",
    "ConferenceDtmfOptions": "conference_dtmf_options",
    "ConferenceDtmfOptionsDict": "conference_dtmf_options",
    "ConferenceParticipant": "conference_participant",
    "ConnectConf": "connect_conf",
    "ConnectConfDict": "connect_conf",
    "ConnectMxp": "connect_mxp",
    "ConnectMxpDict": "connect_mxp",
    "ConnectPstn": "connect_pstn",
    "ConnectPstnDict": "connect_pstn",
    "ConnectSip": "connect_sip",
    "ConnectSipDict": "connect_sip",
    "ConnectStream": "connect_stream",
    "ConnectStreamDict": "connect_stream",
    "Continue": "continue_",
    "ContinueDict": "continue_",
    "CustomCallout": "custom_callout",
    "CustomCalloutDict": "custom_callout",
    "Destination": "destination",
    "DestinationDict": "destination",
    "DestinationType": "destination_type",
    "DisconnectedCallEvent": "disconnected_call_event",
    "ErrorBody": "error_body",
    "Hangup": "hangup",
    "HangupDict": "hangup",
    "IncomingCallEvent": "incoming_call_event",
    "Indications": "indications",
    "Menu": "menu",
    "MenuDict": "menu",
    "MenuInputMethod": "menu_input_method",
    "MenuOption": "menu_option",
    "MenuOptionDict": "menu_option",
    "MenuResult": "menu_result",
    "MenuResultType": "menu_result_type",
    "MusicOnHold": "music_on_hold",
    "NotificationEvent": "notification_event",
    "NotificationType": "notification_type",
    "NumberAssignment": "number_assignment",
    "NumberCapability": "number_capability",
    "NumberInformation": "number_information",
    "NumberQuery": "number_query",
    "NumberType": "number_type",
    "NumberUnassignment": "number_unassignment",
    "OriginationType": "origination_type",
    "OwnedNumber": "owned_number",
    "OwnedNumbers": "owned_numbers",
    "Park": "park",
    "ParkDict": "park",
    "ParticipantCommand": "participant_command",
    "ParticipantUpdate": "participant_update",
    "PlayFiles": "play_files",
    "PlayFilesDict": "play_files",
    "Price": "price",
    "PromptInputEvent": "prompt_input_event",
    "ReceivedCallHeader": "received_call_header",
    "RecordingOptions": "recording_options",
    "RecordingOptionsDict": "recording_options",
    "ReportCallStatus": "report_call_status",
    "ReportCallStatusDict": "report_call_status",
    "ReportedCallStatus": "reported_call_status",
    "RunMenu": "run_menu",
    "RunMenuDict": "run_menu",
    "Say": "say",
    "SayDict": "say",
    "SendDtmf": "send_dtmf",
    "SendDtmfDict": "send_dtmf",
    "SetCookie": "set_cookie",
    "SetCookieDict": "set_cookie",
    "SipTransport": "sip_transport",
    "StartRecording": "start_recording",
    "StartRecordingDict": "start_recording",
    "StopRecording": "stop_recording",
    "StopRecordingDict": "stop_recording",
    "StreamDestination": "stream_destination",
    "StreamDestinationDict": "stream_destination",
    "StreamDestinationType": "stream_destination_type",
    "StreamingOptions": "streaming_options",
    "StreamingOptionsDict": "streaming_options",
    "Svaml": "svaml",
    "SvamlAction": "svaml_action",
    "SvamlActionDict": "svaml_action",
    "SvamlDict": "svaml",
    "SvamlInstruction": "svaml_instruction",
    "SvamlInstructionDict": "svaml_instruction",
    "SvamlUpdate": "svaml_update",
    "TextToSpeechCallout": "text_to_speech_callout",
    "TextToSpeechCalloutDict": "text_to_speech_callout",
    "TranscriptionOptions": "transcription_options",
    "TranscriptionOptionsDict": "transcription_options",
    "UnknownSvamlAction": "unknown_svaml_action",
    "UnknownSvamlInstruction": "unknown_svaml_instruction",
    "UnknownVoiceEvent": "unknown_voice_event",
    "VoiceEvent": "voice_event",
    "svaml_action_from_dict": "svaml_action",
    "svaml_instruction_from_dict": "svaml_instruction",
    "voice_event_from_dict": "voice_event",
}

__all__ = [
    "AmdOptions",
    "AmdOptionsDict",
    "AmdReason",
    "AmdResult",
    "AmdStatus",
    "Answer",
    "AnswerDict",
    "AnsweredCallEvent",
    "ApplicationCallbacks",
    "Call",
    "CallDomain",
    "CallEndpoint",
    "CallEndpointType",
    "CallHeader",
    "CallHeaderDict",
    "CallLeg",
    "CallReason",
    "CallResult",
    "CallStatus",
    "CallbackUrls",
    "CallbackUrlsDict",
    "Callout",
    "CalloutMethod",
    "CalloutRequest",
    "Conference",
    "ConferenceCallout",
    "ConferenceCalloutDict",
    "ConferenceDtmfMode",
    "ConferenceDtmfOptions",
    "ConferenceDtmfOptionsDict",
    "ConferenceParticipant",
    "ConnectConf",
    "ConnectConfDict",
    "ConnectMxp",
    "ConnectMxpDict",
    "ConnectPstn",
    "ConnectPstnDict",
    "ConnectSip",
    "ConnectSipDict",
    "ConnectStream",
    "ConnectStreamDict",
    "Continue",
    "ContinueDict",
    "CustomCallout",
    "CustomCalloutDict",
    "Destination",
    "DestinationDict",
    "DestinationType",
    "DisconnectedCallEvent",
    "ErrorBody",
    "Hangup",
    "HangupDict",
    "IncomingCallEvent",
    "Indications",
    "Menu",
    "MenuDict",
    "MenuInputMethod",
    "MenuOption",
    "MenuOptionDict",
    "MenuResult",
    "MenuResultType",
    "MusicOnHold",
    "NotificationEvent",
    "NotificationType",
    "NumberAssignment",
    "NumberCapability",
    "NumberInformation",
    "NumberQuery",
    "NumberType",
    "NumberUnassignment",
    "OriginationType",
    "OwnedNumber",
    "OwnedNumbers",
    "Park",
    "ParkDict",
    "ParticipantCommand",
    "ParticipantUpdate",
    "PlayFiles",
    "PlayFilesDict",
    "Price",
    "PromptInputEvent",
    "ReceivedCallHeader",
    "RecordingOptions",
    "RecordingOptionsDict",
    "ReportCallStatus",
    "ReportCallStatusDict",
    "ReportedCallStatus",
    "RunMenu",
    "RunMenuDict",
    "Say",
    "SayDict",
    "SendDtmf",
    "SendDtmfDict",
    "SetCookie",
    "SetCookieDict",
    "SipTransport",
    "StartRecording",
    "StartRecordingDict",
    "StopRecording",
    "StopRecordingDict",
    "StreamDestination",
    "StreamDestinationDict",
    "StreamDestinationType",
    "StreamingOptions",
    "StreamingOptionsDict",
    "Svaml",
    "SvamlAction",
    "SvamlActionDict",
    "SvamlDict",
    "SvamlInstruction",
    "SvamlInstructionDict",
    "SvamlUpdate",
    "TextToSpeechCallout",
    "TextToSpeechCalloutDict",
    "TranscriptionOptions",
    "TranscriptionOptionsDict",
    "UnknownSvamlAction",
    "UnknownSvamlInstruction",
    "UnknownVoiceEvent",
    "VoiceEvent",
    "svaml_action_from_dict",
    "svaml_instruction_from_dict",
    "voice_event_from_dict",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
