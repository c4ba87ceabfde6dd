# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ClientCredentials, WebhookTargetType, WebhookTrigger


@_define(kw_only=True, repr=False)
class WebhookUpdate(_Model):
    """Changes to a webhook."""

    app_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """New app; unchanged when absent."""
    target: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=742)))
    """New URL to post to, at most 742 characters; unchanged when absent."""
    triggers: list[WebhookTrigger | str] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(
                _kinds.Choice(alias=("sinchkit_conversation.models", "WebhookTrigger")), min_items=1
            )
        ),
    )
    """What to post callbacks about from now on; unchanged when absent. At least 1 items."""
    target_type: WebhookTargetType | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "WebhookTargetType"))),
    )
    """How callbacks get to the target; `HTTP`, also when absent, posts them as JSON."""
    secret: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Key to sign callbacks with (HMAC-SHA256), for your server to check."""
    client_credentials: ClientCredentials | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ClientCredentials"))
    )
    """OAuth 2.0 client credentials that callbacks to your server are authorised with."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
