"""The SMS API as part of an emulator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route, Router

from sinchkit.emulator.access_tokens import AccessTokens
from sinchkit.emulator.answers import not_found
from sinchkit.emulator.bearer import BearerGuard, tenant
from sinchkit.emulator.openapi import packaged_document
from sinchkit.emulator.resource import Handler, Resource
from sinchkit.emulator.sms.endpoints import PREFIX, SmsEndpoints
from sinchkit.emulator.sms.plan import ServicePlan
from sinchkit.emulator.surroundings import Surroundings

_MOUNT = "/xms/v1"


class SmsApi:
    """One service plan, reached by its own token, or by the tokens of the project that it belongs to.

    Args:
        surroundings: What the APIs of an emulator share.
        service_plan_id: The id in the paths of requests with the plan's token; with any other they are answered 404.
        api_token: The plan's token.
        project_tokens: The project's tokens; the paths of requests with them hold its id in place of the plan's.
        callback_url: Where the plan's callbacks go; None for nowhere.
        delivery_delay: How long a batch takes to be delivered.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        *,
        service_plan_id: str,
        api_token: str,
        project_tokens: AccessTokens,
        callback_url: str | None,
        delivery_delay: timedelta,
    ) -> None:
        self._service_plan_id = service_plan_id
        self._api_token = api_token
        self._project_tokens = project_tokens
        self._make_plan: Callable[[], ServicePlan] = lambda: ServicePlan(
            surroundings, callback_url=callback_url, delivery_delay=delivery_delay
        )
        self.plan: ServicePlan = self._make_plan()
        self._endpoints = SmsEndpoints(lambda: self.plan, packaged_document("sinchkit_sms"))

    def reset(self) -> None:
        """Start again with an empty service plan."""
        self.plan = self._make_plan()

    def routes(self) -> list[BaseRoute]:
        """The paths of the API, guarded by its tokens."""
        below_mount = PREFIX.removeprefix(_MOUNT)
        routes = [
            Route(
                below_mount + path,
                Resource({method: _of_the_caller(handler) for method, handler in table.items()}),
            )
            for path, table in self._endpoints.by_path().items()
        ]
        router = Router(routes, redirect_slashes=False)
        guard = BearerGuard(
            router, tenant=self._service_plan_id, token=self._api_token, project_tokens=self._project_tokens
        )
        return [Mount(_MOUNT, guard)]


def _of_the_caller(handler: Handler) -> Handler:
    async def handle(request: Request) -> Response:
        if request.path_params["service_plan_id"] != tenant(request):
            raise not_found()
        return await handler(request)

    return handle
