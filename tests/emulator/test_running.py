"""Starting, stopping and emptying an emulator, and one on the machine's clock."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from functools import partial

import httpx
import pytest

from sinchkit.emulator import Emulator

from .conftest import client_of
from .receiver import Receiver
from .test_batches import send


def eventually(condition: Callable[[], bool]) -> bool:
    for _ in range(200):
        if condition():
            return True
        time.sleep(0.02)
    return False


def emulator_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "sinchkit-emulator"]


def test_it_serves_inside_a_with_statement_and_leaves_nothing() -> None:
    before = emulator_threads()
    with Emulator() as emulator:
        assert emulator.base_url.startswith("http://127.0.0.1:")
        with client_of(emulator) as api:
            assert api.get("/batches").status_code == 200
            url = emulator.base_url
            assert len(emulator_threads()) == len(before) + 1
    assert emulator_threads() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False)
    with pytest.raises(RuntimeError, match="not running"):
        _ = emulator.base_url


def test_start_stop_and_close_may_be_repeated() -> None:
    emulator = Emulator()
    emulator.stop()
    emulator.close()
    assert emulator.start() is emulator
    url = emulator.base_url
    assert emulator.start().base_url == url
    emulator.close()
    emulator.close()
    emulator.stop()


def _delivered(api: httpx.Client, path: str) -> bool:
    return bool(api.get(path).json()["status"] == "Delivered")


def test_state_outlives_a_stop_and_delivery_goes_on() -> None:
    emulator = Emulator(delivery_delay=0.05)
    with emulator, client_of(emulator) as api:
        kept = send(api)["id"]
    with emulator, client_of(emulator) as api:
        assert api.get(f"/batches/{kept}").status_code == 200
        second = send(api)["id"]
        for id_ in (kept, second):
            path = f"/batches/{id_}/delivery_report/46701234567"
            assert eventually(partial(_delivered, api, path))


def test_it_stops_although_a_client_keeps_its_connection() -> None:
    before = emulator_threads()
    emulator = Emulator().start()
    with client_of(emulator) as api:
        api.get("/batches")
        emulator.stop()
        assert emulator_threads() == before
        with pytest.raises(httpx.TransportError):
            api.get("/batches")


def test_it_stops_although_a_request_never_ends() -> None:
    before = emulator_threads()
    emulator = Emulator().start()
    host, port = emulator.base_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(
            b"POST /xms/v1/demo-plan/batches HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer demo-token\r\n"
            b"Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
        )
        # Once another request has been answered, that one has begun.
        with client_of(emulator) as api:
            api.get("/batches")
        stopping = threading.Thread(target=emulator.stop, daemon=True)
        stopping.start()
        stopping.join(20)
        assert emulator_threads() == before


def test_it_takes_the_port_it_is_given(closed_port: int) -> None:
    with Emulator(port=closed_port) as emulator:
        assert emulator.base_url == f"http://127.0.0.1:{closed_port}"
        with pytest.raises(OSError, match=str(closed_port)):
            Emulator(port=closed_port).start()


@pytest.mark.skipif(not socket.has_ipv6, reason="this machine has no IPv6")
def test_it_listens_on_ipv6_too() -> None:
    try:
        emulator = Emulator(host="::1").start()
    except OSError:
        pytest.skip("this machine has no IPv6 loopback address")
    with emulator, client_of(emulator) as api:
        assert emulator.base_url.startswith("http://[::1]:")
        assert api.get("/batches").status_code == 200


def test_its_credentials_are_those_it_was_given() -> None:
    with Emulator(service_plan_id="my plan", sms_api_token="ünsäglich") as emulator:
        assert (emulator.service_plan_id, emulator.sms_api_token) == ("my plan", "ünsäglich")
        url = f"{emulator.base_url}/xms/v1/my%20plan/batches"
        answers = [
            httpx.get(url, headers={b"Authorization": f"Bearer {token}".encode()}, trust_env=False).status_code
            for token in ("ünsäglich", "demo-token")
        ]
    assert answers == [200, 401]


@pytest.mark.parametrize(
    "arguments",
    [
        {"service_plan_id": ""},
        {"sms_api_token": ""},
        {"delivery_delay": -1},
        {"port": 65536},
        {"sms_callback_url": "example.com"},
    ],
)
def test_what_makes_no_sense_is_refused(arguments: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"must (not )?be"):
        Emulator(**arguments)  # type: ignore[arg-type]


def test_what_needs_it_running_says_so() -> None:
    emulator = Emulator()
    with pytest.raises(RuntimeError, match="not running"):
        emulator.settle()
    with pytest.raises(RuntimeError, match="not running"):
        emulator.sms.receive_inbound(from_="46701234567", to="54321", body="x")


def test_reset_empties_it(calling_emulator: Emulator, calling_api: httpx.Client, receiver: Receiver) -> None:
    calling_emulator.sms.set_outcome("46701234567", "Failed", 15)
    calling_emulator.sms.receive_inbound(from_="46701234567", to="54321", body="x")
    calling_api.post("/groups", json={"name": "Customers"})
    old = send(calling_api, delivery_report="full")
    calling_emulator.reset()
    receiver.forget()
    for path in ("/batches", "/groups", "/inbounds", "/delivery_reports"):
        assert calling_api.get(path).json()["count"] == 0
    assert calling_emulator.sms.callbacks == ()
    new = send(calling_api)
    assert new["id"] != old["id"]
    clock = calling_emulator.clock
    clock.advance(10)  # type: ignore[attr-defined]
    assert receiver.bodies == []
    assert calling_api.get(f"/batches/{new['id']}/delivery_report").json()["statuses"][0]["status"] == "Delivered"


class TestOnTheMachinesClock:
    """Without a manual clock, things happen by themselves."""

    def test_a_batch_is_delivered_after_a_moment_and_reported(self, receiver: Receiver) -> None:
        with Emulator(sms_callback_url=receiver.url, delivery_delay=0.05) as emulator, client_of(emulator) as api:
            batch = send(api, delivery_report="per_recipient")
            assert eventually(lambda: len(receiver.bodies) == 2)
            assert {body["status"] for body in receiver.bodies} == {"Dispatched", "Delivered"}
            report = api.get(f"/batches/{batch['id']}/delivery_report").json()
            assert report["statuses"] == [{"code": 0, "status": "Delivered", "count": 1}]
            assert eventually(lambda: all(callback.status == 200 for callback in emulator.sms.callbacks))

    def test_without_a_delay_settle_is_enough(self) -> None:
        with Emulator(delivery_delay=0) as emulator, client_of(emulator) as api:
            batch = send(api)
            emulator.settle()
            report = api.get(f"/batches/{batch['id']}/delivery_report").json()
            assert report["statuses"][0]["status"] == "Delivered"

    def test_an_inbound_has_been_posted_when_the_call_returns(self, receiver: Receiver) -> None:
        with Emulator(sms_callback_url=receiver.url) as emulator:
            received = emulator.sms.receive_inbound(from_="46701234567", to="54321", body="Hello")
            assert receiver.bodies == [received]
            assert emulator.sms.callbacks[0].status == 200

    def test_it_stops_although_a_receiver_does_not_answer(self, receiver: Receiver) -> None:
        before = emulator_threads()
        asked, released = threading.Event(), threading.Event()

        def wait() -> None:
            asked.set()
            released.wait(20)

        receiver.on_request = wait
        with (
            Emulator(sms_callback_url=receiver.url, delivery_delay=0) as emulator,
            client_of(emulator) as api,
        ):
            send(api, delivery_report="summary")
            assert asked.wait(20)
            with pytest.raises(TimeoutError):
                emulator.settle(timeout=0.01)
        assert emulator_threads() == before
        released.set()
