# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import LineEnterpriseAccess, LineEnterpriseAccessDict


@_define(kw_only=True, repr=False)
class LineEnterpriseCredentials(_Model):
    """Access to LINE for enterprises, in Japan or in Thailand. Give one of the two."""

    line_japan: LineEnterpriseAccess | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "LineEnterpriseAccess"))
    )
    """Access in Japan."""
    line_thailand: LineEnterpriseAccess | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "LineEnterpriseAccess"))
    )
    """Access in Thailand."""
    is_default: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether to use these where an app has several for LINE."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class LineEnterpriseCredentialsDict(TypedDict, total=False):
    """What may be given for `LineEnterpriseCredentials`: a plain dict with the names of the service."""

    line_japan: LineEnterpriseAccess | LineEnterpriseAccessDict
    """Access in Japan."""
    line_thailand: LineEnterpriseAccess | LineEnterpriseAccessDict
    """Access in Thailand."""
    is_default: bool
    """Whether to use these where an app has several for LINE."""
