"""The documents as they were published go through an update, and give our packages but for their words."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.registry import load_registry
from tests.generator.json_output import parsed
from tests.generator.small_repository import ROOT

APIS = load_registry(ROOT)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """What the generator reads and writes, in another place."""
    for folder in ("specs", "overlays", "generated"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    (tmp_path / "generator").mkdir()
    for file in ("generator/apis.yaml", "generator/lock.json"):
        shutil.copy(ROOT / file, tmp_path / file)
    return tmp_path


def published(api: str) -> Path:
    file = ROOT.parent / f"shared/published/{api}.yaml"
    if not file.exists():
        pytest.skip("../shared is absent: no published document to take in")
    return file


def update(repository: Path, api: str, source: Path, *options: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "generator", "update", api, str(source), "--json", "--root", str(repository)]
    done = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    answer: dict[str, Any] = parsed(done.stdout)["result"]
    return answer


def test_with_our_words_nothing_changes_at_all(repository: Path) -> None:
    # What each document becomes is in test_update_prose.py.
    result = update(repository, "sms", published("sms"))
    assert (result["files"], result["unwritten"]) == ([], [])


@pytest.mark.parametrize("api", APIS)
def test_with_their_words_only_words_change(api: str, repository: Path) -> None:
    result = update(repository, api, published(api), "--prose", "theirs")
    assert result["in_place"]
    assert result["report"]["package_changes"] == []
    folder = Path("generated") / APIS[api].distribution
    theirs, ours = code(repository / folder), code(ROOT / folder)
    assert theirs.keys() == ours.keys()
    assert [name for name in ours if theirs[name] != ours[name]] == []
    # The comparison would see a change: the words themselves are others.
    changed = {Path(one["file"]).name for one in result["files"]}
    assert {"openapi.json", f"{api}.yaml", "lock.json"} <= changed


def code(folder: Path) -> dict[str, str]:
    """The files of a package without docstrings, and without the prose of the document that is one of them."""
    found: dict[str, str] = {}
    for file in sorted(path for path in folder.rglob("*") if path.suffix in {".py", ".json", ".toml"}):
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".py":
            text = ast.unparse(WithoutWords().visit(ast.parse(text)))
        elif file.suffix == ".json":
            text = json.dumps(without_prose(json.loads(text)))
        found[file.relative_to(folder).as_posix()] = text
    return found


class WithoutWords(ast.NodeTransformer):
    """Takes docstrings out, those behind fields too."""

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return None if is_text else self.generic_visit(node)


def without_prose(node: Any) -> Any:
    if isinstance(node, dict):
        prose = {"description", "summary", "title", "example", "examples", "externalDocs", "info"}
        return {
            key: without_prose(value)
            for key, value in node.items()
            if key not in prose or (isinstance(value, dict) and not key.startswith(("example", "info")))
        }
    return [without_prose(item) for item in node] if isinstance(node, list) else node
