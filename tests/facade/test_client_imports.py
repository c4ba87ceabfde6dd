"""What importing and making a client loads, and what it leaves for later."""

import json
import subprocess
import sys

import pytest

import sinchkit


def loaded_by(program: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after running `program`."""
    ending = "\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program + ending], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


MODELS = ("sinchkit_sms.models", "sinchkit_conversation.models", "sinchkit_voice.models")


def heavy(modules: set[str]) -> set[str]:
    roots = {"httpx", "httpcore", "h11", "anyio", "dateutil", "asyncio", "concurrent", "ssl", "email"}
    return {name for name in modules if name.partition(".")[0] in roots or name.startswith(MODELS)}


MAKE = "Client(service_plan_id='p', sms_api_token='t', region='us')"
MAKE_ALL = (
    "Client(service_plan_id='p', sms_api_token='t', project_id='p', key_id='k', key_secret='s', application_key='a',"
    " application_secret='c2VjcmV0')"
)


@pytest.mark.parametrize(
    "program",
    [
        "import sinchkit",
        f"from sinchkit import Client; {MAKE}.sms.batches",
        f"from sinchkit import AsyncClient as Client; c = {MAKE}.sms; c.groups, c.inbounds, c.delivery_reports",
        f"from sinchkit import Client; {MAKE}.close()",
        f"from sinchkit import Client; c = {MAKE_ALL}; c.sms.batches, c.conversation.messages, c.voice.callouts",
        f"from sinchkit import AsyncClient; c = Async{MAKE_ALL}; c.sms.groups, c.conversation.apps, c.voice.calls",
        "from sinchkit_sms.requests import batches; batches.send(to=['1'], body='b').check()",
    ],
)
def test_nothing_heavy_is_loaded_before_the_first_call(program: str) -> None:
    assert heavy(loaded_by(program)) == set()


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
@pytest.mark.parametrize("api", ["sms", "conversation", "voice"])
def test_the_package_of_an_api_is_loaded_at_its_first_use(kind: str, api: str) -> None:
    make = f"from sinchkit import {kind} as Client; c = {MAKE_ALL}"
    packages = {"sinchkit_sms", "sinchkit_conversation", "sinchkit_voice"}
    assert packages & loaded_by(make) == set()
    assert packages & loaded_by(f"{make}; c.{api}") == {f"sinchkit_{api}"}


def test_models_are_loaded_one_by_one() -> None:
    modules = loaded_by("from sinchkit_sms.models import MediaBody; MediaBody.from_dict({'url': 'u'})")
    assert {name for name in modules if name.startswith("sinchkit_sms.models.")} == {"sinchkit_sms.models.media_body"}


def test_dateutil_is_loaded_for_odd_timestamps_only() -> None:
    read = "from sinchkit_core.timestamps import read_timestamp as read; read({!r})"
    assert "dateutil" not in loaded_by(read.format("2026-03-01T10:00:00.123456789Z"))
    assert "dateutil" in loaded_by(read.format("2026-03-01T24:00:00Z"))


def test_every_public_name_is_there() -> None:
    for name in sinchkit.__all__:
        assert getattr(sinchkit, name) is not None
    assert sorted(sinchkit.__all__) == sorted(set(sinchkit.__all__))
