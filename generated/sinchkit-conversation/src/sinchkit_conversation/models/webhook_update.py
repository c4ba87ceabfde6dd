# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import ClientCredentials, WebhookTargetType, WebhookTrigger


@_define(kw_only=True, repr=False)
class WebhookUpdate(_Model):
    """Changes to a webhook."""

    app_id: str | None = None
    """New app; unchanged when absent."""
    target: str | None = None
    """New URL to post to, at most 742 characters; unchanged when absent."""
    triggers: list[WebhookTrigger | str] | None = None
    """What to post callbacks about from now on; unchanged when absent. At least 1 items."""
    target_type: WebhookTargetType | str | None = None
    """How callbacks get to the target; `HTTP`, also when absent, posts them as JSON."""
    secret: str | None = None
    """Key to sign callbacks with (HMAC-SHA256), for your server to check."""
    client_credentials: ClientCredentials | None = None
    """OAuth 2.0 client credentials that callbacks to your server are authorised with."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("app_id", _kinds.TEXT, "app_id"),
        _Field("target", _kinds.Text(max_length=742), "target"),
        _Field(
            "triggers",
            _kinds.ListOf(
                _kinds.Choice(alias=("sinchkit_conversation.models", "WebhookTrigger")), min_items=1
            ),
            "triggers",
        ),
        _Field(
            "target_type",
            _kinds.Choice(alias=("sinchkit_conversation.models", "WebhookTargetType")),
            "target_type",
        ),
        _Field("secret", _kinds.TEXT, "secret"),
        _Field(
            "client_credentials",
            _kinds.Nested("sinchkit_conversation.models", "ClientCredentials"),
            "client_credentials",
        ),
    )
