"""The callbacks of all three APIs with the credentials of a client."""

from __future__ import annotations

import pytest

from sinchkit import Client, ConfigurationError, SignatureError
from sinchkit.configuration.credentials import Secret
from sinchkit.voice.definition import APPLICATION
from sinchkit.webhooks import ConversationWebhooks, SmsWebhooks, VoiceWebhooks, Webhooks


def webhooks(sms: str | None = "sms-secret", conversation: str | None = "conversation-secret") -> Webhooks:
    return Webhooks(
        APPLICATION.find({"application_key": "key", "application_secret": Secret("c2VjcmV0")}),
        sms_secret=None if sms is None else Secret(sms),
        conversation_secret=None if conversation is None else Secret(conversation),
    )


def test_each_api_has_its_own_secret() -> None:
    ours = webhooks()
    ours.sms.verify(b"{}", SmsWebhooks("sms-secret").sign(b"{}"))
    ours.conversation.verify(b"{}", ConversationWebhooks("conversation-secret").sign(b"{}"))
    ours.voice.verify(b"{}", VoiceWebhooks("key", "c2VjcmV0").sign(b"{}", path="/calls"), path="/calls")
    assert ours.sms is ours.sms  # it remembers what it took
    assert "secret" not in repr([vars(ours), ours.sms, ours.conversation, ours.voice]).replace("_secret", "")


def test_what_a_client_lacks_is_told_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = Webhooks(None, sms_secret=None, conversation_secret=None)
    for verify in (nothing.sms.verify, nothing.conversation.verify):
        with pytest.raises(ConfigurationError, match="_webhook_secret to the client"):
            verify(b"", {})
    with pytest.raises(ConfigurationError, match="application_key"):
        nothing.voice.verify(b"", {}, path="/")
    with pytest.raises(ConfigurationError, match="empty"):
        _ = webhooks(sms="").sms
    monkeypatch.setenv("SINCH_CONVERSATION_WEBHOOK_SECRET", "from the environment")
    found = webhooks(conversation=None).conversation
    found.verify(b"", ConversationWebhooks("from the environment").sign(b""))


def test_a_callback_seen_by_a_view_is_known_to_the_client() -> None:
    with Client(sms_webhook_secret="secret") as client:
        view = client.with_options(timeout=5)
        body = b'{"type": "newer"}'
        headers = view.webhooks.sms.sign(body)
        view.webhooks.sms.parse(body, headers)
        with pytest.raises(SignatureError) as caught:
            client.webhooks.sms.parse(body, headers)
    assert caught.value.reason == "replayed"
