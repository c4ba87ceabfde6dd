"""What the wheels and source distributions hold, and what they say of themselves."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Callable
from email.message import Message
from email.parser import BytesParser
from importlib.metadata import version
from pathlib import Path

import pytest

import sinchkit

# What these share is made once, by one worker.
pytestmark = pytest.mark.xdist_group("packaging")

ROOT = Path(__file__).parents[2]
LICENSE = (ROOT / "LICENSE").read_bytes()
PACKAGES = ["sinchkit", "sinchkit_core", "sinchkit_sms", "sinchkit_conversation", "sinchkit_voice"]


def files_of(folder: Path, package: str, ending: str) -> dict[str, bytes]:
    """The files of an artefact by their paths in it; in a source distribution, without the folder that holds all."""
    (path,) = folder.glob(f"{package}-0*{ending}")
    if ending == ".whl":
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    found: dict[str, bytes] = {}
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            content = archive.extractfile(member)
            if content is not None:
                found[member.name.partition("/")[2]] = content.read()
    return found


def metadata(files: dict[str, bytes]) -> Message:
    (content,) = [content for name, content in files.items() if name.endswith((".dist-info/METADATA", "PKG-INFO"))]
    return BytesParser().parsebytes(content)


@pytest.mark.parametrize("ending", [".whl", ".tar.gz"])
@pytest.mark.parametrize("package", PACKAGES)
def test_each_has_its_licence_and_says_whose_it_is(package: str, ending: str, artefacts: Path) -> None:
    files = files_of(artefacts, package, ending)
    licences = [content for name, content in files.items() if Path(name).name == "LICENSE"]
    assert licences == [LICENSE]
    said = metadata(files)
    assert said["License-Expression"] == "Apache-2.0"
    assert said["License-File"] == "LICENSE"
    assert said["Author"] == "sinchkit maintainers"
    assert said["Version"] == sinchkit.__version__
    assert "sinch" in (said["Keywords"] or "").split(",")
    assert said.get_all("Project-URL") == ["API reference, https://developers.sinch.com"]
    classifiers = said.get_all("Classifier") or []
    assert {"Typing :: Typed", "Operating System :: OS Independent", "Framework :: AsyncIO"} <= set(classifiers)


@pytest.mark.parametrize("package", PACKAGES)
def test_source_distributions_carry_what_belongs_to_them(package: str, artefacts: Path) -> None:
    files = files_of(artefacts, package, ".tar.gz")
    top = {"src", "README.md", "LICENSE", "pyproject.toml", "PKG-INFO"}
    if package == "sinchkit":
        top.add("CHANGELOG.md")
    # Build backends add the file by which version control would leave out what is built.
    assert {name.partition("/")[0] for name in files} - {".gitignore"} == top
    assert {name.split("/")[1] for name in files if name.startswith("src/")} == {package}
    wheel = {name for name in files_of(artefacts, package, ".whl") if ".dist-info/" not in name}
    assert wheel == {name.removeprefix("src/") for name in files if name.startswith("src/")}


@pytest.mark.parametrize(
    ("package", "expected"),
    [
        ("sinchkit_core", {"sinchkit_core/py.typed", "sinchkit_core/calls/execution.py"}),
        ("sinchkit_sms", {"sinchkit_sms/py.typed", "sinchkit_sms/openapi.json", "sinchkit_sms/models/batch.py"}),
        ("sinchkit", {"sinchkit/py.typed", "sinchkit/client.py", "sinchkit/emulator/__main__.py"}),
    ],
)
def test_wheels_hold_what_they_should(package: str, expected: set[str], artefacts: Path) -> None:
    names = set(files_of(artefacts, package, ".whl"))
    assert expected <= names
    assert {name.split("/")[0].partition("-")[0] for name in names} == {package}


def test_the_version_is_the_one_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert sinchkit.__version__ == project["version"] == version("sinchkit")


BY_ITSELF = """
import importlib.metadata, sys
from sinchkit import Client, NotFoundError, __version__
try:
    importlib.metadata.version("sinchkit")
except importlib.metadata.PackageNotFoundError:
    pass
else:
    sys.exit("the metadata is there after all")
from sinchkit.emulator import Emulator
with Emulator(service_plan_id="p", sms_api_token="t") as emulator:
    with Client(service_plan_id="p", sms_api_token="t", base_url=emulator.base_url) as client:
        print(client.sms.batches.send(to=["+46701234567"], body="x").to, __version__)
"""


def test_it_works_without_metadata(artefacts: Path, tmp_path: Path, third_party: Callable[[Path], None]) -> None:
    """As slim builds and vendored copies have it: the packages without their folders of metadata."""
    for package in PACKAGES:
        for name, content in files_of(artefacts, package, ".whl").items():
            if ".dist-info/" not in name:
                (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
                (tmp_path / name).write_bytes(content)
    third_party(tmp_path)
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{BY_ITSELF}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert (done.returncode, done.stdout) == (0, f"['46701234567'] {sinchkit.__version__}\n"), done.stderr
