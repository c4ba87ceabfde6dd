"""The Overlay Specification's own test vectors, where they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.overlays.applying import apply_overlays
from generator.overlays.overlay_reading import load_overlay
from generator.reading.loading import load_document

SHARED = Path(__file__).resolve().parents[4] / "shared"
VECTORS = SHARED / "overlay-compliance"
NAMES = [
    "add-a-license",
    "description-and-summary",
    "remove-example",
    "remove-matching-responses",
    "remove-property",
    "remove-server",
    "replace-servers-for-sandbox",
    "update-root",
]


@pytest.mark.skipif(not SHARED.exists(), reason="../shared is absent: no test vectors of the Overlay Specification")
@pytest.mark.parametrize("name", NAMES)
def test_vector(name: str) -> None:
    document = load_document(VECTORS / name / "openapi.yaml")
    # Their actions have no descriptions, which is our own demand and not the specification's.
    overlay = load_overlay(VECTORS / name / "overlay.yaml", require_descriptions=False)
    applied = apply_overlays(document, [overlay])
    assert applied.data == load_document(VECTORS / name / "output.yaml").data
    assert all(record.changed for record in applied.records)


@pytest.mark.skipif(not SHARED.exists(), reason="../shared is absent: no test vectors of the Overlay Specification")
def test_no_vector_is_left_out() -> None:
    assert sorted(folder.name for folder in VECTORS.iterdir()) == NAMES
