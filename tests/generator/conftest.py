from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.small_repository import SmallRepository


@pytest.fixture
def repository(tmp_path: Path) -> SmallRepository:
    # A space in the path, as people have them.
    return SmallRepository(tmp_path / "a checkout")
