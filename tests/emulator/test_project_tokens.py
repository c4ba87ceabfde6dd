"""Access tokens of a project: how they are had, what they open, and when they expire."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinchkit import AuthenticationError, Client
from sinchkit.emulator import Emulator, ManualClock

from .test_batches import TEXT

KEY = ("demo-key", "demo-secret")
GRANT = {"grant_type": "client_credentials"}


@pytest.fixture(scope="module")
def clock() -> ManualClock:
    return ManualClock(datetime(2030, 5, 17, 12, tzinfo=UTC))


@pytest.fixture(scope="module")
def emulator(clock: ManualClock) -> Iterator[Emulator]:
    with Emulator(clock=clock, token_lifetime=600) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def http(emulator: Emulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=emulator.base_url, trust_env=False) as http:
        yield http


@pytest.fixture
def by_project(emulator: Emulator) -> Iterator[Client]:
    with Client(
        project_id=emulator.project_id,
        key_id=emulator.key_id,
        key_secret=emulator.key_secret,
        base_url=emulator.base_url,
    ) as client:
        yield client


def a_token(http: httpx.Client) -> str:
    token: str = http.post("/oauth2/token", data=GRANT, auth=KEY).json()["access_token"]
    return token


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def claims(token: str) -> dict[str, Any]:
    part = token.split(".")[1]
    claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return claims


def test_the_key_gets_a_token(http: httpx.Client, clock: ManualClock) -> None:
    answer = http.post("/oauth2/token", data=GRANT, auth=KEY)
    body = answer.json()
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    token = body.pop("access_token")
    assert body == {"expires_in": 600, "scope": "", "token_type": "bearer"}
    now = int(clock.now().timestamp())
    assert claims(token) | {"iat": now, "exp": now + 600, "project_id": "demo-project"} == claims(token)
    assert token != a_token(http)


@pytest.mark.parametrize("auth", [("demo-key", "wrong"), ("wrong", "demo-secret"), ("", ""), None])
def test_another_key_is_refused(http: httpx.Client, auth: tuple[str, str] | None) -> None:
    answer = http.post("/oauth2/token", data=GRANT, auth=auth or httpx.USE_CLIENT_DEFAULT)
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Basic")
    assert answer.json()["error"] == "invalid_client"
    assert answer.json().keys() == {"error", "error_description", "error_verbose", "error_hint"}


@pytest.mark.parametrize("header", ["Basic", "Basic ???", "Bearer ZGVtby1rZXk6ZGVtby1zZWNyZXQ=", "Basic ñ"])
def test_credentials_come_by_basic_alone(http: httpx.Client, header: str) -> None:
    answer = http.post("/oauth2/token", data=GRANT, headers={b"Authorization": header.encode()})
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        ({"data": {"grant_type": "password"}}, "unsupported_grant_type"),
        ({"data": {}}, "invalid_request"),
        ({"data": {"grant_type": ["client_credentials"] * 2}}, "invalid_request"),
        ({"json": GRANT}, "invalid_request"),
    ],
)
def test_another_grant_type_is_refused(http: httpx.Client, sent: dict[str, Any], error: str) -> None:
    answer = http.post("/oauth2/token", auth=KEY, **sent)
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_the_endpoint_takes_posts_of_a_sensible_size(http: httpx.Client) -> None:
    assert http.get("/oauth2/token").status_code == 405
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert http.post("/oauth2/token", content=b"a" * (1024 * 1024 + 1), headers=form, auth=KEY).status_code == 413


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=80), header=st.binary(max_size=40), form=st.booleans())
def test_whatever_is_sent_is_answered(http: httpx.Client, content: bytes, header: bytes, form: bool) -> None:
    headers = {"Authorization": base64.b64encode(header).decode()}
    if form:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    assert http.post("/oauth2/token", content=content, headers=headers).status_code in (400, 401)


def test_a_token_opens_its_project_alone(http: httpx.Client) -> None:
    headers = bearer(a_token(http))
    assert http.get("/xms/v1/demo-project/batches", headers=headers).status_code == 200
    assert http.get("/xms/v1/demo-plan/batches", headers=headers).status_code == 404
    assert http.get("/xms/v1/demo-project/batches", headers=bearer("demo-token")).status_code == 404


def test_project_and_service_plan_see_the_same_batches(http: httpx.Client) -> None:
    sent = http.post("/xms/v1/demo-project/batches", json=TEXT, headers=bearer(a_token(http))).json()
    assert http.get(f"/xms/v1/demo-plan/batches/{sent['id']}", headers=bearer("demo-token")).json() == sent


def test_tokens_of_others_are_refused(http: httpx.Client, clock: ManualClock) -> None:
    own = a_token(http)
    with Emulator(clock=clock) as other, httpx.Client(base_url=other.base_url, trust_env=False) as theirs:
        foreign = a_token(theirs)
    signed = own.rpartition(".")[0]
    homemade = base64.urlsafe_b64encode(hmac.digest(b"demo-secret", signed.encode(), hashlib.sha256)).rstrip(b"=")
    for token in (foreign, f"{signed}.{homemade.decode()}", f"{signed}.", own[:-1], signed, ".", "..", "ñ.ñ.ñ"):
        answer = http.get("/xms/v1/demo-project/batches", headers={b"Authorization": f"Bearer {token}".encode()})
        assert (answer.status_code, answer.content) == (401, b""), token
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_token_expires_by_the_emulators_clock(http: httpx.Client, clock: ManualClock) -> None:
    token = a_token(http)
    clock.advance(599.9)
    assert http.get("/xms/v1/demo-project/batches", headers=bearer(token)).status_code == 200
    clock.advance(0.1)
    answer = http.get("/xms/v1/demo-project/batches", headers=bearer(token))
    assert (answer.status_code, answer.content) == (401, b"")
    assert 'error_description="Jwt expired at 20' in answer.headers["WWW-Authenticate"]


def test_a_client_renews_its_token(by_project: Client, clock: ManualClock) -> None:
    batch = by_project.sms.batches.send(to=["+46701234567"], body="x")
    clock.advance(600)
    assert by_project.sms.batches.get(batch.id).id == batch.id


def test_a_client_with_another_secret_is_told(emulator: Emulator) -> None:
    with (
        Client(project_id="demo-project", key_id="demo-key", key_secret="x", base_url=emulator.base_url) as client,
        pytest.raises(AuthenticationError, match="invalid_client"),
    ):
        client.sms.batches.get("any")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"project_id": ""}, "project_id"),
        ({"key_id": ""}, "key_id"),
        ({"key_secret": ""}, "key_secret"),
        ({"token_lifetime": 0}, "token_lifetime must be 1 second or more"),
    ],
)
def test_settings_that_cannot_be_are_refused(wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        Emulator(**wrong)
