"""An httpx transport that notes requests and answers for the services, for what must not leave the machine."""

import httpx

EMPTY_PAGE = {"count": 0, "page": 0, "page_size": 0, "batches": [], "messages": [], "next_page_token": ""}
TOKEN = {"access_token": "issued-jwt", "expires_in": 3600, "scope": "", "token_type": "bearer"}


class RecordingTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes the place of the network in either mode: tokens from the token endpoint, empty lists from elsewhere."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    @property
    def calls(self) -> list[httpx.Request]:
        """The requests that were not for a token."""
        return [request for request in self.requests if not request.url.path.endswith("/oauth2/token")]

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=EMPTY_PAGE if request in self.calls else TOKEN)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request)
