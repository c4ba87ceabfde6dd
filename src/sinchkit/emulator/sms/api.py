"""The SMS API as part of an emulator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route, Router

from sinchkit.emulator.answers import not_found
from sinchkit.emulator.bearer import BearerGuard
from sinchkit.emulator.openapi import packaged_document
from sinchkit.emulator.resource import Handler, Resource
from sinchkit.emulator.sms.endpoints import PREFIX, SmsEndpoints
from sinchkit.emulator.sms.plan import ServicePlan
from sinchkit.emulator.surroundings import Surroundings

_MOUNT = "/xms/v1"


class SmsApi:
    """One service plan behind one token.

    Args:
        surroundings: What the APIs of an emulator share.
        service_plan_id: The id in the paths; any other is answered 404.
        api_token: The bearer token; any other is answered 401.
        callback_url: Where the plan's callbacks go; None for nowhere.
        delivery_delay: How long a batch takes to be delivered.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        *,
        service_plan_id: str,
        api_token: str,
        callback_url: str | None,
        delivery_delay: timedelta,
    ) -> None:
        self._service_plan_id = service_plan_id
        self._api_token = api_token
        self._make_plan: Callable[[], ServicePlan] = lambda: ServicePlan(
            surroundings, callback_url=callback_url, delivery_delay=delivery_delay
        )
        self.plan: ServicePlan = self._make_plan()
        self._endpoints = SmsEndpoints(lambda: self.plan, packaged_document("sinchkit_sms"))

    def reset(self) -> None:
        """Start again with an empty service plan."""
        self.plan = self._make_plan()

    def routes(self) -> list[BaseRoute]:
        """The paths of the API, guarded by its token."""
        below_mount = PREFIX.removeprefix(_MOUNT)
        routes = [
            Route(
                below_mount + path,
                Resource({method: self._of_this_plan(handler) for method, handler in table.items()}),
            )
            for path, table in self._endpoints.by_path().items()
        ]
        router = Router(routes, redirect_slashes=False)
        return [Mount(_MOUNT, BearerGuard(router, self._api_token))]

    def _of_this_plan(self, handler: Handler) -> Handler:
        async def handle(request: Request) -> Response:
            if request.path_params["service_plan_id"] != self._service_plan_id:
                raise not_found()
            return await handler(request)

        return handle
