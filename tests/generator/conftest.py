from __future__ import annotations

from pathlib import Path

import pytest

from generator.overlays.applying import AppliedOverlays, apply_overlays
from generator.overlays.overlay_reading import Overlay, load_overlay
from generator.reading.loading import Document
from tests.generator.overlay_support import Json, Patcher, Reader, overlay_text
from tests.generator.small_repository import SmallRepository


@pytest.fixture
def repository(tmp_path: Path) -> SmallRepository:
    # A space in the path, as people have them.
    return SmallRepository(tmp_path / "a checkout")


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> SmallRepository:
    """A repository with its package generated, to be copied."""
    repository = SmallRepository(tmp_path_factory.mktemp("finished") / "a checkout")
    assert repository.generate().returncode == 0
    return repository


@pytest.fixture
def generated(finished: SmallRepository, tmp_path: Path) -> SmallRepository:
    """A repository with its package generated, to be changed."""
    return SmallRepository(tmp_path / "a checkout", like=finished)


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Reads an overlay from its text."""

    def from_text(text: str, name: str = "overlay.yaml", *, require_descriptions: bool = True) -> Overlay:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return load_overlay(path, require_descriptions=require_descriptions)

    return from_text


@pytest.fixture
def patch(read: Reader) -> Patcher:
    """Applies actions, given without their descriptions, to a document."""

    def apply(data: Json, *actions: Json, version: str = "1.1.0") -> AppliedOverlays:
        return apply_overlays(Document(Path("document.yaml"), data), [read(overlay_text(*actions, version=version))])

    return apply
