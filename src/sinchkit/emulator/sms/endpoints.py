"""The SMS API over HTTP: its twenty operations."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from sinchkit.emulator.answers import not_found
from sinchkit.emulator.fields import without_nulls
from sinchkit.emulator.json_body import read_object
from sinchkit.emulator.json_types import JsonObject
from sinchkit.emulator.openapi import Document
from sinchkit.emulator.resource import Handler
from sinchkit.emulator.sms.batches import Batch, Message
from sinchkit.emulator.sms.inbounds import Inbound
from sinchkit.emulator.sms.plan import ServicePlan
from sinchkit.emulator.sms.query import Query
from sinchkit.emulator.sms.rendering import render
from sinchkit.emulator.sms.reports import batch_report, recipient_report
from sinchkit.sms.numbers import bare_number, digits_of

PREFIX = "/xms/v1/{service_plan_id}"

_MOST_DRY_RUN_DETAILS = 1000
_DEFAULT_DRY_RUN_DETAILS = 100


class SmsEndpoints:
    """Reads requests, has the service plan act, and writes answers.

    Args:
        plan: Gives the service plan as it is at the moment.
        document: The OpenAPI document that bodies must fit.

    Raises:
        DocumentError: the document lacks an operation.
    """

    def __init__(self, plan: Callable[[], ServicePlan], document: Document) -> None:
        self._current_plan = plan
        self._bodies = {
            (method, path): document.body_validator(method, PREFIX + path)
            for method, path in (
                ("POST", "/batches"),
                ("POST", "/batches/dry_run"),
                ("POST", "/batches/{batch_id}"),
                ("PUT", "/batches/{batch_id}"),
                ("POST", "/batches/{batch_id}/delivery_feedback"),
                ("POST", "/groups"),
                ("POST", "/groups/{group_id}"),
                ("PUT", "/groups/{group_id}"),
            )
        }

    def by_path(self) -> dict[str, dict[str, Handler]]:
        """The handlers of each path below the service plan, those of fixed paths first."""
        return {
            "/batches": {"GET": self.list_batches, "POST": self.send},
            "/batches/dry_run": {"POST": self.dry_run},
            "/batches/{batch_id}": {
                "GET": self.get_batch,
                "POST": self.update_batch,
                "PUT": self.replace_batch,
                "DELETE": self.cancel_batch,
            },
            "/batches/{batch_id}/delivery_feedback": {"POST": self.give_feedback},
            "/batches/{batch_id}/delivery_report": {"GET": self.report_on_batch},
            "/batches/{batch_id}/delivery_report/{recipient_msisdn}": {"GET": self.report_on_recipient},
            "/delivery_reports": {"GET": self.list_reports},
            "/groups": {"GET": self.list_groups, "POST": self.create_group},
            "/groups/{group_id}": {
                "GET": self.get_group,
                "POST": self.update_group,
                "PUT": self.replace_group,
                "DELETE": self.delete_group,
            },
            "/groups/{group_id}/members": {"GET": self.list_members},
            "/inbounds": {"GET": self.list_inbounds},
            "/inbounds/{inbound_id}": {"GET": self.get_inbound},
        }

    # Batches

    async def send(self, request: Request) -> Response:
        """Send a batch."""
        body = await self._read(request, "POST", "/batches")
        return JSONResponse(self._plan.send(body).as_json(), status_code=201)

    async def list_batches(self, request: Request) -> Response:
        """List batches, filtered by sender, reference and time of creation."""
        query = Query(request)
        senders = {bare_number(sender) for sender in query.texts("from")}
        reference = query.text("client_reference")
        in_period = query.period(self._plan.clock.now())
        matching = [
            batch
            for batch in self._plan.batches.newest_first()
            if (not senders or batch.request.originator in senders)
            and (reference is None or batch.request.client_reference == reference)
            and in_period(batch.created_at)
        ]
        return JSONResponse(query.page("batches", matching, Batch.as_json))

    async def dry_run(self, request: Request) -> Response:
        """Say what a batch would be, without sending it."""
        query = Query(request)
        with_details = query.flag("per_recipient")
        most = query.whole(
            "number_of_recipients", default=_DEFAULT_DRY_RUN_DETAILS, least=0, most=_MOST_DRY_RUN_DETAILS
        )
        batch = self._plan.read_request(await self._read(request, "POST", "/batches/dry_run"))
        renderings = {number: render(batch, number) for number in self._plan.groups.expand(batch.to)}
        answer: dict[str, object] = {
            "number_of_recipients": len(renderings),
            "number_of_messages": sum(rendering.parts for rendering in renderings.values()),
        }
        if with_details:
            answer["per_recipient"] = [
                {
                    "recipient": number,
                    "number_of_parts": rendering.parts,
                    "body": rendering.body,
                    "encoding": rendering.encoding,
                }
                for number, rendering in list(renderings.items())[:most]
            ]
        return JSONResponse(answer)

    async def get_batch(self, request: Request) -> Response:
        """Answer a batch."""
        return JSONResponse(self._batch(request).as_json())

    async def update_batch(self, request: Request) -> Response:
        """Change some of a batch."""
        known = self._batch(request)
        body = await self._read(request, "POST", "/batches/{batch_id}")
        return JSONResponse(self._plan.update(known.id, body).as_json())

    async def replace_batch(self, request: Request) -> Response:
        """Change all of a batch."""
        known = self._batch(request)
        body = await self._read(request, "PUT", "/batches/{batch_id}")
        return JSONResponse(self._plan.replace(known.id, body).as_json())

    async def cancel_batch(self, request: Request) -> Response:
        """Cancel a batch."""
        return JSONResponse(self._plan.cancel(request.path_params["batch_id"]).as_json())

    async def give_feedback(self, request: Request) -> Response:
        """Take delivery feedback."""
        known = self._batch(request)
        body = await self._read(request, "POST", "/batches/{batch_id}/delivery_feedback")
        self._plan.confirm(known.id, body)
        return Response(status_code=202)

    # Delivery reports

    async def report_on_batch(self, request: Request) -> Response:
        """Answer the report on a batch, summary or full."""
        batch = self._batch(request)
        query = Query(request)
        report = batch_report(
            batch,
            self._plan.delivery.messages(batch),
            with_recipients=query.choice("type", ("summary", "full")) == "full",
            statuses=_statuses(query),
            codes=frozenset(query.wholes("code")),
        )
        return JSONResponse(report)

    async def report_on_recipient(self, request: Request) -> Response:
        """Answer the report on one recipient of a batch."""
        batch = self._batch(request)
        number = digits_of(request.path_params["recipient_msisdn"])
        for message in self._plan.delivery.messages(batch):
            if message.recipient == number:
                return JSONResponse(recipient_report(batch, message))
        raise not_found()

    async def list_reports(self, request: Request) -> Response:
        """List the reports on recipients of all batches, filtered by status, code, reference and time."""
        query = Query(request)
        statuses = _statuses(query)
        codes = frozenset(query.wholes("code"))
        reference = query.text("client_reference")
        in_period = query.period(self._plan.clock.now())
        matching = [
            (batch, message)
            for batch in self._plan.batches.newest_first()
            if reference is None or batch.request.client_reference == reference
            for message in self._plan.delivery.messages(batch)
            if in_period(message.at)
            and (not statuses or message.status.lower() in statuses)
            and (not codes or message.code in codes)
        ]
        matching.sort(key=_time_of_report, reverse=True)
        return JSONResponse(query.page("delivery_reports", matching, lambda pair: recipient_report(*pair)))

    # Groups

    async def create_group(self, request: Request) -> Response:
        """Create a group."""
        body = await self._read(request, "POST", "/groups")
        return JSONResponse(self._plan.groups.as_json(self._plan.groups.create(body)), status_code=201)

    async def list_groups(self, request: Request) -> Response:
        """List groups."""
        groups = self._plan.groups
        return JSONResponse(Query(request).page("groups", groups.newest_first(), groups.as_json))

    async def get_group(self, request: Request) -> Response:
        """Answer a group."""
        group = self._plan.groups.get(request.path_params["group_id"])
        return JSONResponse(self._plan.groups.as_json(group))

    async def update_group(self, request: Request) -> Response:
        """Change some of a group."""
        known = self._plan.groups.get(request.path_params["group_id"])
        body = await self._read(request, "POST", "/groups/{group_id}")
        return JSONResponse(self._plan.groups.as_json(self._plan.groups.update(known.id, body)))

    async def replace_group(self, request: Request) -> Response:
        """Change all of a group."""
        known = self._plan.groups.get(request.path_params["group_id"])
        body = await self._read(request, "PUT", "/groups/{group_id}")
        return JSONResponse(self._plan.groups.as_json(self._plan.groups.replace(known.id, body)))

    async def delete_group(self, request: Request) -> Response:
        """Delete a group."""
        self._plan.groups.delete(request.path_params["group_id"])
        return Response(status_code=200)

    async def list_members(self, request: Request) -> Response:
        """Answer the numbers of a group."""
        group = self._plan.groups.get(request.path_params["group_id"])
        return JSONResponse(self._plan.groups.members(group.id))

    # Inbounds

    async def list_inbounds(self, request: Request) -> Response:
        """List inbound messages, filtered by destination, reference and time of receipt."""
        query = Query(request)
        destinations = {bare_number(destination) for destination in query.texts("to")}
        reference = query.text("client_reference")
        in_period = query.period(self._plan.clock.now())
        matching = [
            inbound
            for inbound in self._plan.inbounds.newest_first()
            if (not destinations or inbound.to in destinations)
            and (reference is None or inbound.client_reference == reference)
            and in_period(inbound.received_at)
        ]
        return JSONResponse(query.page("inbounds", matching, Inbound.as_json))

    async def get_inbound(self, request: Request) -> Response:
        """Answer an inbound message."""
        return JSONResponse(self._plan.inbounds.get(request.path_params["inbound_id"]).as_json())

    @property
    def _plan(self) -> ServicePlan:
        return self._current_plan()

    def _batch(self, request: Request) -> Batch:
        return self._plan.batches.get(request.path_params["batch_id"])

    async def _read(self, request: Request, method: str, path: str) -> JsonObject:
        body = await read_object(request)
        # The document need not say where null is allowed: in requests it means the same as absent, or erases.
        self._bodies[method, path].check(without_nulls(body))
        return body


def _statuses(query: Query) -> frozenset[str]:
    return frozenset(status.lower() for status in query.texts("status"))


def _time_of_report(pair: tuple[Batch, Message]) -> datetime:
    return pair[1].at
