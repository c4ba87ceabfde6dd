# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import BinaryBatch, MediaBatch, TextBatch, UnknownBatch

Batch: TypeAlias = TextBatch | BinaryBatch | MediaBatch | UnknownBatch
"""A batch as the API holds it, of the kind that `type` names."""


def batch_from_dict(data: Mapping[str, Any]) -> Batch:
    """Read a decoded JSON object into the class for its kind.

    Raises:
        DecodeError: A field has the wrong shape, or one that is always there is missing.
    """
    value: Batch = _variants.BATCH.from_dict(data)
    return value
