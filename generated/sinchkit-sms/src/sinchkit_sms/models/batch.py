# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import BinaryBatch, MediaBatch, TextBatch, UnknownBatch

Batch: TypeAlias = TextBatch | BinaryBatch | MediaBatch | UnknownBatch
"""A batch as the API holds it, of the kind that `type` names."""


def batch_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> Batch:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: Batch = _variants.BATCH.from_dict(data, validate=validate)
    return value
