"""Tokens, paths, methods and bodies that are no JSON objects."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sinchkit.emulator import Emulator

from .conformance import operations
from .test_batches import TEXT

JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer wrong",
        "Bearer demo-token2",
        "Basic demo-token",
        "demo-token",
        "Bearer demo-tokeñ",
    ],
)
def test_without_the_right_token_everything_is_401(emulator: Emulator, header: str | None) -> None:
    headers = {} if header is None else {b"Authorization": header.encode()}
    with httpx.Client(base_url=emulator.base_url, headers=headers, trust_env=False) as client:
        for method, path in operations():
            concrete = path.replace("{service_plan_id}", "demo-plan").replace("{", "").replace("}", "")
            response = client.request(method, concrete, json=TEXT)
            assert (response.status_code, response.content) == (401, b""), (method, path)
            assert response.headers["WWW-Authenticate"] == "Bearer"
        assert client.get("/xms/v1/demo-plan/no/such/path").status_code == 401


def test_the_scheme_is_written_in_any_case(api: httpx.Client) -> None:
    assert api.get("/batches", headers={"Authorization": "bearer demo-token"}).status_code == 200


def test_other_plans_and_paths_are_not_found(api: httpx.Client, emulator: Emulator) -> None:
    for url in (
        f"{emulator.base_url}/xms/v1/another-plan/batches",
        f"{emulator.base_url}/xms/v1/another-plan",
        f"{emulator.base_url}/xms/v1/",
        f"{emulator.base_url}/xms/v1",
        f"{emulator.base_url}/",
        f"{emulator.base_url}/v1/projects",
        f"{emulator.base_url}/xms/v1/demo-plan/pigeons",
        f"{emulator.base_url}/xms/v1/demo-plan/batches/",
        f"{emulator.base_url}/xms/v1/demo-plan/batches/a/b/c",
    ):
        response = api.get(url)
        assert (response.status_code, response.content) == (404, b""), url


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PUT", "/batches", "GET, HEAD, POST"),
        ("PATCH", "/batches/some", "DELETE, GET, HEAD, POST, PUT"),
        ("DELETE", "/batches/dry_run/delivery_feedback", "POST"),
        ("POST", "/groups/some/members", "GET, HEAD"),
        ("OPTIONS", "/inbounds", "GET, HEAD"),
    ],
)
def test_other_methods_are_refused_with_those_there_are(
    api: httpx.Client, method: str, path: str, allowed: str
) -> None:
    response = api.request(method, path)
    assert (response.status_code, response.content) == (405, b"")
    assert response.headers["Allow"] == allowed


def test_head_is_get_without_a_body(api: httpx.Client) -> None:
    response = api.head("/batches")
    assert (response.status_code, response.content) == (200, b"")


@pytest.mark.parametrize(
    "content_type", [None, "text/plain", "application/x-www-form-urlencoded", "application/json5", ""]
)
def test_other_content_types_are_refused(api: httpx.Client, content_type: str | None) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}
    response = api.post("/batches", content=b'{"to": ["46701234567"], "body": "x"}', headers=headers)
    assert (response.status_code, response.content) == (415, b"")


@pytest.mark.parametrize("content_type", ["application/json; charset=utf-8", "Application/JSON ;charset=UTF-8"])
def test_a_content_type_may_have_parameters(api: httpx.Client, content_type: str) -> None:
    content = '{"to": ["46701234567"], "body": "ж"}'.encode()
    response = api.post("/batches", content=content, headers={"Content-Type": content_type})
    assert response.status_code == 201


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"to": ["46701234567"], "body": "x"',
        b"[]",
        b"null",
        b'"text"',
        b"7",
        b'{"body": NaN}',
        b'{"body": Infinity}',
        b'{"body": 1e999}',
        b'{"body": "\xff"}',
        b'{"body": "\\ud800", "to": ["46701234567"]}',
        b'{"body": "\x00"}',
        b"\xef\xbb\xbf{}",
        b'{"a":' * 100_000,
        b'{"a":' * 500 + b"1" + b"}" * 500 + b"}",
        b'{"n": ' + b"9" * 5000 + b"}",
    ],
)
def test_what_is_no_json_object_is_refused(api: httpx.Client, content: bytes) -> None:
    response = api.post("/batches", content=content, headers=JSON)
    assert response.status_code == 400
    assert response.json()["code"] == "syntax_invalid_json"


def test_deep_but_closed_nesting_is_no_trouble(api: httpx.Client) -> None:
    deep: Any = "end"
    for _ in range(300):
        deep = {"a": [deep]}
    assert api.post("/batches", json=TEXT | {"deep": deep}).status_code in (201, 400)


@pytest.mark.parametrize("path", ["/batches", "/groups", "/batches/dry_run"])
def test_bodies_over_a_mebibyte_are_refused(api: httpx.Client, path: str) -> None:
    within = b'{"to": ["46701234567"], "body": "x", "more": "'
    within += b"x" * (1024 * 1024 - len(within) - 2) + b'"}'
    assert api.post(path, content=within, headers=JSON).status_code in (200, 201)
    response = api.post(path, content=within + b" ", headers=JSON)
    assert (response.status_code, response.content) == (413, b"")


def test_a_body_sent_in_chunks_is_measured_too(api: httpx.Client) -> None:
    response = api.post("/batches", content=(b" " * 65536 for _ in range(40)), headers=JSON)
    assert response.status_code == 413


def test_the_last_of_repeated_names_counts(api: httpx.Client) -> None:
    content = b'{"to": ["46701234567"], "body": "first", "body": "second"}'
    assert api.post("/batches", content=content, headers=JSON).json()["body"] == "second"


def test_surrogate_pairs_are_text(api: httpx.Client) -> None:
    content = b'{"to": ["46701234567"], "body": "\\ud83d\\ude00"}'
    assert api.post("/batches", content=content, headers=JSON).json()["body"] == "😀"
