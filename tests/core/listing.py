"""A list of batches behind pages, as the service serves them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.core.scripted_server import Action, Received, ScriptedServer, reply, reply_to
from tests.core.sms_samples import BATCH

DEFAULT_SIZE = 30
_ENOUGH = 200


@dataclass
class Listing:
    """Serves batches named b0, b1, ... in pages.

    Attributes:
        total: How many there are.
        default_size: The size of pages when none is asked for.
        count: What the answers say there are, by page; the truth unless given.
        page: Which page is served for the one asked for; that one unless given.
    """

    total: int
    default_size: int = DEFAULT_SIZE
    count: Callable[[int], int] | None = None
    page: Callable[[int], int] = field(default=lambda asked: asked)

    def _answer(self, received: Received, server: ScriptedServer) -> Action:
        if len(server.received) > _ENOUGH:
            return reply(400, "this walk does not end")
        size = int(received.query.get("page_size", self.default_size))
        asked = int(received.query.get("page", 0))
        number = self.page(asked)
        names = [f"b{index}" for index in range(self.total)][number * size : (number + 1) * size]
        return reply(
            200,
            {
                "count": self.count(asked) if self.count else self.total,
                "page": asked,
                # The service gives the number of items on this page here.
                "page_size": len(names),
                "batches": [{**BATCH, "id": name} for name in names],
            },
        )

    def serve(self, server: ScriptedServer) -> None:
        """Answer everything with pages of this list."""
        server.answers(reply_to(lambda received: self._answer(received, server)))


def asked_pages(server: ScriptedServer) -> list[int]:
    """The numbers of the pages that were asked for; no number is page 0."""
    return [int(received.query.get("page", 0)) for received in server.received]


def ids(total: int, start: int = 0) -> list[str]:
    """The names of the batches."""
    return [f"b{index}" for index in range(start, total)]
