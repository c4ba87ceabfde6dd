"""All operations that the emulator serves are in the document, and answer as it says.

The answers of every other test here are checked too: see `check_success` in `conftest.client_of`.
"""

from __future__ import annotations

import httpx

from sinchkit.emulator import Emulator, ManualClock
from sinchkit.emulator.openapi import packaged_document
from sinchkit.emulator.sms.endpoints import PREFIX, SmsEndpoints
from sinchkit.emulator.sms.plan import ServicePlan

from .conformance import operation_of, operations
from .test_batches import BINARY, MEDIA, TEXT


def served() -> set[tuple[str, str]]:
    """Method and path of each operation that the emulator has."""

    def no_plan() -> ServicePlan:
        raise AssertionError("nothing is called here")

    endpoints = SmsEndpoints(no_plan, packaged_document("sinchkit_sms"))
    return {(method.lower(), PREFIX + path) for path, table in endpoints.by_path().items() for method in table}


def test_each_operation_succeeds(api: httpx.Client, emulator: Emulator, clock: ManualClock) -> None:
    seen: set[tuple[str, str] | None] = set()

    def call(method: str, path: str, status: int, **arguments: object) -> httpx.Response:
        response = api.request(method, path, **arguments)  # type: ignore[arg-type]
        assert response.status_code == status, (method, path, response.text)
        seen.add(operation_of(response.request))
        return response

    group = call("POST", "/groups", 201, json={"name": "Customers", "members": ["46701234567"]}).json()["id"]
    call("POST", f"/groups/{group}", 200, json={"add": ["46701234568"]})
    call("GET", f"/groups/{group}", 200)
    call("GET", f"/groups/{group}/members", 200)
    call("GET", "/groups", 200)
    batch = call("POST", "/batches", 201, json=TEXT | {"to": [group], "feedback_enabled": True}).json()["id"]
    for kind in (BINARY, MEDIA):
        call("POST", "/batches", 201, json=kind)
        call("POST", "/batches/dry_run", 200, json=kind, params={"per_recipient": "true"})
    call("POST", f"/batches/{batch}", 200, json={"to_add": ["46701234569"]})
    call("PUT", f"/batches/{batch}", 200, json=TEXT | {"feedback_enabled": True, "client_reference": "r"})
    clock.advance(2)
    call("GET", f"/batches/{batch}", 200)
    call("GET", f"/batches/{batch}/delivery_report", 200)
    call("GET", f"/batches/{batch}/delivery_report", 200, params={"type": "full"})
    call("GET", f"/batches/{batch}/delivery_report/46701234567", 200)
    call("GET", "/delivery_reports", 200)
    call("POST", f"/batches/{batch}/delivery_feedback", 202, json={"recipients": []})
    call("DELETE", f"/batches/{batch}", 200)
    call("GET", "/batches", 200)
    inbound = emulator.sms.receive_inbound(from_="46701234567", to="54321", body="x")["id"]
    call("GET", f"/inbounds/{inbound}", 200)
    call("GET", "/inbounds", 200)
    call("PUT", f"/groups/{group}", 200, json={"members": []})
    call("DELETE", f"/groups/{group}", 200)

    assert seen == served()
    assert seen <= set(operations())
