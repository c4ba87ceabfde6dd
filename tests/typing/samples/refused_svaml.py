"""What must not type-check of answers to calls: the marked lines are errors, and no others are."""

from __future__ import annotations

from sinchkit.svaml import Svaml
from sinchkit.webhooks import NotificationEvent, SmsEvent, SmsWebhooks, VoiceEvent, VoiceWebhooks
from sinchkit.webhooks.flask import receiving


def notified(event: NotificationEvent) -> None:
    Svaml(event)  # refused


Svaml("notify")  # refused
Svaml("ice").say()  # refused
Svaml("ice").play_files("#tts[Hello]")  # refused
Svaml("ice").connect_pstn("+1", indications="xx")  # refused
Svaml("ice").connect_pstn("+1", max_duration="60")  # refused
Svaml("ice").connect_pstn("+1", amd={"enable": True})  # refused
Svaml("ice").connect_conf("room", moh="jazz")  # refused
Svaml("ice").connect_sip("a@b", transport="SCTP")  # refused
Svaml("ice").run_menu([{"id": "main", "main_prompt": "#tts[Hello]"}])  # refused
Svaml("dice").report_call_status("perhaps")  # refused


@receiving(VoiceWebhooks("k", "s"))  # refused
def of_another_api(event: SmsEvent) -> None: ...


@receiving(SmsWebhooks("secret"))  # refused
def with_an_answer_that_is_none(event: SmsEvent) -> str:
    return type(event).__name__


@receiving(VoiceWebhooks("k", "s"))
def right(event: VoiceEvent) -> Svaml | None: ...
