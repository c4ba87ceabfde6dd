"""An httpx transport that notes requests and answers with an empty list, for what must not leave the machine."""

import httpx


class RecordingTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes the place of the network in either mode."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"count": 0, "page": 0, "page_size": 0, "batches": []})

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request)
