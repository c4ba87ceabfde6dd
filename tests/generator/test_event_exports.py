"""The events that `sinchkit.webhooks` offers follow from the unions of the generated packages."""

from __future__ import annotations

import shutil
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

import sinchkit.webhooks
from generator.event_exports import event_exports, main
from sinchkit.apis import APIS
from sinchkit.configuration.api_definition import ApiDefinition
from tests.module_trees import ROOT


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for path in event_exports(tmp_path / "src/sinchkit"):
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path.relative_to(tmp_path), path)
    return tmp_path


def test_none_is_out_of_date() -> None:
    assert main(["--check"]) == 0


def test_one_that_is_out_of_date_is_named_and_written(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = tree / "src/sinchkit/voice/event_names.py"
    right = names.read_text(encoding="utf-8")
    names.write_text(right.replace('    "PromptInputEvent",\n', ""), encoding="utf-8")
    classes = tree / "src/sinchkit/sms/event_classes.py"
    classes.unlink()
    assert main(["--check"], tree) == 3
    told = capsys.readouterr().err
    assert "src/sinchkit/voice/event_names.py" in told
    assert "src/sinchkit/sms/event_classes.py" in told
    assert main([], tree) == 0
    assert names.read_text(encoding="utf-8") == right
    assert main(["--check"], tree) == 0


@pytest.mark.parametrize("api", APIS, ids=lambda one: one.name)
def test_webhooks_offer_every_alternative_of_the_union(api: ApiDefinition) -> None:
    assert api.callbacks is not None
    union = api.callbacks.union
    alternatives = get_args(getattr(import_module(f"{api.package}.models"), union))
    known = {one for one in alternatives if one.__name__ != f"Unknown{union}"}
    assert {getattr(sinchkit.webhooks, one.__name__) for one in known} == known
    unknown = {sinchkit.webhooks.UnknownEvent}
    assert {*get_args(getattr(sinchkit.webhooks, union))} == known | unknown
