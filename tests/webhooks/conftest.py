"""The signed callbacks, one for each API."""

from __future__ import annotations

import os

import pytest

from tests.webhooks.vectors import VECTORS, Vector


@pytest.fixture(params=VECTORS)
def vector(request: pytest.FixtureRequest) -> Vector:
    """A callback signed by the service; one for each API."""
    return VECTORS[request.param]


@pytest.fixture(params=["sms", "conversation"])
def body_vector(request: pytest.FixtureRequest) -> Vector:
    """A callback with a signed body."""
    return VECTORS[request.param]


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("SINCH_"):
            monkeypatch.delenv(name)
