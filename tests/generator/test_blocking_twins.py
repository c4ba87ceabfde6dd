"""Blocking twins of asynchronous modules: what becomes of the code, and that none is out of date."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.blocking_twins import ROOT, main, twins

SOURCE = '''"""Doors, for `AsyncHouse`."""

from door.async_api import AsyncDoor, Zebra
from time import monotonic


class AsyncHouse(AsyncDoor):
    """Awaited by nobody: `await house.open()`."""

    async def open(self, asynchronous: bool) -> Zebra:
        """Open it."""
        async with self.lock:
            return [await door.open_after(monotonic()) async for door in self.doors if asynchronous]

    async def __aexit__(self, *failure: object) -> None:
        await open_async_window().aclose()
'''
TWIN = '''# Made from async_house.py by `make generate`. Do not edit: changes are overwritten.
"""Doors, for `House`."""

from time import monotonic

from door.api import Door, Zebra


class House(Door):
    """Awaited by nobody: `house.open()`."""

    def open(self, asynchronous: bool) -> Zebra:
        """Open it."""
        with self.lock:
            return [door.open_after(monotonic()) for door in self.doors if asynchronous]

    def __exit__(self, *failure: object) -> None:
        open_window().close()
'''


@pytest.fixture
def house(tmp_path: Path) -> Path:
    folder = tmp_path / "src/estate"
    folder.mkdir(parents=True)
    (folder / "async_house.py").write_text(SOURCE, encoding="utf-8")
    (folder / "garden.py").write_text("# Not made from anything.\n", encoding="utf-8")
    return folder


def test_no_twin_of_this_repository_is_out_of_date() -> None:
    assert main(["--check"]) == 0, "run: make generate"
    assert len(twins(ROOT / "src")) >= 7


def test_async_and_await_are_taken_out(house: Path, tmp_path: Path) -> None:
    assert main([], root=tmp_path) == 0
    assert (house / "house.py").read_text(encoding="utf-8") == TWIN
    assert (house / "garden.py").exists()
    assert main(["--check"], root=tmp_path) == 0


@pytest.mark.parametrize("damage", ["missing", "edited", "source gone"])
def test_the_check_names_what_is_out_of_date(
    house: Path, tmp_path: Path, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main([], root=tmp_path)
    if damage == "missing":
        (house / "house.py").unlink()
    elif damage == "edited":
        (house / "house.py").write_text(TWIN.replace("Open it", "Shut it"), encoding="utf-8")
    else:
        (house / "async_house.py").unlink()
    assert main(["--check"], root=tmp_path) == 3
    assert "src/estate/house.py" in capsys.readouterr().err
    assert main([], root=tmp_path) == 0
    assert main(["--check"], root=tmp_path) == 0
    assert (house / "house.py").exists() == (damage != "source gone")


def test_twins_that_are_right_are_not_touched(house: Path, tmp_path: Path) -> None:
    main([], root=tmp_path)
    before = (house / "house.py").stat().st_mtime_ns
    main([], root=tmp_path)
    assert (house / "house.py").stat().st_mtime_ns == before


def test_a_source_that_is_no_python_is_refused(house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (house / "async_house.py").write_text("async def (:\n", encoding="utf-8")
    assert main([], root=tmp_path) == 1
    assert "async_house.py" in capsys.readouterr().err
    assert not (house / "house.py").exists()
