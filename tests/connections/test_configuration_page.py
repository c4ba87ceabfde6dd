"""docs/configuration.md against the code: names, defaults, tests, and nothing left out."""

import ast
import inspect
import re
from pathlib import Path
from typing import Any

import attrs
import pytest

from sinchkit import AsyncClient, CircuitBreaker, Client, ConnectionConfig, RetryPolicy

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
SEEDS = ROOT.parent / "shared" / "seeds"
PAGE = (ROOT / "docs" / "configuration.md").read_text()
VALUES: dict[str, Any] = {
    "ConnectionConfig": ConnectionConfig,
    "RetryPolicy": RetryPolicy,
    "CircuitBreaker": CircuitBreaker,
}

CELLS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("|") and not line.startswith("| ---") and "| default | test |" not in line
]
ROWS = [cells[:3] for cells in CELLS]
THEIRS = " ".join(cells[3] for cells in CELLS)
NAMED = re.compile(r"`(ConnectionConfig|RetryPolicy|CircuitBreaker|Client)\.(\w+)`")
CODE = re.compile(r"`([^`]+)`")


def default_of(owner: str, name: str) -> Any:
    if owner == "Client":
        asynchronous = inspect.signature(AsyncClient.__init__).parameters[name].default
        default = inspect.signature(Client.__init__).parameters[name].default
        assert asynchronous == default
        return default
    return attrs.fields_dict(VALUES[owner])[name].default


@pytest.mark.parametrize(("setting", "default", "test"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_a_row_holds(setting: str, default: str, test: str) -> None:
    names = NAMED.findall(setting)
    assert names or setting.startswith("none: ")
    for owner, name in names:
        value = default_of(owner, name)
        if default:
            assert value == eval(default.strip("`"))
    for place in CODE.findall(test):
        file, _, function = place.partition("::")
        module = ast.parse((HERE / file).read_text())
        assert not function or function in {node.name for node in module.body if isinstance(node, ast.FunctionDef)}


def test_nothing_of_ours_is_left_out() -> None:
    described = set(NAMED.findall(PAGE))
    for owner, value in VALUES.items():
        for attribute in attrs.fields(value):
            assert attribute.name.startswith("_") or (owner, attribute.name) in described, attribute.name


@pytest.mark.skipif(not SEEDS.exists(), reason="../shared is absent: no reference of the connectors")
@pytest.mark.parametrize("record", ["ConnectionConfig", "ClientHttp1Settings", "ProxyConfig"])
def test_nothing_of_theirs_is_left_out(record: str) -> None:
    theirs: set[str] = set()
    for page in sorted(SEEDS.glob("00[012]*.txt")):
        (text,) = re.findall(rf"^sinch\.\w+: {record}\n(.*?)^sinch\.", page.read_text(), re.MULTILINE | re.DOTALL)
        theirs.update(re.findall(r"^- '?(\w+) ", text, re.MULTILINE))
    assert theirs
    named = {part for code in CODE.findall(THEIRS) for part in code.split(".")}
    assert theirs <= named
